import type {Context} from '../model/context.ts'
import type {Location} from '../model/diagnostic.ts'
import {code, link} from './markdown.ts'

/** What an address on the server of GitHub is made of, and the deployment that was looked at. */
export type Place = Pick<Context, 'serverUrl' | 'owner' | 'repo' | 'headSha' | 'deployment'>

/** The address of a line at the very commit. */
function blobUrl(place: Place, {path, start, end}: Location): string {
  const file = path.toWellFormed().split('/').map(encodeURIComponent).join('/')
  const from = start === undefined ? '' : `#L${start.line}`
  const to = start !== undefined && end !== undefined && end.line > start.line ? `-L${end.line}` : ''
  return `${place.serverUrl}/${place.owner}/${place.repo}/blob/${place.headSha}/${file}${from}${to}`
}

/** `path:line` as a link to that line; without one where the path is none of the repository's, since no file was at hand to find it by. */
export function locationLink(place: Place, location: Location): string {
  const label = code(location.path + (location.start === undefined ? '' : `:${location.start.line}`))
  return /^(?:[A-Za-z]:)?[\\/]/.test(location.path) ? label : link(label, blobUrl(place, location))
}
