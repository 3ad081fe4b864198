import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const START = fileURLToPath(new URL('../../lib/serve/start.js', import.meta.url))

/** The administrator of a test site. */
export const ADMIN = { email: 'ada@blog.test', password: 'correct horse battery' }

export type Site = {
  url: string
  dataDir: string
  /** What the application printed so far. */
  output(): string
  /** Ends it as Ctrl-C does, and resolves with its exit code. */
  stop(): Promise<number | null>
  /** Ends it as a power cut does. */
  kill(): Promise<void>
  /** Stops it and removes its data. */
  remove(): Promise<void>
}

type Given = { dataDir?: string; port?: number; env?: Record<string, string> }

/** Runs the application as `npm start` does, on a data folder and a port of its own, and resolves once it serves. */
export async function startSite({ dataDir, port, env = {} }: Given = {}): Promise<Site> {
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'backtalk-site-')))
  const listening = port ?? (await freePort())
  const { child, output } = spawnStart({
    DATA_DIR: folder,
    PORT: String(listening),
    ADMIN_EMAIL: ADMIN.email,
    ADMIN_PASSWORD: ADMIN.password,
    DEMO: '0',
    ...env,
  })
  await untilSaid(child, output, 'Backtalk is running')
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
    const exit = once(child, 'exit')
    child.kill(signal)
    await exit
    return child.exitCode
  }
  return {
    url: `http://localhost:${listening}`,
    dataDir: folder,
    output,
    stop: () => end('SIGTERM'),
    kill: async () => {
      await end('SIGKILL')
    },
    remove: async () => {
      await end('SIGTERM')
      await rm(folder, { recursive: true })
    },
  }
}

/** Starts the application where it is expected to refuse, and resolves with its exit code and its words. */
export async function startAndFail(
  env: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  const { child, output } = spawnStart(env)
  await once(child, 'exit')
  return { code: child.exitCode, output: output() }
}

/** A port that nobody listens on right now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

function spawnStart(env: Record<string, string>): { child: ChildProcess; output: () => string } {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', START], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: '',
      LOG_LEVEL: 'error',
      // As under npm: the application stops when whoever started it is gone.
      npm_lifecycle_event: 'start',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const collect = (chunk: Buffer) => {
    said += chunk
  }
  child.stdout?.on('data', collect)
  child.stderr?.on('data', collect)
  return { child, output: () => said }
}

function untilSaid(child: ChildProcess, output: () => string, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      if (output().includes(words)) resolve()
    })
    child.once('exit', (code) =>
      reject(new Error(`The application ended with ${code}:\n${output()}`)),
    )
  })
}
