import {parseArgs} from 'node:util'
import {localRepository, startEmbedded} from './embedded.ts'
import {portOf} from './preview.ts'

/** `verdict serve`: runs the embedded Checks server alone until Ctrl-C. @returns 0. */
export async function serve(words: readonly string[]): Promise<number> {
  const {values} = parseArgs({args: [...words], options: {port: {type: 'string', default: '8000'}}})
  const {listening} = await startEmbedded(localRepository(process.cwd()), portOf(values.port))
  process.stdout.write(`The Checks server: ${listening.url}\nCtrl-C ends it.\n`)
  await new Promise<void>(stopped => process.once('SIGINT', stopped).once('SIGTERM', stopped))
  await listening.close()
  return 0
}
