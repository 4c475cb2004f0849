import {UserError} from '../errors.ts'
import {usage} from './usage.ts'

/**
 * The command line. Sets the exit code of the process: 0 when all went well, 1 when a report says otherwise or could not
 * be read, 2 when the command itself is wrong.
 *
 * @param words what stands behind `verdict`.
 */
export async function cli(words: readonly string[]): Promise<void> {
  const [command = 'help', ...rest] = words
  try {
    process.exitCode = await answer(asksForHelp(rest) ? 'help' : command, rest)
  } catch (error) {
    if (!(error instanceof UserError) && !isUsageError(error)) throw error
    process.stderr.write(`verdict: ${error.message}\n`)
    process.exitCode = 2
  }
}

/** Behind any command, but not behind `--`, where words are files. */
const asksForHelp = (words: readonly string[]): boolean =>
  words.slice(0, [...words, '--'].indexOf('--')).some(word => word === '--help' || word === '-h')

async function answer(command: string, words: readonly string[]): Promise<number> {
  switch (command) {
    case 'parse':
      return (await import('./parse.ts')).parse(words)
    case 'preview':
      return (await import('./preview.ts')).preview(words)
    case 'serve':
      return (await import('./serve.ts')).serve(words)
    case 'help':
    case '--help':
    case '-h':
      process.stdout.write(usage)
      return 0
    default:
      throw new UserError(`there is no command “${command}”; “verdict --help” lists them.`)
  }
}

/** What node:util's parseArgs throws for an option that is not known. */
const isUsageError = (error: unknown): error is Error =>
  error instanceof TypeError && String((error as {code?: unknown}).code).startsWith('ERR_PARSE_ARGS')
