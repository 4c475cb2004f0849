import type {Diagnostic, Hint} from '../model/diagnostic.ts'
import type {TestCase} from '../model/report.ts'

/** How many characters of problems are kept whole, of all reports of a run together: ten times what a check run can show of them. */
export const textsKept = 64 * 1024 * 1024

/** What is kept of a text after that: enough to know it by, and for its first stack frames. */
const shortText = 1000

/** Keeps the texts of problems within bounds. */
export interface Texts {
  /** The diagnostic as it can be kept: whole while there is room, then with its texts cut and without details. */
  keep(diagnostic: Diagnostic): Diagnostic
  /** The case with its diagnostics so, and with its reason. */
  keepIn(test: TestCase): TestCase
  /** How many diagnostics were cut since this was asked last. */
  cutSince(): number
}

/** Starts counting. A report may be of any size, and a problem can hold megabytes of output. */
export function startTexts(room = textsKept): Texts {
  let left = room
  let cut = 0
  const isRoomFor = (size: number): boolean => {
    if (size > left) return size <= shortText
    left -= size
    return true
  }
  const keep = (diagnostic: Diagnostic): Diagnostic => {
    if (isRoomFor(sizeOf(diagnostic))) return diagnostic
    cut++
    return shortened(diagnostic)
  }
  return {
    keep,
    keepIn(test) {
      const {reason = ''} = test
      const diagnostics = test.diagnostics.map(keep)
      const isSame = diagnostics.every((each, index) => each === test.diagnostics[index])
      if (isRoomFor(reason.length)) return isSame ? test : {...test, diagnostics}
      cut++
      return {...test, diagnostics, reason: beginningOf(reason)}
    },
    cutSince() {
      const number = cut
      cut = 0
      return number
    }
  }
}

const sizeOf = ({message, details = '', expected = '', actual = '', hints = []}: Diagnostic): number =>
  message.length +
  details.length +
  expected.length +
  actual.length +
  hints.reduce((sum, hint) => sum + (hint.kind === 'stack' ? hint.text.length : 0), 0)

function shortened(diagnostic: Diagnostic): Diagnostic {
  const {severity, message, source, location, hints, code, title} = diagnostic
  return {
    severity,
    message: beginningOf(message),
    source,
    ...(location === undefined ? {} : {location}),
    ...(hints === undefined ? {} : {hints: hints.map(shortenedHint)}),
    ...(code === undefined ? {} : {code}),
    ...(title === undefined ? {} : {title})
  }
}

const shortenedHint = (hint: Hint): Hint =>
  hint.kind === 'stack' ? {kind: 'stack', text: beginningOf(hint.text)} : hint

/** The beginning of a text, copied: a mere slice would keep the whole text in memory. */
const beginningOf = (text: string): string =>
  text.length <= shortText
    ? text
    : Buffer.from(`${text.slice(0, shortText).replace(/[\ud800-\udbff]$/, '')}…`).toString()
