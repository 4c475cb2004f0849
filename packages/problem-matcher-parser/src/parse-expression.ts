import * as characters from './characters.ts'
import type {CharacterSet} from './characters.ts'
import {InvalidExpression, UnsupportedExpression} from './syntax.ts'
import type {Node} from './syntax.ts'

/** What was read: the tree, and the numbers that .NET gives to the groups, 0 (the whole match) among them. */
export interface ParsedExpression {
  readonly tree: Node
  readonly groups: ReadonlySet<number>
}

interface Options {
  readonly i: boolean
  readonly n: boolean
  readonly s: boolean
  readonly x: boolean
}

interface Captures {
  /** Where the first group of each number opens. */
  readonly numbers: Map<number, number>
  readonly names: Map<string, number>
  readonly highest: number
}

// Expressions of people are shorter by far.
const longest = 65_536
// Deeper trees would overflow the stack of the functions that walk them; expressions of people have under ten levels.
const deepest = 250

/**
 * Takes a regular expression of .NET apart, as `RegexOptions.ECMAScript | RegexOptions.CultureInvariant` reads it.
 * Throws InvalidExpression where .NET refuses it, UnsupportedExpression where JavaScript has no way to say it.
 *
 * The rules are those of RegexParser.cs in dotnet/runtime: named groups are numbered after all others, `]` is an
 * ordinary character at the start of `[]a]` but not of `[^]a]`, any escaped character is itself unless it has a meaning.
 */
export const parseExpression = (source: string): ParsedExpression => {
  if (source.length > longest) throw new UnsupportedExpression(`more than ${longest} characters`)
  // Back references and group numbers depend on groups that may come later: a first reading finds them.
  const found = {numbers: new Map([[0, 0]]), names: new Map<string, number>(), highest: 0}
  const names = new Map<string, number>()
  read(source, {
    slot: (key, at) => {
      if (typeof key === 'string') {
        if (!names.has(key)) names.set(key, at)
      } else if (!found.numbers.has(key)) found.numbers.set(key, at)
      return 0
    },
    captures: undefined
  })
  let next = 1
  for (const [name, opened] of names) {
    while (found.numbers.has(next)) next++
    found.numbers.set(next, opened)
    found.names.set(name, next)
  }
  for (const number of found.numbers.keys()) found.highest = Math.max(found.highest, number)
  const tree = read(source, {
    slot: key => (typeof key === 'string' ? found.names.get(key)! : key),
    captures: found
  })
  return {tree, groups: new Set(found.numbers.keys())}
}

interface Reading {
  /** Called at each capturing group, with its number or name and the place where it opens; gives its number. */
  readonly slot: (key: number | string, at: number) => number
  /** All groups; absent in the first reading. */
  readonly captures: Captures | undefined
}

const isQuantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})/
const isName = /^[\p{L}\p{Mn}\p{Nd}\p{Pc}\u200c\u200d]+$/u

