import type {Diagnostic, Hint} from '../../model/diagnostic.ts'
import {isFailing, type Outcome} from '../../model/report.ts'
import type {ReportSink} from '../format.ts'
import {numberOf, textOf, type JsonObject} from '../json/shape.ts'
import {firstLine, plainText} from '../text.ts'

/** Takes the events of libtest. */
export interface LibtestReader {
  event(event: JsonObject): void
  end(): void
}

const outcomes: Readonly<Record<string, Outcome>> = {
  ok: 'passed',
  failed: 'failed',
  ignored: 'skipped',
  allowed_failure: 'skipped'
}

/**
 * Starts to read events. Each test binary is a suite of its own, one after the other; a test that started and has no result
 * took its binary down with it.
 */
export function startLibtestReader(sink: ReportSink): LibtestReader {
  const running = new Set<string>()
  let isOpen = false
  let failures = 0
  let suites = 0
  let seconds: number | undefined

  const push = (event: JsonObject, outcome: Outcome): void => {
    const full = textOf(event, 'name') ?? ''
    running.delete(full)
    if (isFailing(outcome)) failures++
    const taken = numberOf(event, 'exec_time')
    // nextest puts the binary in front: `shop::cart$tests::sums`.
    const dollar = full.indexOf('$')
    const reason = outcome === 'skipped' ? plainText(textOf(event, 'message') ?? '') : ''
    sink.testCase({
      name: full.slice(dollar + 1),
      suites: dollar < 0 ? [] : [full.slice(0, dollar)],
      outcome,
      diagnostics: isFailing(outcome) ? [diagnosticOf(event, full)] : [],
      ...(taken !== undefined && {seconds: taken}),
      ...(reason !== '' && {reason})
    })
  }
  const abandon = (): void => {
    if (!isOpen) return
    for (const name of running) push({name}, 'errored')
    sink.failure('A test binary ended before it told its result.')
  }
  const endSuite = (event: JsonObject): void => {
    // Tests without a result, in a suite that has one, were cancelled.
    for (const name of running) push({name}, 'errored')
    isOpen = false
    const taken = numberOf(event, 'exec_time')
    if (taken !== undefined) seconds = (seconds ?? 0) + taken
    const declared = numberOf(event, 'failed') ?? 0
    if (declared > failures) sink.failure(`A test binary counts ${declared} failed, and lists ${failures}.`)
    else if (textOf(event, 'event') === 'failed' && failures === 0)
      sink.failure('A test binary failed, and none of its tests did.')
  }

  return {
    event(event) {
      const [type, what] = [textOf(event, 'type'), textOf(event, 'event') ?? '']
      if (type === 'suite') {
        if (what === 'started') {
          abandon()
          isOpen = true
          failures = 0
          suites++
        } else endSuite(event)
      } else if (type === 'bench') push(event, 'passed')
      else if (what === 'started') running.add(textOf(event, 'name') ?? '')
      // What takes long says so in between: it is no result.
      else if (what !== 'timeout') push(event, Object.hasOwn(outcomes, what) ? outcomes[what]! : 'errored')
    },
    end() {
      if (isOpen) abandon()
      else if (suites === 0) sink.failure('No test binary tells its result.')
      if (seconds !== undefined) sink.seconds(seconds)
    }
  }
}

function diagnosticOf(event: JsonObject, name: string): Diagnostic {
  const output = plainText(textOf(event, 'stdout') ?? '').trim()
  const said = textOf(event, 'message') ?? textOf(event, 'reason')
  const panic = panicIn(output)
  const error = /^Error: .+$/m.exec(output)?.[0]
  const message = panic?.message ?? error ?? said ?? firstLine(output)
  const hints: Hint[] = []
  // A test in the documentation runs in a file of its own; its name says where it stands.
  const documented = /^(\S.*\.(?:rs|md)) - .*\(line (\d{1,9})\)/.exec(name.slice(0, 1000))
  if (documented !== null)
    hints.push({kind: 'location', location: {path: documented[1]!, start: {line: Number(documented[2])}}})
  if (output !== '') hints.push({kind: 'stack', text: output})
  return {
    severity: 'error',
    message: plainText(message === '' ? 'It has no result, and printed nothing.' : message),
    source: 'libtest',
    ...(output !== '' && {details: output}),
    ...(hints.length > 0 && {hints})
  }
}

/** What was panicked with: behind the place since Rust 1.73, in quotes before it earlier. */
function panicIn(output: string): {message: string} | undefined {
  const start = /^thread '.*'(?: \(\d+\))? panicked at (.*)$/m.exec(output)
  if (start === null) return undefined
  const head = start[1]!
  if (!head.endsWith(':')) return {message: head.replace(/, [^,]*:\d+:\d+$/, '').replace(/^'|'$/g, '')}
  const lines = output.slice(start.index + start[0].length + 1).split('\n')
  const end = lines.findIndex(line => /^(?:stack backtrace:|note: run with )/.test(line))
  const message = lines
    .slice(0, end < 0 ? 20 : end)
    .join('\n')
    .trim()
  return message === '' ? undefined : {message}
}
