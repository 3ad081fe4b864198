/** How soon the end of npm is noticed. */
const LOOK_MS = 500

/**
 * Stops the application when the npm that started it is gone. npm hands a signal on to the shell between them, which dies
 * of it without telling us: without this, `kill` of `npm start` would leave a server running that nobody knows.
 */
export function followNpm(): void {
  if (!process.env.npm_lifecycle_event) return
  const shell = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(timer)
    process.kill(process.pid, 'SIGTERM')
  }, LOOK_MS)
  timer.unref()
}
