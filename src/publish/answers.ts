/** What is read of a check run that the API answers. */
export interface ServerRun {
  readonly id: number
  readonly name: string
  readonly head_sha: string
  readonly external_id: string
  readonly html_url: string
  readonly details_url: string
  readonly status: string
  readonly conclusion: string
  /** Undefined where the server does not say. */
  readonly annotationsCount: number | undefined
  readonly suite: number | undefined
  /** Whether the App behind every GITHUB_TOKEN owns it. */
  readonly byActions: boolean
}

/** GitHub Actions among the Apps of github.com; Enterprise Server numbers its own, so there the slug tells. */
const githubActions = {id: 15_368, slug: 'github-actions'}

/** Reads a check run out of an answer; undefined where it is none (an empty or broken body). */
export function readRun(data: unknown): ServerRun | undefined {
  const run = object(data)
  if (typeof run['id'] !== 'number') return undefined
  const {annotations_count: count} = object(run['output'])
  const suite = object(run['check_suite'])['id']
  const app = object(run['app'])
  return {
    id: run['id'],
    name: text(run['name']),
    head_sha: text(run['head_sha']),
    external_id: text(run['external_id']),
    html_url: text(run['html_url']),
    details_url: text(run['details_url']),
    status: text(run['status']),
    conclusion: text(run['conclusion']),
    annotationsCount: typeof count === 'number' ? count : undefined,
    suite: typeof suite === 'number' ? suite : undefined,
    byActions: app['slug'] === githubActions.slug || (app['slug'] === undefined && app['id'] === githubActions.id)
  }
}

/** Whether GitHub Actions made a run for a job: nothing of ours, whatever it is called. */
export const isJobRun = (run: ServerRun): boolean => /\/actions\/runs\/\d+\/job\//.test(run.html_url)

/** The `message` of an error body, with the errors of its fields; cut, as it may be a whole page of HTML. */
export function messageOf(data: unknown): string {
  const {message, errors} = object(data)
  const details = Array.isArray(errors) ? errors.map(detail).filter(Boolean) : []
  const whole = [text(message) || (typeof data === 'string' ? data : ''), ...details].join(' ')
  return whole.replace(/\s+/g, ' ').trim().slice(0, 500)
}

const detail = (error: unknown): string => {
  const {field, code, message} = object(error)
  return typeof error === 'string' ? error : text(message) || [field, code].map(text).join(': ')
}

/** A value as an object; an empty one where it is none. */
export const object = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
