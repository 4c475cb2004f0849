import {dirname, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs, type ParseArgsConfig} from 'node:util'
import {UserError} from '../errors.ts'
import {declared} from '../inputs/declared.ts'
import {run} from '../run.ts'
import {localRepository, startEmbedded} from './embedded.ts'
import {localWorld} from './local-world.ts'

/** The reports that are shown when none are named: real ones, written by the tools of small projects. */
const examples = ['examples/shop/reports/*', 'examples/storefront/reports/*.json']

/** Where the embedded server keeps the images that its page shows. */
const imageBranch = 'verdict-images'

/**
 * `verdict preview`: publishes to the embedded server with the very run() of the action, and shows the page until Ctrl-C.
 * With `--once` it publishes, prints the ending as JSON in the last line of stdout and ends.
 *
 * @returns with `--once` the step's exit code, else 0.
 */
export async function preview(words: readonly string[]): Promise<number> {
  const {values, positionals} = parseArgs({args: [...words], allowPositionals: true, options: options()})
  forgetProxies()
  const cwd = process.cwd()
  const log = (line: string): void => void process.stdout.write(`${line}\n`)
  const repository = localRepository(cwd)
  const listening = await startEmbedded({repositories: [repository], folder: cwd, port: portOf(values['port'])})
  try {
    const given = Object.fromEntries(
      Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    )
    const reports = positionals.length > 0 ? positionals.join('\n') : (given['reports'] ?? examplesFrom(cwd))
    const world = localWorld({
      repository,
      url: listening.url,
      cwd,
      inputs: {'image-branch': imageBranch, ...given, reports},
      write: log
    })
    const ending = await run(world)
    if (values['once'] === true) {
      log(JSON.stringify({conclusion: ending.conclusion, exitCode: ending.fails ? 1 : 0, outputs: ending.outputs}))
      return ending.fails ? 1 : 0
    }
    log(`\nThe page: ${String(ending.outputs['url'])}\nCtrl-C ends it.`)
    await new Promise<void>(stopped => process.once('SIGINT', stopped).once('SIGTERM', stopped))
    return 0
  } finally {
    await listening.close()
  }
}

/** Every input of the action is an option too, but those that a runner sets. */
function options(): NonNullable<ParseArgsConfig['options']> {
  const inputs = Object.entries(declared).filter(([name, input]) => !('hidden' in input) && name !== 'token')
  return {
    once: {type: 'boolean', default: false},
    port: {type: 'string', default: '0'},
    ...Object.fromEntries(inputs.map(([name]) => [name, {type: 'string' as const}]))
  }
}

/** A port as it is written on the command line; 0 takes a free one. */
export function portOf(text: unknown): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(String(text)) || port > 65_535)
    throw new UserError(`--port is “${String(text)}”; it must be a number from 0 (any that is free) to 65535.`)
  return port
}

/** The examples of the checkout that is worked in, else those that lie beside the bundle. */
function examplesFrom(cwd: string): string {
  const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')
  return (resolve(cwd) === root ? examples : examples.map(glob => resolve(root, glob))).join('\n')
}

/** The embedded server is on this machine: no proxy of the surroundings has a part in reaching it. */
function forgetProxies(): void {
  for (const name of Object.keys(process.env))
    if (/^(https?|all|no)_proxy$/i.test(name)) Reflect.deleteProperty(process.env, name)
}
