import {spawn} from 'node:child_process'

export interface Ended {
  /** Both streams, as they came. */
  readonly said: string
  readonly code: number | null
}

interface Place {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** What happens while it serves: `url` is where. */
  readonly meanwhile?: (url: string) => Promise<void>
}

/**
 * Runs a line for a terminal. What shows a page or serves is ended, as by Ctrl-C, once it has said where and `meanwhile`
 * is over.
 */
export async function run(command: string, {cwd, env = {}, meanwhile}: Place): Promise<Ended> {
  const child = spawn(command, {cwd, shell: true, detached: true, env: {...process.env, ...env}})
  let said = ''
  let asked: Promise<void> | undefined
  const listen = (chunk: Buffer): void => {
    said += chunk.toString()
    const [, url] = /^(?:The page:|The Checks server:|listening on) (http:\S+)$/m.exec(said) ?? []
    const isReady = url !== undefined && (said.includes('Ctrl-C') || said.startsWith('listening'))
    if (asked !== undefined || !isReady) return
    asked = (meanwhile?.(url) ?? Promise.resolve()).finally(() => process.kill(-child.pid!, 'SIGINT'))
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  const code = await new Promise<number | null>(ended => child.on('close', ended))
  await asked
  return {said, code}
}
