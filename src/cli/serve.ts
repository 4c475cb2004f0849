import {parseArgs} from 'node:util'
import {UserError} from '../errors.ts'
import {localRepository, startEmbedded} from './embedded.ts'
import {portOf} from './preview.ts'

/** `verdict serve`: runs the embedded Checks server alone until Ctrl-C. @returns 0. */
export async function serve(words: readonly string[]): Promise<number> {
  const {values} = parseArgs({
    args: [...words],
    options: {port: {type: 'string', default: '8000'}, repository: {type: 'string'}}
  })
  const folder = process.cwd()
  const listening = await startEmbedded({
    repository: repositoryOf(values.repository),
    folder,
    port: portOf(values.port)
  })
  process.stdout.write(`The Checks server: ${listening.url}\nCtrl-C ends it.\n`)
  await new Promise<void>(stopped => process.once('SIGINT', stopped).once('SIGTERM', stopped))
  await listening.close()
  return 0
}

/** The repository that is served: the one that is named, else that of the current folder. */
function repositoryOf(name: string | undefined): {owner: string; repo: string} {
  if (name === undefined) return localRepository(process.cwd())
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(name) ?? []
  if (owner === undefined || repo === undefined)
    throw new UserError(`--repository is “${name}”; it must be owner/name.`)
  return {owner, repo}
}
