import type {ReportSink} from '../format.ts'
import type {LineReader} from '../lines/by-prefix.ts'
import {collectLines, type LineCollector} from '../lines/collect.ts'
import {diagnose, isSuite, ownFailure, type TapFailure} from './diagnosis.ts'
import {startGroups, type Place} from './groups.ts'
import {indentOf, readTapLine, type TapLine, type TapPoint} from './line.ts'
import {startStream, type Stream} from './stream.ts'
import {blame, excuse, hold, testOf, type Held} from './test.ts'

/** A test point with what has been read below it. */
interface OpenPoint {
  readonly point: TapPoint
  readonly place: Place
  readonly before: string
  text: LineCollector | undefined
  yaml: LineCollector | undefined
  /** The indentation of the YAML that is being read. */
  yamlIndent: number | undefined
}

/** `t/cart.t .. `: what `prove -v` writes before the output of a file. */
const proveFile = /^(\S{1,500}) \.{2,1000}\s*$/

/** Reads TAP line by line. What passed goes out at once; failures in subtests wait for the parent's line. */
export function startTapReader(sink: ReportSink): LineReader {
  const groups = startGroups()
  let stream: Stream = startStream()
  let current: OpenPoint | undefined
  let comments: LineCollector | undefined
  let held: Held[] = []
  let seconds = 0
  let anyFailed = false
  let proveFailed = false
  let file: string | undefined

  const release = (): void => {
    for (const {test} of held) sink.testCase(test)
    held = []
  }

  const flush = (): void => {
    if (current === undefined) return
    const {point, place, text, before} = current
    const yaml = current.yaml?.text() ?? ''
    const failure = {point, yaml, text: text?.text() ?? '', before}
    current = undefined
    if (place.kind === 'test') {
      // A suite of node:test without tests.
      if (point.ok && point.directive === undefined && isSuite(yaml)) return
      const test = testOf(failure, file === undefined ? place.suites : [file, ...place.suites])
      stream.test(test, point)
      if (test.outcome !== 'failed') sink.testCase(test)
      else held.push(hold(test, yaml))
    } else if (place.kind === 'parent') endGroup(failure, place)
    if (groups.depth() === 0) release()
  }

  /** The line of a parent, after those of its subtests. */
  const endGroup = (failure: TapFailure, {suites, heldFrom}: {suites: readonly string[]; heldFrom: number}): void => {
    const {point} = failure
    const inside = held.slice(heldFrom).filter(({test}) => test.outcome === 'failed')
    if (point.directive !== undefined) {
      for (const each of inside) excuse(each, point)
      return
    }
    if (point.ok) return
    if (inside.length === 0) {
      const name = [...suites, point.name].filter(each => each !== '').join(' › ')
      stream.failedOutside()
      sink.finding({
        ...diagnose(failure),
        title: `${name === '' ? 'A group of tests' : name} failed by itself, not by its tests`
      })
    }
    const cause = ownFailure(failure.yaml)
    if (cause === undefined) return
    for (const each of inside) if (each.cancelled) blame(each, {text: cause, yaml: failure.yaml})
  }

  const endStream = (): void => {
    flush()
    for (const {point, suites, heldFrom} of groups.end())
      endGroup({point, yaml: '', text: '', before: ''}, {suites, heldFrom})
    release()
    anyFailed = stream.end(sink) || anyFailed
    seconds += stream.seconds()
    sink.seconds(seconds)
    stream = startStream()
  }

  const take = (tap: TapLine): void => {
    switch (tap.kind) {
      case 'bail-out':
        flush()
        stream.bailOut(tap.reason)
        break
      case 'version':
        endStream()
        stream.version()
        break
      case 'plan':
        flush()
        if (tap.indent > 0) break
        if (stream.planned()) endStream()
        stream.plan(tap.count, tap.reason)
        break
      case 'point':
        flush()
        if (tap.indent === 0 && stream.isChatter(tap)) break
        if (tap.indent === 0 && stream.complete()) endStream()
        current = {
          point: tap,
          place: groups.point(tap, held.length),
          before: comments?.text() ?? '',
          text: undefined,
          yaml: undefined,
          yamlIndent: undefined
        }
        if (tap.indent === 0) stream.point()
        comments = undefined
        break
      case 'subtest':
        flush()
        groups.announce(tap.name, {indent: tap.indent, heldFrom: held.length})
        break
      case 'comment':
        if (!stream.comment(tap.text)) {
          if (current !== undefined) (current.text ??= collectLines()).add(tap.text)
          ;(comments ??= collectLines()).add(tap.text)
        }
        break
      case 'yaml':
        if (current === undefined || tap.indent <= current.point.indent || current.yaml !== undefined) break
        current.yaml = collectLines()
        current.yamlIndent = tap.indent
        break
      case 'close': {
        flush()
        const closed = groups.close(tap.indent)
        if (closed?.kind === 'parent') endGroup({point: closed.point, yaml: '', text: '', before: ''}, closed)
        else if (closed !== undefined)
          current = {
            point: closed.point,
            place: closed,
            before: '',
            text: undefined,
            yaml: undefined,
            yamlIndent: undefined
          }
        if (groups.depth() === 0) release()
      }
    }
  }

  return {
    line(line) {
      const found = readTapLine(line)
      // A brace may as well be the end of an object that an assertion printed.
      const tap = found?.kind === 'close' && !groups.closes(found.indent) ? undefined : found
      if (current?.yamlIndent !== undefined) {
        if (line.trimEnd() === `${' '.repeat(current.yamlIndent)}...`) {
          current.yamlIndent = undefined
          return
        }
        // A block that was cut off must not swallow what follows; text in it may begin at the margin.
        const isOutside =
          indentOf(line) <= current.point.indent && tap !== undefined && tap.kind !== 'comment' && tap.kind !== 'yaml'
        if (!isOutside) {
          current.yaml!.add(line.slice(0, current.yamlIndent).trim() === '' ? line.slice(current.yamlIndent) : line)
          return
        }
      }
      if (tap !== undefined) take(tap)
      else if (current !== undefined && (line.trim() === '' || indentOf(line) > current.point.indent))
        (current.text ??= collectLines()).add(line.slice(current.point.indent + 2))
      else if (proveFile.test(line)) {
        endStream()
        file = proveFile.exec(line)![1]
      } else if (line === 'Result: FAIL') proveFailed = true
    },
    end() {
      endStream()
      if (proveFailed && !anyFailed) sink.failure('prove says “Result: FAIL”, and no failure is listed.')
    }
  }
}
