import {ParseError} from '../../errors.ts'
import {stripEscapes} from '../../model/text.ts'

/** One parsed line, nothing of which is believed yet. */
export type Fields = Readonly<Record<string, unknown>>

/** The longest text of a bundle; longer ones are cut, not refused. */
const longestText = 65_536 + 1

/** A line's JSON as an object. @throws ParseError where it is none. */
export function fieldsOf(text: string): Fields {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new ParseError('it is not JSON')
  }
  return object(value, 'it')
}

/** A value as an object. @throws ParseError where it is none. */
export function object(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(what, 'an object')
  return value as Fields
}

/** A text without escape sequences and control characters, as the readers of reports give it. */
export const text = (fields: Fields, key: string): string => stripEscapes(raw(fields, key))

function raw(fields: Fields, key: string): string {
  const value = fields[key]
  if (typeof value !== 'string') throw wrong(key, 'a text')
  return value.slice(0, longestText)
}

/** A text that may be absent, in an object to spread. */
export const maybeText = <Key extends string>(fields: Fields, key: Key): {readonly [K in Key]?: string} =>
  own(fields, key) ? ({[key]: text(fields, key)} as {[K in Key]?: string}) : {}

/** A whole number from 0 up to where they are exact. */
export function count(fields: Fields, key: string): number {
  const value = fields[key]
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw wrong(key, 'a count')
  return value as number
}

/** Seconds: finite and not negative. */
export function seconds(fields: Fields, key: string): number {
  const value = fields[key]
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) throw wrong(key, 'a duration')
  return value
}

export function truth(fields: Fields, key: string): boolean {
  const value = fields[key]
  if (typeof value !== 'boolean') throw wrong(key, 'true or false')
  return value
}

/** A list of at most so many; a longer one is refused. */
export function list(fields: Fields, key: string, most: number): readonly unknown[] {
  const value = fields[key]
  if (!Array.isArray(value) || value.length > most) throw wrong(key, `a list of at most ${most}`)
  return value
}

/** One of some words. */
export function word<const Word extends string>(fields: Fields, key: string, words: readonly Word[]): Word {
  const found = words.find(each => each === fields[key])
  if (found === undefined) throw wrong(key, `one of ${words.join(', ')}`)
  return found
}

/** Whether a field is there. */
export const own = (fields: Fields, key: string): boolean => Object.hasOwn(fields, key) && fields[key] !== undefined

/**
 * A path below the root of the repository, with `/`; undefined for one that leaves it, is absolute, or has what no path
 * of ours has. @throws ParseError where it is no text.
 */
export function repositoryPath(fields: Fields, key: string): string | undefined {
  const path = raw(fields, key)
  const steps = path.split('/')
  const strange = path === '' || path.length > 4096 || /[\\\0-\x1f\x7f]|^[A-Za-z]:/.test(path)
  return strange || steps.some(step => /^\.{0,2}$/.test(step) || step === '.git') ? undefined : path
}

const wrong = (what: string, wanted: string): ParseError => new ParseError(`“${what}” is not ${wanted}`)
