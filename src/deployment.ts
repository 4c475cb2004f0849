import type {Deployment} from './model/context.ts'

/** An event's payload: of strangers, so each field is looked at before it is believed. */
type Payload = Readonly<Record<string, unknown>>

/** What Vercel calls the events that it dispatches. @see https://vercel.com/docs/git/vercel-for-github#repository-dispatch-events */
const dispatched = /^vercel\.deployment\./

/** Whether an event was dispatched by Vercel, or handed on: it is about a deployment, of which GITHUB_SHA knows nothing. */
export const isVercelDispatch = (event: string, payload: Payload): boolean =>
  event === 'repository_dispatch' &&
  (dispatched.test(text(payload['action'])) || text(object(payload['client_payload'])['id']).startsWith('dpl_'))

/**
 * The deployment that an event is about: one that Vercel dispatched, or one of GitHub's own (`deployment_status`), whose
 * addresses Vercel sets to its own. Undefined for other events.
 */
export function deploymentOf(event: string, payload: Payload): Deployment | undefined {
  if (event === 'repository_dispatch') {
    const client = object(payload['client_payload'])
    const project = object(client['project'])
    const deployment = {
      id: text(client['id']),
      url: addressOf(text(client['url'])),
      environment: text(client['environment']) || text(client['target']),
      project: text(project['id']) || text(project['name']),
      state: text(object(client['state'])['type']) || text(client['type'])
    }
    return isVercelDispatch(event, payload) ? deployment : undefined
  }
  if (event !== 'deployment_status') return undefined
  const status = object(payload['deployment_status'])
  return {
    id: '',
    url: addressOf(text(status['environment_url']) || text(status['target_url'])),
    environment: text(status['environment']) || text(object(payload['deployment'])['environment']),
    project: '',
    state: text(status['state'])
  }
}

/** An address that a browser opens; Vercel writes some without `https://`. */
const addressOf = (url: string): string =>
  /^https?:\/\/[^\s]+$/i.test(url) ? url : /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(url) ? `https://${url}` : ''

const object = (value: unknown): Payload => (typeof value === 'object' && value !== null ? (value as Payload) : {})
const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 2000) : '')
