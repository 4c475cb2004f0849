import type {Diagnostic} from '../../model/diagnostic.ts'
import {isFailing, type Outcome, type TestCase} from '../../model/report.ts'
import type {ReportSink} from '../format.ts'
import {firstLine} from '../text.ts'
import {diagnoseBuild, startBuilds} from './build.ts'
import type {GoEvent} from './event.ts'
import {diagnoseOutput} from './diagnosis.ts'
import {collectOutput, type Output} from './output.ts'

/** A test that runs. */
interface RunningTest {
  readonly name: string
  readonly output: Output
  hasFailedSubtest: boolean
}

interface RunningPackage {
  readonly name: string
  readonly tests: Map<string, RunningTest>
  /** Names of tests that have a result, as long as the package runs. */
  readonly ended: Set<string>
  /** Of the package itself, and of tests that had already ended. */
  readonly output: Output
  failures: number
}

/** A test that failed, as long as it may be run again. */
interface FailedTest {
  readonly test: TestCase
  readonly attempts: number
}

/** Takes the events of test2json. */
export interface GoReader {
  event(event: GoEvent): void
  /** A line that is no event. */
  other(line: string): void
  end(): void
}

/** Starts to read events. What passed goes out at once; what failed waits to the end, for it may be run again. */
export function startGoReader(sink: ReportSink): GoReader {
  const packages = new Map<string, RunningPackage>()
  const ended = new Set<string>()
  const failed = new Map<string, FailedTest>()
  const builds = startBuilds()
  let seconds: number | undefined

  const packageOf = (name: string): RunningPackage => {
    const found = packages.get(name)
    if (found !== undefined) return found
    const opened = {
      name,
      tests: new Map<string, RunningTest>(),
      ended: new Set<string>(),
      output: collectOutput(),
      failures: 0
    }
    packages.set(name, opened)
    return opened
  }
  const testOf = (name: string, {tests}: RunningPackage): RunningTest => {
    const found = tests.get(name)
    if (found !== undefined) return found
    const opened = {name, output: collectOutput(), hasFailedSubtest: false}
    tests.set(name, opened)
    return opened
  }

  const push = (test: TestCase): void => {
    const key = `${test.suites.join('\n')}\n${test.name}`
    const before = failed.get(key)
    if (isFailing(test.outcome)) {
      failed.set(key, {test, attempts: (before?.attempts ?? 0) + 1})
      return
    }
    if (before === undefined || test.outcome !== 'passed') {
      sink.testCase(test)
      return
    }
    failed.delete(key)
    const diagnostics = before.test.diagnostics.map(each => ({...each, severity: 'info' as const}))
    sink.testCase({...test, outcome: 'flaky', attempts: before.attempts + 1, diagnostics})
  }

  /** @param outcome `errored` for a test without a result of its own. */
  const endTest = (
    running: RunningTest,
    owner: RunningPackage,
    end: {outcome: Outcome; seconds?: number | undefined}
  ): void => {
    const {name, output} = running
    owner.tests.delete(name)
    owner.ended.add(name)
    const isFailure = isFailing(end.outcome)
    if (isFailure) {
      owner.failures++
      for (let slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
        const parent = owner.tests.get(name.slice(0, slash))
        if (parent !== undefined) parent.hasFailedSubtest = true
      }
    }
    const reason =
      end.outcome === 'skipped' ? firstLine((output.told()[0] ?? '').replace(/^\S[^:\n]*\.go:\d+: ?/, '')) : ''
    push({
      name,
      suites: owner.name === '' ? [] : [owner.name],
      outcome: end.outcome,
      // A test that fails for its subtests says nothing itself.
      diagnostics:
        isFailure && !(running.hasFailedSubtest && !output.saysAnything())
          ? [failureOf(running, owner, end.outcome)]
          : [],
      ...(end.seconds !== undefined && {seconds: end.seconds}),
      ...(reason !== '' && {reason})
    })
  }

  /** Ends the tests that have no result. Subtests first: so their parents are told of them. */
  const endTests = (owner: RunningPackage, outcome: 'passed' | 'errored'): void => {
    const depth = ({name}: RunningTest): number => name.split('/').length
    for (const test of [...owner.tests.values()].sort((a, b) => depth(b) - depth(a))) endTest(test, owner, {outcome})
  }

  const endPackage = (owner: RunningPackage, outcome: 'passed' | 'failed', failedBuild?: string): void => {
    packages.delete(owner.name)
    ended.add(owner.name)
    // Before Go 1.20 nothing says how a benchmark ended, and a line that is not ended hides the result of a test.
    endTests(owner, outcome === 'passed' ? 'passed' : 'errored')
    if (outcome === 'passed' || owner.failures > 0) return
    const text = owner.output.text()
    const isBuild = failedBuild !== undefined || /\[(?:build|setup) failed\]/.test(text)
    if (isBuild)
      sink.finding(diagnoseBuild(owner.name, builds.take(failedBuild ?? owner.name) || (owner.name === '' ? text : '')))
    else {
      const title = owner.name === '' ? 'the package failed' : `package ${owner.name} failed`
      sink.finding({
        ...(diagnoseOutput(owner.output, owner.name) ?? {severity: 'error', source: 'go-test', message: title}),
        title
      })
    }
  }

  return {
    event(event) {
      const {action, output, importPath} = event
      if (action === 'build-output') builds.add(importPath ?? event.package, output)
      else if (action === 'build-fail') builds.failed(importPath ?? event.package)
      // What comes behind the result of a package belongs to none.
      if (action === 'output' && ended.has(event.package) && !packages.has(event.package)) return
      const owner = packageOf(event.package)
      if (event.test === undefined) {
        if (action === 'output') owner.output.add(output)
        if (action !== 'pass' && action !== 'fail' && action !== 'skip') return
        if (event.seconds !== undefined) seconds = (seconds ?? 0) + event.seconds
        endPackage(owner, action === 'fail' ? 'failed' : 'passed', event.failedBuild)
        return
      }
      if (action === 'output' && owner.ended.has(event.test) && !owner.tests.has(event.test)) owner.output.add(output)
      else if (action === 'output') testOf(event.test, owner).output.add(output)
      else if (action === 'pass' || action === 'fail' || action === 'skip') {
        const outcome = ({pass: 'passed', fail: 'failed', skip: 'skipped'} as const)[action]
        const running = testOf(event.test, owner)
        // A panic behind the result of a test (a timeout, a goroutine of its own) fails the package.
        if (action === 'pass' && running.output.crash() !== '') owner.output.add(`${running.output.crash()}\n`)
        endTest(running, owner, {outcome, seconds: event.seconds})
      } else testOf(event.test, owner)
    },
    other(line) {
      builds.line(line)
      const failure = /^FAIL\t(\S{1,1000}) \[(?:build|setup) failed\]$/.exec(line)
      if (failure !== null) builds.failed(failure[1]!)
    },
    end() {
      for (const owner of packages.values()) {
        const hasTests = owner.tests.size > 0
        endTests(owner, 'errored')
        // `go tool test2json` says nothing of packages.
        if (owner.name === '') continue
        const crash = hasTests ? undefined : diagnoseCrash(owner)
        if (crash !== undefined) sink.finding(crash)
        else sink.failure(`The output ends before the package ${owner.name} does.`)
      }
      for (const name of builds.unclaimed()) sink.finding(diagnoseBuild(name, builds.take(name)))
      for (const {test, attempts} of failed.values()) sink.testCase(attempts === 1 ? test : {...test, attempts})
      if (seconds !== undefined) sink.seconds(seconds)
    }
  }
}

const diagnoseCrash = ({name, output}: RunningPackage): Diagnostic | undefined => {
  const text = output.text()
  const found = output.crash() === '' || text === '' ? undefined : diagnoseOutput(output, name)
  return found && {...found, title: `package ${name} failed`}
}

/** The failure of a test, from what it printed, else from what its package did. */
function failureOf({name, output}: RunningTest, owner: RunningPackage, outcome: Outcome): Diagnostic {
  const own = diagnoseOutput(output, owner.name)
  if (outcome === 'failed')
    return own ?? {severity: 'error', source: 'go-test', message: `${name} failed and printed nothing.`}
  if (own !== undefined && output.crash() !== '') return own
  const around = diagnoseOutput(owner.output, owner.name)
  const cause = owner.output.crash() === '' || around === undefined ? '' : `: ${firstLine(around.message)}`
  return {...(own ?? {severity: 'error', source: 'go-test'}), message: `It has no result${cause}`}
}
