import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {readInside} from '../src/discover/inside.ts'
import type {PullSeed} from '../src/server/options.ts'
import type {Image as StoredImage} from '../src/server/rows.ts'
import {embed, sha, type Embedded} from './embedded.ts'

let here: Embedded
afterEach(() => here.close())

const pull = (files: PullSeed['files'] = []): PullSeed => ({
  number: 7,
  head: {ref: 'topic', sha},
  base: {ref: 'main', sha: 'b'.repeat(40)},
  files
})

/** The environment of a workflow that a pull request started. */
const inPull = (): Record<string, string> => {
  const event = {pull_request: {number: 7, head: {sha}, base: {sha: 'b'.repeat(40)}}}
  here.write('event.json', JSON.stringify(event))
  return {GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: join(here.folder, 'event.json')}
}

const junit = (cases: string): string => `<testsuites><testsuite name="s">${cases}</testsuite></testsuites>`
const failure = (name: string, place: string): string =>
  `<testcase name="${name}"><failure message="${name} broke">at f (${place}:1)</failure></testcase>`

const only = async (): Promise<Awaited<ReturnType<Embedded['runs']>>[number]> => {
  const runs = await here.runs()
  expect(runs).toHaveLength(1)
  return runs[0]!
}

describe('annotations beyond the limit', () => {
  const cases = failure('far', 'src/far.js:1') + failure('near', 'src/near.js:5') + failure('same', 'src/near.js:90')
  const prepare = async (seeded: PullSeed): Promise<void> => {
    here = await embed({repositories: [{owner: 'acme', name: 'shop', pulls: [seeded]}]})
    for (const file of ['src/far.js', 'src/near.js']) here.write(file, '1\n')
    here.write('x.xml', junit(cases))
  }
  const messages = async (): Promise<string[]> => (await here.annotations(await only())).map(each => each.message)

  test('are those outside of the pull request’s diff, for one request more', async () => {
    await prepare(pull([{filename: 'src/near.js', patch: '@@ -3,2 +3,4 @@\n a\n+b\n+c\n d'}]))
    await here.run({reports: 'x.xml', 'max-annotations': '2'}, inPull())
    expect(await messages()).toEqual(['near broke', 'same broke'])
    const asked = here.server.requests.filter(each => each.path.includes('/pulls/'))
    expect(asked.map(({method, path}) => `${method} ${path}`)).toEqual([
      'GET /repos/acme/shop/pulls/7/files?per_page=100'
    ])
  })

  test('need no request where all are annotated, and outside of pull requests', async () => {
    await prepare(pull())
    await here.run({reports: 'x.xml', 'max-annotations': '3'}, inPull())
    await here.run({reports: 'x.xml', 'max-annotations': '2'})
    expect(here.server.requests.filter(each => each.path.includes('/pulls/'))).toEqual([])
  })

  test('are told when the API does not know the pull request', async () => {
    await prepare({...pull(), number: 8})
    const {said, outputs} = await here.run({reports: 'x.xml', 'max-annotations': '2'}, inPull())
    expect(said.log.join('\n')).toContain('The files of pull request 7 could not be read (404)')
    expect(outputs).toMatchObject({annotations: 2, omitted: 1})
  })

  test('of one file are those outside of the diff as well', async () => {
    await prepare(pull([{filename: 'src/near.js', patch: '@@ -88,2 +88,4 @@\n a\n+b\n+c\n d'}]))
    await here.run({reports: 'x.xml', 'max-annotations-per-file': '1'}, inPull())
    expect(await messages()).toEqual(['same broke', 'far broke'])
  })

  test('are counted by file too', async () => {
    await prepare(pull())
    const {outputs} = await here.run({reports: 'x.xml', 'max-annotations-per-file': '1'})
    expect(await messages()).toEqual(['far broke', 'near broke'])
    expect(outputs).toMatchObject({annotations: 2, omitted: 1})
    expect((await only()).output.summary).toContain('`max-annotations-per-file`')
  })
})

