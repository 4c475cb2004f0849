import {createChecksServer} from '../../../src/server/server.ts'
import {hold, type Seed, type Target} from '../target.ts'

const sha = 'a'.repeat(40)
const paths = ['/', '/events-', '/page.css', '/o/r/runs/1', '/o/r/runs/30000000003', '/o/r/runs/30000000003/annotations/1', '/o/r/runs/30000000003/actions/x', '/o/r/runs/30000000003/rerun', `/o/r/commit/${sha}`, `/o/r/blob/${sha}/a.ts`, `/o/r/raw/${sha}/a.png`, '/repos/o/r/check-runs', '/repos/o/r/check-runs/30000000003', '/repos/o/r/check-runs/30000000003/annotations?per_page=100', '/repos/o/r/check-runs/30000000003/rerequest', `/repos/o/r/commits/${sha}/check-runs?filter=all`, '/repos/o/r/commits/main/check-suites', '/repos/o/r/check-suites', '/repos/o/r/check-suites/preferences', '/repos/o/r/git/trees/main?recursive=1', '/repos/o/r/compare/a...b', '/repos/o/r/pulls/1/files', '/repos/o/r/statuses/main', '/repos/o/r/issues/1/comments', '/api/v3/repos/o/r/check-runs', '/repositories/1/check-runs', '/rate_limit', '/v2/deployments/dpl_1/check-runs', '/v2/projects/prj_1/checks'] // prettier-ignore

const body = {
  name: 'tests',
  head_sha: sha,
  status: 'completed',
  conclusion: 'failure',
  external_id: 'x',
  details_url: 'https://example.com',
  started_at: '2026-11-20T09:30:00Z',
  output: {
    title: 't',
    summary:
      '# s\n\n| a | b |\n| - | - |\n| `c` | <details><summary>d</summary>\n\n> [!NOTE]\n> e\n\n</details> |\n\n- [x] f @g #1 https://h.example :tada: $x$',
    text: 'text [^1]\n\n[^1]: note\n\n```diff\n- a\n+ b\n```',
    annotations: [
      {
        path: 'a.ts',
        start_line: 1,
        end_line: 1,
        start_column: 1,
        end_column: 2,
        annotation_level: 'warning',
        message: 'm',
        title: 't',
        raw_details: 'r'
      }
    ],
    images: [{alt: 'a', image_url: 'https://i.example/a.png', caption: 'c'}]
  },
  actions: [{label: 'Fix', description: 'd', identifier: 'fix'}]
}

const accepted = ['application/vnd.github+json', 'application/vnd.github.antiope-preview+json', 'text/html', '*/*', 'x']

/** Requests one after the other to one server; it is made anew now and then, so that an input is enough to repeat a find. */
const open = () =>
  createChecksServer({
    repositories: [
      {
        owner: 'o',
        name: 'r',
        branches: {main: sha},
        files: {'a.ts': 'let a = 1\n', 'a.png': 'x'},
        pulls: [
          {number: 1, head: {ref: 'f', sha}, base: {ref: 'main', sha: 'b'.repeat(40)}, files: [{filename: 'a.ts'}]}
        ]
      }
    ],
    vercel: {
      projects: [{id: 'prj_1', name: 'app', team: {id: 'team_1', slug: 'acme'}}],
      deployments: [{id: 'dpl_1', url: 'app-1.vercel.app', project: 'prj_1', target: 'production', sha}]
    },
    rate: {limit: 1e12},
    source: () => Promise.resolve('line 1\nline 2\n')
  })

/**
 * The server: any request is answered, never with an error of its own, never without the headers that hold a page, and
 * what a run says comes out of the page without a script.
 */
export const server: Target = {
  name: 'server',
  seeds: (): readonly Seed[] => [
    ...paths.map(path => ({text: `GET ${path}\n\n`, kind: 'request'})),
    ...paths.map(path => ({text: `POST ${path}\n\n${JSON.stringify(body)}`, kind: 'request'})),
    ...paths.map(path => ({text: `PATCH ${path}\n\n${JSON.stringify({output: body.output})}`, kind: 'request'}))
  ],
  async run({text, bytes}, random) {
    const checks = open()
    const send = async (
      method: string,
      path: string,
      sent?: string | Uint8Array<ArrayBuffer>
    ): Promise<Response | undefined> => {
      const address = `http://127.0.0.1${path.startsWith('/') ? '' : '/'}${path}`
      if (!URL.canParse(address)) return undefined
      const headers = {
        authorization: random.chance(0.9) ? 'Bearer x' : 'x',
        accept: random.of(accepted),
        'x-github-api-version': random.of(['2022-11-28', '2026-03-10', 'x'])
      }
      const plain = method === 'GET' || method === 'HEAD'
      return checks.fetch(new Request(address, {method, headers, ...(plain || sent === undefined ? {} : {body: sent})}))
    }
    await send('POST', '/repos/o/r/check-runs', JSON.stringify(body))
    const [, method = 'GET', path = '/', rest = text] =
      /^(GET|POST|PATCH|PUT|DELETE|HEAD|OPTIONS) ([^\n]*)\n\n?([^]*)$/.exec(text) ?? []
    const sent = random.chance(0.8) ? rest : Uint8Array.from(bytes)
    await check(await send(method, path, sent), path)
    // What came of it, as the page and the API show it.
    if (method === 'POST' || method === 'PATCH') {
      await send('POST', '/repos/o/r/check-runs', rest)
      await send('PATCH', '/repos/o/r/check-runs/30000000003', rest)
    }
    for (const shown of ['/o/r/runs/30000000003', '/o/r/runs/30000000006', '/', `/repos/o/r/commits/${sha}/check-runs`])
      await check(await send('GET', shown), shown)
  }
}

async function check(response: Response | undefined, path: string): Promise<void> {
  if (response === undefined) return
  if (response.headers.get('content-type') === 'text/event-stream') {
    await response.body?.cancel()
    return
  }
  const answer = await response.text()
  hold(response.status < 500, () => `${path}: ${response.status} ${answer.slice(0, 2000)}`)
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return
  hold(
    response.headers.get('content-security-policy')?.includes("default-src 'none'") === true,
    () => `${path}: no policy`
  )
  const scripts = [...answer.matchAll(/<script\b[^>]*>/gi)].map(([tag]) => tag)
  hold(
    scripts.every(tag => /src="\/page\.js/.test(tag)),
    () => `${path}: ${scripts.join(' ')}`
  )
  const bad =
    /<[^>]*\s(?:on\w+|srcdoc|formaction)\s*=|(?:href|src|action)\s*=\s*["']?\s*(?:javascript|data|vbscript):/i.exec(
      answer
    )
  hold(bad === null, () => `${path}: ${bad![0]}`)
}
