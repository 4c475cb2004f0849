import {readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {beforeAll, expect, test} from '@jest/globals'

const root = resolve(import.meta.dirname, '..')
const rows = readFileSync(join(root, '__tests__/mutation-survivors.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .map(line => line.split('\t'))

let statementsOf: (path: string) => readonly {readonly text: string}[]
beforeAll(async () => {
  ;({statementsOf} = (await import(resolve(root, 'scripts/mutation/statements.mjs'))) as {
    statementsOf: typeof statementsOf
  })
})

/** The statements of a file as the list names them: of those that read alike, each but the first with its number. */
function namesOf(file: string): readonly string[] {
  const alike = new Map<string, number>()
  return statementsOf(join(root, file)).map(({text}) => {
    const number = (alike.get(text) ?? 0) + 1
    alike.set(text, number)
    return number === 1 ? text : `${text} #${number}`
  })
}

test('statements that no test misses are there, each once and with a reason', () => {
  const names = new Map([...new Set(rows.map(([file]) => file!))].map(file => [file, namesOf(file)]))
  expect(rows.filter(([, , reason = '']) => reason.trim() === '')).toEqual([])
  expect(rows.filter(([file, text]) => !names.get(file!)!.includes(text!))).toEqual([])
  expect(new Set(rows.map(([file, text]) => `${file!}\t${text!}`)).size).toBe(rows.length)
})