test('what a report says twice of one test is annotated and listed once, with its number', async () => {
  here = await embed()
  here.write('src/a.js', '1\n')
  const twice = '<failure message="boom">at f (src/a.js:3:1)</failure>'.repeat(2)
  here.write('x.xml', junit(`<testcase name="t">${twice}</testcase>`))
  const {outputs} = await here.run({reports: 'x.xml'})
  expect(outputs).toMatchObject({failed: 1, annotations: 1, omitted: 0})
  const stored = await only()
  expect((await here.annotations(stored)).map(each => each.message)).toEqual(['boom\n(reported 2 times)'])
  expect(stored.output.summary.match(/\(reported 2 times\)/g)).toHaveLength(1)
})

describe('the line of source at a failure', () => {
  const summaryOf = async (trace: string): Promise<string> => {
    here = await embed()
    here.write('src/a.js', 'one\n  expect(`secret-${two}`).toBe(3) // </details> @everyone\n')
    here.write('x.xml', junit(`<testcase name="t"><failure message="boom">${trace}</failure></testcase>`))
    await here.run({reports: 'x.xml', redact: 'secret-\\S+?`'})
    return (await only()).output.summary
  }

  test('is in the summary, fenced and redacted', async () => {
    const summary = await summaryOf('at f (src/a.js:2:1)')
    expect(summary).toContain('\n```\n2 │ expect(`***).toBe(3) // </details> @everyone\n```\n')
  })

  test('is not read for a bundle, which may name any file', async () => {
    here = await embed()
    here.write('src/a.js', 'one\ntwo\n')
    here.write('r.xml', '<testsuite name="s"><testcase name="t"><failure message="boom">at f (src/a.js:2:1)</failure></testcase></testsuite>') // prettier-ignore
    await here.run({reports: 'r.xml', publish: 'false', bundle: 'leg.verdict.ndjson.gz', 'fail-step': 'false'})
    here.write('src/a.js', 'one\nprivate\n')
    const {said} = await here.run({reports: '*.gz', name: 'all'})
    const [stored] = await here.runs()
    expect((await here.annotations(stored!))[0]).toMatchObject({path: 'src/a.js', start_line: 2})
    expect(JSON.stringify([said, stored])).not.toContain('private')
    await here.run({reports: 'r.xml', name: 'own'})
    expect(JSON.stringify(await here.runs())).toContain('private')
  })

  test('is left out where the trace has it', async () => {
    const trace = 'at f (src/a.js:1:1) one'
    expect(await summaryOf(trace)).not.toContain('│')
  })
})

describe('a file that a report names', () => {
  const prepare = async (): Promise<string> => {
    here = await embed()
    const outside = mkdtempSync(join(tmpdir(), 'verdict-outside-'))
    writeFileSync(join(outside, 'key'), 'private')
    here.write('in/a.txt', 'abc')
    here.write('.git/config', 'token')
    here.write('in/.GIT/config', 'token')
    symlinkSync(join(outside, 'key'), join(here.folder, 'in/link'))
    symlinkSync(outside, join(here.folder, 'folder'))
    symlinkSync(join(here.folder, 'in/a.txt'), join(here.folder, 'inner'))
    return outside
  }
  const read = (path: string, most = 10): unknown => {
    const found = readInside(here.folder, path, most)
    return 'bytes' in found ? found.bytes.toString() : found.refused
  }

  test('is read below the folder only, also through links', async () => {
    const outside = await prepare()
    expect(['in/a.txt', './in/../in/a.txt', join(here.folder, 'in/a.txt'), 'inner'].map(path => read(path))).toEqual(
      Array(4).fill('abc')
    )
    const refused = [
      'in/link',
      'folder/key',
      join(outside, 'key'),
      '../x',
      '/etc/passwd',
      '.git/config',
      'in/.GIT/config'
    ]
    expect(refused.map(path => [path, read(path)])).toEqual(refused.map(path => [path, 'outside']))
    expect(['none', 'in', 'in/a.txt/b', 'a\0b'].map(path => read(path))).toEqual(Array(4).fill('absent'))
    expect(read('', 10)).toBe('outside')
    expect(read('in/a.txt', 2)).toBe('large')
    rmSync(outside, {recursive: true})
  })

  test('leads out by no path', async () => {
    const outside = await prepare()
    const step = fc.constantFrom('..', '.', '', 'in', 'a.txt', 'folder', 'key', 'link', '.git', 'config', outside, '~')
    fc.assert(
      fc.property(fc.array(step, {maxLength: 8}), steps => {
        const found = readInside(here.folder, steps.join('/'), 100)
        if ('bytes' in found) expect(found.bytes.toString()).toBe('abc')
      })
    )
    rmSync(outside, {recursive: true})
  })
})

