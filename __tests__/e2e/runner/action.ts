import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {NoOperationTraceWriter} from '@actions/workflow-parser'
import {convertActionTemplate, parseAction, type ActionTemplate} from '@actions/workflow-parser/actions/index'
import {verdict, type GitHub} from './github.ts'

/** An action of ours that a step uses. */
export interface Action {
  readonly repository: string
  readonly ref: string
  /** The folder of its action.yml. */
  readonly folder: string
  readonly template: ActionTemplate
}

/** Where a `uses:` leads: to a stand-in, or to an action whose files are at hand. */
export type Used = {readonly emulated: string} | Action

/** What of the surroundings a `uses:` is read with. */
export interface Standpoint {
  readonly github: GitHub
  /** The repository of the workflow file that the step is in: `$/` begins there. */
  readonly home: string
  readonly workspace: string
  readonly standIns: readonly string[]
}

/**
 * Finds what a step uses. `$/path` is the repository and commit of the workflow file, `./path` the workspace, anything
 * else `owner/repo[/path]@ref`. Throws for a foreign action that has no stand-in.
 */
export function findAction(uses: string, {github, home, workspace, standIns}: Standpoint): Used {
  if (uses.startsWith('$/')) {
    const path = uses.slice(2).replace(/^\/+/, '')
    if (path === '' || path.includes('@')) throw new Error(`'${uses}' is refused by the runner`)
    return load({repository: home, ref: 'the same commit', folder: join(folderOf(github, home), path)})
  }
  // A checkout of this repository is not copied whole; what it says is the same.
  if (uses.startsWith('./')) {
    const folder = home === verdict ? join(folderOf(github, home), uses) : join(workspace, uses)
    return load({repository: home, ref: '', folder})
  }
  const [, repository = '', path = '', ref = ''] = /^([\w.-]+\/[\w.-]+)((?:\/[^@]+)?)@(.+)$/.exec(uses) ?? []
  if (standIns.includes(`${repository}${path}`)) return {emulated: `${repository}${path}`}
  if (repository !== verdict) throw new Error(`'${uses}' is a foreign action without a stand-in`)
  return load({repository, ref, folder: join(folderOf(github, repository), path)})
}

const folderOf = (github: GitHub, repository: string): string => {
  const folder = github.repositories.get(repository)
  if (folder === undefined) throw new Error(`Unable to resolve action, repository not found: ${repository}`)
  return folder
}

const loaded = new Map<string, ActionTemplate>()

function load(place: Omit<Action, 'template'>): Action {
  const file = join(place.folder, 'action.yml')
  if (!existsSync(file)) throw new Error(`Can't find 'action.yml' under '${place.folder}'`)
  const known = loaded.get(file)
  if (known !== undefined) return {...place, template: known}
  const {context, value} = parseAction({name: file, content: readFileSync(file, 'utf8')}, new NoOperationTraceWriter())
  const errors = context.errors.getErrors()
  if (value === undefined || errors.length > 0) throw new Error(errors.map(each => each.message).join('\n'))
  const template = convertActionTemplate(context, value)
  loaded.set(file, template)
  return {...place, template}
}
