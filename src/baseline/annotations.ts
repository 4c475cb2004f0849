import {annotationIdentity} from '../model/fingerprint.ts'
import type {Read} from './find.ts'

/** How many annotations come with one request, and how many requests are made at the most. */
const perPage = 100
const mostPages = 20

/**
 * The annotations of a check run, each with how often it was said; what cannot be read is left out.
 *
 * @param checkRun its path in the API.
 * @see https://docs.github.com/rest/checks/runs#list-check-run-annotations
 */
export async function readAnnotations(checkRun: string, read: Read): Promise<ReadonlyMap<number, number>> {
  const said = new Map<number, number>()
  for (let page = 1; page <= mostPages; page++) {
    const some = await read(`${checkRun}/annotations?per_page=${perPage}&page=${page}`)
    if (!Array.isArray(some)) break
    for (const each of some as readonly unknown[]) {
      const {path, title, message} = (each ?? {}) as Readonly<Record<string, unknown>>
      if (typeof path !== 'string' || typeof message !== 'string') continue
      const id = annotationIdentity({path, message, ...(typeof title === 'string' ? {title} : {})})
      said.set(id, (said.get(id) ?? 0) + timesSaid(message))
    }
    if (some.length < perPage) break
  }
  return said
}

/** What is annotated once although it was said several times tells so in a line of its own. */
const timesSaid = (message: string): number => Number(/\n\(reported (\d{1,6}) times\)/.exec(message)?.[1] ?? 1)
