import {createHash} from 'node:crypto'
import {ApiError} from '../errors.ts'
import {messageOf, object} from './answers.ts'
import type {Answer} from './api.ts'
import {permissionsBlock} from './refusals.ts'
import type {Target} from './target.ts'
import {backOff} from './retry.ts'
import {openWire, type Wire} from './wire.ts'

/** A file for the branch of images. */
export interface HostedFile {
  readonly bytes: Buffer
  /** Without the dot. */
  readonly extension: string
}

/** The address of each file, in their order, or why there are none: a sentence that says what to do. */
export type Hosting = {readonly urls: readonly string[]} | {readonly refused: string}

/** How often the branch is tried to be moved while other jobs move it as well. */
const moves = 8

/** The first words of our commits, by which a branch is known to be ours; the rest keeps workflows from starting. */
const message = 'Add images of check runs [skip ci]'

const readme = `# Images of check runs

Screenshots and charts that check runs of this repository show, put here by a workflow. Nothing else refers to this
branch: delete it when it has grown too large, and only older check runs lose their images.
`

/**
 * Commits files to a branch of their own, which shares no history with the code, and gives addresses that never change.
 * A file is named by its content, so that the same one is kept once; one that is there already costs no commit.
 *
 * Never throws for what the API answers: images are not worth a failed step.
 * @see https://docs.github.com/rest/guides/using-the-rest-api-to-interact-with-your-git-database
 */
export async function hostImages(files: readonly HostedFile[], branch: string, target: Target): Promise<Hosting> {
  const ground = {wire: openWire(target), target, branch}
  try {
    const {private: isPrivate, default_branch: main} = object(await get(ground, ''))
    if (isPrivate !== false)
      return {refused: 'this repository is not public, and GitHub shows only images that anybody can fetch'}
    if (branch === main) return {refused: `image-branch names ${branch}, the default branch; name one of its own`}
    const paths = files.map(pathOf)
    const commit = await place(new Map(files.map((file, index) => [paths[index]!, file])), ground)
    return {urls: paths.map(path => `${baseUrl(target)}/${commit}/${path}`)}
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return {refused: error.message}
  }
}

interface Ground {
  readonly wire: Wire
  readonly target: Target
  readonly branch: string
}

const pathOf = ({bytes, extension}: HostedFile): string => {
  const hash = createHash('sha256').update(bytes).digest('hex')
  return `${hash.slice(0, 2)}/${hash.slice(2, 40)}.${extension}`
}

/** Where the files of a commit are: GitHub.com has a host for them, other servers a path. */
const baseUrl = ({serverUrl, owner, repo}: Target): string =>
  serverUrl === 'https://github.com'
    ? `https://raw.githubusercontent.com/${owner}/${repo}`
    : `${serverUrl}/${owner}/${repo}/raw`

/** Puts the files onto the branch. @returns the SHA of the commit that has them all. */
async function place(files: ReadonlyMap<string, HostedFile>, ground: Ground): Promise<string> {
  const {target, wire, branch} = ground
  const entries: {path: string; mode: string; type: string; sha: string}[] = []
  for (const [path, {bytes}] of files) {
    const {sha} = await post(ground, '/git/blobs', {content: bytes.toString('base64'), encoding: 'base64'})
    entries.push({path, mode: '100644', type: 'blob', sha})
  }
  for (let attempt = 1; ; attempt++) {
    const tip = await tipOf(ground)
    const made = await post(ground, '/git/trees', {
      ...(tip === undefined ? {} : {base_tree: tip.tree}),
      tree:
        tip === undefined ? [...entries, {path: 'README.md', mode: '100644', type: 'blob', content: readme}] : entries
    })
    if (tip?.tree === made.sha) return tip.sha
    const parents = tip === undefined ? [] : [tip.sha]
    const commit = await post(ground, '/git/commits', {message, tree: made.sha, parents})
    const moved =
      tip === undefined
        ? await wire.ask('POST', at(target, '/git/refs'), {ref: `refs/heads/${branch}`, sha: commit.sha})
        : await wire.ask('PATCH', at(target, `/git/refs/heads/${branch}`), {sha: commit.sha, force: false})
    if (isFine(moved)) return commit.sha
    // Another job was faster, or the answer to our own first try was lost.
    const isRace = moved.status === 422 && /fast.forward|already exists|does not exist/i.test(messageOf(moved.data))
    if (!isRace || attempt >= moves) throw refused(ground, 'moving the branch', moved)
    await target.clock.sleep(backOff(attempt, target.clock.random))
  }
}

/** The last commit of the branch; undefined where there is no branch. @throws ApiError for one that is not ours. */
async function tipOf(ground: Ground): Promise<{sha: string; tree: string} | undefined> {
  const {target, wire, branch} = ground
  const ref = await wire.ask('GET', at(target, `/git/ref/heads/${branch}`))
  if (ref.status === 404) return undefined
  if (!isFine(ref)) throw refused(ground, 'reading the branch', ref)
  const sha = String(object(object(ref.data)['object'])['sha'])
  const commit = object(await get(ground, `/git/commits/${sha}`))
  if (commit['message'] !== message)
    throw new ApiError(
      `image-branch names ${branch}, whose last commit is none of this action’s; name a branch of its own`,
      {
        status: 409,
        request: `GET ${at(target, `/git/ref/heads/${branch}`)}`
      }
    )
  return {sha, tree: String(object(commit['tree'])['sha'])}
}

async function get(ground: Ground, path: string): Promise<unknown> {
  const answer = await ground.wire.ask('GET', at(ground.target, path))
  if (!isFine(answer)) throw refused(ground, `GET ${path === '' ? 'the repository' : path}`, answer)
  return answer.data
}

async function post(ground: Ground, path: string, body: unknown): Promise<{sha: string}> {
  const answer = await ground.wire.ask('POST', at(ground.target, path), body)
  const {sha} = object(answer.data)
  if (!isFine(answer) || typeof sha !== 'string') throw refused(ground, `POST ${path}`, answer)
  return {sha}
}

const at = ({owner, repo}: Target, path: string): string => `/repos/${owner}/${repo}${path}`

const isFine = ({status}: Answer): boolean => status >= 200 && status < 300

function refused({target, branch}: Ground, doing: string, answer: Answer): ApiError {
  const {status} = answer
  const facts = {status, request: doing}
  const said = `${status}, “${messageOf(answer.data)}”, at ${doing}`
  if (status === 403 || status === 404)
    return new ApiError(
      `the token may not write to the branch ${branch} of ${target.owner}/${target.repo} (${said}); give the job this permission:\n\n${permissionsBlock({headers: {'x-accepted-github-permissions': 'contents=write'}})}`,
      facts
    )
  return new ApiError(`the API refused them (${said})`, facts)
}