describe('a matcher that a log names', () => {
  const matcher = JSON.stringify({problemMatcher: [{owner: 'own', pattern: [{regexp: '^!(.*)$', message: 1}]}]})
  const found = async (path: string): Promise<unknown> => {
    here.write('log.txt', `::add-matcher::${path}\n!found by it\n`)
    const {outputs, said} = await here.run({reports: 'problem-matcher=log.txt', 'problem-matchers': 'tsc'})
    expect(JSON.stringify(said)).not.toContain('private')
    return outputs['errors']
  }

  test('is read from the checkout only: no other file, nothing of git, nothing that is waited for', async () => {
    here = await embed()
    for (const path of ['in/own.json', '.git/own.json', '../outside.json']) here.write(path, matcher)
    here.write('.git/config', '[private]')
    symlinkSync('../../outside.json', join(here.folder, 'in/link.json'))
    execFileSync('mkfifo', [join(here.folder, 'pipe')])
    here.write('large.json', `${matcher}${' '.repeat(2_000_000)}`)
    expect(await found('in/own.json')).toBe(1)
    expect(await found(join(here.folder, 'in/own.json'))).toBe(1)
    for (const path of [
      '../outside.json',
      join(here.folder, '../outside.json'),
      'in/link.json',
      '.git/own.json',
      '.git/config',
      'pipe',
      'in',
      'none.json',
      'large.json'
    ])
      // prettier-ignore
      expect([path, await found(path)]).toEqual([path, 0])
    rmSync(join(here.folder, '../outside.json'))
  })
})