function read(source: string, {slot, captures}: Reading): Node {
  let at = 0
  let options: Options = {i: false, n: false, s: false, x: false}
  let unnamed = 1
  let depth = 0

  const invalid = (fault: string): InvalidExpression => new InvalidExpression(`${fault} at offset ${at}`)
  const set = (characterSet: CharacterSet): Node => ({kind: 'set', set: characterSet})
  const literal = (unit: number): Node => {
    const only = characters.single(unit)
    return set(options.i ? characters.ignoreCase(only) : only)
  }

  const skipBlanks = (): void => {
    for (;;) {
      if (options.x && /[\t-\r ]/.test(source[at] ?? '')) at++
      else if (options.x && source[at] === '#')
        at = source.indexOf('\n', at) < 0 ? source.length : source.indexOf('\n', at)
      else if (source.startsWith('(?#', at)) {
        const end = source.indexOf(')', at)
        if (end < 0) throw invalid('Unterminated (?#...) comment')
        at = end + 1
      } else return
    }
  }

  const choice = (): Node => {
    if (++depth > deepest) throw new UnsupportedExpression(`more than ${deepest} groups inside one another`)
    const scope = options
    const branches: Node[] = []
    do branches.push(sequence())
    while (source[at] === '|' && at++ >= 0)
    options = scope
    depth--
    return branches.length === 1 ? branches[0]! : {kind: 'choice', options: branches}
  }

  const sequence = (): Node => {
    const parts: Node[] = []
    for (;;) {
      skipBlanks()
      const character = source[at]
      if (character === undefined || character === '|' || character === ')') break
      if (isQuantifier.test(source.slice(at, at + 25))) throw invalid(`Quantifier '${character}' following nothing`)
      const part = atom()
      if (part) parts.push(quantified(part))
    }
    return parts.length === 1 ? parts[0]! : {kind: 'sequence', parts}
  }

  const quantified = (node: Node): Node => {
    skipBlanks()
    const quantifier = /^(?:([*+?])|\{(\d+)(,(\d*))?\})/.exec(source.slice(at, at + 25))
    if (!quantifier) return node
    at += quantifier[0].length
    const [, sign, least, comma, most] = quantifier
    const min = sign ? (sign === '+' ? 1 : 0) : Number(least)
    const max = sign ? (sign === '?' ? 1 : Infinity) : comma === undefined ? min : most ? Number(most) : Infinity
    if (min > 0x7fffffff || (max !== Infinity && max > 0x7fffffff)) throw invalid('Quantifier out of range')
    if (min > max) throw invalid('Illegal {x,y} with x > y')
    skipBlanks()
    const lazy = source[at] === '?'
    if (lazy) at++
    skipBlanks()
    if (isQuantifier.test(source.slice(at, at + 25))) throw invalid(`Nested quantifier '${source[at]!}'`)
    return {kind: 'repeat', node, min, max, lazy}
  }

  const atom = (): Node | undefined => {
    const character = source[at++]!
    switch (character) {
      case '(':
        return group()
      case '[':
        return set(characterClass())
      case '.':
        return set(options.s ? characters.everything : characters.dot)
      case '^':
        return {kind: 'start'}
      case '$':
        return {kind: 'end'}
      case '\\':
        return escape()
      default:
        return literal(character.charCodeAt(0))
    }
  }

  const group = (): Node | undefined => {
    const open = at - 1
    if (source[at] !== '?' || source[at + 1] === ')') {
      if (options.n) return closed(choice())
      const number = slot(unnamed++, open)
      return {kind: 'capture', group: number, node: closed(choice())}
    }
    at++
    const [character, following] = [source[at], source[at + 1]]
    if (character === ':') return inside(1)
    if (character === '=' || character === '!')
      return {kind: 'look', behind: false, negative: character === '!', node: inside(1)}
    if (character === '>') return {kind: 'atomic', node: inside(1)}
    if (character === '<' && (following === '=' || following === '!'))
      return {kind: 'look', behind: true, negative: following === '!', node: inside(2)}
    if (character === '<' || character === "'") return namedGroup(open)
    if (character === '(') throw new UnsupportedExpression(`a conditional, ${quoted(open)}`)
    return inlineOptions()
  }

  const inside = (skipped: number): Node => {
    at += skipped
    return closed(choice())
  }

  const closed = (node: Node): Node => {
    if (source[at] !== ')') throw invalid("Not enough )'s")
    at++
    return node
  }

  const quoted = (from: number): string => `‘${source.slice(from, from + 20)}’`

  const namedGroup = (open: number): Node => {
    const close = source[at] === '<' ? '>' : "'"
    const end = source.indexOf(close, at + 1)
    const name = end < 0 ? '' : source.slice(at + 1, end)
    if (/^\w*-/.test(name)) throw new UnsupportedExpression(`a balancing group, ${quoted(open)}`)
    const number = /^\d+$/.test(name) ? Number(name) : undefined
    if (number === 0) throw invalid('Capture number cannot be zero')
    if ((/^\d/.test(name) && number === undefined) || !isName.test(name))
      throw invalid('Invalid group name: group names must begin with a word character')
    at = end + 1
    return {kind: 'capture', group: slot(number ?? name, open), node: closed(choice())}
  }

  const inlineOptions = (): Node | undefined => {
    const scope = options
    let on = true
    for (; at < source.length; at++) {
      const character = source[at]!.toLowerCase()
      if (character === '-' || character === '+') on = character === '+'
      else if (character === 'i' || character === 'n' || character === 's' || character === 'x')
        options = {...options, [character]: on}
      else if (character !== 'm') break
    }
    if (source[at] === ')') {
      at++
      return undefined
    }
    if (source[at] !== ':') throw invalid('Unrecognized grouping construct')
    const node = inside(1)
    options = scope
    return node
  }

  const escape = (): Node => {
    const character = source[at]
    switch (character) {
      case undefined:
        throw invalid('Illegal \\ at end of pattern')
      case 'b':
      case 'B':
        at++
        return {kind: character === 'b' ? 'boundary' : 'inside'}
      // A line has no line feed in it, and a search starts at its beginning: \G is \A, \Z is \z.
      case 'A':
      case 'G':
        at++
        return {kind: 'start'}
      case 'Z':
      case 'z':
        at++
        return {kind: 'end'}
    }
    const named = shorthand()
    if (named) return set(named)
    return backreference() ?? literal(characterEscape())
  }

  /** `\d`, `\p{L}` and their like, at the character after the backslash. */
  const shorthand = (): CharacterSet | undefined => {
    const character = source[at]!
    const plain = {d: characters.digits, s: characters.blanks, w: characters.wordCharacters}[character.toLowerCase()]
    if (plain) {
      at++
      return character === character.toLowerCase() ? plain : characters.invert(plain)
    }
    if (character !== 'p' && character !== 'P') return undefined
    const name = /^[pP]\{([\w-]+)\}/.exec(source.slice(at, at + 60))
    if (!name) throw invalid('Malformed \\p{X} character escape')
    const category = characters.category(name[1]!)
    if (!category) throw new UnsupportedExpression(`a Unicode block, ‘\\${name[0]}’`)
    at += name[0].length
    const cased = options.i ? characters.ignoreCase(category) : category
    return character === 'p' ? cased : characters.invert(cased)
  }

  const backreference = (): Node | undefined => {
    const rest = source.slice(at, at + 200)
    const angled = /^(k?)(?:<(\w+)>|'(\w+)')/.exec(rest)
    if (angled) {
      const name = (angled[2] ?? angled[3])!
      at += angled[0].length
      if (!captures) return {kind: 'sequence', parts: []}
      const number = /^\d+$/.test(name) ? Number(name) : captures.names.get(name)
      if (number === undefined || !captures.numbers.has(number)) throw invalid(`Reference to undefined group '${name}'`)
      return refer(number)
    }
    if (rest.startsWith('k')) throw invalid('Malformed \\k<...> named back reference')
    return numbered()
  }

  // In ECMAScript mode a number counts as long as it names a group that is open before: \12 can be \1 and a 2.
  const numbered = (): Node | undefined => {
    const digits = /^[1-9]\d*/.exec(source.slice(at, at + 10))?.[0]
    if (digits === undefined || !captures) return undefined
    let number: number | undefined
    let length = 0
    while (length < digits.length && Number(digits.slice(0, length + 1)) <= captures.highest + 1) {
      const candidate = Number(digits.slice(0, ++length))
      const opened = captures.numbers.get(candidate)
      if (opened !== undefined && opened < at - 1) number = candidate
    }
    if (number === undefined) return undefined
    at += length
    return refer(number)
  }

  const refer = (number: number): Node => {
    if (options.i) throw new UnsupportedExpression('a back reference under (?i)')
    return {kind: 'backreference', group: number}
  }

  const characterEscape = (): number => {
    const character = source[at++]!
    const control = {a: 0x07, b: 0x08, e: 0x1b, f: 0x0c, n: 0x0a, r: 0x0d, t: 0x09, v: 0x0b}[character]
    if (control !== undefined) return control
    if (character >= '0' && character <= '7') {
      at--
      return octal()
    }
    if (character === 'x' || character === 'u') {
      const hexadecimal = source.slice(at, at + (character === 'x' ? 2 : 4))
      if (!(character === 'x' ? /^[\da-f]{2}$/i : /^[\da-f]{4}$/i).test(hexadecimal))
        throw invalid('Insufficient or invalid hexadecimal digits')
      at += hexadecimal.length
      return parseInt(hexadecimal, 16)
    }
    if (character === 'c') {
      const letter = source[at++]
      if (letter === undefined) throw invalid('Missing control character')
      const unit = letter.toUpperCase().charCodeAt(0) - 0x40
      if (unit < 0 || unit >= 0x20) throw invalid('Unrecognized control character')
      return unit
    }
    return character.charCodeAt(0)
  }

  const octal = (): number => {
    let unit = 0
    for (let count = 0; count < 3 && /[0-7]/.test(source[at] ?? '') && unit < 0x20; count++)
      unit = unit * 8 + Number(source[at++])
    return unit & 0xff
  }

  // After the opening bracket, to behind the closing one.
  const characterClass = (): CharacterSet => {
    if (++depth > deepest) throw new UnsupportedExpression(`more than ${deepest} groups inside one another`)
    let first = true
    const negated = source[at] === '^'
    if (negated) first = source[++at] !== ']'
    const ranges: (readonly [number, number])[] = []
    let taken: CharacterSet | undefined
    let from: number | undefined
    for (; ; first = false) {
      const character = source[at]
      if (character === undefined) throw invalid('Unterminated [] set')
      at++
      if (character === ']' && !first) break
      let unit = character.charCodeAt(0)
      const hyphen = character === '\\' && source[at] === '-'
      if (character === '\\' && at < source.length) {
        const named = shorthand()
        if (named) {
          if (from !== undefined) throw invalid('Cannot include class in character range')
          ranges.push(...named)
          continue
        }
        unit = characterEscape()
      }
      if (from !== undefined) {
        if (character === '[' && !first) {
          ranges.push([from, from])
          taken = subtraction()
        } else if (from > unit) throw invalid('[x-y] range in reverse order')
        else ranges.push([from, unit])
        from = undefined
      } else if (!hyphen && source[at] === '-' && at + 1 < source.length && source[at + 1] !== ']') {
        from = unit
        at++
      } else if (character === '-' && source[at] === '[' && !first) {
        at++
        taken = subtraction()
      } else ranges.push([unit, unit])
    }
    depth--
    let members = characters.characterSet(ranges)
    if (options.i) members = characters.ignoreCase(members)
    if (negated) members = characters.invert(members)
    return taken ? characters.subtract(members, taken) : members
  }

  const subtraction = (): CharacterSet => {
    const taken = characterClass()
    if (source[at] !== ']') throw invalid('A subtraction must be the last element in a character class')
    return taken
  }

  const tree = choice()
  if (at < source.length) throw invalid("Too many )'s")
  return tree
}
