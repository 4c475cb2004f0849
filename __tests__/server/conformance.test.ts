import {describe, expect, test} from '@jest/globals'
import {readFileSync} from 'node:fs'

const folder = new URL('./', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8')

const statements = (page: string) =>
  [...read(`../../docs/conformance/${page}`).matchAll(/^(\d+)\. \S/gm)].map(([, number]) => Number(number))

const tested = (...files: string[]) =>
  files.flatMap(name => [...read(name).matchAll(/\btest\(['"](\d+) /g)].map(([, number]) => Number(number)))

describe('docs/conformance', () => {
  test('every statement about the Checks API has a test of its number, and every such test a statement', () => {
    const numbers = statements('checks-api.md')
    expect(numbers).toEqual(Array.from({length: 116}, (_, index) => index + 1))
    const tests = [...new Set(tested('create.test.ts', 'update.test.ts', 'lists.test.ts'))].sort((a, b) => a - b)
    expect(tests).toEqual(numbers)
  })

  test('every choice that is not verified is named, and every named choice exists', () => {
    const choices = [...read('../../src/server/unverified.ts').matchAll(/^ {2}readonly (\w+):/gm)].map(
      ([, name]) => name
    )
    const page = read('../../docs/conformance/checks-api.md')
    const named = [...page.matchAll(/\b(?:U|list:) ((?:`\w+`(?:, )?)+)/g)].flatMap(([, names]) => names!.match(/\w+/g)!)
    expect(choices.length).toBeGreaterThan(15)
    expect([...new Set(named)].sort()).toEqual(choices.sort())
  })

  test("every statement about Vercel's API has a test of its number, and every such test a statement", () => {
    const numbers = statements('vercel-checks.md').sort((a, b) => a - b)
    expect(numbers.length).toBeGreaterThan(15)
    const tests = tested('vercel.test.ts', '../publish/vercel.test.ts', '../vercel.test.ts')
    expect([...new Set(tests)].sort((a, b) => a - b)).toEqual(numbers)
  })
})
