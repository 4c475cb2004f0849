import type {Format} from '../../../src/formats/format.ts'
import {formats} from '../../../src/formats/index.ts'
import {builtInMatchers} from '../../../src/formats/matchers/built-in.ts'
import {parseReport} from '../../../src/formats/parse.ts'
import {problemMatcher} from '../../../src/formats/problem-matcher.ts'
import {outcomes, type Report} from '../../../src/model/report.ts'
import {seedsOf} from '../corpus.ts'
import {hold, type Target} from '../target.ts'
import {sourceOf} from './source.ts'

const logs = problemMatcher({
  matchers: [...builtInMatchers.values()],
  readMatcherFile: () => undefined
})
const all = new Map<string, Format>([...formats, logs].map(format => [format.name, format]))

/** The format that an input is read with: most often its own. */
export const formatOf = (kind: string): Format => all.get(kind) ?? logs

/** Text that a report keeps may be so many times as long as the input, and a little more. */
const kept = {times: 24, more: 200_000}

/**
 * Every reader: nothing but a ParseError is thrown, the same bytes in other chunks say the same, what is kept is bounded
 * by the input, the counts agree, and no escape sequence or NUL is left in a message.
 */
export const readers: Target = {
  name: 'readers',
  seeds: () => seedsOf([...all.keys(), 'built-in-matchers', 'xml'].filter(each => each !== 'problem-matcher')),
  async run({bytes, kind}, random) {
    const format = random.chance(0.9) ? formatOf(kind) : random.of([...all.values()])
    const named = random.chance(0.5)
    // Only that it ends, and what it answers, matters.
    for (const each of formats) each.recognizes(new TextDecoder().decode(bytes.subarray(0, 65_536)).trimStart())
    const report = await parseReport(format, sourceOf(bytes, named))
    const again = await parseReport(format, sourceOf(bytes, named, random))
    const said = told(report)
    hold(said === told(again), () => `${format.name}: in other chunks it says something else\n${said}\n${told(again)}`)
    hold(
      said.length <= kept.times * bytes.length + kept.more,
      () => `${format.name}: ${said.length} characters are kept of ${bytes.length} bytes`
    )
    checkReport(report, format.name)
  }
}

/** All that a report says, as one text. */
const told = (report: Report): string =>
  JSON.stringify(report, (_, value: unknown) =>
    value instanceof Map ? [...value] : ArrayBuffer.isView(value) ? [...(value as Uint8Array)] : value
  )

/** What holds for every report, whatever it was made of. */
export function checkReport({tally, cases, problems, tests}: Report, name: string): void {
  const counted = outcomes.map(outcome => tally.identities.outcomes.filter(each => outcomes[each] === outcome).length)
  outcomes.forEach((outcome, index) =>
    hold(
      counted[index] === tally.outcomes[outcome],
      () => `${name}: ${outcome} is counted ${tally.outcomes[outcome]} times`
    )
  )
  hold(tests || tally.identities.length === 0, () => `${name}: a reader of findings told of tests`)
  hold(Number.isFinite(tally.seconds) && tally.seconds >= 0, () => `${name}: ${tally.seconds} seconds`)
  for (const {seconds} of cases)
    hold(
      seconds === undefined || (Number.isFinite(seconds) && seconds >= 0),
      () => `${name}: a case of ${seconds} seconds`
    )
  for (const {message} of problems)
    hold(!/[\u0000\u001b\u009b]/.test(message), () => `${name}: escape in ${JSON.stringify(message.slice(0, 200))}`)
  for (const {name: test} of cases) hold(typeof test === 'string', () => `${name}: a test without a name`)
}
