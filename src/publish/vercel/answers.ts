import {object} from '../answers.ts'

/**
 * What is read of a run of a check. Nothing but its id must be there: what a source can be grows from month to month.
 * @see https://vercel.com/docs/rest-api/reference/endpoints/checks-v2
 */
export interface VercelRun {
  readonly id: string
  readonly name: string
  /** Empty for runs of Vercel's own, which have no check. */
  readonly checkId: string
  readonly status: string
  /** Empty while there is none. */
  readonly conclusion: string
  readonly externalId: string
  readonly externalUrl: string
  /** What it blocks: `deployment-alias`, `none` …; empty where it does not say. */
  readonly blocks: string
  readonly source: VercelSource
  /** Milliseconds since 1970. */
  readonly createdAt: number
  /** Seconds after which Vercel ends it; undefined where it does not say. */
  readonly timeout: number | undefined
}

/** Who reports on a check. */
export interface VercelSource {
  /** `webhook`, `integration`, `git-provider`; `vercel` for what has no kind. */
  readonly kind: string
  /** The name that is watched on GitHub; empty but for a git provider. */
  readonly externalCheckName: string
}

/** What is read of a check: the definition in the project. */
export interface VercelCheck {
  readonly id: string
  readonly name: string
  readonly blocks: string
  readonly source: VercelSource
}

export interface VercelDeployment {
  readonly id: string
  readonly url: string
  readonly projectId: string
  /** `production`, `preview` or the slug of an environment. */
  readonly target: string
  /** `READY`, `BUILDING`, `ERROR`, `CANCELED` …; empty where it does not say. */
  readonly readyState: string
  /** What the checks come to that block each stage: `pending`, `succeeded` or `failed`. */
  readonly stages: ReadonlyMap<string, string>
}

/** Reads a run; undefined where the value is none. */
export function readVercelRun(value: unknown): VercelRun | undefined {
  const run = object(value)
  const {timeout} = run
  if (text(run['id']) === '') return undefined
  return {
    id: text(run['id']),
    name: text(run['name']),
    checkId: text(run['checkId']),
    status: text(run['status']),
    conclusion: text(run['conclusion']),
    externalId: text(run['externalId']),
    externalUrl: text(run['externalUrl']),
    blocks: text(run['blocks']),
    source: readSource(run['source']),
    createdAt: time(run['createdAt']),
    timeout: typeof timeout === 'number' ? timeout : undefined
  }
}

/** Reads a check; undefined where the value is none, or is deleted. */
export function readVercelCheck(value: unknown): VercelCheck | undefined {
  const check = object(value)
  const deleted = check['deletedAt'] !== undefined && check['deletedAt'] !== null
  if (text(check['id']) === '' || deleted) return undefined
  return {
    id: text(check['id']),
    name: text(check['name']),
    blocks: text(check['blocks']),
    source: readSource(check['source'])
  }
}

/** Reads a deployment, as one (`id`) or as part of a list (`uid`). */
export function readVercelDeployment(value: unknown): VercelDeployment | undefined {
  const deployment = object(value)
  const id = text(deployment['id']) || text(deployment['uid'])
  if (id === '') return undefined
  const stages = Object.entries(object(deployment['checks'])).map(([stage, checks]): [string, string] => [
    stage,
    text(object(checks)['state'])
  ])
  return {
    id,
    url: text(deployment['url']),
    projectId: text(deployment['projectId']) || text(object(deployment['project'])['id']),
    target: text(deployment['target']) || 'preview',
    readyState: text(deployment['readyState']) || text(deployment['state']),
    stages: new Map(stages)
  }
}

/** The entries of a list that can be read: one that cannot does not spoil the others. */
export function readList<T>(data: unknown, key: string, read: (value: unknown) => T | undefined): readonly T[] {
  const list = object(data)[key]
  return (Array.isArray(list) ? list : []).map(read).filter(each => each !== undefined)
}

/** Newest first: by their time, then by their id. */
export const newestFirst = (a: VercelRun, b: VercelRun): number =>
  b.createdAt - a.createdAt || b.id.localeCompare(a.id, 'en', {numeric: true})

function readSource(value: unknown): VercelSource {
  const {kind, externalCheckName} = object(value)
  return {kind: text(kind) || 'vercel', externalCheckName: text(externalCheckName)}
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const time = (value: unknown): number => {
  const at = typeof value === 'string' && !/^\d+$/.test(value) ? Date.parse(value) : Number(value)
  return Number.isFinite(at) ? at : 0
}
