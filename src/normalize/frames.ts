import {languages, type FramePlace, type Language} from './languages.ts'
import {stripEscapes} from '../model/text.ts'

/** A line of a text that names a place, and how it was recognized. */
export interface Frame extends FramePlace {
  readonly language: Language
}

/** Longer lines are data, not frames. */
const longestLine = 2000

/** Colours that pytest writes out in XML, which cannot hold the escape character. */
const writtenEscapes = /#x1B\[[0-9;]*[A-Za-z]/g

/** What follows it in pytest's text is output of the program, not the traceback. */
const captured = /^-{3,} ?Captured /

/** Starts the part of a text that tells of what caused the part before. */
const cause = /^\s*(?:Caused by: |\[cause\]: |panic: |fatal error: )/

/** What a line says by itself, whatever stands around it. */
export interface LineFacts {
  readonly captured: boolean
  /** How many blanks it begins with. */
  readonly indent: number
  readonly suppressed: boolean
  readonly cause: boolean
  /** The frame that it is, also where it stands in an explanation. */
  readonly frame: Frame | undefined
  /** Whether it is of pytest's explanation of an assertion, which may quote anything. */
  readonly explained: boolean
  /** The file that it names for a line that another one gives. */
  readonly file: string | undefined
}

/**
 * The frames of a text, best first. Within a stack the innermost comes first, and the deepest cause before what it
 * caused; lines that are surely frames come before those that only look like a place. Takes time in the length of the
 * text.
 *
 * @param readLine `factsOf`, or what remembers its answers.
 */
export function framesIn(text: string, readLine: (line: string) => LineFacts = factsOf): Frame[] {
  const causes: Frame[][] = [[]]
  const likely: Frame[] = []
  const pair = pairReader()
  let output = false
  let suppressed = -1
  for (const raw of stripEscapes(text).replace(writtenEscapes, '').split('\n')) {
    const line = raw.length > longestLine ? raw.slice(0, longestLine) : raw
    const facts = readLine(line)
    const {indent, explained} = facts
    if (facts.captured) output = true
    if (facts.suppressed) suppressed = indent
    else if (facts.cause && (suppressed < 0 || indent < suppressed)) {
      suppressed = -1
      causes.push([])
    }
    const frame = facts.frame ?? pair(line, facts.file)
    if (frame === undefined) continue
    if (frame.language.likely === true || explained || output || suppressed >= 0) likely.push(frame)
    else causes.at(-1)!.push(frame)
  }
  return [...causes.reverse().flatMap(innermostFirst), ...likely]
}

/** Reads a line. */
export function factsOf(line: string): LineFacts {
  const indent = line.length - line.trimStart().length
  const hasNumber = /\d/.test(line)
  // pytest explains an assertion in lines that start with E, and may quote anything in them.
  const explained = hasNumber ? (/^E {2,}/.exec(line)?.[0].length ?? 0) : 0
  const frame = hasNumber ? frameIn(explained > 0 ? line.slice(explained) : line) : undefined
  return {
    captured: captured.test(line),
    indent,
    suppressed: line.startsWith('Suppressed: ', indent),
    cause: cause.test(line),
    frame,
    explained: explained > 0,
    file: frame === undefined ? fileLine.exec(line)?.groups?.['path'] : undefined
  }
}

function frameIn(line: string): Frame | undefined {
  for (const language of languages) {
    if (language.mark !== undefined && !line.includes(language.mark)) continue
    const place = typeof language.line === 'function' ? language.line(line) : matched(language.line, line)
    if (place !== undefined) return {...place, language}
  }
  return undefined
}

function matched(pattern: RegExp, line: string): FramePlace | undefined {
  const groups = pattern.exec(line)?.groups
  if (groups === undefined) return undefined
  const {path, line: number = groups['line2'], column = groups['column2'], scope} = groups
  return {
    path: path!,
    line: Number(number),
    ...(column === undefined ? {} : {column: Number(column)}),
    ...(scope === undefined ? {} : {scope})
  }
}

/** Moves the frames of languages that print the failing line last to where the first of them stood, turned round. */
function innermostFirst(frames: readonly Frame[]): Frame[] {
  const first = frames.findIndex(frame => frame.language.innermost === 'last')
  if (first < 0) return [...frames]
  const last = (frame: Frame): boolean => frame.language.innermost === 'last'
  return [
    ...frames.slice(0, first),
    ...frames.filter(last).reverse(),
    ...frames.slice(first).filter(frame => !last(frame))
  ]
}

/** CUnit, Boost.Test and GoConvey name the file and the line on lines of their own. */
const pairs: Language = {name: 'file and line', line: () => undefined}

const fileLine = /^\W{0,12}(?:file(?:name)?\s{0,8}:\s{0,8}|\* )(?<path>\S{1,1000})\s*$/i
const numberLine = /^\W{0,12}line\s{0,8}:?\s{0,8}(?<line>\d{1,9})\b/i

/** How many lines may lie between the two. */
const pairDistance = 3

/** Takes the lines that are no frames, with the files that they name. */
function pairReader(): (line: string, named: string | undefined) => Frame | undefined {
  let path: string | undefined
  let age = 0
  return (line, named) => {
    if (named !== undefined) {
      path = named
      age = 0
      return undefined
    }
    if (path === undefined || ++age > pairDistance) return undefined
    const number = numberLine.exec(line)?.groups?.['line']
    return number === undefined ? undefined : {path, line: Number(number), language: pairs}
  }
}

/** The line and column that a text names without a file: `line 2, col 10, Error - …` of linters in JUnit's clothes. */
export function lineIn(text: string): {line: number; column?: number} | undefined {
  const found = /^[ \t]*line (\d{1,9})(?:,? (?:col|column) (\d{1,9}))?\b/im.exec(text)
  if (found === null) return undefined
  return {line: Number(found[1]), ...(found[2] === undefined ? {} : {column: Number(found[2])})}
}
