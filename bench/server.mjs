// A local API that takes check runs and counts what arrives: as little work as possible, so that the step is measured.
import {createServer} from 'node:http'

/** @param {{latency?: number}} options milliseconds before each answer */
export async function startApi({latency = 0} = {}) {
  const seen = {requests: 0, annotations: 0, conclusion: ''}
  const server = createServer((request, response) => {
    const parts = []
    request.on('data', part => parts.push(part))
    request.on('end', () => {
      const body = parts.length > 0 ? JSON.parse(Buffer.concat(parts)) : {}
      seen.requests++
      seen.annotations += body.output?.annotations?.length ?? 0
      seen.conclusion = body.conclusion ?? seen.conclusion
      const run = {
        id: 1,
        name: body.name ?? 'bench',
        head_sha: body.head_sha ?? '',
        external_id: body.external_id ?? '',
        html_url: 'http://localhost/acme/shop/runs/1',
        status: body.conclusion ? 'completed' : 'in_progress',
        conclusion: body.conclusion ?? null,
        output: {annotations_count: seen.annotations},
        check_suite: {id: 1},
        app: {slug: 'github-actions'}
      }
      setTimeout(() => {
        response.writeHead(request.method === 'POST' ? 201 : 200, {'content-type': 'application/json'})
        response.end(JSON.stringify(request.method === 'GET' ? {total_count: 0, check_runs: []} : run))
      }, latency)
    })
  })
  await new Promise(done => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    seen,
    reset: () => Object.assign(seen, {requests: 0, annotations: 0, conclusion: ''}),
    close: () => server.close()
  }
}
