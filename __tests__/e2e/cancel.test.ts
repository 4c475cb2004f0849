import {expect, test} from '@jest/globals'
import {push} from './runner/events.ts'
import {jobNamed, openStage, transcript} from './runner/stage.ts'

test('a job that is cancelled while it publishes leaves a cancelled check run, and its id and address', async () => {
  const stage = await openStage()
  try {
    const cases = Array.from(
      {length: 120},
      (_, at) => `<testcase name="t${at}"><failure message="case ${at}">at add (src/cart.ts:4:9)</failure></testcase>`
    )
    stage.write('many.xml', `<testsuite name="s">${cases.join('')}</testsuite>`)
    const cancel = new AbortController()
    stage.server.faults.next(
      request => {
        if (request.method !== 'PATCH') return false
        cancel.abort()
        return true
      },
      {status: 503, when: 'before', body: {message: 'Later.'}}
    )
    const run = await stage.run(
      `
on: push
permissions: {checks: write, contents: read}
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - id: report
        uses: verdict-ci/verdict@v1
        with: {reports: many.xml, name: Tests}
      - if: always()
        run: echo "\${{ steps.report.outputs.check-run-id }} \${{ steps.report.outputs.url }}"
`,
      {event: push(), cancel: cancel.signal}
    )
    const {steps, result} = jobNamed(run, 'test')
    expect(result + transcript(run)).toMatch(/^cancelled/)
    const [stored] = await stage.checkRuns()
    expect(stored).toMatchObject({name: 'Tests', status: 'completed', conclusion: 'cancelled'})
    expect(stored!.output.summary).toContain('50 of 120 annotations are here')
    expect(steps[2]!.log).toBe(`${stored!.id} ${stored!.html_url}\n`)
  } finally {
    await stage.close()
  }
})
