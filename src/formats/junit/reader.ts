import type {PassedCase, ReportSink} from '../format.ts'
import {cleanText, type XmlElement} from '../xml.ts'
import {finishCase, startCase, type OpenCase, type Output} from './case.ts'
import {startDeclarations} from './declared.ts'
import {suiteHints} from './hints.ts'
import {readLight, startLight, type LightCase} from './light.ts'
import {wordFailure} from './message.ts'
import type {Input} from '../xml/input.ts'
import {resultKind, startResult, type Result} from './result.ts'
import {startSkimming} from './skim.ts'
import {outermost, startSuite, type Suite} from './suite.ts'

/** The calls of an XmlHandler, and the last word at the end of the report. */
export interface JUnitReader {
  open(element: XmlElement): void
  close(name: string, text: string): void
  letGo(): void
  skim(input: Input): boolean
  finish(): void
}

/** Turns the elements of JUnit XML into test cases. */
export function readJUnit(sink: ReportSink): JUnitReader {
  const declarations = startDeclarations()
  /** The suites that are open, outermost first. */
  const suites: Suite[] = []
  let suite = outermost
  let test: OpenCase | undefined
  /** The case that is open, as long as nothing says that it did not pass; `test` is undefined then. */
  let light: LightCase | undefined
  let lightOne: LightCase | undefined
  /** A failure or the like that is open, of a case or of a suite. */
  let result: Result | undefined
  /** How many elements are open inside of it. */
  let depth = 0
  /** How many suites and roots are open. */
  let level = 0
  let tests = 0
  let failingCases = 0
  let failingElements = 0

  const countPassed = (each: PassedCase): void => {
    tests++
    sink.passed!(each)
  }
  const skim = sink.passed === undefined ? undefined : startSkimming(countPassed)

  const finishResult = (closed: Result): void => {
    if (closed.kind !== 'skipped') failingElements++
    if (test !== undefined) (test.results ??= []).push(closed)
    else if (closed.kind === 'failure' || closed.kind === 'error') sink.finding(suiteProblem(closed, suite))
  }

  const finishTest = (open: OpenCase): void => {
    const finished = finishCase(open)
    tests++
    if (finished.outcome === 'failed' || finished.outcome === 'errored') failingCases++
    sink.testCase(finished)
  }

  const openTest = (element: XmlElement): void => {
    if (sink.passed !== undefined) {
      lightOne ??= startLight(element, suite)
      if (readLight(lightOne, element, suite)) {
        light = lightOne
        return
      }
    }
    test = startCase(element, suite)
  }
  /** Reads the case that is open whole, because there is more to it. */
  const wholeTest = (): void => {
    if (light === undefined) return
    const {element, around, systemOut, systemErr} = light
    test = {...startCase(element, around), systemOut, systemErr}
    light = undefined
  }
  const closeTest = (): void => {
    if (light !== undefined) {
      countPassed(light)
      light = undefined
    } else if (test !== undefined) finishTest(test)
    test = undefined
  }

  const closeLevel = (): void => {
    if (--level === 0) declarations.endDocument()
  }

  return {
    open(element) {
      const {name} = element
      const open = light ?? test
      if (result !== undefined) {
        // Surefire has the text in a child of flakyFailure.
        depth++
        if (name !== 'system-out' && name !== 'system-err') element.keepText()
      } else if (name === 'testcase') {
        // A case inside of another is one of its own.
        closeTest()
        openTest(element)
      } else if (name === 'testsuite') {
        if (suites.length === 0) declarations.suite(element)
        suite = startSuite(element, suite)
        suites.push(suite)
        level++
      } else if (name === 'testsuites' || name === 'testrun') {
        declarations.root(element)
        level++
      } else if (name === 'system-out') {
        if (open !== undefined) open.systemOut = both(open.systemOut, element.deferText())
      } else if (name === 'system-err') {
        if (open !== undefined) open.systemErr = both(open.systemErr, element.deferText())
      } else if (name === 'property') {
        wholeTest()
        if (test !== undefined) addAttachment(test, element)
      } else {
        const kind = resultKind(name)
        if (kind === undefined) return
        wholeTest()
        result = startResult(element, kind)
      }
    },
    close(name, text) {
      if (result !== undefined) {
        if (text !== '') result.text = result.text === '' ? text : `${result.text}\n${text}`
        if (depth > 0) depth--
        else {
          finishResult(result)
          result = undefined
        }
      } else if (name === 'testcase') closeTest()
      else if (name === 'testsuite') {
        suites.pop()
        suite = suites.at(-1) ?? outermost
        closeLevel()
      } else if (name === 'testsuites' || name === 'testrun') closeLevel()
    },
    letGo: wholeTest,
    skim(input) {
      return (
        skim !== undefined && result === undefined && light === undefined && test === undefined && skim(input, suite)
      )
    },
    finish() {
      declarations.compare({tests, failingCases, failingElements}, sink)
    }
  }
}

/** Some writers have one element for each line. */
const both = (first: Output, second: () => string): Output =>
  first === undefined ? second : () => `${first()}\n${second()}`

const addAttachment = (test: OpenCase, element: XmlElement): void => {
  const name = element.attribute('name') ?? ''
  const path = element.attribute('value')
  if (/^attachment/i.test(name) && path) (test.attachments ??= []).push({name, path})
}

const suiteProblem = (result: Result, suite: Suite): Parameters<ReportSink['finding']>[0] => {
  const clean = {...result, message: cleanText(result.message).trim(), text: cleanText(result.text).trim()}
  return {
    severity: 'error',
    source: 'junit',
    message: wordFailure(clean),
    hints: suiteHints(clean, suite),
    ...(suite.name === '' ? {} : {title: suite.name}),
    ...(clean.text === '' ? {} : {details: clean.text})
  }
}
