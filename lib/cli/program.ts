import { Command } from 'commander'
import { CannotStart } from '../cannot-start.ts'
import { generate } from '../serve/generate.ts'

/**
 * Does what the words behind `npx backtalk` say, and tells about it on the console. What goes wrong is said there too, and leaves
 * `process.exitCode` at 1.
 */
export async function runProgram(args: string[]): Promise<void> {
  try {
    await generate()
    await makeProgram().parseAsync(args, { from: 'user' })
  } catch (error) {
    console.error(error instanceof CannotStart ? error.message : error)
    process.exitCode = 1
  }
}

function makeProgram(): Command {
  const program = new Command('backtalk').description(
    'Looks after a Backtalk site. Works beside a running site, and without one.',
  )

  program
    .command('user')
    .description('people who can sign in')
    .addCommand(
      new Command('add')
        .description('add a person, and print a password for the first sign-in')
        .argument('<email>')
        .option('--name <name>', 'as readers see it', 'New person')
        .option(
          '--role <role>',
          'contributor, author, moderator, editor or administrator',
          'administrator',
        )
        .action(async (email, options) => (await import('./user.ts')).addUser(email, options)),
    )
    .addCommand(
      new Command('password')
        .description('give a person a new password, print it, and sign them out everywhere')
        .argument('<email>')
        .action(async (email) => (await import('./user.ts')).resetPassword(email)),
    )

  program
    .command('seed')
    .description('fill in the demo blog; run again, it only puts back what is missing')
    .action(async () => (await import('./seed.ts')).seed())

  program
    .command('rerender')
    .description(
      'render all comments again from the words as typed; changes only what comes out differently',
    )
    .action(async () => (await import('./rerender.ts')).rerender())

  program
    .command('export')
    .description(
      'write the whole site into one file that another Backtalk can import, without passwords and other secrets',
    )
    .argument('<file>')
    .action(async (file) => (await import('./transfer.ts')).write(file, 'export'))

  program
    .command('import')
    .description(
      'read what "export" wrote into an empty site; or, from an .xml file, what WordPress exported into any site',
    )
    .argument('<file>')
    .option('--replace', 'delete everything in this site first')
    .option('--yes', 'import from WordPress; without it, only say what would happen')
    .action(async (file, options) =>
      /\.xml$/i.test(file)
        ? (await import('./wordpress.ts')).importFromWordPress(file, options)
        : (await import('./transfer.ts')).importArchive(file, options),
    )

  program
    .command('backup')
    .description('write the whole site with its secrets into one file; the site may go on serving')
    .argument('<file>')
    .action(async (file) => (await import('./transfer.ts')).write(file, 'backup'))

  program
    .command('restore')
    .description('bring back what "backup" wrote, into an empty site; all of it or nothing')
    .argument('<file>')
    .option('--replace', 'delete everything in this site first')
    .action(async (file, options) => (await import('./transfer.ts')).restore(file, options))

  program
    .command('doctor')
    .description('check the environment, the database and the migrations, and say what is wrong')
    .action(async () => (await import('./doctor.ts')).examine())

  return program
}
