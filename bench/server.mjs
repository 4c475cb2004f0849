// A local API that takes check runs and counts what arrives: as little work as possible, so that the step is measured.
import {createServer} from 'node:http'

const nothing = () => ({requests: 0, writes: 0, connections: 0, annotations: 0, places: [], conclusion: ''})

/** @returns an API whose `latency` (milliseconds before each answer) can be set, and what it has `seen` since `reset()` */
export async function startApi() {
  let annotated = 0
  const api = {url: '', latency: 0, seen: nothing(), reset: () => (api.seen = nothing()), close: () => server.close()}
  const server = createServer((request, response) => {
    const {seen} = api
    const parts = []
    request.on('data', part => parts.push(part))
    request.on('end', () => {
      const body = parts.length > 0 ? JSON.parse(Buffer.concat(parts)) : {}
      const annotations = body.output?.annotations ?? []
      annotated = (request.method === 'POST' ? 0 : annotated) + annotations.length
      seen.requests++
      if (request.method !== 'GET') seen.writes++
      seen.annotations += annotations.length
      for (const {path, start_line: line} of annotations) seen.places.push(`${path}:${line}`)
      seen.conclusion = body.conclusion ?? seen.conclusion
      const run = {
        id: 1,
        name: body.name ?? 'bench',
        head_sha: body.head_sha ?? '',
        external_id: body.external_id ?? '',
        html_url: 'http://localhost/acme/shop/runs/1',
        status: body.conclusion ? 'completed' : 'in_progress',
        conclusion: body.conclusion ?? null,
        output: {annotations_count: annotated},
        check_suite: {id: 1},
        app: {slug: 'github-actions'}
      }
      setTimeout(() => {
        response.writeHead(request.method === 'POST' ? 201 : 200, {'content-type': 'application/json'})
        response.end(JSON.stringify(request.method === 'GET' ? {total_count: 0, check_runs: []} : run))
      }, api.latency)
    })
  })
  server.on('connection', () => api.seen.connections++)
  await new Promise(done => server.listen(0, '127.0.0.1', done))
  api.url = `http://127.0.0.1:${server.address().port}`
  return api
}
