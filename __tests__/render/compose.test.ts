import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {compose, type Section} from '../../src/render/compose.ts'
import {byteLength, fitBytes, fitCharacters} from '../../src/render/fit.ts'
import {duration, group} from '../../src/render/words.ts'

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
