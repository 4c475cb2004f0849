import {mkdirSync} from 'node:fs'
import {afterAll, afterEach, beforeAll, describe, expect, jest, test} from '@jest/globals'
import {chromium, type Browser, type BrowserContextOptions, type Page} from 'playwright-core'
import {listen, type Fetcher, type Listening} from '../../src/server/node.ts'
import {pageRoutes} from '../../src/server/page/routes.ts'
import {createChecksServer} from '../../src/server/server.ts'
import {hold, runWith, sha, viewWith, type Held} from '../server/page-samples.ts'
import {poorContrasts} from './contrast.ts'
import {busyCommit, loginPicture, manyAnnotations} from './page-content.ts'

jest.setTimeout(60_000)

let browser: Browser
const open: Listening[] = []

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox']
  })
})

afterAll(() => browser.close())

afterEach(async () => {
  for (const context of browser.contexts()) await context.close()
  for (const listening of open.splice(0)) await listening.close()
})

const serve = async (fetcher: Fetcher): Promise<string> => {
  const listening = await listen(fetcher, {port: 0})
  open.push(listening)
  return listening.url
}

/** Serves what is held in memory, and one picture. */
const serveHeld = (held: Held): Promise<string> => {
  const routes = pageRoutes(held)
  const picture = (): Response => new Response(loginPicture, {headers: {'content-type': 'image/svg+xml'}})
  return serve({
    fetch: async request =>
      new URL(request.url).pathname === '/files/login.svg'
        ? picture()
        : ((await routes(request)) ?? new Response(null, {status: 404}))
  })
}

/** A page that keeps what went wrong and whom it called. */
const visit = async (
  address: string,
  options: BrowserContextOptions = {}
): Promise<{page: Page; errors: string[]; hosts: Set<string>}> => {
  const context = await browser.newContext({
    viewport: {width: 1280, height: 900},
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    ...options
  })
  const page = await context.newPage()
  const errors: string[] = []
  const hosts = new Set<string>()
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text())
  })
  page.on('pageerror', error => errors.push(error.message))
  page.on('dialog', dialog => {
    errors.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', request => hosts.add(new URL(request.url()).host))
  await page.goto(address)
  return {page, errors, hosts}
}

/** Keeps a picture of the whole page for a person to look at, in the folder that VERDICT_SHOTS names. */
const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['VERDICT_SHOTS']
  if (folder === undefined) return
  mkdirSync(folder, {recursive: true})
  const {width, height: before} = page.viewportSize()!
  const height = Math.min(12_000, Number(await page.evaluate('document.documentElement.scrollHeight')))
  await page.setViewportSize({width, height})
  for (let y = 0, number = 1; y < height; y += 1400, number++)
    await page.screenshot({
      path: `${folder}/${name}-${number}.png`,
      clip: {x: 0, y, width, height: Math.min(1400, height - y)}
    })
  await page.setViewportSize({width, height: before})
}

/** The numbers of the annotations that can be seen, in their order. */
const shownAnnotations =
  '[...document.querySelectorAll(".annotation")].filter(box => box.checkVisibility()).map(box => box.id).join()'

/** Waits until an expression has a value. The page's policy forbids what Playwright's own waiting needs: eval. */
const until = async (page: Page, expression: string, value: string | number | boolean): Promise<void> => {
  const giveUp = Date.now() + 10_000
  let seen = await page.evaluate(expression)
  while (seen !== value && Date.now() < giveUp) {
    await new Promise(resolve => setTimeout(resolve, 20))
    seen = await page.evaluate(expression)
  }
  expect({expression, value: seen}).toEqual({expression, value})
}

const runPath = '/acme/shop/runs/42'

