import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync, gzipSync} from 'node:zlib'
import {readBundle} from '../../../src/formats/bundle/read.ts'
import {seedsOf} from '../corpus.ts'
import {hold, type Seed, type Target} from '../target.ts'
import {checkSaid, checkStored, freshStage} from './pipeline.ts'
import {checkReport} from './readers.ts'
import {openStage} from './step.ts'

let seeds: readonly Seed[] = []

/** Writes bundles of the fixtures, as a job does that may not publish. */
export async function makeBundles(): Promise<void> {
  const made: Seed[] = []
  const stage = await openStage()
  for (const [index, {text, kind}] of seedsOf(['junit', 'eslint', 'go-test', 'tap', 'playwright']).entries()) {
    if (index % 6 !== 0) continue
    stage.write('report', Buffer.from(text))
    await stage.step({reports: `${kind}=report`, publish: 'false', bundle: 'b.verdict.ndjson.gz'})
    made.push({
      text: gunzipSync(readFileSync(join(stage.folder, 'b.verdict.ndjson.gz'))).toString('utf8'),
      kind: 'bundle'
    })
  }
  await stage.close()
  seeds = made
}

/**
 * The reader of bundles: never throws for what one contains, gives reports that agree with themselves, and lets no place
 * outside of the repository through.
 */
export const bundle: Target = {
  name: 'bundle',
  seeds: () => seeds,
  async run({bytes}, random) {
    const packed = gzipSync(bytes)
    if (random.chance(0.2)) packed[random.below(packed.length)] = random.below(256)
    const given = random.chance(0.1) ? packed.subarray(0, random.below(packed.length)) : packed
    async function* chunks(): AsyncIterable<Uint8Array> {
      const size = 1 + random.below(given.length + 1)
      for (let at = 0; at < given.length; at += size) yield await Promise.resolve(given.subarray(at, at + size))
    }
    const {reports} = await readBundle('b.verdict.ndjson.gz', chunks())
    for (const report of reports) {
      if (report.unreadable === null) checkReport(report, 'bundle')
      for (const {location} of report.problems)
        hold(
          location === undefined || !/^\/|^[a-z]:|\\|(?:^|\/)\.\.(?:\/|$)/i.test(location.path),
          () => `a place outside of the repository: ${location!.path}`
        )
    }
  }
}

/**
 * A whole step over a bundle that comes from a fork: whatever it says, what is published is as harmless as what is
 * published of reports.
 */
export const fanIn: Target = {
  name: 'fan-in',
  seeds: () => seeds,
  async run({bytes}, random) {
    const stage = await freshStage()
    stage.write('b.verdict.ndjson.gz', gzipSync(bytes))
    const comment = random.of(['never', 'always'])
    const name = `fan-in ${random.next()}`
    const said = await stage.step({reports: '*.verdict.ndjson.gz', name, comment, 'fail-step': 'false'})
    checkSaid(said)
    const {annotations} = await checkStored(stage, said)
    for (const {path} of annotations) hold(!path.split('/').includes('.git'), () => `an annotation of ${path}`)
  }
}
