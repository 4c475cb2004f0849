import {isBasicExpression} from '@actions/workflow-parser'
import type {TemplateToken} from '@actions/workflow-parser/templates/tokens/template-token'
import {entriesOf, itemsOf, literal, under} from './expressions.ts'
import {eventsOf, readWorkflow, type Workflow} from './workflow.ts'

const expressionsIn = (script: TemplateToken | undefined): readonly string[] =>
  script !== undefined && isBasicExpression(script)
    ? (script.originalExpressions ?? [script]).map(({expression}) => expression.trim())
    : []

/** Programs that run nothing that lies in a checkout. */
const harmless = /^(?:git|gh|test|echo|if|fi|exit)\b/

/** What a job does that nobody should paste. */
function risksOfJob(job: TemplateToken, workflow: Workflow): readonly string[] {
  const steps = itemsOf(under(job, 'steps'))
  const matrix = new Map(entriesOf(under(under(job, 'strategy'), 'matrix')))
  const checkouts = steps.filter(step => literal(under(step, 'uses'))?.startsWith('actions/checkout@') === true)
  const lines = steps.flatMap(step => (literal(under(step, 'run')) ?? '').split('\n')).map(line => line.trim())
  return [
    // https://docs.github.com/actions/concepts/security/script-injections
    ...steps
      .flatMap(step => expressionsIn(under(step, 'run')))
      .filter(expression => {
        const [, key] = /^matrix\.([\w-]+)$/.exec(expression) ?? []
        return key === undefined || itemsOf(matrix.get(key)).length === 0
      })
      .map(expression => `puts ${expression} into a script`),
    ...(literal(under(job, 'secrets')) === 'inherit' ? ['hands all secrets on'] : []),
    ...(eventsOf(workflow).includes('workflow_run') && checkouts.length > 0
      ? ['checks something out after a stranger’s run']
      : []),
    // What the checkout leaves on disk, every program of the job can take.
    ...(checkouts.some(step => under(under(step, 'with'), 'token') !== undefined)
      ? lines
          .filter(line => line !== '' && !harmless.test(line))
          .map(line => `runs “${line}” beside a token on disk that is not the workflow’s`)
      : [])
  ]
}

/**
 * What is dangerous in a workflow to paste, in sentences; none is what there should be.
 *
 * @param whole whether it is one as it stands, and so has to say what its token may do.
 */
export async function risksOf(content: string, {whole}: {whole: boolean}): Promise<readonly string[]> {
  const workflow = await readWorkflow(content, {path: '.github/workflows/page.yml', repository: 'acme/shop'})
  const events = eventsOf(workflow)
  const jobs = [...workflow.jobs.values()]
  const isLimited =
    under(workflow.root, 'permissions') !== undefined || jobs.every(job => under(job, 'permissions') !== undefined)
  return [
    ...(events.includes('pull_request_target')
      ? ['runs beside a stranger’s pull request with a token that writes']
      : []),
    // What is only called has no more than its caller grants.
    ...(whole && !isLimited && !events.includes('workflow_call') ? ['does not say what its token may do'] : []),
    ...jobs.flatMap(job => risksOfJob(job, workflow))
  ]
}