describe('images of failed tests', () => {
  const png = (seed: number, size = 100): Buffer =>
    Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(size, seed)])
  const attached = (name: string, ...paths: readonly string[]): string =>
    `<testcase name="${name}"><failure message="${name} broke"/><system-out>${paths.map(path => `[[ATTACHMENT|${path}]]`).join('\n')}</system-out></testcase>`
  const inputs = {reports: 'out/x.xml', 'image-branch': 'verdict/images'}
  const writesOf = (path: RegExp): string[] =>
    here.server.requests.filter(each => each.method !== 'GET' && path.test(each.path)).map(each => each.path)
  const imagesOf = (index = 0): readonly StoredImage[] =>
    [...here.server.state.tables.checkRuns.values()].at(-1 - index)!.images
  const bytesAt = async (url: string): Promise<Buffer> => {
    const answer = await fetch(url)
    expect([answer.status, url]).toEqual([200, url])
    return Buffer.from(await answer.arrayBuffer())
  }

  test('are committed to an orphan branch, and shown at addresses of that commit', async () => {
    here = await embed()
    here.write('out/shots/a.png', png(1))
    here.write('shots/b.png', png(2))
    here.write('shots/trace.zip', 'PK')
    here.write('out/x.xml', junit(attached('one', 'shots/a.png', 'shots/trace.zip') + attached('two', 'shots/b.png')))
    await here.run(inputs)
    const [chart, one, two, ...rest] = imagesOf()
    expect(rest).toEqual([])
    expect((await bytesAt(chart!.image_url)).toString()).toContain('2 failed')
    expect(await bytesAt(one!.image_url)).toEqual(png(1))
    expect(await bytesAt(two!.image_url)).toEqual(png(2))
    expect(one).toMatchObject({alt: 's › one › a.png', caption: 's › one › a.png'})
    const stored = await only()
    expect(stored.output.summary).toContain(`![s › one › a.png](${one!.image_url})`)
    expect(stored.output.summary).toContain('Attachments: <code>a.png</code>, <code>trace.zip</code>')

    const tip = [...here.server.state.tables.refs.values()].find(({ref}) => ref === 'refs/heads/verdict/images')!
    expect(one!.image_url).toContain(`${here.url}/acme/shop/raw/${tip.sha}/`)
    expect(here.server.state.tables.commits.get(tip.sha)).toMatchObject({parents: []})
    const page = await (await fetch(stored.html_url)).text()
    expect(page).toContain(`<img src="${new URL(two!.image_url).pathname}"`)
  })

  test('that are there already cost no commit, and new ones follow on the last', async () => {
    here = await embed()
    here.write('out/a.png', png(1))
    here.write('out/x.xml', junit(attached('one', 'a.png', './a.png')))
    await here.run(inputs)
    expect(imagesOf()).toHaveLength(3)
    await here.run(inputs)
    expect(writesOf(/git\/commits/)).toHaveLength(1)
    expect(imagesOf()).toEqual(imagesOf(1))
    const before = imagesOf()[1]!.image_url
    here.write('out/a.png', png(9))
    await here.run(inputs)
    expect(writesOf(/git\/commits/)).toHaveLength(2)
    expect(await bytesAt(imagesOf()[1]!.image_url)).toEqual(png(9))
    expect(await bytesAt(before)).toEqual(png(1))
  })

  test('of two jobs at once all land', async () => {
    here = await embed()
    const jobs = Array.from({length: 4}, (_, index) => index)
    for (const job of jobs) {
      here.write(`out${job}/a.png`, png(job))
      here.write(`out${job}/x.xml`, junit(attached('one', 'a.png')))
    }
    await Promise.all(jobs.map(job => here.run({...inputs, reports: `out${job}/x.xml`, name: `job ${job}`})))
    const runs = [...here.server.state.tables.checkRuns.values()]
    for (const job of jobs) {
      const {images} = runs.find(({name}) => name === `job ${job}`)!
      expect(await bytesAt(images[1]!.image_url)).toEqual(png(job))
    }
  })

  test('are what their bytes say, lie in the checkout and are not too large', async () => {
    here = await embed()
    const outside = mkdtempSync(join(tmpdir(), 'verdict-outside-'))
    writeFileSync(join(outside, 'key.png'), png(7))
    here.write('out/html.png', '<script>alert(1)</script>')
    here.write('out/own.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>')
    here.write('out/large.png', png(1, 5 * 1024 * 1024))
    here.write('.git/key.png', png(7))
    symlinkSync(join(outside, 'key.png'), join(here.folder, 'out/link.png'))
    const named = ['html.png', 'large.png', 'link.png', '../.git/key.png', join(outside, 'key.png'), 'none.png']
    here.write('out/x.xml', junit(attached('one', ...named, 'own.svg')))
    const {said} = await here.run(inputs)
    rmSync(outside, {recursive: true})
    expect(imagesOf()).toHaveLength(1)
    const reasons = said.log.filter(line => line.startsWith('info: The image ')).map(line => line.replace(/.*” /, ''))
    expect(reasons).toEqual([
      'is no PNG, JPEG, GIF or WebP.',
      'is larger than 5 MB.',
      'lies outside of the checkout.',
      'lies outside of the checkout.',
      'lies outside of the checkout.',
      'is not there.'
    ])
    expect((await only()).output.summary).toContain('6 images could not be read; the log says why.')
    expect(JSON.stringify([...here.server.state.tables.blobs.values()])).not.toContain(png(7).toString('base64'))
  })

  test('are found beside a report that comes from another machine', async () => {
    here = await embed()
    here.write('out/test-results/cart/a.png', png(3))
    here.write('out/x.xml', junit(attached('one', '/home/runner/work/x/x/test-results/cart/a.png')))
    await here.run(inputs)
    expect(await bytesAt(imagesOf()[1]!.image_url)).toEqual(png(3))
  })

  test('are shown up to a number, which is told', async () => {
    here = await embed()
    const paths = Array.from({length: 25}, (_, index) => `${index}.png`)
    paths.forEach((path, index) => here.write(`out/${path}`, png(index)))
    here.write('out/x.xml', junit(attached('one', ...paths)))
    await here.run(inputs)
    expect(imagesOf()).toHaveLength(21)
    expect((await only()).output.summary).toContain(
      '5 more images are not shown: 20 images and 20 MB are shown at the most.'
    )
  })

  test('named by a glob are shown too', async () => {
    here = await embed()
    here.write('pictures/1.png', png(1))
    here.write('pictures/2.png', png(2))
    here.write('out/x.xml', junit('<testcase name="t"/>'))
    await here.run({...inputs, 'image-files': 'pictures/*.png\n!pictures/2.png\nnone/*.png'})
    expect(imagesOf().map(({caption}) => caption)).toEqual(['Outcomes and durations: 1 passed', 'pictures/1.png'])
  })

  test('land although answers are lost, each commit once', async () => {
    here = await embed()
    here.write('out/a.png', png(1))
    here.write('out/x.xml', junit(attached('one', 'a.png')))
    const to = (path: string) => (request: {method: string; path: string}) =>
      request.method === 'POST' && request.path.endsWith(path)
    here.server.faults.next(to('/git/blobs'), {status: 502, when: 'before'})
    here.server.faults.next(to('/git/trees'), {connection: 'reset', when: 'after'})
    here.server.faults.next(to('/git/refs'), {connection: 'reset', when: 'after'})
    const {said} = await here.run(inputs)
    expect(here.server.faults.pending).toBe(0)
    expect(await bytesAt(imagesOf()[1]!.image_url)).toEqual(png(1))
    expect(here.server.state.tables.refs.size).toBe(1)
    expect(said.summary.match(/!\[/g)).toHaveLength(2)
    expect(said.summary).toContain(`![s › one](${imagesOf()[1]!.image_url})`)
  })

  describe('are not published', () => {
    test('while the API is down: told, and the check run comes when it can', async () => {
      await withShot()
      here.server.faults.always(({path}) => path.includes('/git/'), {status: 503, when: 'before'})
      const {said} = await here.run(inputs)
      expect(said.log.join('\n')).toMatch(/warning: No images are shown: The API answered 503 /)
      expect(imagesOf()).toEqual([])
      expect((await only()).output.summary).toContain('1 image is not shown: The API answered 503')
    })

    const withShot = async (options: Parameters<typeof embed>[0] = {}): Promise<void> => {
      here = await embed(options)
      here.write('out/a.png', png(1))
      here.write('out/x.xml', junit(attached('one', 'a.png')))
    }
    const nothingWritten = (): void => {
      expect(imagesOf()).toEqual([])
      expect(writesOf(/\/git\//)).toEqual([])
    }

    test('without a branch for them: told with a link to the artifacts, at no cost', async () => {
      await withShot()
      await here.run({reports: inputs.reports})
      nothingWritten()
      expect(here.server.requests).toHaveLength(1)
      expect((await only()).output.summary).toContain(
        `1 image is not shown: it takes a branch for them, which the input image-branch names. [The artifacts of the run](${here.url}/acme/shop/actions/runs/1#artifacts) may have them.`
      )
    })

    test('in a private repository', async () => {
      await withShot({repositories: [{owner: 'acme', name: 'shop', private: true}]})
      const {fails} = await here.run({...inputs, 'fail-step': 'false'})
      nothingWritten()
      expect(fails).toBe(false)
      expect(here.server.state.tables.checkRuns.size).toBe(1)
      expect([...here.server.state.tables.checkRuns.values()][0]!.summary).toContain(
        '1 image is not shown: this repository is not public, and GitHub shows only images that anybody can fetch.'
      )
    })

    test('without contents: write: the block to paste, and the check run all the same', async () => {
      await withShot({tokens: {secret: {kind: 'actions', permissions: {checks: 'write', contents: 'read'}}}})
      const {said, fails} = await here.run({...inputs, 'fail-step': 'false'})
      expect(imagesOf()).toEqual([])
      expect(fails).toBe(false)
      expect(said.log.join('\n')).toMatch(
        /No images are shown: .*\n\npermissions:\n {2}checks: write\n {2}contents: write/
      )
      expect((await only()).output.summary).toContain('1 image is not shown: the token may not write')
    })

    test('on the default branch, or on one with commits of others', async () => {
      await withShot({repositories: [{owner: 'acme', name: 'shop', branches: {main: sha, 'verdict/images': sha}}]})
      const first = await here.run({...inputs, 'image-branch': 'main'})
      expect(first.said.log.join('\n')).toContain('No images are shown: image-branch names main, the default branch')
      const second = await here.run(inputs)
      expect(second.said.log.join('\n')).toContain('whose last commit is none of this action’s')
      expect([...here.server.state.tables.refs.values()].map(each => each.sha)).toEqual([sha, sha])
      expect(imagesOf()).toEqual([])
    })

    test('in a pull request of a fork', async () => {
      await withShot()
      const event = {
        pull_request: {number: 7, head: {sha, repo: {full_name: 'fork/shop'}}, base: {repo: {full_name: 'acme/shop'}}}
      }
      here.write('event.json', JSON.stringify(event))
      await here.run(inputs, {GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: join(here.folder, 'event.json')})
      nothingWritten()
      expect((await only()).output.summary).toContain('pull requests from forks get a token that can only read')
    })

    test('because a bundle names them', async () => {
      await withShot()
      await here.run({reports: inputs.reports, publish: 'false', bundle: 'b.verdict.ndjson.gz'})
      await here.run({...inputs, reports: 'b.verdict.ndjson.gz'})
      expect(imagesOf().map(({caption}) => caption)).toEqual([expect.stringContaining('Outcomes')])
    })
  })

  test('and their captions stay text, whatever names say', async () => {
    here = await embed()
    here.write('out/a.png', png(1))
    const name = '&lt;img src=x&gt;](http://x) @all #1 &#96;&#96; | ![x](y)'
    here.write('out/x.xml', junit(attached(name, 'a.png')))
    await here.run(inputs)
    const page = await (await fetch((await only()).html_url)).text()
    const sources = [...page.replace(/alt="[^"]*"/g, '').matchAll(/<img src=(\S*)/g)].map(([, source]) => source)
    expect(sources).toEqual(Array(3).fill(expect.stringMatching(/^"\/acme\/shop\/raw\//)))
  })
})

describe('the comment on a pull request', () => {
  const start = async (options: Parameters<typeof embed>[0] = {}): Promise<void> => {
    here = await embed({repositories: [{owner: 'acme', name: 'shop', pulls: [pull()]}], ...options})
  }
  const failing = '<testcase name="t"><failure message="boom"/></testcase>'
  const report = (cases: string, inputs: Record<string, string> = {}, env: Record<string, string> = {}) => {
    here.write('x.xml', junit(cases))
    return here.run({reports: 'x.xml', comment: 'always', ...inputs}, {...inPull(), ...env})
  }
  const comments = (): {body: string; id: number}[] => [...here.server.state.tables.comments.values()]
  const bodies = (): string[] =>
    comments().map(({body}) => body.replace(/^<!-- verdict-comment:\w+ run=[\d.]+ -->\n/, ''))
  const say = async (body: string, token = 'secret'): Promise<void> => {
    const answer = await fetch(`${here.url}/repos/acme/shop/issues/7/comments`, {
      method: 'POST',
      headers: {authorization: `Bearer ${token}`},
      body: JSON.stringify({body})
    })
    expect(answer.status).toBe(201)
  }

  test('tells the failures, then shrinks to one line, and stays the only one', async () => {
    await start()
    await report(failing)
    const {url} = (await report(failing)).outputs
    expect(bodies()).toEqual([
      expect.stringContaining(`### ❌ [test report](${String(url)}): 1 failed at <code>0123456</code>`)
    ])
    expect(bodies()[0]).toContain('<b>s › t</b>: boom')
    const green = await report('<testcase name="t"/>')
    expect(bodies()).toEqual([`✅ [test report](${String(green.outputs['url'])}): 1 passed at <code>0123456</code>`])
    await report(failing)
    expect(bodies()).toEqual([expect.stringContaining('boom')])
  })

  test('is one for each name', async () => {
    await start()
    for (const name of ['a', 'b', 'a']) await report(failing, {name})
    expect(bodies().map(body => /\[(.)\]/.exec(body)![1])).toEqual(['a', 'b'])
  })

  test('for failures is not made when all is well', async () => {
    await start()
    const {said} = await report('<testcase name="t"/>', {comment: 'failures'})
    expect(comments()).toEqual([])
    expect(said.log).toContain('info: No comment: there is nothing to say.')
    await report(failing, {comment: 'failures'})
    await report('<testcase name="t"/>', {comment: 'failures'})
    expect(bodies()).toEqual([expect.stringMatching(/^✅ .*$/)])
  })

  test('costs no request when nobody asks for it', async () => {
    await start()
    await report(failing, {comment: 'never'})
    expect(here.server.requests).toHaveLength(1)
  })

  test('of a newer run is not overwritten by an older one, but by another attempt', async () => {
    await start()
    await report(failing, {}, {GITHUB_RUN_ID: '20', GITHUB_RUN_ATTEMPT: '1'})
    const {said} = await report('<testcase name="t"/>', {}, {GITHUB_RUN_ID: '9'})
    expect(said.log).toContain('info: No comment: a newer run of the workflow has commented already.')
    expect(bodies()).toEqual([expect.stringContaining('boom')])
    await report('<testcase name="t"/>', {}, {GITHUB_RUN_ID: '20', GITHUB_RUN_ATTEMPT: '2'})
    expect(bodies()).toEqual([expect.stringMatching(/^✅ /)])
  })

  test('is found among hundreds, and never in what a stranger or somebody who quotes it wrote', async () => {
    await start({
      tokens: {secret: {kind: 'actions'}, stranger: {kind: 'pat', login: 'mallory', permissions: {issues: 'write'}}}
    })
    await report(failing)
    const [first] = comments()
    const {body, id} = first!
    const remove = await fetch(`${here.url}/repos/acme/shop/issues/comments/${id}`, {
      method: 'DELETE',
      headers: {authorization: 'Bearer secret'}
    })
    expect(remove.status).toBe(204)
    await say(body, 'stranger')
    await say(`> ${body}`)
    for (let index = 0; index < 150; index++) await say(`chat ${index}`)
    await report(failing)
    await report('<testcase name="t"/>')
    expect(comments()).toHaveLength(153)
    expect(bodies()[0]).toContain('boom')
    expect(bodies().at(-1)).toMatch(/^✅ /)
  })

  test('is made once although its answer is lost', async () => {
    await start()
    here.server.faults.next(({method, path}) => method === 'POST' && path.endsWith('/comments'), {
      connection: 'reset',
      when: 'after'
    })
    await report(failing)
    expect(comments()).toHaveLength(1)
  })

  test('without the permission: the block to paste, the check run as ever', async () => {
    await start({
      tokens: {secret: {kind: 'actions', permissions: {checks: 'write', contents: 'read', pull_requests: 'read'}}}
    })
    const {said, fails} = await report('<testcase name="t"/>')
    expect(fails).toBe(false)
    expect((await only()).conclusion).toBe('success')
    expect(said.log.join('\n')).toMatch(
      /warning: No comment: the token may not comment on pull requests of acme\/shop .*\n\npermissions:\n {2}checks: write\n {2}contents: read\n {2}pull-requests: write/
    )
  })

  test('of a push finds the pull request of its commit; without one it is told', async () => {
    await start()
    here.write('x.xml', junit(failing))
    await here.run({reports: 'x.xml', comment: 'always'})
    expect(bodies()).toEqual([expect.stringContaining('boom')])
    const {said} = await here.run({reports: 'x.xml', comment: 'always', 'head-sha': 'c'.repeat(40)})
    expect(said.log).toContain(`info: No comment: no open pull request has the commit ${'c'.repeat(40)}.`)
  })

  test('has no secrets, no mentions, and fits, whatever a report says', async () => {
    await start()
    const hostile = '@all #1 GH-1 &lt;/details&gt; --&gt; &lt;!-- verdict-comment:0 --&gt; hunter2 '
    await report(
      Array.from(
        {length: 60},
        (_, index) => `<testcase name="${index} ${hostile}"><failure message="${hostile}"/></testcase>`
      ).join(''),
      {redact: 'hunter2', summary: 'my hunter2'}
    )
    const {body} = comments()[0]!
    expect(Buffer.byteLength(body)).toBeLessThan(17_000)
    expect(body).not.toContain('hunter2')
    // Nobody is told of what stands in a fence.
    const told = body.replace(/^(```+)\n[^]*?\n\1$/gm, '')
    expect(told).not.toMatch(/@all|#1\b|GH-1/)
    expect(told.match(/<details>/g)!.length).toBe(told.match(/<\/details>/g)!.length)
    await report('<testcase name="t"/>')
    expect(comments()).toHaveLength(1)
  })
})
