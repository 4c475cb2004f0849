import type {Diagnostic, Hint} from '../../model/diagnostic.ts'
import {isFailing, type Outcome, type TestCase} from '../../model/report.ts'
import type {ReportSink} from '../format.ts'
import {cleanText, parseCount, type XmlElement} from '../xml.ts'
import {secondsOf} from './times.ts'

/** The elements that a report begins with. */
export const roots: ReadonlySet<string> = new Set(['robot'])

/** The calls of an XmlHandler, and the last word at the end of the report. */
export interface RobotReader {
  open(element: XmlElement): void
  close(name: string, text: string): void
  finish(): void
}

interface Suite {
  readonly path: readonly string[]
  readonly file: string
  /** Whether a test inside of it failed. */
  hasFailed: boolean
}

interface Test {
  readonly name: string
  readonly line: number | undefined
  /** What keywords that failed logged: messages and tracebacks. */
  readonly logged: string[]
  status: Status
}

/** How a test or a suite ended, by its own element. */
interface Status {
  readonly word: string
  /** False for what Robot Framework before 4.0 did not let fail the run. */
  readonly isCritical: boolean
  readonly seconds: number | undefined
  readonly message: string
}

const outcomes: ReadonlyMap<string, Outcome> = new Map([
  ['PASS', 'passed'],
  ['FAIL', 'failed'],
  ['SKIP', 'skipped'],
  ['NOT RUN', 'skipped'],
  ['NOT_RUN', 'skipped']
])

const noStatus: Status = {word: '', isCritical: true, seconds: undefined, message: ''}
const inFile = /^Error in file '([^'\n]{1,1000})'(?: on line (\d{1,9}))?: /

/** Turns the output of Robot Framework into test cases. */
export function readRobot(sink: ReportSink): RobotReader {
  const around: string[] = []
  const suites: Suite[] = []
  let test: Test | undefined
  let suiteStatus = noStatus
  let declaredFailed = 0
  let failures = 0
  /** A message of the keyword that just failed, after which its traceback comes. */
  let afterFailure = false

  const finishTest = ({name, line, logged, status}: Test): void => {
    const suite = suites.at(-1)
    const outcome = outcomes.get(status.word) ?? 'errored'
    const isBad = isFailing(outcome)
    if (isBad) {
      failures++
      for (const each of suites) each.hasFailed = true
    }
    const isExcused = isBad && !status.isCritical
    const pushed: {-readonly [Key in keyof TestCase]: TestCase[Key]} = {
      name,
      suites: suite?.path ?? [],
      outcome: isExcused ? 'skipped' : outcome,
      diagnostics: []
    }
    const file = suite?.file ?? ''
    if (file !== '') pushed.file = file
    if (status.seconds !== undefined) pushed.seconds = status.seconds
    if (isBad && !isExcused) pushed.diagnostics = [diagnosticOf({message: status.message, logged, file, line})]
    else if (pushed.outcome === 'skipped' && status.message !== '') pushed.reason = wordsOf(status.message)
    sink.testCase(pushed)
  }

  /** A suite whose set-up or tear-down failed has a message; its tests are told already where it has any. */
  const finishSuite = ({path, file, hasFailed}: Suite): void => {
    if (suiteStatus.word === 'FAIL' && suiteStatus.message !== '' && !hasFailed) {
      failures++
      const problem = diagnosticOf({message: suiteStatus.message, logged: [], file, line: undefined})
      sink.finding({...problem, title: path.join('.')})
    }
    suiteStatus = noStatus
  }

  const startStatus = (element: XmlElement): Status => {
    element.keepText()
    return {
      word: element.attribute('status') ?? '',
      isCritical: element.attribute('critical') !== 'no',
      seconds: secondsOf(element),
      message: ''
    }
  }

  const openMessage = (element: XmlElement): void => {
    const level = element.attribute('level') ?? ''
    const isFailure = level === 'FAIL' || level === 'ERROR'
    if (isFailure || (afterFailure && (level === 'DEBUG' || level === 'INFO'))) element.keepText()
    afterFailure = isFailure
  }

  return {
    open(element) {
      const {name} = element
      const parent = around.at(-1) ?? ''
      around.push(name)
      if (name === 'suite' && parent !== 'statistics') {
        const suite = suites.at(-1)
        const file = element.attribute('source') ?? ''
        suites.push({path: [...(suite?.path ?? []), element.attribute('name') ?? ''], file, hasFailed: false})
      } else if (name === 'test')
        test = {
          name: element.attribute('name') ?? '',
          line: parseCount(element.attribute('line')),
          logged: [],
          status: noStatus
        }
      else if (name === 'status' && parent === 'test' && test !== undefined) test.status = startStatus(element)
      else if (name === 'status' && parent === 'suite') suiteStatus = startStatus(element)
      else if (name === 'msg' && (test !== undefined || parent === 'errors')) openMessage(element)
      else if (name === 'stat' && parent === 'total')
        declaredFailed = Math.max(declaredFailed, parseCount(element.attribute('fail')) ?? 0)
    },
    close(name, text) {
      around.pop()
      const parent = around.at(-1) ?? ''
      if (name === 'suite' && parent !== 'statistics') {
        const suite = suites.pop()
        if (suite !== undefined) finishSuite(suite)
      } else if (name === 'test' && test !== undefined) {
        finishTest(test)
        test = undefined
      } else if (name === 'status' && parent === 'test' && test !== undefined)
        test.status = {...test.status, message: text}
      else if (name === 'status' && parent === 'suite') suiteStatus = {...suiteStatus, message: text}
      else if (name === 'msg' && text !== '') {
        if (test !== undefined) test.logged.push(text)
        else if (parent === 'errors') sink.finding(errorOf(text))
      }
    },
    finish() {
      if (failures === 0 && declaredFailed > 0)
        sink.failure(`The report declares ${declaredFailed} failures, but lists none.`)
    }
  }
}

const wordsOf = (text: string): string =>
  cleanText(text)
    .replace(/^\*HTML\*\s*/, '')
    .trim()

function diagnosticOf(problem: {
  readonly message: string
  readonly logged: readonly string[]
  readonly file: string
  readonly line: number | undefined
}): Diagnostic {
  const {file, line} = problem
  const message = wordsOf(problem.message)
  const details = problem.logged.map(wordsOf).join('\n')
  const hints: (Hint | undefined)[] = [
    file === '' || line === undefined ? undefined : {kind: 'location', location: {path: file, start: {line}}},
    file === '' ? undefined : {kind: 'file', path: file}
  ]
  return {
    severity: 'error',
    message: message === '' ? 'failed without a message' : message,
    source: 'robot',
    hints: hints.filter(hint => hint !== undefined),
    ...(details === '' || details === message ? {} : {details})
  }
}

/** What could not be imported or parsed; tests run all the same, so it is a warning. */
function errorOf(text: string): Diagnostic {
  const message = wordsOf(text)
  const [, path, line] = inFile.exec(message) ?? []
  const start = line === undefined ? {} : {start: {line: Number(line)}}
  return {
    severity: 'warning',
    message,
    source: 'robot',
    ...(path === undefined ? {} : {hints: [{kind: 'location', location: {path, ...start}}]})
  }
}
