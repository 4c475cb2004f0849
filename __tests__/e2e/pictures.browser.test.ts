import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {root} from './page-commands.ts'
import {run} from './shell.ts'

test('the pictures of the pages are what npm run pictures makes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verdict-pictures-'))
  try {
    const {said, code} = await run(`npm run -s pictures -- --to ${folder}`, {cwd: root})
    expect([said, code]).toEqual([said, 0])
    const made = readdirSync(folder).sort()
    expect(made).toEqual(readdirSync(join(root, 'docs/images')).sort())
    // Other fonts make other bytes: what is held is that each is a picture with something on it.
    for (const name of made) {
      const bytes = readFileSync(join(folder, name))
      expect([name, bytes.toString('latin1', 8, 12), bytes.length > 5000]).toEqual([name, 'WEBP', true])
    }
  } finally {
    rmSync(folder, {recursive: true})
  }
}, 180_000)
