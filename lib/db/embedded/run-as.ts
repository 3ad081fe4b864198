import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { CannotStart } from '../../cannot-start.ts'

/** How to start a PostgreSQL program: a prefix for the command, and the account to run it under. */
export type RunAs = { prefix: string[]; uid?: number; gid?: number }

/** Root's own user namespace in which root is user 1000: files stay root's, and PostgreSQL does not see root. */
const AS_SOMEBODY = ['unshare', '--user', '--map-user=1000', '--map-group=1000']

/** Accounts that nobody signs in with, in order of preference. */
const UNPRIVILEGED = ['postgres', 'backtalk', 'node', 'nobody']

/**
 * How PostgreSQL, which refuses to run as root, is run by whoever runs this.
 * @param folder the cluster; when root finds one that belongs to somebody else, it goes on as that account
 * @throws {CannotStart} for root where neither a user namespace nor an unprivileged account is at hand
 */
export function chooseRunAs(folder: string): RunAs {
  if (process.getuid?.() !== 0) return { prefix: [] }
  const owner = statSync(folder, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { prefix: [], uid: owner.uid, gid: owner.gid }
  const [command = '', ...args] = AS_SOMEBODY
  if (spawnSync(command, [...args, 'true']).status === 0) return { prefix: AS_SOMEBODY }
  const account = findAccount(safePasswd())
  if (account) return { prefix: [], ...account }
  throw new CannotStart(
    'PostgreSQL refuses to run as root, and this machine allows no user namespaces and has no unprivileged account. Run Backtalk as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
  )
}

/** The first unprivileged account of an /etc/passwd. */
export function findAccount(passwd: string): { uid: number; gid: number } | undefined {
  const accounts = passwd.split('\n').map((line) => line.split(':'))
  for (const name of UNPRIVILEGED) {
    const found = accounts.find(([account]) => account === name)
    if (found) return { uid: Number(found[2]), gid: Number(found[3]) }
  }
  return undefined
}

function safePasswd(): string {
  try {
    return readFileSync('/etc/passwd', 'utf8')
  } catch {
    return ''
  }
}
