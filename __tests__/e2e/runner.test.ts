import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {mergeSha, headSha, pullRequest, push} from './runner/events.ts'
import {expandMatrix, jobName} from './runner/matrix.ts'
import {appears, jobNamed, openStage, transcript, type Stage} from './runner/stage.ts'

describe('a matrix', () => {
  const legs = (matrix: Parameters<typeof expandMatrix>[0]): unknown[] => expandMatrix(matrix).map(each => each.matrix)

  test('is the product of its vectors, the first changing slowest, without what is excluded', () => {
    expect(legs({os: ['a', 'b'], node: [20, 22], exclude: [{os: 'B', node: 20}]})).toEqual([
      {os: 'a', node: 20},
      {os: 'a', node: 22},
      {os: 'b', node: 22}
    ])
  })

  // The example of https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
  test('is added to by what is included', () => {
    expect(
      legs({
        fruit: ['apple', 'pear'],
        animal: ['cat', 'dog'],
        include: [
          {color: 'green'},
          {color: 'pink', animal: 'cat'},
          {fruit: 'apple', shape: 'circle'},
          {fruit: 'banana'},
          {fruit: 'banana', animal: 'cat'}
        ]
      })
    ).toEqual([
      {fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle'},
      {fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle'},
      {fruit: 'pear', animal: 'cat', color: 'pink'},
      {fruit: 'pear', animal: 'dog', color: 'green'},
      {fruit: 'banana'},
      {fruit: 'banana', animal: 'cat'}
    ])
  })

  test('names its jobs by the values of the vectors, not by what was added', () => {
    const [first, second] = expandMatrix({
      os: ['a'],
      deep: [{x: 1, y: ''}],
      include: [
        {os: 'a', extra: 'z'},
        {os: 'b', z: true}
      ]
    })
    expect(jobName('test', first!.named)).toBe('test (a, 1)')
    expect(jobName('test', second!.named)).toBe('test (b, true)')
    expect(jobName('x'.repeat(101), [])).toBe(`${'x'.repeat(97)}...`)
  })

  test.each([
    [{os: []}, /does not contain any values/],
    [{os: ['a'], exclude: [{arch: 'x'}]}, /does not match any key/],
    [{a: Array.from({length: 257}, (_, at) => at)}, /257 jobs/]
  ])('is refused as GitHub refuses it: %#', (matrix, sentence) => {
    expect(() => expandMatrix(matrix)).toThrow(sentence)
  })
})

describe('a run', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(() => stage.close())

  test('carries needs, outputs, env and files from step to step and job to job', async () => {
    const run = await stage.run(
      `
on: push
env: {GREETING: hello}
jobs:
  first:
    runs-on: ubuntu-latest
    outputs:
      word: \${{ steps.say.outputs.word }}
    steps:
      - id: say
        run: |
          echo "word=$GREETING \${{ github.event_name }}" >> "$GITHUB_OUTPUT"
          printf 'LATER<<X\\ntwo\\nlines\\nX\\n' >> "$GITHUB_ENV"
      - run: test "$LATER" = $'two\\nlines' && echo "::warning file=a.ts,line=3::odd%0Aline"
        shell: bash
      - run: 'false'
        continue-on-error: true
        id: bad
      - if: steps.bad.outcome == 'failure' && steps.bad.conclusion == 'success'
        run: echo forgiven
      - if: failure()
        run: echo never
  second:
    needs: first
    runs-on: ubuntu-latest
    steps:
      - run: test "\${{ needs.first.outputs.word }}" = 'hello push'
  third:
    needs: [first, second]
    if: failure()
    runs-on: ubuntu-latest
    steps:
      - run: 'true'
`,
      {event: push()}
    )
    expect(run.conclusion + transcript(run)).toMatch(/^success/)
    const {steps} = jobNamed(run, 'first')
    expect(steps.map(each => each.outcome)).toEqual(['success', 'success', 'failure', 'success', 'skipped'])
    expect(steps[1]!.annotations).toEqual([
      {level: 'warning', message: 'odd\nline', properties: {file: 'a.ts', line: '3'}}
    ])
    expect(run.jobs.map(each => each.name)).toEqual(['first', 'second'])
  })

  test('stops a matrix at its first failure, and passes the failure on to what needs it', async () => {
    const run = await stage.run(
      `
on: push
jobs:
  legs:
    strategy:
      max-parallel: 1
      matrix: {n: [1, 2, 3]}
    runs-on: ubuntu-latest
    steps:
      - run: test \${{ matrix.n }} != 2
  after:
    needs: legs
    runs-on: ubuntu-latest
    steps:
      - run: 'true'
  always:
    needs: legs
    if: \${{ !cancelled() }}
    runs-on: ubuntu-latest
    steps:
      - run: test \${{ needs.legs.result }} = failure
`,
      {event: push()}
    )
    expect(Object.fromEntries(run.jobs.map(each => [each.name, each.result]))).toEqual({
      'legs (1)': 'success',
      'legs (2)': 'failure',
      'legs (3)': 'cancelled',
      always: 'success'
    })
  })

  test('fails on a foreign action and on a command line that nobody prepared', async () => {
    const run = await stage.run(
      `
on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: someone/else@v1
      - if: always()
        run: npm publish
`,
      {event: push()}
    )
    expect(jobNamed(run, 'a').steps.map(each => each.log)).toEqual([
      expect.stringContaining('foreign action'),
      expect.stringContaining('no prepared answer for: npm publish')
    ])
  })

  test('does not start with what GitHub refuses', async () => {
    const job = 'runs-on: x\n    steps: [{run: a}]'
    for (const [workflow, sentence] of [
      [`on: push\njobs:\n  a:\n    ${job}\n    nonsense: 1`, /Unexpected value 'nonsense'/],
      [`on: push\njobs:\n  a:\n    if: secrets.x\n    ${job}`, /Unrecognized named-value: 'secrets'/],
      [`on: push\npermissions: {check: write}\njobs:\n  a:\n    ${job}`, /Unexpected value 'check'/],
      [`on: release\njobs:\n  a:\n    ${job}`, /not started by push/]
    ] as const)
      await expect(stage.run(workflow, {event: push()})).rejects.toThrow(sentence)
  })

  test('opens a check run for each job on the commit that people look at', async () => {
    const workflow = 'on: pull_request\njobs:\n  shown:\n    runs-on: x\n    steps: [{run: echo $GITHUB_SHA}]'
    const run = await stage.run(workflow, {event: pullRequest()})
    expect(jobNamed(run, 'shown').steps[0]!.log.trim()).toBe(mergeSha)
    const stored = stage.server.state.tables.checkRuns.get(jobNamed(run, 'shown').checkRun)
    expect(stored).toMatchObject({
      name: 'shown',
      head_sha: headSha,
      status: 'completed',
      conclusion: 'success',
      job: true
    })
  })

  test('interrupts, terminates and kills when it is cancelled, and runs what asks for it', async () => {
    const cancel = new AbortController()
    const begun = join(stage.folder('signs'), 'begun')
    const run = await stage.run(
      `
on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - name: stubborn
        run: |
          trap 'echo INT' INT
          trap 'echo TERM' TERM
          echo > ${begun}
          for n in 1 2 3 4 5 6 7 8 9; do sleep 0.2; done
          for n in 1 2 3 4 5 6 7 8 9; do sleep 0.2; done
          for n in 1 2 3 4 5 6 7 8 9; do sleep 0.2; done
      - run: echo never
      - if: always()
        run: echo always
  later:
    needs: a
    runs-on: ubuntu-latest
    steps:
      - run: 'true'
`,
      {
        event: push(),
        cancel: cancel.signal,
        patience: {afterInterrupt: 600, afterTerminate: 600},
        onStep: ({step}) => {
          if (step.endsWith('stubborn')) void appears(begun).then(() => cancel.abort())
        }
      }
    )
    const {steps, result} = jobNamed(run, 'a')
    expect(result).toBe('cancelled')
    expect(steps.map(each => each.outcome)).toEqual(['cancelled', 'skipped', 'success'])
    expect(steps[0]!.log).toBe('INT\nTERM\n')
    expect(run.jobs.map(each => each.name)).toEqual(['a'])
    expect(run.conclusion).toBe('cancelled')
  })

  test('keeps artifacts in the way of the platform', async () => {
    const run = await stage.run(
      `
on: push
permissions: {}
jobs:
  up:
    strategy:
      matrix: {n: [1, 2]}
    runs-on: ubuntu-latest
    steps:
      - run: mkdir -p out/deep && echo \${{ matrix.n }} > out/deep/n\${{ matrix.n }}.txt
      - uses: actions/upload-artifact@v7
        with:
          name: part-\${{ strategy.job-index }}
          path: out
      - uses: actions/upload-artifact@v7
        with:
          name: same
          path: out
  down:
    needs: up
    if: \${{ !cancelled() }}
    runs-on: ubuntu-latest
    steps:
      - uses: actions/download-artifact@v8
        with: {pattern: part-*, path: merged, merge-multiple: true}
      - uses: actions/download-artifact@v8
        with: {pattern: part-*, path: apart}
      - run: ls merged/deep apart
      - uses: actions/download-artifact@v8
        with: {run-id: 1, github-token: '\${{ github.token }}'}
`,
      {event: push(), parallel: 1}
    )
    expect(jobNamed(run, 'up (2)').steps.at(-1)!.log).toContain('(409) Conflict')
    const {steps} = jobNamed(run, 'down')
    expect(steps[2]!.log.split('\n')).toEqual(expect.arrayContaining(['n1.txt', 'n2.txt', 'part-0', 'part-1']))
    expect(steps[3]!.log).toContain('needs actions: read')
    expect(readdirSync(join(stage.artifacts.get(run.id)![0]!.folder))).toEqual(['deep'])
  })
})
