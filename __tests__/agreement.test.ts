import {afterAll, beforeAll, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {embed, type Embedded} from './embedded.ts'

let here: Embedded
beforeAll(async () => {
  here = await embed()
  here.write('src/a.js', '1\n')
})
afterAll(() => here.close())

/** A problem that a generated report tells, with a token that is found again wherever it is shown. */
interface Told {
  readonly token: string
  readonly severity: 'failure' | 'warning' | 'notice'
  readonly placed: boolean
  readonly padding: number
}

const problem = (severities: readonly Told['severity'][]) =>
  fc.record({severity: fc.constantFrom(...severities), placed: fc.boolean(), padding: fc.nat({max: 600})})

const stack = (each: Told): string => (each.placed ? '\n    at f (src/a.js:1:1)' : '')
const junit = (failures: readonly Told[], passed: number): string =>
  `<testsuites>${'<testcase name="ok"/>'.repeat(passed)}${failures
    .map(
      each =>
        `<testcase name="${each.token}"><failure message="boom">${'y'.repeat(each.padding)}${stack(each)}</failure></testcase>`
    )
    .join('')}</testsuites>`
const eslint = (findings: readonly Told[]): string =>
  JSON.stringify(
    findings.map(each => ({
      filePath: each.placed ? 'src/a.js' : 'elsewhere.js',
      messages: [
        {
          ruleId: 'r',
          severity: each.severity === 'failure' ? 2 : 1,
          message: each.token + ' ' + 'z'.repeat(each.padding),
          line: 1,
          column: 1
        }
      ]
    }))
  )

const tokens = (text: string): Set<string> => new Set(text.match(/tok\d+x/g))
const hidden = (text: string, word: string): number =>
  Number((new RegExp(`… and ([\\d\u202f]+) more ${word}`).exec(text)?.[1] ?? '0').replaceAll('\u202f', ''))

test('check, log and job summary tell of every problem, or count it, whatever the limits', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(problem(['failure']), {maxLength: 300}),
      fc.array(problem(['failure', 'warning']), {maxLength: 300}),
      fc.nat({max: 3}),
      fc.record({
        most: fc.oneof(fc.nat({max: 120}).map(String), fc.constant('all')),
        least: fc.constantFrom('error', 'warning', 'notice')
      }),
      async (failures, findings, passed, {most, least}) => {
        const tests = failures.map((each, n): Told => ({...each, token: `tok${n}x`}))
        const found = findings.map((each, n): Told => ({...each, token: `tok${1000 + n}x`}))
        const all = [...tests, ...found]
        here.write('r/junit.xml', junit(tests, passed))
        here.write('r/eslint.json', eslint(found))
        const {outputs, said} = await here.run({reports: 'r/*', 'max-annotations': most, annotations: least})
        const stored = (await here.runs()).find(each => each.id === outputs['check-run-id'])!
        const annotations = await here.annotations(stored)

        const wanted = all.filter(each => each.placed && (least !== 'error' || each.severity === 'failure'))
        expect(annotations).toHaveLength(most === 'all' ? wanted.length : Math.min(wanted.length, Number(most)))
        const annotated = annotations.map(each => [...tokens(`${each.title ?? ''} ${each.message}`)][0]!)
        expect(new Set(annotated).size).toBe(annotations.length)
        for (const token of annotated) expect(wanted.map(each => each.token)).toContain(token)
        const placed = all.filter(each => each.placed).length
        expect(outputs).toMatchObject({
          annotations: annotations.length,
          omitted: placed - annotations.length,
          tests: tests.length + passed,
          failed: tests.length,
          passed,
          errors: found.filter(each => each.severity === 'failure').length,
          warnings: found.filter(each => each.severity === 'warning').length
        })
        const omitted = placed - annotations.length
        expect(stored.output.title.includes('omitted')).toBe(omitted > 0)

        const {summary, text} = stored.output
        expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(65_535)
        expect(Buffer.byteLength(text ?? '')).toBeLessThan(65_535)
        const last = text ?? ''
        for (const [word, part] of [
          ['failure', tests],
          ['finding', found]
        ] as const) {
          const mine = new Set(part.map(each => each.token))
          const shown = [...tokens(`${summary} ${last}`)].filter(token => mine.has(token))
          const left =
            hidden(summary, word) > 0 && last.includes(word === 'failure' ? '### Failures' : '### Findings')
              ? hidden(last, word)
              : hidden(summary, word)
          expect(shown.length + left).toBe(part.length)
          const inSummary = [...tokens(said.summary)].filter(token => mine.has(token))
          expect(inSummary.length + hidden(said.summary, word)).toBe(part.length)
        }
        const logged = said.log.join('\n')
        expect(tokens(logged).size + hidden(logged, 'problem')).toBe(all.length)
      }
    ),
    {numRuns: 40}
  )
}, 120_000)
