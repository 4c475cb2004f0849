import {convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow} from '@actions/workflow-parser'
import {convertToIfCondition} from '@actions/workflow-parser/model/converter/if-condition'
import type {TemplateContext} from '@actions/workflow-parser/templates/template-context'
import type {TemplateToken} from '@actions/workflow-parser/templates/tokens/template-token'
import {entriesOf, under} from './expressions.ts'

/** A workflow file as GitHub's parser reads it. */
export interface Workflow {
  /** Path in its repository, and the repository. */
  readonly path: string
  readonly repository: string
  readonly context: TemplateContext
  readonly root: TemplateToken
  /** By id, in the order of the file. */
  readonly jobs: ReadonlyMap<string, TemplateToken>
}

/** A workflow that does not even start. */
export class StartUpError extends Error {}

/** Reads a workflow with GitHub's parser and schema. Throws StartUpError with every mistake that it finds. */
export async function readWorkflow(
  content: string,
  {path, repository}: {path: string; repository: string}
): Promise<Workflow> {
  const {context, value} = parseWorkflow({name: path, content}, new NoOperationTraceWriter())
  if (value !== undefined) await convertWorkflowTemplate(context, value)
  const errors = context.errors.getErrors()
  if (value === undefined || errors.length > 0) throw new StartUpError(errors.map(each => each.message).join('\n'))
  return {path, repository, context, root: value, jobs: new Map(entriesOf(under(value, 'jobs')))}
}

/** The names of the events that start a workflow. */
export function eventsOf({root}: Workflow): readonly string[] {
  const on = under(root, 'on')
  const plain: unknown = on === undefined ? [] : JSON.parse(JSON.stringify(on))
  if (typeof plain === 'string') return [plain]
  const mapped = entriesOf(on).map(([key]) => key)
  if (mapped.length > 0) return mapped
  return (plain as {seq?: string[]}).seq ?? []
}

/** The condition of a job or step as an expression, with `success()` where it names no status function. */
export function conditionOf({context, path}: Workflow, part: TemplateToken): string {
  const given = under(part, 'if')
  if (given === undefined) return 'success()'
  const condition = convertToIfCondition(context, given)
  if (condition === undefined) throw new StartUpError(`A condition of ${path} is none`)
  return condition.expression
}
