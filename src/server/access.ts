import type {Caller} from './caller.ts'
import {may} from './caller.ts'
import {notFound, Refusal} from './refusal.ts'
import type {Repository} from './repositories.ts'
import type {Route} from './routes.ts'
import type {Unverified} from './unverified.ts'

/** Refuses a caller that may not use a route on a repository, with the status and words that GitHub chooses. */
export const checkAccess = (
  caller: Caller,
  at: {route: Route; repository: Repository; unverified: Unverified}
): void => {
  const {route, repository, unverified} = at
  if (caller.kind === 'anonymous') {
    // A private repository is not there at all for somebody without a token.
    if (repository.private) throw notFound()
    if (route.level === 'write') throw new Refusal(401, unverified.writeWithoutToken)
  }
  if (route.appOnly && caller.app === null) throw new Refusal(403, 'You must authenticate via a GitHub App.')
  if (route.level === 'read' && !repository.private) return
  if (!route.permission.some(permission => may(caller, permission, route.level))) {
    const who = caller.kind === 'pat' ? 'personal access token' : 'integration'
    throw new Refusal(403, `Resource not accessible by ${who}`)
  }
}
