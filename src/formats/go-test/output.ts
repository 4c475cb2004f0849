import {stripEscapes} from '../../model/text.ts'
import {collectLines} from '../lines/collect.ts'

/** What a test or a package printed. */
export interface Output {
  /** Takes a piece, which need not be a line. */
  add(piece: string): void
  /** Whether it said anything of its own: not only what the test runner prints. */
  saysAnything(): boolean
  /** Lines that name a place in a test, without indentation; their further lines belong to them. */
  told(): readonly string[]
  /** What a panic, a timeout or a data race printed, from its first line on; empty for none. */
  crash(): string
  /** All, without the runner's own lines. */
  text(): string
}

/** What is longer is cut. */
const longestLine = 100_000

/** Enough of t.Log and t.Error to find the one that matters. */
const mostTold = 50

const runnerLine =
  /^\s*(?:=== (?:RUN|PAUSE|CONT|NAME|ATTR|ARTIFACTS)\b.*|--- (?:PASS|FAIL|SKIP|BENCH): .*|FAIL|PASS|FAIL\t\S+\t[\d.]+s|ok {2}\t.*|exit status \d+|coverage: .*|testing: warning: no tests to run)$/
const crashLine = /^\s*(?:panic: |fatal error: |WARNING: DATA RACE|SIG[A-Z]+: |runtime: goroutine stack exceeds )/
/** Behind what the test itself printed without a line break, t.Error begins with its four blanks in the same line. */
const placeLine = /^( *)(?:\S.{0,300}? {4})?((?:[A-Za-z]:)?(?:[\\/][^:\n]{0,300}|[^\s:]{1,300})\.go:\d{1,9}):(?: |$)/
/** Before Go 1.14, t.Log came indented by a tab below the result. */
const oldPlaceLine = /^(\t+)([^\s:]{1,300}\.go:\d{1,9}):(?: |$)/

/** Starts to collect output. */
export function collectOutput(): Output {
  const all = collectLines()
  const crash = collectLines()
  const told: string[] = []
  /** Indentation of the line that named a place, while its further lines may follow. */
  let toldIndent: number | undefined
  let crashed = false
  /** The pieces of a line that is not ended. */
  let begun: string[] = []
  let begunLength = 0

  const line = (raw: string): void => {
    const text = stripEscapes(raw)
    if (runnerLine.test(text)) {
      toldIndent = undefined
      return
    }
    all.add(text)
    crashed ||= crashLine.test(text)
    if (crashed) {
      crash.add(text)
      return
    }
    const place = placeLine.exec(text) ?? oldPlaceLine.exec(text)
    if (place !== null) {
      toldIndent = place[1]!.length
      if (told.length < mostTold) told.push(text.slice(text.indexOf(place[2]!)))
    } else if (toldIndent !== undefined && (text.trim() === '' || /^\s*/.exec(text)![0].length > toldIndent)) {
      const last = told.length - 1
      const head = told[last]!
      if (head.length < 4000) told[last] = `${head}\n${text}`
    } else toldIndent = undefined
  }

  const keep = (piece: string): void => {
    if (piece === '' || begunLength > longestLine) return
    begun.push(piece)
    begunLength += piece.length
  }
  const endLine = (): void => {
    line(begun.join(''))
    begun = []
    begunLength = 0
  }

  return {
    add(piece) {
      const feed = piece.indexOf('\n')
      if (feed < 0) {
        keep(piece)
        return
      }
      keep(piece.slice(0, feed))
      endLine()
      const lines = piece.slice(feed + 1).split('\n')
      keep(lines.pop()!)
      for (const each of lines) line(each)
    },
    saysAnything: () => told.length > 0 || crashed,
    told: () => told,
    crash: () => crash.text(),
    text() {
      if (begun.length > 0) endLine()
      return all.text()
    }
  }
}
