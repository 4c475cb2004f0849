import type {Format} from './format.ts'
import {prefixIn, readByPrefix} from './lines/by-prefix.ts'
import {isNoise} from './lines/noise.ts'
import {firstLines} from './lines/stamp.ts'
import {readTapLine} from './tap/line.ts'
import {startTapReader} from './tap/reader.ts'

/** Lines that are looked at to recognize the format. */
const linesBefore = 60

/**
 * The Test Anything Protocol, 12 to 14. Tests are the points without subtests; a plan that is not kept, a missing plan and
 * “Bail out!” fail the run, as they do for every harness.
 */
export const tap: Format = {
  name: 'tap',
  description: 'TAP 12–14: node:test, tape, node-tap, Vitest, Mocha, bats, Perl’s Test::More and prove',
  url: 'https://testanything.org/tap-version-14-specification.html',
  kind: 'tests',
  guide: {
    recognizedBy: 'a TAP version, a plan, or numbered tests',
    obtain: {
      'node:test': 'node --test --test-reporter=tap --test-reporter-destination=test.tap',
      'node-tap': 'npx tap --reporter=tap > test.tap',
      tape: 'npx tape test/*.js > test.tap',
      prove: 'prove -v > test.tap 2>&1',
      bats: 'bats --formatter tap test > test.tap'
    },
    limits:
      'Tests of a subtest are counted, the subtest itself is not. Places are only in the diagnostics that a harness adds.'
  },

  /** By the first lines: a version, a plan, or a numbered test, followed by more of TAP. Any prose before it says no. */
  recognizes(beginning) {
    let seen: 'nothing' | 'plan' | 'point' = 'nothing'
    for (const line of firstLines(beginning, linesBefore)) {
      const found = readTapLine(line)
      if (found?.kind === 'version') return true
      if (found?.kind === 'bail-out' || (found?.kind === 'yaml' && seen === 'point')) return true
      if (found?.kind === 'plan' && found.indent === 0) {
        if (seen === 'point' || found.count === 0) return true
        seen = 'plan'
      } else if (found?.kind === 'point') {
        if (seen !== 'nothing') return true
        if (found.number !== 1 && found.indent === 0) return false
        seen = 'point'
      } else if (found === undefined && seen === 'nothing' && !isNoise(line) && !/^\S{1,200} \.{2,}\s*$/.test(line))
        return false
    }
    return false
  },

  parse: (source, sink) =>
    readByPrefix(source, {
      start: () => startTapReader(sink),
      prefixOf(line) {
        const prefix = prefixIn(line)
        const found = prefix === '' ? undefined : readTapLine(line.slice(prefix.length))
        return found?.kind === 'version' || (found?.kind === 'point' && found.number !== undefined) ? prefix : undefined
      }
    })
}
