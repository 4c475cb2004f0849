import {cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync} from 'node:fs'
import {basename, dirname, isAbsolute, join, relative, resolve, sep} from 'node:path'
import {globSync} from 'tinyglobby'
import type {Event} from './events.ts'
import {makeCheckout, verdictFolder, type Artifact, type GitHub} from './github.ts'

/** What an emulated action sees. */
export interface Surroundings {
  readonly github: GitHub
  readonly inputs: Readonly<Record<string, string>>
  readonly workspace: string
  readonly repository: string
  readonly run: {readonly id: number; readonly attempt: number}
  readonly event: Event
}

/** Outputs of a step that went well; anything else is thrown. */
type Emulated = (given: Surroundings) => Readonly<Record<string, string>>

/** The foreign actions that the runner in miniature stands in for, with the inputs that they have. Any other fails. */
export const emulated: Readonly<Record<string, {readonly inputs: readonly string[]; readonly run: Emulated}>> = {
  'actions/checkout': {
    inputs: [
      'repository',
      'ref',
      'token',
      'path',
      'persist-credentials',
      'fetch-depth',
      'fetch-tags',
      'filter',
      'sparse-checkout',
      'sparse-checkout-cone-mode',
      'submodules',
      'lfs',
      'clean',
      'show-progress'
    ],
    run: checkOut
  },
  'actions/create-github-app-token': {
    inputs: [
      'app-id',
      'client-id',
      'private-key',
      'owner',
      'repositories',
      'skip-token-revoke',
      'github-api-url',
      'permission-checks',
      'permission-contents'
    ],
    run: ({github}) => ({token: github.appToken()})
  },
  'actions/upload-artifact': {
    inputs: [
      'name',
      'path',
      'if-no-files-found',
      'retention-days',
      'compression-level',
      'overwrite',
      'include-hidden-files'
    ],
    run: upload
  },
  'actions/download-artifact': {
    inputs: ['name', 'artifact-ids', 'path', 'pattern', 'merge-multiple', 'github-token', 'repository', 'run-id'],
    run: download
  },
  'actions/setup-node': {
    inputs: [
      'node-version',
      'node-version-file',
      'cache',
      'cache-dependency-path',
      'registry-url',
      'package-manager-cache'
    ],
    run: () => ({})
  },
  ...setUp({
    'actions/setup-python': ['python-version', 'python-version-file', 'cache', 'architecture'],
    'actions/setup-java': ['distribution', 'java-version', 'java-version-file', 'cache'],
    'actions/setup-go': ['go-version', 'go-version-file', 'cache', 'cache-dependency-path'],
    'actions/setup-dotnet': ['dotnet-version', 'global-json-file', 'cache'],
    'actions/cache': ['path', 'key', 'restore-keys'],
    'astral-sh/setup-uv': ['version', 'python-version', 'enable-cache'],
    'dtolnay/rust-toolchain': ['toolchain', 'components', 'targets'],
    'gradle/actions/setup-gradle': ['gradle-version'],
    'pnpm/action-setup': ['version', 'run_install'],
    'ruby/setup-ruby': ['ruby-version', 'bundler-cache'],
    'shivammathur/setup-php': ['php-version', 'extensions', 'tools', 'coverage'],
    'taiki-e/install-action': ['tool']
  })
}

/** Actions that only bring tools, which are emulated themselves; by their name, the inputs. */
function setUp(actions: Readonly<Record<string, readonly string[]>>): typeof emulated {
  return Object.fromEntries(Object.entries(actions).map(([name, inputs]) => [name, {inputs, run: () => ({})}]))
}

/** Puts the repository into the workspace. As version 7, it refuses a fork's commit where the token is not the fork's. */
function checkOut({github, inputs, workspace, repository, event}: Surroundings): Readonly<Record<string, string>> {
  if (/^(pull_request_target|workflow_run)$/.test(event.name) && (inputs['ref'] ?? '') !== '')
    throw new Error(`Refusing to check out fork pull request code from a '${event.name}' workflow`)
  const from = github.repositories.get(inputs['repository'] || repository)
  if (from === undefined) throw new Error(`Not Found: ${inputs['repository'] ?? ''}`)
  const to = join(workspace, inputs['path'] ?? '')
  if (from === verdictFolder) {
    // The whole of this folder is large, and its workflows need what is in it to be listed, not to be copied.
    for (const part of ['package.json', 'action.yml', 'report', 'gate', 'start', 'examples'])
      cpSync(join(from, part), join(to, part), {recursive: true})
  } else cpSync(from, to, {recursive: true})
  if (!existsSync(join(to, '.git'))) makeCheckout(to)
  return {ref: event.ref, commit: event.sha}
}

