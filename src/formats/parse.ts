import {ParseError} from '../errors.ts'
import {isFailing, type Problem, type Report, type TestCase} from '../model/report.ts'
import type {Format, ReportSink, ReportSource} from './format.ts'
import {startTally} from './tally.ts'
import {startTexts, textsKept, type Texts} from './texts.ts'

const nothing: readonly never[] = []

/**
 * Reads one report into what is kept of it. Never throws for what the report contains: a break is told in `unreadable`
 * and what came before it stays.
 *
 * @param keep as `startTally` takes it, and what bounds the texts of several reports together.
 */
export async function parseReport(
  format: Format,
  source: ReportSource,
  {texts = startTexts(), ...keep}: {readonly suiteOfEach?: boolean; readonly texts?: Texts} = {}
): Promise<Report> {
  const tally = startTally(keep)
  const problems: Problem[] = []
  const cases: TestCase[] = []
  const warnings: string[] = []
  let seconds: number | undefined
  let unreadable: string | null = null

  const sink: ReportSink = {
    testCase(given) {
      const test = withSoundTime(given)
      tally.testCase(test)
      if (test.outcome === 'passed') return
      const kept = texts.keepIn(test)
      const told = isFailing(test.outcome) ? {...kept, diagnostics: nothing} : kept
      cases.push(told)
      if (told !== kept) for (const diagnostic of kept.diagnostics) problems.push({...diagnostic, test: told})
    },
    passed(test) {
      tally.passed(test)
    },
    finding(diagnostic) {
      tally.finding(diagnostic.severity)
      problems.push(texts.keep(diagnostic))
    },
    failure(sentence) {
      tally.finding('error')
      warnings.push(sentence)
    },
    seconds(value) {
      if (Number.isFinite(value) && value >= 0) seconds = value
    },
    warning: sentence => void warnings.push(sentence)
  }

  try {
    await format.parse(source, sink)
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    unreadable = `${source.path}${error.line === undefined ? '' : `:${error.line}`}: not valid ${format.name}: ${error.message}.`
  }
  const cut = texts.cutSince()
  if (cut > 0)
    warnings.push(
      `The texts of ${cut === 1 ? '1 problem' : `${cut} problems`} were cut, because those before them fill ${textsKept / 1024 / 1024} MB.`
    )
  return {
    file: source.path,
    format: format.name,
    tests: format.kind === 'tests',
    tally: tally.finish(seconds),
    problems,
    cases,
    warnings,
    unreadable
  }
}

/** Without a duration that is none: a tool whose clock was set back writes negative ones. */
function withSoundTime(test: TestCase): TestCase {
  const {seconds, ...rest} = test
  return seconds === undefined || (seconds >= 0 && seconds < Infinity) ? test : rest
}
