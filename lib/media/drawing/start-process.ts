import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { PROJECT_DIR } from '../../project-dir.ts'

/** Memory goes back to the system when nothing was asked for this long; longer than the longest drawing takes. */
const IDLE_MS = 90_000

const shared = globalThis as unknown as {
  backtalkDrawer?: { child: ChildProcess; idle: NodeJS.Timeout }
}

/** The program that draws: the one that runs, or a new one. It ends by itself, with this process or when it has nothing to do. */
export function drawingProcess(): ChildProcess {
  const running = shared.backtalkDrawer
  if (running?.child.connected) {
    running.idle.refresh()
    return running.child
  }
  const child = start()
  shared.backtalkDrawer = { child, idle: setTimeout(endDrawingProcess, IDLE_MS).unref() }
  return child
}

/** Ends it at once; the next picture starts another. */
export function endDrawingProcess(): void {
  const running = shared.backtalkDrawer
  delete shared.backtalkDrawer
  clearTimeout(running?.idle)
  running?.child.kill('SIGKILL')
}

function start(): ChildProcess {
  const program = join(/* turbopackIgnore: true */ PROJECT_DIR, 'lib/media/drawing/process.ts')
  return fork(program, [], {
    // No environment to speak of: what breaks a decoder finds no secrets.
    env: { NODE_ENV: 'production' },
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}
