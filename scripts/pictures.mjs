// npm run pictures [-- --to docs/images]: makes the pictures of the page from examples/ (Chromium as in npm run
// test:browser).
import {execFileSync, spawn} from 'node:child_process'
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {chromium} from 'playwright-core'

const root = resolve(import.meta.dirname, '..')
const {values} = parseArgs({options: {to: {type: 'string', default: join(root, 'docs/images')}}})
const shop = mkdtempSync(join(tmpdir(), 'verdict-pictures-'))
for (const example of ['shop', 'storefront']) cpSync(join(root, 'examples', example), shop, {recursive: true})
const noon = '2026-11-21T12:00:00Z'
const env = {...process.env, GIT_AUTHOR_DATE: noon, GIT_COMMITTER_DATE: noon}
const git = (...words) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...words], {cwd: shop, env})
git('init', '--quiet')
git('remote', 'add', 'origin', 'https://github.com/acme/shop.git')
git('add', '.')
git('commit', '--quiet', '--message', 'Shop')

const words = [join(root, 'dist/cli.js'), 'preview', '--name', 'Tests and lint', 'reports/*.*']
const server = spawn(process.execPath, words, {cwd: shop, stdio: ['ignore', 'pipe', 'inherit']})
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox']
})
try {
  let said = ''
  const url = await new Promise((found, lost) => {
    server.on('exit', () => lost(new Error(said)))
    server.stdout.on('data', chunk => {
      const [, address] = /The page: (\S+)/.exec((said += chunk)) ?? []
      if (address !== undefined) found(address)
    })
  })
  for (const colorScheme of ['light', 'dark']) {
    const page = await browser.newPage({viewport: {width: 1100, height: 800}, colorScheme})
    await page.goto(url)
    await picture(page, {name: `summary-${colorScheme}`, clip: {x: 0, y: 0, width: 1100, height: 768}})
    const {x, y, width} = await page.locator('#annotations').boundingBox()
    const second = await page.locator('.annotation').nth(1).boundingBox()
    const bottom = second.y + second.height
    await picture(page, {
      name: `annotations-${colorScheme}`,
      clip: {x: x - 16, y: y - 16, width: width + 32, height: bottom - y + 16}
    })
    if (colorScheme === 'light') {
      const failure = page.locator('.markdown details', {has: page.locator('img')})
      await failure.evaluate(box => (box.open = true))
      await failure.locator('img').evaluate(image => image.decode())
      await picture(page, {name: 'screenshot', clip: await failure.boundingBox()})
    }
    await page.close()
  }
} finally {
  await browser.close()
  server.kill()
  rmSync(shop, {recursive: true})
}

/** WebP, which playwright does not offer, is a third of the size. */
async function picture(page, {name, clip}) {
  const session = await page.context().newCDPSession(page)
  const {data} = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 85,
    captureBeyondViewport: true,
    clip: {...clip, scale: 1}
  })
  writeFileSync(join(values.to, `${name}.webp`), Buffer.from(data, 'base64'))
}
