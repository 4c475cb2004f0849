import {ParseError} from '../../errors.ts'
import {mend} from './mend.ts'
import {deepestNesting} from './partial.ts'
import {compilePlan, type PlanNode, type ScanPlan} from './plan.ts'

/** Bytes of one value that are gathered unless the plan says otherwise: a string of Node has no more than 512 MB. */
const usualBytes = 256 * 1024 * 1024

/** Characters of a key or number: beyond, it is none that any tool writes. */
const longestToken = 1024 * 1024

/** A document in the reading. */
export interface Scan {
  /** Takes the next bytes; gives the index behind the end of the document, or -1 when it goes on. Throws ParseError. */
  push(chunk: Buffer): number
  /** Throws the ParseError of a document that ends before it is whole. */
  end(): never
  /** The text of the document without the elements and what was skipped; cut off where the document was. */
  rest(): string
  /** 1-based line of the report that was reached. */
  line(): number
  /** How many control characters, and words for numbers that JSON cannot say, were mended. */
  repairs(): number
}

// What comes next in the document.
const firstValue = 0
const value = 1
const firstKey = 2
const key = 3
const colon = 4
const comma = 5
const inString = 6
const inEscape = 7
const inScalar = 8

// What becomes of its bytes.
const keeping = 0
const cutting = 1
const gathering = 2
const skipping = 3

/** 1 for bytes that stand for themselves in a string, and for those of numbers and words. */
const plain = table(byte => byte >= 0x20 && byte !== 0x22 && byte !== 0x5c)
const wordly = table(byte => byte < 0x80 && /[\w.+-]/.test(String.fromCharCode(byte)))
const escapable = table(byte => '"\\/bfnrtu'.includes(String.fromCharCode(byte)))

const scalars = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/
const notNumbers = /^[+-]?(?:NaN|Infinity)$/

/**
 * Starts to read a JSON document (RFC 8259) whose first byte, `{` or `[`, is the next one to come. Takes time linear in
 * the bytes, and the memory of the longest element and of the rest. What programs get wrong most is mended: control
 * characters in strings, NaN and Infinity.
 *
 * @param startLine the 1-based line of the report on which the document starts.
 */
