/** A set of UTF-16 code units: sorted, disjoint ranges, both ends included. */
export type CharacterSet = readonly (readonly [first: number, last: number])[]

const lastUnit = 0xffff

/** The set of the given ranges, in any order and overlapping as they like. */
export const characterSet = (ranges: CharacterSet): CharacterSet => {
  const merged: [number, number][] = []
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const previous = merged.at(-1)
    if (previous && first <= previous[1] + 1) previous[1] = Math.max(previous[1], last)
    else merged.push([first, last])
  }
  return merged
}

/** The set of one code unit. */
export const single = (unit: number): CharacterSet => [[unit, unit]]

/** Everything that is not in the set. */
export const invert = (set: CharacterSet): CharacterSet => {
  const rest: [number, number][] = []
  let next = 0
  for (const [first, last] of set) {
    if (first > next) rest.push([next, first - 1])
    next = last + 1
  }
  if (next <= lastUnit) rest.push([next, lastUnit])
  return rest
}

/** What is in the one set and not in the other. */
export const subtract = (set: CharacterSet, taken: CharacterSet): CharacterSet =>
  invert(characterSet([...invert(set), ...taken]))

/** Whether the code unit is in the set. */
export const includes = (set: CharacterSet, unit: number): boolean =>
  set.some(([first, last]) => first <= unit && unit <= last)

/** The only member of the set, or undefined. */
export const onlyMember = (set: CharacterSet): string | undefined =>
  set.length === 1 && set[0]![0] === set[0]![1] ? String.fromCharCode(set[0]![0]) : undefined

export const everything: CharacterSet = [[0, lastUnit]]
const newline = single(0x0a)
/** `.` without the option `s`: .NET leaves out the line feed only. */
export const dot = invert(newline)
/** `\d`, `\s` and `\w` of .NET in ECMAScript mode. `\w` has U+0130 in it, for the Turkish dotted I. */
export const digits: CharacterSet = [[0x30, 0x39]]
export const blanks: CharacterSet = [
  [0x09, 0x0d],
  [0x20, 0x20]
]
export const wordCharacters: CharacterSet = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
  [0x130, 0x130]
]

let partners: Map<number, number[]> | undefined

// Two code units are the same letter when their lower case is: no locale, and no letter that becomes two.
const casePartners = (): Map<number, number[]> => {
  const found = new Map<number, number[]>()
  for (let unit = 0; unit <= lastUnit; unit++) {
    const lower = String.fromCharCode(unit).toLowerCase()
    const other = lower.charCodeAt(0)
    if (lower.length > 1 || other === unit) continue
    const group = found.get(other) ?? [other]
    group.push(unit)
    found.set(other, group).set(unit, group)
  }
  return found
}

/** The set with the upper and lower case of each member. */
export const ignoreCase = (set: CharacterSet): CharacterSet => {
  partners ??= casePartners()
  const only = onlyMember(set)
  const groups =
    only === undefined
      ? [...partners].flatMap(([unit, group]) => (includes(set, unit) ? [group] : []))
      : [partners.get(only.charCodeAt(0)) ?? []]
  return characterSet([...set, ...groups.flat().map(unit => [unit, unit] as const)])
}

const categories = new Map<string, CharacterSet>()

/** The code units of a general category (`L`, `Lu`, `Nd` …), or undefined where the name is no general category. */
export const category = (name: string): CharacterSet | undefined => {
  if (!/^(?:C[cfnos]?|L[lmotu]?|M[cen]?|N[dlo]?|P[cdefios]?|S[ckmo]?|Z[lps]?)$/.test(name)) return undefined
  const known = categories.get(name)
  if (known) return known
  const member = new RegExp(`\\p{${name}}`, 'u')
  const ranges: [number, number][] = []
  for (let unit = 0; unit <= lastUnit; unit++) {
    if (!member.test(String.fromCharCode(unit))) continue
    const previous = ranges.at(-1)
    if (previous?.[1] === unit - 1) previous[1] = unit
    else ranges.push([unit, unit])
  }
  categories.set(name, ranges)
  return ranges
}

const escaped = (unit: number): string =>
  /[\w "#%&',/:;<=>@`~]/.test(String.fromCharCode(unit)) && unit < 0x80
    ? String.fromCharCode(unit)
    : `\\u${unit.toString(16).padStart(4, '0')}`

const classBody = (set: CharacterSet): string =>
  set.map(([first, last]) => (first === last ? escaped(first) : `${escaped(first)}-${escaped(last)}`)).join('')

/** The set as JavaScript writes it in a regular expression without the flags `i`, `u` and `v`. */
export const classSource = (set: CharacterSet): string => {
  const only = onlyMember(set)
  if (only !== undefined) return escaped(only.charCodeAt(0))
  const rest = invert(set)
  return rest.length < set.length ? `[^${classBody(rest)}]` : `[${classBody(set)}]`
}
