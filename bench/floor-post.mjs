// The floor of a step: Node, one POST by bare fetch, nothing read.
await (
  await fetch(`${process.env.GITHUB_API_URL}/repos/acme/shop/check-runs`, {method: 'POST', body: '{"name":"x"}'})
).text()