export function startScan(plan: ScanPlan, startLine: number): Scan {
  const root = compilePlan(plan)
  const mostBytes = plan.mostBytes ?? usualBytes
  // The containers that are open: 1 for a list, the index or key that was reached, and the patterns that lead on.
  const lists = new Uint8Array(deepestNesting)
  const indices = new Int32Array(deepestNesting)
  const keys: string[] = []
  const nodes: (PlanNode | undefined)[] = []
  let depth = 0
  let node: PlanNode | undefined = root

  let state = value
  let isKey = false
  // The beginning of a key or scalar that a chunk cut in two.
  let token = ''
  let line = startLine
  let repairs = 0

  let mode = keeping
  let modeDepth = 0
  let elementLine = 0
  let elementRepairs = 0
  const rest: Buffer[] = []
  let restBytes = 0
  let element: Buffer[] = []
  let elementBytes = 0

  let chunk: Buffer = Buffer.alloc(0)
  let at = 0
  // Where the bytes of this chunk start that are not put away yet.
  let from = 0

  /** Puts the bytes up to `to` away: a chunk is only valid until the next one. */
  const put = (to: number): void => {
    const length = to - from
    const piece = Buffer.from(chunk.subarray(from, to))
    if (mode === gathering) {
      elementBytes += length
      element.push(piece)
    } else if (length > 0) {
      restBytes += length
      rest.push(piece)
    }
    if (elementBytes > mostBytes || restBytes > mostBytes)
      throw new ParseError(`one value in it has more than ${mostBytes} bytes`, {line})
  }

  const place = (): {where: string; indices: number[]} => {
    let where = ''
    const around: number[] = []
    for (let level = 0; level < depth; level++)
      if (lists[level] === 1) {
        around.push(indices[level]!)
        where += `[${indices[level]!}]`
      } else where += `${level > 0 ? '.' : ''}${keys[level]!}`
    return {where, indices: around}
  }

  /** A value starts at `at`. */
  const begin = (): void => {
    if (depth > 0 && lists[depth - 1] === 1) {
      indices[depth - 1]!++
      node = nodes[depth - 1]?.children.get('*')
    }
    if (node === undefined || mode > cutting) return
    if (node.element !== undefined) {
      if (mode === keeping) put(at)
      mode = gathering
      from = at
      elementBytes = 0
      elementLine = line
      elementRepairs = repairs
    } else if (node.skipped === true) {
      put(at)
      rest.push(Buffer.from('null'))
      mode = skipping
    }
    modeDepth = depth
  }

  /** A value ends before `at`. */
  const finish = (): void => {
    state = comma
    if (depth !== modeDepth || mode < gathering) return
    if (mode === gathering) {
      if (element.length > 0) put(at)
      const text = element.length > 0 ? Buffer.concat(element).toString() : chunk.toString('utf8', from, at)
      element = []
      const inList = lists[depth - 1] === 1
      const take = nodes[depth - 1]!.children.get(inList ? '*' : keys[depth - 1]!)!.element!
      mode = inList ? cutting : keeping
      if (!inList) rest.push(Buffer.from('null'))
      take(repairs > elementRepairs ? mend(text) : text, {...place(), line: elementLine})
    } else mode = keeping
    from = at
  }

  const open = (list: boolean): void => {
    begin()
    if (depth === deepestNesting) throw new ParseError(`it nests more than ${deepestNesting} levels deep`, {line})
    lists[depth] = list ? 1 : 0
    indices[depth] = -1
    nodes[depth] = mode === keeping ? node : undefined
    depth++
    at++
    state = list ? firstValue : firstKey
  }

  const close = (): void => {
    depth--
    // Behind the last element there are only blanks.
    if (mode === cutting) mode = keeping
    at++
    finish()
  }

  const endString = (tokenFrom: number): void => {
    if (!isKey) {
      at++
      finish()
      return
    }
    const parent = nodes[depth - 1]
    if (parent !== undefined) {
      keys[depth - 1] = unescaped(token + chunk.toString('latin1', tokenFrom, at))
      node = keys[depth - 1] === '*' ? undefined : parent.children.get(keys[depth - 1]!)
    }
    at++
    state = colon
  }

  const endScalar = (text: string): void => {
    if (!scalars.test(text)) {
      if (!notNumbers.test(text)) throw unexpected(text.slice(0, 40), 'where a value should be')
      repairs++
    }
    finish()
  }

  const unexpected = (what: string, where: string): ParseError =>
    new ParseError(`unexpected ${what === '"' ? 'string' : `“${what}”`} ${where}`, {line})

  /** Something other than a blank stands at `at`, outside strings and scalars. */
  const structure = (byte: number): void => {
    const inList = depth > 0 && lists[depth - 1] === 1
    if (state === comma && byte === 0x2c) {
      at++
      state = inList ? value : key
    } else if (byte === 0x5d && (state === comma || state === firstValue) && inList) close()
    else if (byte === 0x7d && (state === comma || state === firstKey) && !inList) close()
    else if (state === colon && byte === 0x3a) {
      at++
      state = value
    } else if (byte === 0x22 && state < colon) {
      isKey = state >= firstKey
      if (!isKey) begin()
      at++
      state = inString
    } else if (state <= value && byte === 0x7b) open(false)
    else if (state <= value && byte === 0x5b) open(true)
    else if (state <= value && wordly[byte] === 1) {
      begin()
      state = inScalar
    } else throw unexpected(characterAt(chunk, at), wanted(inList))
  }

  const wanted = (inList: boolean): string => {
    if (state === firstKey || state === key) return 'where a key should be'
    if (state === colon) return 'where “:” should be'
    return state === comma ? `where “,” or “${inList ? ']' : '}'}” should be` : 'where a value should be'
  }

  return {
    push(next) {
      chunk = next
      at = 0
      from = 0
      let tokenFrom = 0
      const length = chunk.length
      while (at < length) {
        let index = at
        const byte = next[index]!
        if (state === inString) {
          while (index < length && plain[next[index]!] === 1) index++
          at = index
          if (index === length) break
          const stop = next[index]!
          if (stop === 0x22) endString(tokenFrom)
          else if (stop === 0x5c) {
            state = inEscape
            at++
          } else {
            if (stop === 0x0a) line++
            repairs++
            at++
          }
        } else if (state === inScalar) {
          while (index < length && wordly[next[index]!] === 1) index++
          at = index
          if (index < length) endScalar(token + next.toString('latin1', tokenFrom, index))
        } else if (state === inEscape) {
          if (escapable[byte] !== 1) throw unexpected(characterAt(next, at), 'after “\\” in a string')
          state = inString
          at++
        } else if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) {
          if (byte === 0x0a) line++
          at++
        } else {
          structure(byte)
          tokenFrom = at
          token = ''
          if (depth === 0) return at
        }
      }
      const onTheWay = isKey && depth > 0 && nodes[depth - 1] !== undefined
      if (state === inScalar || ((state === inString || state === inEscape) && onTheWay))
        token += next.toString('latin1', tokenFrom, length)
      if (token.length > longestToken)
        throw new ParseError(`a key or number in it has more than ${longestToken} characters`, {line})
      if (mode === keeping || mode === gathering) put(length)
      return -1
    },
    end() {
      const inside = depth > 0 && lists[depth - 1] === 1 ? 'a list' : 'an object'
      const stringEnds = state === inString || state === inEscape
      throw new ParseError(`it ends in the middle of ${stringEnds ? 'a string' : inside}`, {line})
    },
    rest() {
      if (mode === keeping) put(at)
      const text = Buffer.concat(rest).toString()
      return repairs > 0 ? mend(text) : text
    },
    line: () => line,
    repairs: () => repairs
  }
}

function table(has: (byte: number) => boolean): Uint8Array {
  return Uint8Array.from({length: 256}, (_, byte) => (has(byte) ? 1 : 0))
}

/** A key as JSON means it; one with an escape that it does not know stays as it stands. */
function unescaped(text: string): string {
  if (!text.includes('\\')) return text
  try {
    return String(JSON.parse(`"${text}"`))
  } catch {
    return text
  }
}

/** The character at an index, for a message. */
function characterAt(chunk: Buffer, at: number): string {
  const character = Array.from(chunk.toString('utf8', at, at + 4))[0] ?? ''
  const code = character.codePointAt(0) ?? 0
  return code < 0x20 || code === 0x7f ? `U+${code.toString(16).toUpperCase().padStart(4, '0')}` : character
}
