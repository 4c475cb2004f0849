import {describe, expect, test} from '@jest/globals'
import {UserError} from '../../src/errors.ts'
import {declared} from '../../src/inputs/declared.ts'
import {defaultName} from '../../src/inputs/name.ts'
import {readInputs} from '../../src/inputs/read.ts'

const given = (inputs: Record<string, string>) => (name: string) => inputs[name] ?? (name === 'reports' ? '*.xml' : '')

const mistakes = (inputs: Record<string, string>): string[] => {
  try {
    readInputs(name => inputs[name] ?? '')
  } catch (error) {
    if (error instanceof UserError) return error.message.split('\n')
    throw error
  }
  return []
}

describe('inputs', () => {
  test('have the declared defaults', () => {
    const inputs = readInputs(given({}))
    expect(inputs).toMatchObject({
      annotations: 'info',
      'max-annotations': 200,
      'fail-step': true,
      'job-summary': 'always',
      images: [],
      name: ''
    })
    expect(inputs.conclusions).toMatchObject({failed: 'failure', warning: 'neutral', notice: 'success'})
  })

  test('tell every mistake at once, a sentence each with what is allowed', () => {
    const told = mistakes({
      conclusions: 'failed=fail',
      'fail-step': 'yes',
      'max-annotations': '-1',
      annotations: 'info',
      'head-sha': 'main',
      'details-url': 'ftp://x',
      'job-summary': 'sometimes',
      images: '{'
    })
    expect(told).toHaveLength(9)
    expect(told[0]).toMatch(/^The input reports is missing; it must be one glob a line/)
    for (const sentence of told) expect(sentence).toMatch(/^The input [a-z-]+ .*; it must be .*\.$/)
    expect(told.join('\n')).toContain('The input fail-step is “yes”; it must be true or false.')
  })

  test('name: one line of at most 255 characters', () => {
    const name = 'ä'.repeat(255)
    expect(readInputs(given({name})).name).toBe(name)
    expect(mistakes({reports: 'x', name: `${name}!`})).toEqual([
      'The input name has 256 characters; it must be one line of at most 255 characters.'
    ])
    for (const broken of ['a\nb', 'a\r\nb', 'a\u2028b', 'a\u0000b', 'a\u001b[1mb'])
      expect(mistakes({reports: 'x', name: broken})).toEqual([
        'The input name has line breaks or other control characters; it must be one line of at most 255 characters.'
      ])
  })

  test('token: what no header can hold is told without being repeated', () => {
    for (const token of ['ghs_first\nsecond', 'two words', 'schlüssel', 'tab\tbed', 'a\u0000b']) {
      const [told, ...others] = mistakes({reports: 'x', token})
      expect(told).toMatch(/^The input token has spaces, line breaks or letters beyond ASCII; it must be /)
      expect(told).not.toContain(token)
      expect(others).toEqual([])
    }
    expect(readInputs(given({token: ' ghs_ok\n'})).token).toBe('ghs_ok')
    expect(readInputs(given({})).token).toBe('')
  })

  test('reports: the name that another action has for them is pointed at', () => {
    for (const name of ['path', 'report_paths', 'files'])
      expect(mistakes({[name]: '*.xml'})).toEqual([
        expect.stringMatching(
          new RegExp(`^The input reports is missing; .* The step has “${name}”, which is called reports here\\.$`)
        )
      ])
    expect(mistakes({reports: 'x', path: 'y'})).toEqual([])
  })

  test('reports: a line is one glob, whatever it contains', () => {
    const {reports} = readInputs(given({reports: 'build/{a,b}/*.xml\n\n!build/old, older/**\n junit=x=y.xml \n# note'}))
    expect(reports).toEqual([
      {glob: 'build/{a,b}/*.xml', excludes: false},
      {glob: 'build/old, older/**', excludes: true},
      {glob: 'x=y.xml', excludes: false, format: 'junit'}
    ])
  })

  test('reports: an unknown format and a list of exclusions only are mistakes', () => {
    expect(mistakes({reports: 'junti=*.xml'})[0]).toContain('names the format “junti”')
    expect(mistakes({reports: '!a.xml'})[0]).toContain('names no report')
  })

  test('conclusions: lines go over the defaults', () => {
    const {conclusions} = readInputs(given({conclusions: 'warning = failure\nno-reports=success'}))
    expect(conclusions).toMatchObject({warning: 'failure', 'no-reports': 'success', failed: 'failure'})
  })

  test('images: JSON, one object or a list, or blocks of lines', () => {
    const image = {alt: 'Chart', image_url: 'https://example.org/c.png', caption: 'Times: today'}
    const {caption, ...bare} = image
    const blocks = `alt: Chart\nimage_url: https://example.org/c.png\ncaption: ${caption}\n\nalt: Chart\nimage_url: https://example.org/c.png`
    expect(readInputs(given({images: JSON.stringify(image)})).images).toEqual([image])
    expect(readInputs(given({images: JSON.stringify([image, bare])})).images).toEqual([image, bare])
    expect(readInputs(given({images: blocks})).images).toEqual([image, bare])
    expect(mistakes({reports: 'x', images: 'alt: x\nimage_url: javascript:alert(1)'})[0]).toContain('no address')
  })

  test('max-annotations: all is no limit, 0 is none', () => {
    expect(readInputs(given({'max-annotations': 'all'}))['max-annotations']).toBe(Infinity)
    expect(readInputs(given({'max-annotations': '0'}))['max-annotations']).toBe(0)
  })

  test('each has a description that ends in a full stop', () => {
    for (const {description} of Object.values(declared)) expect(description).toMatch(/\.$/)
  })
})

describe('the default name', () => {
  test('names job and matrix values, and is never the job’s own', () => {
    expect(defaultName('test', [])).toBe('test report')
    expect(defaultName('test', ['ubuntu', '20'])).toBe('test (ubuntu, 20) report')
    expect(defaultName('test', ['a\ud800'])).toBe('test (a\ufffd) report')
  })

  test('is one line, whatever the values are', () => {
    expect(defaultName('test', ['{\n  "os": "linux"\n}', 'a\u2028b\u0000c'])).toBe(
      'test ({ "os": "linux" }, a b c) report'
    )
  })

  test('is at most 100 characters and still unique', () => {
    const long = 'x'.repeat(120)
    const [a, b] = [defaultName('test', [`${long}1`]), defaultName('test', [`${long}2`])]
    expect(a.length).toBeLessThanOrEqual(100)
    expect(a).not.toBe(b)
    expect(defaultName('test', [`${long}1`])).toBe(a)
  })
})
