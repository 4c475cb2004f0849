/** Deeper values than this are cut off: no report nests so far, and a hostile one must not fill the memory. */
export const deepestNesting = 512

/** A value that was read as far as it goes. Objects have no prototype, so that a key `__proto__` is a key. */
export interface PartialValue {
  readonly value: unknown
  /** Where it starts in the text, and where it ends or breaks off. */
  readonly start: number
  readonly end: number
  /** False when the text ends or is no JSON any more before the value is whole. */
  readonly whole: boolean
}

type Container = unknown[] | Record<string, unknown>

const blank = /[ \t\r\n]*/y
const scalar = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y

/**
 * Reads the JSON value at `start` as far as the text goes: of a report that was cut off (or breaks) somewhere, everything
 * before is there, without the string or number that was cut. Never throws; takes time linear in what it reads.
 */
export function readPartial(text: string, start: number): PartialValue {
  const open: Container[] = []
  let root: unknown
  let key: string | undefined
  let at = start

  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    if (found !== undefined) at += found.length
    return found
  }
  const takeString = (): string | undefined => {
    const end = stringEnd(text, at)
    if (end < 0) return undefined
    const token = text.slice(at, end)
    at = end
    return token
  }
  const put = (value: unknown): void => {
    const parent = open.at(-1)
    if (parent === undefined) root = value
    else if (Array.isArray(parent)) parent.push(value)
    else parent[key!] = value
  }
  const broken = (): PartialValue => ({value: root, start, end: at, whole: false})

  // Whether a value (or, in an object, a key) may not be missing here: after a comma.
  let owed = true
  for (;;) {
    take(blank)
    const parent = open.at(-1)
    const closer = text[at]
    if (!owed && parent !== undefined && closer === (Array.isArray(parent) ? ']' : '}')) {
      at++
      open.pop()
    } else {
      if (parent !== undefined && !Array.isArray(parent)) {
        const quoted = takeString()
        key = quoted === undefined ? undefined : (decoded(quoted) as string | undefined)
        take(blank)
        if (key === undefined || text[at] !== ':') return broken()
        at++
        take(blank)
      }
      const opener = text[at]
      if (opener === '{' || opener === '[') {
        if (open.length === deepestNesting) return broken()
        const container: Container = opener === '[' ? [] : (Object.create(null) as Record<string, unknown>)
        put(container)
        open.push(container)
        at++
        owed = false
        continue
      }
      const token = opener === '"' ? takeString() : take(scalar)
      const value = token === undefined ? undefined : decoded(token)
      if (value === undefined) return broken()
      put(value)
    }
    if (open.length === 0) return {value: root, start, end: at, whole: true}
    take(blank)
    owed = text[at] === ','
    if (owed) at++
    else if (text[at] !== ']' && text[at] !== '}') return broken()
  }
}

/** The index behind the string that starts at `at`; -1 when none does or it does not end. */
function stringEnd(text: string, at: number): number {
  if (text[at] !== '"') return -1
  for (let index = at + 1; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 0x22) return index + 1
    if (code === 0x5c) index++
  }
  return -1
}

/** The value of one token; undefined for an escape that JSON does not know. */
function decoded(token: string): unknown {
  try {
    return JSON.parse(token) as unknown
  } catch {
    return undefined
  }
}
