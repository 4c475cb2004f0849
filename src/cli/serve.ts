import {parseArgs} from 'node:util'
import {UserError} from '../errors.ts'
import type {ServerOptions} from '../server/options.ts'
import {openJournal, type FileJournal} from '../server/state.ts'
import {localRepository, startEmbedded} from './embedded.ts'
import {portOf} from './preview.ts'

/** The words of the command line. */
interface Words {
  readonly port: string
  readonly host: string
  readonly repository: readonly string[]
  readonly token: string
  readonly dialect: string
  readonly state?: string
  readonly webhook: readonly string[]
}

/** `verdict serve`: runs the embedded Checks server alone until Ctrl-C. @returns 0. */
export async function serve(words: readonly string[]): Promise<number> {
  const {values} = parseArgs({
    args: [...words],
    options: {
      port: {type: 'string', default: '8000'},
      host: {type: 'string', default: '127.0.0.1'},
      repository: {type: 'string', multiple: true, default: []},
      token: {type: 'string', default: 'actions'},
      dialect: {type: 'string', default: 'current'},
      state: {type: 'string'},
      webhook: {type: 'string', multiple: true, default: []}
    }
  })
  const journal = values.state === undefined ? undefined : openJournal(values.state)
  const listening = await startEmbedded({
    repositories:
      values.repository.length === 0 ? [localRepository(process.cwd())] : values.repository.map(repositoryOf),
    folder: process.cwd(),
    port: portOf(values.port),
    host: values.host,
    options: {
      ...tokensOf(values),
      ...previewOf(values),
      ...stored(journal),
      webhooks: values.webhook.map(webhookOf).map(of => ({...of, ...hearerOf(values)}))
    }
  })
  process.stdout.write(`The Checks server: ${listening.url}\nCtrl-C ends it.\n`)
  await new Promise<void>(stopped => process.once('SIGINT', stopped).once('SIGTERM', stopped))
  await listening.close()
  journal?.close()
  return 0
}

/** `owner/name` of a repository. */
function repositoryOf(name: string): {owner: string; repo: string} {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(name) ?? []
  if (owner === undefined || repo === undefined)
    throw new UserError(`--repository is “${name}”; it must be owner/name.`)
  return {owner, repo}
}

/** `actions`: any token is a GITHUB_TOKEN. `app:TOKEN`: that token is one of an App, and no other is known. */
function tokensOf({token}: Pick<Words, 'token'>): Partial<ServerOptions> {
  if (token === 'actions') return {}
  const known = /^app:(\S+)$/.exec(token)?.[1]
  if (known === undefined)
    throw new UserError(`--token is “${token}”; it must be actions, or app:TOKEN for the token of an App.`)
  return {apps: [{id: 1, slug: localApp}], tokens: {[known]: {kind: 'app', app: localApp}}}
}

/** The App that a token of `--token app:…` belongs to. */
const localApp = 'local-app'

/** With an App's token the webhook is the App's: it alone hears of buttons and of runs that are to run again. */
const hearerOf = ({token}: Pick<Words, 'token'>): {app?: string} => (token === 'actions' ? {} : {app: localApp})

function previewOf({dialect}: Pick<Words, 'dialect'>): Partial<ServerOptions> {
  if (dialect === 'current') return {}
  if (dialect === '2018-05' || dialect === '2018-12') return {preview: dialect}
  throw new UserError(
    `--dialect is “${dialect}”; it must be current (Enterprise Server’s is below /api/v3), 2018-05 or 2018-12 for the preview of that time.`
  )
}

const stored = (journal: FileJournal | undefined): Partial<ServerOptions> => (journal === undefined ? {} : {journal})

/** `URL`, or `URL#SECRET` to have deliveries signed. */
function webhookOf(text: string): {url: string; secret?: string} {
  const [url = '', secret] = text.split('#')
  if (!/^https?:\/\/\S+$/.test(url))
    throw new UserError(
      `--webhook is “${text}”; it must be an address, with #SECRET behind it to have deliveries signed.`
    )
  return secret === undefined ? {url} : {url, secret}
}
