// Makes the reusable workflows from what src/inputs/declared.ts declares: what the action can be told, they can be told.

/** Versions that are used, by their commits: a tag can be moved. */
export const pinned = {
  checkout: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
  download: 'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1'
}

/** Inputs that a called workflow cannot pass on: they name another token, or need more permissions than it asks for. */
const notPassed =
  /^(token|publish|bundle|actions|details-url|api|comment|commit-status|image-(branch|files)|vercel-.*)$/

/** Inputs that need the files of the repository, or that only the event may tell. */
const notFromForks = /^(reports|problem-matchers|path-prefix|known-flaky|merge-retries|head-sha)$/

const quoted = text => `'${text.replaceAll("'", "''")}'`

/**
 * @param {object} facts of src/inputs/declared.ts
 * @returns {[string, string][]} path and content of each workflow
 */
export function reusableWorkflows({declared, outputs}) {
  const passed = Object.entries(declared).filter(([name, {hidden}]) => hidden !== true && !notPassed.test(name))
  const fromForks = passed.filter(([name]) => !notFromForks.test(name))
  return [
    ['.github/workflows/report.yml', report(passed, outputs)],
    ['.github/workflows/publish-from-fork.yml', publishFromFork(fromForks, outputs)]
  ]
}

const report = (passed, outputs) =>
  workflow({
    name: 'Report',
    inputs: [
      input('artifacts', {
        description: 'Pattern of the names of the artifacts to read; each is unpacked into `artifacts/<name>/`.',
        default: '*'
      }),
      runsOn,
      ...passed.map(([name, each]) =>
        input(name, name === 'reports' ? {...each, required: false, default: 'artifacts/**/*.verdict.ndjson.gz'} : each)
      )
    ],
    outputs,
    job: [
      '  tests:',
      '    if: ${{ !cancelled() }}',
      ...machine,
      '    permissions:',
      '      checks: write # publishes the check run',
      '      contents: read # checks out the sources, which places in reports are looked up in',
      ...jobOutputs(outputs),
      '    steps:',
      `      - uses: ${pinned.checkout}`,
      '        with:',
      '          persist-credentials: false',
      `      - uses: ${pinned.download}`,
      '        with:',
      '          pattern: ${{ inputs.artifacts }}',
      '          path: artifacts',
      '      - id: report',
      '        uses: $/report',
      '        with:',
      ...passed.map(([name]) => `          ${name}: \${{ inputs.${name} }}`)
    ]
  })

const publishFromFork = (passed, outputs) =>
  workflow({
    name: 'Publish from fork',
    inputs: [
      input('artifacts', {
        description: 'Pattern of the names of the artifacts with bundles, of the run that ended.',
        default: '*'
      }),
      input('also-own', {
        description:
          'Whether runs of the repository’s own branches are published, too: `true` where they write bundles and do not publish them.',
        default: 'false'
      }),
      runsOn,
      ...passed.map(([name, each]) => input(name, each))
    ],
    outputs,
    job: [
      '  tests:',
      '    # Bundles are read as the text of a stranger: no code of the fork is checked out, nothing of it is run, and the',
      '    # commit comes from the event.',
      '    if: >-',
      "      !cancelled() && github.event_name == 'workflow_run' && (inputs.also-own == 'true'",
      '      || github.event.workflow_run.head_repository.full_name != github.repository',
      "      || github.event.workflow_run.actor.login == 'dependabot[bot]')",
      ...machine,
      '    permissions:',
      '      actions: read # downloads the artifacts of the run that ended',
      '      checks: write # publishes the check run',
      ...jobOutputs(outputs),
      '    steps:',
      `      - uses: ${pinned.download}`,
      '        with:',
      '          pattern: ${{ inputs.artifacts }}',
      '          path: ${{ runner.temp }}/artifacts',
      '          run-id: ${{ github.event.workflow_run.id }}',
      '          github-token: ${{ github.token }}',
      '      - id: report',
      '        uses: $/report',
      '        with:',
      '          reports: ${{ runner.temp }}/artifacts/**/*.verdict.ndjson.gz',
      ...passed.map(([name]) => `          ${name}: \${{ inputs.${name} }}`)
    ]
  })

const input = (name, {description, required, default: value}) => [
  `      ${name}:`,
  `        description: ${quoted(description)}`,
  '        type: string',
  ...(required === true ? ['        required: true'] : []),
  ...(value === undefined ? [] : [`        default: ${quoted(value)}`])
]

const runsOn = input('runs-on', {
  description: 'Label of the runner, or labels as a JSON list. It must be 2.336.0 or newer.',
  default: 'ubuntu-latest'
})

const machine = [
  "    runs-on: ${{ startsWith(inputs.runs-on, '[') && fromJSON(inputs.runs-on) || inputs.runs-on }}",
  '    timeout-minutes: 15'
]

const jobOutputs = outputs => [
  '    outputs:',
  ...Object.keys(outputs)
    .filter(passedBack)
    .map(name => `      ${name}: \${{ steps.report.outputs.${name} }}`)
]

/** A path on the machine of a job that has ended is of no use, and nothing is told to Vercel from here. */
const passedBack = name => !/^(bundle|report|ctrf|vercel-.*)$/.test(name)

/** The default names of check runs have the id of the job in them: both workflows have the same. */
const workflow = ({name, inputs, outputs, job}) =>
  [
    '# Generated by scripts/generate.mjs from src/inputs/declared.ts: do not edit.',
    '# Callers to copy: docs/reusable-workflows.md and docs/forks.md.',
    `name: ${name}`,
    'on:',
    '  workflow_call:',
    '    inputs:',
    ...inputs.flat(),
    '    outputs:',
    ...Object.entries(outputs)
      .filter(([output]) => passedBack(output))
      .flatMap(([output, description]) => [
        `      ${output}:`,
        `        description: ${quoted(description)}`,
        `        value: \${{ jobs.tests.outputs.${output} }}`
      ]),
    'permissions: {}',
    'jobs:',
    ...job,
    ''
  ].join('\n')
