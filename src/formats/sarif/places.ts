import type {Hint} from '../../model/diagnostic.ts'
import {hintsAt, type NamedPlace} from '../json/hints.ts'
import {listOf, numberOf, objectOf, textOf} from '../json/shape.ts'
import type {JsonObject} from '../json/shape.ts'

/** Steps from one base of URIs to the next: a chain that is longer goes in a circle. */
const longestChain = 20

/** The hints for a physical location of a run, best first. */
export function hintsFor(physical: JsonObject | undefined, run: JsonObject): readonly Hint[] {
  const region = objectOf(physical, 'region')
  const line = numberOf(region, 'startLine')
  const endColumn = numberOf(region, 'endColumn')
  const place: NamedPlace = {
    path: undefined,
    line,
    column: numberOf(region, 'startColumn'),
    endLine: numberOf(region, 'endLine') ?? (endColumn === undefined ? undefined : line),
    endColumn
  }
  return pathsOf(objectOf(physical, 'artifactLocation'), run).flatMap(path => hintsAt({...place, path}))
}

/**
 * The paths that an artifact location may mean: under the base that it names, and as it stands.
 * SARIF 2.1.0 §3.4 and §3.14.14.
 */
function pathsOf(artifact: JsonObject | undefined, run: JsonObject): readonly string[] {
  const index = numberOf(artifact, 'index')
  const listed = objectOf(listOf(run, 'artifacts')[index ?? -1], 'location')
  const meant = textOf(artifact, 'uri') === undefined ? listed : artifact
  const uri = textOf(meant, 'uri')
  if (uri === undefined || uri === '') return []
  const bases = objectOf(run, 'originalUriBaseIds')
  let whole = uri
  let base = textOf(meant, 'uriBaseId')
  for (let steps = 0; base !== undefined && steps < longestChain && !isAbsolute(whole); steps++) {
    const location = objectOf(bases, base)
    const parent = textOf(location, 'uri')
    if (parent !== undefined) whole = `${parent}${parent === '' || parent.endsWith('/') ? '' : '/'}${whole}`
    base = textOf(location, 'uriBaseId')
  }
  return [...new Set([pathOf(whole), pathOf(uri)])]
}

const isAbsolute = (uri: string): boolean => /^(?:[a-z][\w+.-]*:|\/)/i.test(uri)

/** The path of a URI: without `file://` and the slash before a drive, percent-decoded where that makes sense. */
function pathOf(uri: string): string {
  const path = uri
    .replace(/^file:\/\/(?:localhost(?=\/))?/i, '')
    .replace(/^\/(?=[a-z]:)/i, '')
    .replace(/^file:(?=[^/])/i, '')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** One line for a location that a result refers to besides its own: `src/a.c:12: what it says`. */
export function lineOf(location: unknown, run: JsonObject): string | undefined {
  const physical = objectOf(location, 'physicalLocation')
  const [hint] = hintsFor(physical, run)
  const logical = textOf(listOf(location, 'logicalLocations')[0], 'fullyQualifiedName')
  const where =
    hint?.kind === 'location'
      ? `${hint.location.path}${hint.location.start === undefined ? '' : `:${hint.location.start.line}`}`
      : undefined
  const words = [where, logical, textOf(objectOf(location, 'message'), 'text')].filter(word => word !== undefined)
  return words.length === 0 ? undefined : words.join(': ')
}