describe('the page of a run', () => {
  test('loads nothing but from its own server, and without complaints', async () => {
    const url = await serveHeld(busyCommit())
    for (const path of ['/', runPath, '/acme/shop/runs/41', `/acme/shop/blob/${sha}/src/cart.ts#L8`]) {
      const {page, errors, hosts} = await visit(url + path)
      await page.waitForLoadState('load')
      expect({path, errors}).toEqual({path, errors: []})
      expect([...hosts]).toEqual([new URL(url).host])
    }
  })

  test('shows images of its own server, loaded', async () => {
    const {page} = await visit((await serveHeld(busyCommit())) + runPath)
    const images = page.locator('main img')
    expect(await images.count()).toBe(2)
    for (const image of await images.all()) {
      await image.scrollIntoViewIfNeeded()
      await until(page, `[...document.querySelectorAll('main img')].some(image => image.naturalWidth === 640)`, true)
    }
  })

  test('filters by level in place, and the browser’s own buttons lead back', async () => {
    const {page} = await visit((await serveHeld(busyCommit())) + runPath)
    await until(page, shownAnnotations, 'a2,a1,a3,a4,a5,a6,a7')
    await page.evaluate('window.same = true')
    await page.getByRole('link', {name: 'Warnings 2'}).click()
    await until(page, shownAnnotations, 'a5,a6')
    expect(page.url()).toMatch(/\/runs\/42\?level=warning$/)
    expect(await page.evaluate('window.same && document.activeElement.id')).toBe('filter-warning')
    expect(await page.locator('#news').textContent()).toContain('Warnings')
    await page.goBack()
    await until(page, shownAnnotations, 'a2,a1,a3,a4,a5,a6,a7')
  })

  test('has a link to every annotation', async () => {
    const {page} = await visit((await serveHeld(busyCommit())) + runPath)
    await page.getByRole('link', {name: 'Link to annotation 4'}).click()
    expect(page.url()).toMatch(/#a4$/)
    await until(page, 'document.querySelector(":target").id', 'a4')
    await until(page, 'document.activeElement.id', 'a4')
    const box = await page.locator('#a4').boundingBox()
    expect(box!.y).toBeGreaterThanOrEqual(0)
    expect(box!.y).toBeLessThan(900)
  })

  test('opens the part of the page that a link leads into', async () => {
    const url = await serveHeld(busyCommit())
    const {page} = await visit(url + runPath)
    await page.locator('#part-2 > summary').click()
    await until(page, 'document.querySelector("#part-2").open', false)
    await page.evaluate('location.hash = "a3"')
    await until(page, 'document.querySelector("#part-2").open', true)
  })

  test('leads to the annotated lines of the file', async () => {
    const held = busyCommit()
    const url = await serveHeld(held)
    const view = held.views.get(42)!
    held.views.set(42, {
      ...view,
      annotations: view.annotations.map(annotation => ({
        ...annotation,
        blob_href: annotation.blob_href.replace(/^http:\/\/[^/]+/, url)
      }))
    })
    const {page} = await visit(url + runPath)
    await page.getByRole('link', {name: 'lines 5–11'}).click()
    await page.waitForURL('**/src/cart.ts#L5-L11')
    await until(
      page,
      '[...document.querySelectorAll(".pointed")].map(line => line.dataset.line).join()',
      '5,6,7,8,9,10,11'
    )
  })

  test('hands a pressed button on, and says so', async () => {
    const held = busyCommit()
    const {page} = await visit((await serveHeld(held)) + runPath)
    await page.getByRole('button', {name: 'Run failed again'}).click()
    await page.getByRole('status').filter({hasText: '“Run failed again” was sent to 1 webhook.'}).waitFor()
    expect(held.presses).toEqual([{id: 42, identifier: 'again'}])
  })

  test('does not let another page press it', async () => {
    const held = busyCommit()
    const url = await serveHeld(held)
    const form = `<form id="f" method="post" action="${url}${runPath}/actions/again"><input name="token" value="guess"></form>`
    const elsewhere = await serve({
      fetch: () => Promise.resolve(new Response(form, {headers: {'content-type': 'text/html'}}))
    })
    const {page} = await visit(elsewhere.replace('127.0.0.1', 'localhost'))
    await page.evaluate('document.getElementById("f").submit()')
    await page.getByRole('heading', {name: 'Not pressed'}).waitFor()
    expect(held.presses).toEqual([])
  })

  test('cannot be framed', async () => {
    const url = await serveHeld(busyCommit())
    const elsewhere = await serve({
      fetch: () =>
        Promise.resolve(
          new Response(`<iframe src="${url}${runPath}"></iframe>`, {headers: {'content-type': 'text/html'}})
        )
    })
    const {page} = await visit(elsewhere)
    const [, frame] = page.frames()
    expect(await frame!.content()).not.toContain('unit tests')
  })
})

describe('a run in progress', () => {
  const post = async (address: string, method: string, body: object): Promise<{id: number; html_url: string}> => {
    const response = await fetch(address, {method, headers: {authorization: 'Bearer any'}, body: JSON.stringify(body)})
    expect(response.ok).toBe(true)
    return (await response.json()) as {id: number; html_url: string}
  }
  const annotation = (line: number): object => ({
    path: 'a.ts',
    start_line: line,
    end_line: line,
    annotation_level: 'warning',
    message: `m${line}`,
    raw_details: 'more'
  })

  test('shows what comes without being loaded again, and leaves the reader where they are', async () => {
    const url = await serve(createChecksServer({repositories: [{owner: 'acme', name: 'shop'}]}))
    const runs = `${url}/repos/acme/shop/check-runs`
    const {id, html_url} = await post(runs, 'POST', {
      name: 'slow',
      head_sha: sha,
      status: 'in_progress',
      output: {title: 'half', summary: '<details><summary>More</summary>inside</details>', annotations: [annotation(1)]}
    })
    const {page, errors} = await visit(html_url)
    await page.evaluate('window.same = true')
    await page.locator('.markdown summary').click()
    await page.locator('.raw summary').click()
    await page.locator('#filter-warning').focus()
    await post(`${runs}/${id}`, 'PATCH', {
      output: {
        title: 'three quarters',
        summary: '<details><summary>More</summary>inside</details>',
        annotations: [annotation(2)]
      }
    })
    await until(page, 'document.querySelector(".lead").textContent', 'three quarters')
    await until(page, shownAnnotations, 'a1,a2')
    expect(
      await page.evaluate(
        '[window.same, document.querySelector(".markdown details").open, document.activeElement.id].join()'
      )
    ).toBe('true,true,filter-warning')
    await post(`${runs}/${id}`, 'PATCH', {conclusion: 'success', output: {title: 'whole', summary: 'done'}})
    await until(page, 'document.querySelector("#head").dataset.state', 'success')
    expect(await page.title()).toBe('Success: slow · Verdict')
    expect(await page.locator('#news').textContent()).toBe('Success: slow · Verdict')
    expect(await page.locator('#favicon').getAttribute('href')).toBe('/page/success.svg')
    expect(await page.evaluate('window.same')).toBe(true)
    expect(errors).toEqual([])
  })

  test('appears in the list by itself', async () => {
    const url = await serve(createChecksServer({repositories: [{owner: 'acme', name: 'shop'}]}))
    const {page} = await visit(url)
    await page.getByRole('heading', {name: 'No check runs yet'}).waitFor()
    await post(`${url}/repos/acme/shop/check-runs`, 'POST', {name: 'fresh', head_sha: sha})
    await page.getByRole('link', {name: 'fresh'}).waitFor()
  })
})

describe('ten thousand annotations', () => {
  test('can be read, filtered and linked', async () => {
    const url = await serveHeld(manyAnnotations(10_000))
    const {page, errors} = await visit(`${url}/acme/shop/runs/7`)
    expect(await page.locator('.file').count()).toBe(271)
    expect(await page.locator('.annotation').count()).toBeLessThan(300)
    await page.locator('.file').last().locator('summary').first().click()
    await page.locator('#a10000').waitFor()
    expect(await page.locator('#a10000 .frame .hit').textContent()).toBe('const line10 = 270\n')
    await page.getByRole('link', {name: 'Notices 3,333'}).click()
    await until(page, 'document.querySelectorAll(".annotation.failure, .annotation.warning").length', 0)
    expect(errors).toEqual([])
    const linked = await visit(`${url}/acme/shop/runs/7#a9000`)
    await linked.page.waitForURL('**/runs/7?annotation=9000#a9000')
    await until(linked.page, 'document.activeElement.id', 'a9000')
    await until(
      linked.page,
      '(box => box.top >= 0 && box.top < innerHeight)(document.activeElement.getBoundingClientRect())',
      true
    )
    await picture(page, 'many')
  })
})

describe('every reader', () => {
  const paths = ['/', runPath, '/acme/shop/runs/41', `/acme/shop/blob/${sha}/src/cart.ts`, '/acme/shop/runs/0']
  const openAll = 'document.querySelectorAll("details").forEach(box => { box.open = true })'

  test.each(['light', 'dark'] as const)('can read the %s page: contrast', async colorScheme => {
    const url = await serveHeld(busyCommit())
    for (const path of paths) {
      const {page} = await visit(url + path, {colorScheme})
      await picture(page, `${path.split('/').slice(3, 5).join('-') || 'list'}-${colorScheme}`)
      await page.evaluate(openAll)
      const {measured, poor} = await page.evaluate<{measured: number; poor: string[]}>(poorContrasts)
      expect({path, poor}).toEqual({path, poor: []})
      expect(measured).toBeGreaterThan(3)
    }
  })

  test('gets a dark page when they ask for one', async () => {
    const url = await serveHeld(busyCommit())
    const shade = async (colorScheme: 'light' | 'dark'): Promise<number> => {
      const {page} = await visit(url + runPath, {colorScheme})
      const colour = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor')
      return Number(/\d+/.exec(colour)![0])
    }
    expect(await shade('light')).toBeGreaterThan(240)
    expect(await shade('dark')).toBeLessThan(30)
  })

  test.each([320, 360, 768])('has no sideways scroll at %d pixels', async width => {
    const url = await serveHeld(busyCommit())
    const many = await serveHeld(manyAnnotations(300))
    for (const address of [...paths.map(path => url + path), `${many}/acme/shop/runs/7`]) {
      const {page} = await visit(address, {viewport: {width, height: 740}})
      if (width === 360)
        await picture(page, `${new URL(address).pathname.split('/').slice(3, 5).join('-') || 'list'}-narrow`)
      await page.evaluate(openAll)
      expect({address, beyond: await page.evaluate('document.documentElement.scrollWidth - innerWidth')}).toEqual({
        address,
        beyond: 0
      })
      const wide =
        '[...document.querySelectorAll("main *, header *")].filter(box => box.checkVisibility() && !box.closest("pre, .scroll, .sr-only") && box.getBoundingClientRect().right > innerWidth + 0.5).map(box => box.outerHTML.slice(0, 80))'
      expect(await page.evaluate(wide)).toEqual([])
    }
  })

  test('sees every count of the summary on a telephone', async () => {
    const summary = [
      '| | Tests | ❌ failed | ✅ passed | ⏭️ skipped | Time |',
      '|---|--:|--:|--:|--:|--:|',
      '| `packages/storefront/reports/playwright-of-a-long-name.json` | 1,284 | 12 | 1,271 | 1 | 2 m 8 s |'
    ].join('\n')
    const url = await serveHeld(hold([viewWith({run: runWith({output: {title: 't', summary}})})]))
    const {page} = await visit(`${url}/acme/shop/runs/1`, {viewport: {width: 390, height: 740}})
    const beyond = await page.evaluate(
      '(box => box.scrollWidth - box.clientWidth)(document.querySelector(".markdown .scroll"))'
    )
    expect(beyond).toBe(0)
  })

  test('reaches everything with the keyboard, and sees where they are', async () => {
    const {page} = await visit((await serveHeld(busyCommit())) + runPath)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to content')
    await page.keyboard.press('Enter')
    await until(page, 'document.activeElement.id', 'main')
    await page.goto(page.url().split('#')[0]!)
    const operable = await page.evaluate<number>(
      '[...document.querySelectorAll("a[href]:not([tabindex=\'-1\']), button, summary")].filter(box => box.checkVisibility()).length'
    )
    const seen = new Set<string>()
    const unseen: string[] = []
    for (let step = 0; step < operable + 20; step++) {
      await page.keyboard.press('Tab')
      const [at, visible] = await page.evaluate<[string, boolean]>(`(() => {
        const box = document.activeElement
        if (box === document.body) return ['', true]
        box.dataset.at ??= String(Math.random())
        const style = getComputedStyle(box)
        const after = getComputedStyle(box, '::after')
        return [box.matches('pre, .scroll') ? '' : box.dataset.at, [style, after].some(look => look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 2)]
      })()`)
      if (at !== '') seen.add(at)
      if (!visible) unseen.push(await page.evaluate<string>('document.activeElement.outerHTML.slice(0, 100)'))
    }
    expect(unseen).toEqual([])
    expect(seen.size).toBe(operable)
  })

  test('opens and filters with the keyboard', async () => {
    const {page} = await visit((await serveHeld(busyCommit())) + runPath)
    await page.locator('#part-1 > summary').focus()
    await page.keyboard.press('Space')
    await until(page, 'document.querySelector("#part-1").open', false)
    await page.locator('#filter-notice').focus()
    await page.keyboard.press('Enter')
    await until(page, shownAnnotations, 'a7')
    await until(page, 'document.activeElement.id', 'filter-notice')
  })

  test('hears landmarks, headings in order and a name for everything', async () => {
    const url = await serveHeld(busyCommit())
    for (const path of paths) {
      const {page} = await visit(url + path)
      const outline = await page.locator('body').ariaSnapshot()
      for (const landmark of ['banner', 'navigation "Breadcrumb"', 'main']) expect(outline).toContain(`- ${landmark}`)
      expect(outline).not.toMatch(/- (?:link|button|img)(?:$|:)/m)
      const headings = await page.evaluate<number[]>(
        '[...document.querySelectorAll("h1, h2, h3, h4")].filter(box => !box.closest(".markdown")).map(box => Number(box.tagName[1]))'
      )
      expect(headings.filter(level => level === 1)).toHaveLength(1)
      headings.forEach((level, index) => expect(level - (headings[index - 1] ?? level)).toBeLessThanOrEqual(1))
      expect(await page.evaluate('document.documentElement.lang')).toBe('en')
    }
    const {page} = await visit(url + runPath)
    const outline = await page.locator('main').ariaSnapshot()
    for (const named of [
      'heading "unit tests (ubuntu-24.04, node 24)" [level=1]',
      'button "Accept snapshots"',
      'navigation "Annotations by level"',
      'region "Annotations"',
      'link "Link to annotation 3"'
    ])
      expect(outline).toContain(named)
    const beside = await page.getByRole('complementary').ariaSnapshot()
    expect(beside).toContain('img "Failure"')
  })

  test('without scripts has everything, in more steps', async () => {
    const held = busyCommit()
    const url = await serveHeld(held)
    const {page} = await visit(url + runPath, {javaScriptEnabled: false})
    expect(await page.locator('.annotation').count()).toBe(7)
    await page.getByRole('link', {name: 'Notices 1'}).click()
    await page.waitForURL('**/runs/42?level=notice#annotations')
    expect(await page.locator('.annotation').count()).toBe(1)
    await page.getByRole('button', {name: 'Accept snapshots'}).click()
    await page.getByText('“Accept snapshots” was sent to 1 webhook.').waitFor()
    expect(held.presses).toEqual([{id: 42, identifier: 'accept'}])
    const many = await visit(`${await serveHeld(manyAnnotations(1000))}/acme/shop/runs/7`, {javaScriptEnabled: false})
    await many.page.locator('.file').last().locator('summary').first().click()
    await many.page.getByRole('link', {name: 'Show these 1 annotations'}).click()
    await many.page.locator('#a1000').waitFor()
  })
})

describe('a hostile report', () => {
  test('does nothing in a real browser', async () => {
    const attacks = [
      '<script>window.pwned = 1</script>',
      '<img src=x onerror="window.pwned = 1">',
      '<svg onload="window.pwned = 1"></svg>',
      '<a href="javascript:window.pwned = 1">click</a>',
      '<iframe srcdoc="<script>parent.pwned = 1</script>"></iframe>',
      '![t](https://tracker.invalid/t.gif)',
      '<img src="https://tracker.invalid/t.gif">',
      '<picture><source srcset="https://tracker.invalid/t.gif"><img src="/x"></picture>',
      '<style>@import "https://tracker.invalid/x.css"; body { display: none }</style>',
      '<details open ontoggle="window.pwned = 1"><summary>x</summary></details>',
      '<form action="https://tracker.invalid"><button>Send</button></form>',
      '<math><mtext><table><mglyph><style><img src=x onerror="window.pwned = 1"></style></mglyph></table></mtext></math>',
      '<base href="https://tracker.invalid/"><meta http-equiv="refresh" content="0;url=https://tracker.invalid">',
      '"></section></main><script>window.pwned = 1</script>'
    ]
    const all = attacks.join('\n\n')
    const run = runWith({
      id: 8,
      name: all,
      conclusion: 'failure',
      output: {title: all, summary: all, text: `|a|\n|-|\n|${attacks.join('')}|`},
      details_url: 'javascript:window.pwned = 1'
    })
    const view = viewWith({
      run,
      annotations: [
        {
          path: all,
          blob_href: 'javascript:window.pwned = 1',
          start_line: 1,
          start_column: 1,
          end_line: 1,
          end_column: 2,
          annotation_level: all,
          title: all,
          message: all,
          raw_details: all
        }
      ],
      images: [{alt: all, image_url: 'https://tracker.invalid/i.png', caption: all}],
      actions: [{label: all, description: all, identifier: all}]
    })
    const held = hold([view])
    held.sources.set(all, all)
    const url = await serveHeld(held)
    for (const path of ['/', '/acme/shop/runs/8', `/acme/shop/commit/${sha}`]) {
      const {page, errors, hosts} = await visit(url + path)
      await page.evaluate('document.querySelectorAll("details").forEach(box => { box.open = true })')
      for (const link of await page.locator('.markdown a', {hasText: /^click$/}).all()) await link.click({force: true})
      await page.waitForLoadState('networkidle').catch(() => undefined)
      expect(await page.evaluate('window.pwned ?? "safe"')).toBe('safe')
      expect(page.url()).toBe(url + path)
      expect([...hosts]).toEqual([new URL(url).host])
      expect(errors.filter(error => !error.includes('404'))).toEqual([])
      expect(
        await page.evaluate(
          'document.querySelectorAll("main iframe, main style, main base, main meta, .markdown form, .markdown script").length'
        )
      ).toBe(0)
    }
  })
})
