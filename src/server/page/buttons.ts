import type {RunKey} from './page-deps.ts'
import {runPath} from './paths.ts'
import {comesFromOurPage, securityHeaders} from './security.ts'
import type {RunView} from './view.ts'
import {keyOf, notFound, say, type Visit} from './visit.ts'

/** Characters of the form of a pressed button. */
const longestForm = 10_000

const heard = (label: string, receivers: number): string =>
  receivers === 0
    ? `“${label}” was pressed, but nobody listens: no webhook of the app that owns this run is registered.`
    : `“${label}” was sent to ${receivers} ${receivers === 1 ? 'webhook' : 'webhooks'}.`

/** The form of a button, empty when it is longer than any that our pages send. */
const readForm = async (request: Request): Promise<string> => {
  let form = ''
  const decoder = new TextDecoder()
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    form += decoder.decode(chunk, {stream: true})
    if (form.length > longestForm) return ''
  }
  return form
}

const foreign = {
  title: 'Not pressed',
  sentence:
    'This button belongs to a page of another origin, or of this server before it was started again. Reload the page of the run and press it there.'
}

/** Answers a button of our own page with the page again, which then tells how many `act` says have heard of it. */
const obey = async (
  visit: Visit,
  act: (view: RunView, key: RunKey) => {label: string; receivers: Promise<number>} | undefined
): Promise<Response> => {
  const {request, deps, session} = visit
  const form = new URLSearchParams(comesFromOurPage(request) ? await readForm(request) : '')
  if (form.get('token') !== session.token) return say(403, foreign)
  const key = keyOf(visit)
  const view = await deps.run(key)
  const done = view === undefined ? undefined : act(view, key)
  if (done === undefined) return notFound()
  const notice = session.leaveNotice(heard(done.label, await done.receivers))
  const location = `${runPath(key.repository, key.id)}?notice=${notice}`
  return new Response(null, {status: 303, headers: {...securityHeaders, location}})
}

/** `POST …/runs/{id}/actions/{identifier}`: one of the buttons that a run asks for. */
export const press = (visit: Visit): Promise<Response> =>
  obey(visit, ({actions}, key) => {
    const action = actions.find(({identifier}) => identifier === visit.parts['identifier'])
    return action && {label: action.label, receivers: visit.deps.press(key, action.identifier)}
  })

/** `POST …/runs/{id}/rerun` */
export const rerun = (visit: Visit): Promise<Response> =>
  obey(visit, ({rerequestable}, key) =>
    rerequestable ? {label: 'Re-run', receivers: visit.deps.rerun(key)} : undefined
  )
