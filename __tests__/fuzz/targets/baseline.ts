import {digestOf} from '../../../src/baseline/write-digest.ts'
import {readDigest} from '../../../src/baseline/read-digest.ts'
import {junit} from '../../../src/formats/junit.ts'
import {tap} from '../../../src/formats/tap.ts'
import {parseReport} from '../../../src/formats/parse.ts'
import {severities} from '../../../src/model/diagnostic.ts'
import {outcomes} from '../../../src/model/report.ts'
import {seedsOf} from '../corpus.ts'
import {hold, type Seed, type Target} from '../target.ts'
import {sourceOf} from './source.ts'

let seeds: readonly Seed[] = []

/** Digests as they stand in check runs. */
export async function makeDigests(): Promise<void> {
  const formats = {junit, tap}
  const made: Seed[] = []
  for (const {text, kind} of seedsOf(Object.keys(formats)).filter((_, index) => index % 8 === 0)) {
    const report = await parseReport(formats[kind as keyof typeof formats], sourceOf(Buffer.from(text), true))
    const {outcomes: counts, findings} = report.tally
    const totals = {outcomes: counts, findings} as Parameters<typeof digestOf>[1]
    const {comment} = digestOf([report], totals)(made.length % 2 === 0 ? 65_535 : 600)
    made.push({text: `the text\n${comment}`, kind: 'digest'})
  }
  seeds = made
}

/** The digest of a base: who may write check runs may write anything there; what is read agrees with itself. */
export const baseline: Target = {
  name: 'baseline',
  seeds: () => seeds,
  run({text}, random) {
    const given = random.chance(0.8)
      ? text
      : `<!-- verdict-digest:${random.of([1, 2])}:${Buffer.from(text).toString('base64')} -->`
    const read = readDigest(given)
    if (read === undefined) return Promise.resolve()
    const said = JSON.stringify(read, (_, value: unknown) =>
      value instanceof Map || value instanceof Set ? [...value] : value
    )
    hold(said.length <= 4 * 1024 * 1024, () => `${said.length} characters of ${given.length}`)
    for (const outcome of outcomes) hold(isCount(read.outcomes[outcome]), () => `${outcome}: ${read.outcomes[outcome]}`)
    for (const each of severities) hold(isCount(read.findings[each]), () => `${each}: ${read.findings[each]}`)
    return Promise.resolve()
  }
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0
