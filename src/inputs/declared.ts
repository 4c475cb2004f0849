import {
  actions,
  baseline,
  boolean,
  branch,
  checkName,
  choice,
  conclusionTable,
  count,
  expressions,
  images,
  leastSeverity,
  limit,
  lines,
  seconds,
  sha,
  text,
  token,
  url,
  type Kind
} from './kinds.ts'
import {formatNames} from './format-names.ts'
import {reportPatterns} from './patterns.ts'

/** One input: action.yml, the README's table, the types and the error messages follow from it. */
export interface Declared<T> {
  readonly kind: Kind<T>
  readonly description: string
  readonly default?: string
  readonly required?: true
  /** Left out of the README's table: its default saves the user wiring. */
  readonly hidden?: true
}

const declare = <T>(input: Declared<T>): Declared<T> => input

/** Every input of the action, in the order in which people meet them. */
export const declared = {
  reports: declare({
    kind: reportPatterns(formatNames),
    required: true,
    description:
      'The reports to read, one glob a line. `!glob` excludes, `format=glob` names the format instead of recognizing it.'
  }),
  'problem-matchers': declare({
    kind: lines,
    description:
      'Problem matchers for logs, one a line: files, or names of built-in ones. They read what is named `problem-matcher=log.txt`, and text that no other format recognizes.'
  }),
  name: declare({
    kind: checkName,
    description: 'Name of the check run. Default: `<job> (<matrix values>) report`.'
  }),
  leg: declare({
    kind: text,
    description:
      'What tells this job from its like where the matrix is not to be seen, as in a called workflow: it stands for the matrix values in the default name.'
  }),
  token: declare({
    kind: token,
    default: '${{ github.token }}',
    description: 'Token with `checks: write`. An App’s token gives the check run a suite of its own.'
  }),
  'head-sha': declare({
    kind: sha,
    description:
      'Commit that the check run belongs to. Default: the head of the pull request, else the commit of the event.'
  }),
  conclusions: declare({
    kind: conclusionTable,
    description: 'One `result=conclusion` a line, over the defaults of the table “Conclusions”.'
  }),
  baseline: declare({
    kind: baseline,
    default: 'none',
    description:
      'What new and known failures are told by: `auto` for the check run of the same name on the base commit, `none`, or the full hash of a commit. `auto` costs up to two requests, and more only where the base has more than its check run holds.'
  }),
  'expect-reports': declare({
    kind: count,
    default: '0',
    description: 'How many reports there must be at the least, so that a missing shard is noticed.'
  }),
  'expect-tests': declare({
    kind: count,
    default: '0',
    description: 'How many tests there must be at the least.'
  }),
  'known-flaky': declare({
    kind: text,
    description:
      'File in the repository that lists tests known to be flaky, one full name a line, `*` for any text: their failures are of the result `known-flaky`.'
  }),
  'merge-retries': declare({
    kind: boolean,
    default: 'false',
    description:
      'Whether tests of the same name, class, suites and file are attempts of one test: it is flaky when one of them passed and another did not. Only for reports where equal names are retries, and for what this job reads itself: bundles stay as they were written.'
  }),
  'fail-step': declare({
    kind: boolean,
    default: 'true',
    description: 'Whether the step fails when the conclusion is `failure`.'
  }),
  summary: declare({kind: text, description: 'Markdown to put above the summary.'}),
  annotations: declare({
    kind: leastSeverity,
    default: 'notice',
    description: 'The least severity that is annotated: `error`, `warning` or `notice`.'
  }),
  'max-annotations': declare({
    kind: limit,
    default: '200',
    description: 'How many annotations at the most: a number, `all` for no limit, `0` for none. The rest is counted.'
  }),
  'max-annotations-per-file': declare({
    kind: limit,
    default: 'all',
    description: 'How many annotations of one file at the most: a number, or `all` for no limit. The rest is counted.'
  }),
  'path-prefix': declare({
    kind: text,
    description: 'Folder that relative paths in the reports start from, as seen from the root of the repository.'
  }),
  publish: declare({
    kind: boolean,
    default: 'true',
    description: 'Whether a check run is published. `false` writes a bundle instead, for a later job to publish.'
  }),
  bundle: declare({
    kind: text,
    description:
      'File to write a bundle into (`*.verdict.ndjson.gz`), which this action reads in another job. Without it one is written only when no check run is published.'
  }),
  images: declare({
    kind: images,
    description:
      'Images of the check run, as JSON or as a block of `key: value` lines each: `alt`, `image_url`, `caption`.'
  }),
  'image-branch': declare({
    kind: branch,
    description:
      'Branch that a chart of the results and the screenshots of failed tests are committed to, so that GitHub can show them. Needs `contents: write` and a public repository; without it no images are published.'
  }),
  'image-files': declare({
    kind: lines,
    description:
      'More images to show (PNG, JPEG, GIF, WebP), one glob a line, besides those that reports attach to failed tests. Needs `image-branch`.'
  }),
  actions: declare({
    kind: actions,
    description:
      'Up to three buttons, as JSON or as a block of `key: value` lines each: `label`, `description`, `identifier`. A press reaches the webhook of the App whose token is used; with a GITHUB_TOKEN buttons cannot work.'
  }),
  'details-url': declare({
    kind: url,
    description: 'Address behind “Details”. GitHub honours it for an App’s token only.'
  }),
  'job-summary': declare({
    kind: choice('always', 'failures', 'never'),
    default: 'always',
    description: 'When the summary is written to the job’s summary as well: `always`, `failures` or `never`.'
  }),
  comment: declare({
    kind: choice('never', 'failures', 'always'),
    default: 'never',
    description:
      'When the pull request gets a comment, one for each name, which later runs update: `never`, `failures` (it shrinks to one line when all is well again) or `always`. Needs `pull-requests: write`.'
  }),
  redact: declare({
    kind: expressions,
    description:
      'Regular expressions, one a line: what they find is replaced by `***` in everything that leaves. The token and well-known shapes of secrets always are.'
  }),
  timeout: declare({
    kind: seconds,
    default: '120',
    description: 'How many seconds are waited in all for an API that refuses or loses requests.'
  }),
  api: declare({
    kind: choice('github', 'antiope'),
    default: 'github',
    description: 'The words of the Checks API: `github`, or `antiope` for the preview of 2018.'
  }),
  'commit-status': declare({
    kind: boolean,
    default: 'false',
    description:
      'Whether a commit status of the same name is set beside the check run (`statuses: write`), for what watches statuses, such as the deployment checks of Vercel.'
  }),
  'vercel-token': declare({
    kind: text,
    description: 'Access token of Vercel: the result is told to the deployment’s check there, too.'
  }),
  'vercel-team': declare({
    kind: text,
    description: 'Team that owns the project at Vercel: its id (`team_…`) or slug. Not needed for a personal account.'
  }),
  'vercel-deployment': declare({
    kind: text,
    description:
      'Deployment at Vercel: its id or address. Default: the one that the event is about, else the newest of the commit in `vercel-project`.'
  }),
  'vercel-project': declare({
    kind: text,
    description: 'Project at Vercel: its id or name. Default: the one that the deployment belongs to.'
  }),
  'vercel-check': declare({
    kind: text,
    description: 'Check of the project at Vercel: its id or name. Default: the name of the check run.'
  }),
  'vercel-blocks': declare({
    kind: choice('unchanged', 'none', 'deployment-alias'),
    default: 'unchanged',
    description:
      'What the check at Vercel holds back: `deployment-alias` (the production domain) or `none` is set, and the check created where it is missing; `unchanged` takes it as it is there.'
  }),
  'vercel-report': declare({
    kind: choice('best-effort', 'required'),
    default: 'best-effort',
    description: 'Whether the step fails when Vercel cannot be told: `required`, or `best-effort` for a warning.'
  }),
  matrix: declare({
    kind: text,
    default: '${{ toJSON(matrix) }}',
    hidden: true,
    description: 'The values of the matrix, for the default name. Set by its default.'
  }),
  called: declare({
    kind: text,
    default: '${{ job.workflow_ref && job.workflow_ref != github.workflow_ref }}',
    hidden: true,
    description:
      'Whether the job is of a called workflow, which may be called twice: then equal names are looked for. Set by its default.'
  }),
  'job-status': declare({
    kind: text,
    default: '${{ job.status }}',
    hidden: true,
    description: 'How the job stands or ended: a job that is cancelled never passes. Set by its default.'
  }),
  'job-check-run': declare({
    kind: text,
    default: '${{ job.check_run_id }}',
    hidden: true,
    description: 'The job’s own check run, which is never touched. Set by its default.'
  }),
  'vercel-api-url': declare({
    kind: url,
    default: 'https://api.vercel.com',
    hidden: true,
    description: 'Address of Vercel’s API: the only one that gets the token of Vercel.'
  })
} as const