function upload({github, inputs, workspace, run}: Surroundings): Readonly<Record<string, string>> {
  const name = inputs['name'] || 'artifact'
  if (/["<>|*?:\r\n\\/]/.test(name)) throw new Error(`The artifact name is not valid: ${name}`)
  const artifacts = github.artifacts.get(run.id) ?? []
  const clash = artifacts.find(each => each.name === name && each.attempt === run.attempt)
  if (clash !== undefined && inputs['overwrite'] !== 'true')
    throw new Error(
      `Failed to CreateArtifact: (409) Conflict: an artifact with this name already exists on the workflow run`
    )
  const found = searched(inputs['path'] ?? '', {workspace, hidden: inputs['include-hidden-files'] === 'true'})
  if (found.files.length === 0) {
    const sentence = `No files were found with the provided path: ${inputs['path'] ?? ''}. No artifacts will be uploaded.`
    if (inputs['if-no-files-found'] === 'error') throw new Error(sentence)
    return {}
  }
  const folder = github.folder(`artifact-${name}`)
  for (const file of found.files) {
    const to = join(folder, relative(found.root, file))
    mkdirSync(dirname(to), {recursive: true})
    cpSync(file, to)
  }
  const id = [...github.artifacts.values()].flat().length + 1
  const artifact: Artifact = {id, name, attempt: run.attempt, folder}
  github.artifacts.set(run.id, [...artifacts.filter(each => each !== clash), artifact])
  return {'artifact-id': String(id)}
}

/** The files of `path`, and the folder that their names in the artifact start from: the deepest that all patterns share. */
function searched(
  path: string,
  {workspace, hidden}: {workspace: string; hidden: boolean}
): {files: readonly string[]; root: string} {
  const patterns = path
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  const absolute = (pattern: string): string => (isAbsolute(pattern) ? pattern : resolve(workspace, pattern))
  const excluded = patterns.filter(each => each.startsWith('!')).map(each => absolute(each.slice(1)))
  const wanted = patterns.filter(each => !each.startsWith('!')).map(absolute)
  const files = wanted.flatMap(pattern => {
    const kind = statSync(pattern, {throwIfNoEntry: false})
    if (kind?.isFile() === true) return [pattern]
    const glob = kind?.isDirectory() === true ? `${pattern}/**` : pattern
    return globSync([glob], {absolute: true, dot: hidden, ignore: excluded, expandDirectories: false})
  })
  const literal = (pattern: string): string => {
    const parts = pattern.split(sep)
    const wild = parts.findIndex(part => /[*?[]/.test(part))
    return wild < 0 ? pattern : parts.slice(0, wild).join(sep)
  }
  const roots = wanted.map(literal)
  const root = roots.length === 1 ? (files[0] === roots[0] ? dirname(roots[0]!) : roots[0]!) : shared(roots)
  return {files: [...new Set(files)].sort(), root}
}

function shared(paths: readonly string[]): string {
  const [first = '', ...others] = paths.map(path =>
    statSync(path, {throwIfNoEntry: false})?.isFile() === true ? dirname(path) : path
  )
  const parts = first.split(sep)
  while (others.some(path => !`${path}${sep}`.startsWith(`${parts.join(sep)}${sep}`))) parts.pop()
  return parts.join(sep)
}

/** Unpacks artifacts of this run or another one: of each name the newest, which is what a run that was repeated shows. */
function download({github, inputs, workspace, repository, run}: Surroundings): Readonly<Record<string, string>> {
  const token = inputs['github-token'] ?? ''
  const id = inputs['run-id'] ? Number(inputs['run-id']) : run.id
  if (token !== '') {
    if ((inputs['repository'] || repository) !== repository) throw new Error('Not Found')
    if (!['read', 'write'].includes(github.permissionsOf(token)['actions'] ?? 'none'))
      throw new Error('Unable to list artifacts: Resource not accessible by integration (needs actions: read)')
  } else if (id !== run.id) throw new Error('A token is needed to download artifacts of another run')
  const newest = new Map((github.artifacts.get(id) ?? []).map(each => [each.name, each]))
  const to = resolve(workspace, inputs['path'] ?? '')
  mkdirSync(to, {recursive: true})
  const name = inputs['name'] ?? ''
  if (name !== '') {
    const found = newest.get(name)
    if (found === undefined) throw new Error(`Unable to download artifact(s): Artifact not found for name: ${name}`)
    unpack(found, to)
    return {'download-path': to}
  }
  const matches = wildcards(inputs['pattern'] || '*')
  for (const artifact of [...newest.values()].filter(each => matches.test(each.name)))
    unpack(artifact, inputs['merge-multiple'] === 'true' ? to : join(to, artifact.name))
  return {'download-path': to}
}

const unpack = (artifact: Artifact, to: string): void => {
  mkdirSync(to, {recursive: true})
  for (const entry of readdirSync(artifact.folder)) {
    const target = join(to, basename(entry))
    if (existsSync(target) && !statSync(target).isDirectory()) rmSync(target)
    cpSync(join(artifact.folder, entry), target, {recursive: true})
  }
}

/** A pattern of artifact names: `*` for any text, `{a,b}` for either. */
const wildcards = (pattern: string): RegExp => {
  const source = pattern
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
    .replace(/\{([^}]*)\}/g, (_, words: string) => `(${words.replaceAll(',', '|')})`)
  return new RegExp(`^${source}$`)
}
