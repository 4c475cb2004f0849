import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {compose, type Section} from '../../src/render/compose.ts'
import {deploymentLine} from '../../src/render/deployment.ts'
import {byteLength, fitBytes, fitCharacters} from '../../src/render/fit.ts'
import {duration} from '../../src/render/words.ts'
import {group} from '../../src/model/words.ts'

const sections = fc.array(
  fc.array(fc.record({brief: fc.nat({max: 60}), full: fc.option(fc.nat({max: 400}))}), {maxLength: 30}),
  {maxLength: 5}
)

describe('a page', () => {
  test('keeps to its bytes, and every row is on it once, or counted', () => {
    fc.assert(
      fc.property(sections, fc.integer({min: 2000, max: 12_000}), (shape, bytes) => {
        const given = shape.map((rows, s): Section => ({
          heading: `### S${s}`,
          rows: rows.map(({brief, full}, r) => ({
            brief: `- row-${s}-${r}. ${'é'.repeat(brief)}`,
            ...(full === null ? {} : {full: `- row-${s}-${r}. ${'x'.repeat(full + brief * 2)}`})
          })),
          more: rows => `… and ${rows} more of S${s}`
        }))
        const {markdown, rest} = compose('top', given, bytes)
        expect(byteLength(markdown)).toBeLessThanOrEqual(bytes)
        for (const [s, section] of given.entries()) {
          const shown = section.rows.filter((_, r) => markdown.includes(`row-${s}-${r}. `)).length
          const counted = Number(new RegExp(`… and (\\d+) more of S${s}`).exec(markdown)?.[1] ?? 0)
          expect(shown + counted).toBe(section.rows.length)
          expect(rest.find(each => each.heading === section.heading)?.rows.length ?? 0).toBe(counted)
        }
      })
    )
  })

  test('with room for all shows all rows whole', () => {
    const rows = Array.from({length: 5}, (_, r) => ({brief: `b${r}`, full: `full ${r}`}))
    const {markdown, rest} = compose('', [{heading: 'H', rows, more: String}], 10_000)
    for (const {full} of rows) expect(markdown).toContain(full)
    expect(rest).toEqual([])
  })
})

describe('a page with little room', () => {
  const rows = (name: string, full: number) =>
    Array.from({length: 3}, (_, r) => ({brief: `- ${name}${r}`, full: `- ${name}${r} ${'x'.repeat(full)}`}))
  const [first, second] = [rows('a', 100), rows('b', 100)]
  const shown = (page: string): string =>
    page
      .replaceAll(/ x+/g, '+')
      .match(/[ab]\d\+?/g)!
      .join(' ')

  test('shows the lines of all sections before any row whole', () => {
    const sections = [
      {heading: 'A', rows: first, more: String},
      {heading: 'B', rows: second, more: String}
    ]
    expect(shown(compose('', sections, 290).markdown)).toBe('a0+ a1+ a2 b0 b1 b2')
  })

  test('shows failures whole before it has lines for the rest, but leaves a quarter to it', () => {
    const sections = [
      {heading: 'A', rows: first, more: String, wholeFirst: true as const},
      {heading: 'B', rows: Array.from({length: 40}, (_, r) => ({brief: `- b${r}`})), more: String}
    ]
    const page = shown(compose('', sections, 400).markdown).split(' ')
    expect(page.filter(each => each.startsWith('a'))).toEqual(['a0+', 'a1+', 'a2'])
    expect(page.length).toBeGreaterThan(10)
    expect(page.length).toBeLessThan(43)
  })
})

test('a text is cut to bytes on a character boundary, and says so', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 400}), fc.integer({min: 60, max: 300}), (given, bytes) => {
      const value = given.toWellFormed()
      const cut = fitBytes(value, bytes)
      expect(byteLength(cut)).toBeLessThanOrEqual(bytes)
      expect(cut).not.toContain(value.includes('\ufffd') ? '\0\0' : '\ufffd')
      if (byteLength(value) <= bytes) expect(cut).toBe(value)
      else expect(value.startsWith(cut.slice(0, cut.lastIndexOf('\n…')))).toBe(true)
    })
  )
  const cut = Array.from({length: 4}, (_, more) => fitBytes('😀'.repeat(30), 60 + more))
  for (const each of cut) expect(each).toMatch(/^(😀)+\n… \(cut here/u)
  expect(fitCharacters('ab😀', 3)).toBe('ab…')
})

test('durations and numbers read well', () => {
  expect([0, 0.0123, 0.9996, 3.44, 12.3, 59.6, 125, 3840].map(duration)).toEqual([
    '0 ms',
    '12 ms',
    '1 s',
    '3.4 s',
    '12 s',
    '1 min 0 s',
    '2 min 5 s',
    '1 h 4 min'
  ])
  expect(group(1234567)).toBe('1\u202f234\u202f567')
})

test('a deployment is told by what its event says of it', () => {
  const told = (url: string, environment: string): string => deploymentLine({url, environment} as never)
  expect(told('', '')).toBe('')
  expect(told('https://shop.example/', '')).toBe('On the deployment [shop.example](https://shop.example/).')
  expect(told('', 'Preview')).toBe('On the deployment (Preview).')
})
