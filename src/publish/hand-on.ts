import {shortHash} from './key.ts'

/**
 * The environment variable in which start/ hands its runs on to the reports of the same job: the id and the hash of the
 * name of each, `123:0a1b2c3d4e5f,124:…`; or an id alone, for every name.
 */
export const handOnVariable = 'VERDICT_CHECK_RUN'

/** The value after another run was opened. @param before the value so far. */
export function handOn(before: string | undefined, {id, name}: {id: number; name: string}): string {
  const hash = shortHash(name)
  const others = entries(before).filter(entry => entry.hash !== hash)
  return [...others, {id: String(id), hash}]
    .map(entry => (entry.hash === '' ? entry.id : `${entry.id}:${entry.hash}`))
    .join(',')
}

/** The run that was opened for reports of a name; undefined where there is none. */
export function handedOn(value: string | undefined, name: string): number | undefined {
  const all = entries(value)
  const found = all.find(({hash}) => hash === shortHash(name)) ?? all.find(({hash}) => hash === '')
  return found === undefined ? undefined : Number(found.id)
}

/** The ids of all runs that were opened. */
export const allHandedOn = (value: string | undefined): readonly string[] => entries(value).map(({id}) => id)

function entries(value = ''): {id: string; hash: string}[] {
  const matches = value.matchAll(/(?<=^|,)\s*(\d{1,15})(?::([0-9a-f]{12}))?\s*(?=,|$)/g)
  return Array.from(matches, ([, id = '', hash = '']) => ({id, hash}))
}
