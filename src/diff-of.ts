import type {Context} from './model/context.ts'
import type {Diff} from './model/diff.ts'
import {compareSeverity, type Severity} from './model/diagnostic.ts'
import type {Problem, Report} from './model/report.ts'
import {openApi} from './publish/api.ts'
import {github} from './publish/dialects.ts'
import {pullFilesPath, readDiff} from './publish/pull-diff.ts'
import type {World} from './world.ts'

/** What decides whether the diff matters. */
interface Asked {
  readonly context: Context
  readonly reports: readonly Report[]
  readonly inputs: {
    readonly token: string
    readonly annotations: Severity
    readonly 'max-annotations': number
    readonly 'max-annotations-per-file': number
  }
}

/**
 * What the pull request changes, in one request; undefined where there is no pull request, where every problem can be
 * annotated anyway, and where the API does not tell. Never throws: the diff only orders annotations.
 */
export async function diffOf(world: World, {context, reports, inputs}: Asked): Promise<Diff | undefined> {
  const {owner, repo, pullRequest: number, apiUrl} = context
  const {token, annotations: least, 'max-annotations': most, 'max-annotations-per-file': mostPerFile} = inputs
  if (number === undefined || token === '' || most === 0) return undefined
  const annotatable = reports
    .flatMap(report => report.problems)
    .filter(({location, severity}) => location !== undefined && compareSeverity(severity, least) <= 0)
  if (annotatable.length <= most && mostOfOneFile(annotatable) <= mostPerFile) return undefined
  try {
    const api = openApi({token, apiUrl, dialect: github})
    const {status, data} = await api.request('GET', pullFilesPath({owner, repo, number}))
    if (status === 200) return readDiff(data)
    world.log.info(
      `The files of pull request ${number} could not be read (${status}); annotations are not ordered by them.`
    )
  } catch (error) {
    world.log.info(`The files of pull request ${number} could not be read: ${(error as Error).message}`)
  }
  return undefined
}

/** How many problems the file has that has the most. */
function mostOfOneFile(problems: readonly Problem[]): number {
  const counts = new Map<string, number>()
  for (const {location} of problems) counts.set(location!.path, (counts.get(location!.path) ?? 0) + 1)
  let most = 0
  for (const number of counts.values()) most = Math.max(most, number)
  return most
}