/**
 * The inputs of the report: all of them.
 *
 * @public scripts/action-yml.mjs reads it, compiled
 */
export const reportInputs = Object.keys(declared)

/** The inputs of start/: those of the report that say which check run it is. */
export const startInputs = [
  'name',
  'leg',
  'token',
  'head-sha',
  'details-url',
  'timeout',
  'api',
  'matrix',
  'job-status',
  'job-check-run',
  'commit-status',
  'vercel-token',
  'vercel-team',
  'vercel-deployment',
  'vercel-project',
  'vercel-check',
  'vercel-blocks',
  'vercel-report',
  'vercel-api-url'
] as const

/** The inputs of gate/. */
export const gateInputs = {
  checks: declare({
    kind: lines,
    required: true,
    description:
      'What to wait for, one a line: the name of a check, with `*` for any text, or `app=<slug>` for every check of an App (`app=github-actions`: the whole suite). With `vercel-token` also `vercel=<name or id>` for the checks of a deployment at Vercel, `vercel=deployment-alias` for what Vercel makes of those that block it.'
  }),
  timeout: declare({
    kind: seconds,
    default: '1800',
    description:
      'How many seconds are waited at the most. A check that has not ended by then is `timed_out`, one that never appeared a failure.'
  }),
  'fail-fast': declare({
    kind: boolean,
    default: 'false',
    description: 'Whether the first check that ends and does not pass ends the wait.'
  }),
  token: declare({
    kind: token,
    default: '${{ github.token }}',
    description: 'Token with `checks: read`.'
  }),
  'head-sha': declared['head-sha'],
  'vercel-token': declare({
    kind: text,
    description: 'Access token of Vercel, for the lines `vercel=…`.'
  }),
  'vercel-team': declared['vercel-team'],
  'vercel-deployment': declared['vercel-deployment'],
  'vercel-project': declared['vercel-project'],
  'vercel-api-url': declared['vercel-api-url'],
  matrix: declared.matrix,
  'job-check-run': declared['job-check-run']
} as const

