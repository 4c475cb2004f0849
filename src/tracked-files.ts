import {isCheckout} from './discover/git-index.ts'
import {listTrackedFiles} from './discover/tracked.ts'
import {needFiles} from './locate-problems.ts'
import type {Context} from './model/context.ts'
import type {FileList} from './model/file-list.ts'
import type {Report} from './model/report.ts'
import {messageOf} from './publish/answers.ts'
import {openApi} from './publish/api.ts'
import {github} from './publish/dialects.ts'
import {readTree, treePath} from './publish/tree.ts'
import type {World} from './world.ts'

/** Whose files are listed, who asks, and for what. */
interface Asked {
  readonly context: Pick<Context, 'owner' | 'repo' | 'headSha' | 'apiUrl'>
  readonly inputs: {readonly token: string}
  readonly reports: readonly Report[]
}

/**
 * The files of the repository: those of the checkout, else those of the commit as the API lists them, in one request,
 * else whatever lies in the workspace; none where no problem of the reports needs them. Never throws: what cannot be had is told in one sentence, and costs places only.
 */
export async function trackedFiles(world: World, asked: Asked): Promise<FileList> {
  if (!needFiles(asked.reports)) return {paths: [], whole: true}
  const found = isCheckout(world.cwd) ? undefined : await filesOfCommit(world, asked)
  return found ?? {paths: listTrackedFiles(world.cwd), whole: true}
}

async function filesOfCommit(world: World, {context, inputs: {token}}: Asked): Promise<FileList | undefined> {
  const {owner, repo, headSha: sha, apiUrl} = context
  if (token === '') return undefined
  const where = `The files of ${owner}/${repo} at ${sha.slice(0, 7)}, which places in reports are looked up in where there is no checkout,`
  try {
    const api = openApi({token, apiUrl, dialect: github, stop: world.stop})
    const {status, data} = await api.request('GET', treePath({owner, repo, sha}))
    if (status !== 200) {
      const refused = [401, 403, 404].includes(status)
        ? '; give the job “contents: read” or check the repository out'
        : ''
      world.log.notice(`${where} cannot be listed (${status}, “${messageOf(data)}”)${refused}.`)
      return undefined
    }
    const list = readTree(data)
    if (!list.whole)
      world.log.notice(
        `${where} are too many for one answer of the API; only paths from the root are sure. Check it out.`
      )
    // A commit without files has nothing that a report could be about.
    return [...list.paths].length === 0 ? undefined : list
  } catch (error) {
    world.log.notice(`${where} cannot be listed: ${(error as Error).message}`)
    return undefined
  }
}
