import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {validate} from '@actions/languageservice'
import {NoOperationTraceWriter} from '@actions/workflow-parser'
import {convertActionTemplate, parseAction} from '@actions/workflow-parser/actions/index'
import type {FileProvider} from '@actions/workflow-parser/workflows/file-provider'
import {emulated} from './emulated.ts'
import {literal} from './expressions.ts'
import {verdict, verdictFolder} from './github.ts'

type Config = NonNullable<Parameters<typeof validate>[1]>
type Metadata = NonNullable<Config['actionsMetadataProvider']>

/** Inputs, by their action.yml, of the actions that no test runs. */
const notRun: Readonly<Record<string, readonly string[]>> = {
  'actions/attest-build-provenance': ['subject-path', 'subject-digest', 'subject-name', 'push-to-registry'],
  'actions/dependency-review-action': ['fail-on-severity', 'fail-on-scopes', 'allow-licenses', 'allow-ghsas'],
  'github/codeql-action/analyze': ['category', 'output', 'upload'],
  'github/codeql-action/init': ['languages', 'build-mode', 'config', 'config-file', 'queries'],
  'github/codeql-action/upload-sarif': ['sarif_file', 'category', 'checkout_path'],
  'ossf/scorecard-action': ['results_file', 'results_format', 'publish_results', 'file_mode'],
  'zizmorcore/zizmor-action': ['advanced-security', 'inputs', 'online-audits', 'persona', 'version']
}

/** The inputs of actions: those of this repository from their action.yml, stand-ins from their table. */
const actionsMetadataProvider: Metadata = {
  fetchActionMetadata({owner, name, path = ''}) {
    const action = [owner, name, ...(path === '' ? [] : [path])].join('/')
    const known = emulated[action]?.inputs ?? notRun[action]
    if (known !== undefined) {
      const inputs = Object.fromEntries(known.map(input => [input, {description: input}]))
      return Promise.resolve({name, description: name, inputs})
    }
    const file = join(verdictFolder, path, 'action.yml')
    if (`${owner}/${name}` !== verdict || !existsSync(file)) return Promise.resolve(undefined)
    const {context, value} = parseAction(
      {name: file, content: readFileSync(file, 'utf8')},
      new NoOperationTraceWriter()
    )
    const template = convertActionTemplate(context, value!)
    const inputs = (template.inputs ?? []).map(({id, description = '', required = false, default: fallback}) => [
      id,
      {description, required, ...(fallback === undefined ? {} : {default: literal(fallback) ?? 'an expression'})}
    ])
    return Promise.resolve({
      name: template.name,
      description: template.description,
      inputs: Object.fromEntries(inputs) as Record<string, {description: string}>
    })
  }
}

let documents = 0

/**
 * What GitHub's language service finds wrong with a workflow: syntax, contexts, inputs of actions and called workflows.
 *
 * @param files other files of the repository that it is in, by path; those of this repository are there besides.
 */
export async function problemsOf(
  content: string,
  files: Readonly<Record<string, string>> = {}
): Promise<readonly string[]> {
  const fileProvider: FileProvider = {
    getFileContent(at) {
      const own = 'repository' in at ? undefined : files[at.path]
      const isOurs = 'repository' in at ? `${at.owner}/${at.repository}` === verdict : true
      const path = join(verdictFolder, at.path)
      if (own !== undefined) return Promise.resolve({name: at.path, content: own})
      if (!isOurs || !existsSync(path)) return Promise.reject(new Error(`no file ${at.path}`))
      return Promise.resolve({name: at.path, content: readFileSync(path, 'utf8')})
    }
  }
  const nowhere = {line: 0, character: 0}
  const document = {
    // The service remembers what it has read by its address.
    uri: `file:///${++documents}/.github/workflows/page.yml`,
    languageId: 'yaml',
    version: 1,
    lineCount: content.split('\n').length,
    getText: () => content,
    positionAt: () => nowhere,
    offsetAt: () => 0,
    getLineRange: () => ({start: nowhere, end: nowhere}),
    getEOLCharacters: () => '\n'
  }
  const found = await validate(document, {actionsMetadataProvider, fileProvider})
  return found.map(
    ({message, range}) => `line ${range.start.line + 1}: ${typeof message === 'string' ? message : message.value}`
  )
}