/**
 * The outputs of gate/.
 *
 * @public scripts/action-yml.mjs reads it, compiled
 */
export const gateOutputs = {
  conclusion: 'The conclusion of the highest priority among the checks that were waited for.',
  failing: 'The names of the checks that do not pass, one a line.',
  missing: 'The lines of `checks` that no check matched, one a line.'
} as const

/** The values of all inputs, read. */
export type Inputs = {readonly [Name in keyof typeof declared]: ReturnType<(typeof declared)[Name]['kind']['read']>}
export type GateInputs = {
  readonly [Name in keyof typeof gateInputs]: ReturnType<(typeof gateInputs)[Name]['kind']['read']>
}

/** The outputs, in the order of action.yml. */
export const outputs = {
  conclusion: 'Conclusion of the check run.',
  'check-run-id': 'Its id; empty when none could be published.',
  url: 'Its address.',
  tests: 'How many tests were reported.',
  passed: 'Tests that passed at once.',
  failed: 'Tests that failed.',
  errored: 'Tests that ended in an error.',
  skipped: 'Tests that were skipped.',
  flaky: 'Tests that passed after a failed attempt.',
  errors: 'Findings of severity error.',
  warnings: 'Findings of severity warning.',
  notices: 'Findings of severity notice.',
  annotations: 'Annotations of the check run.',
  bundle: 'The bundle that was written; empty for none.',
  'vercel-check-run-id': 'The id of the run at Vercel; empty for none.',
  omitted: 'Problems with a place that were not annotated because of a limit.',
  report: 'Path of a file with the result for machines: versioned JSON, described by `docs/report.schema.json`.',
  ctrf: 'Path of a file with the tests in the Common Test Report Format; empty where there are none.'
} as const
