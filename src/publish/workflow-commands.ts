import type {Annotation} from '../model/check-run.ts'

/** The runner shows so many commands of each type and step; further ones would only fill the log. */
export const commandsPerType = 10

/** The runner cuts the message of a command there, in UTF-16 units. */
const commandMessageCharacters = 4096

const names = {failure: 'error', warning: 'warning', notice: 'notice'} as const

const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')

/**
 * Annotations as workflow commands, for a token that cannot write checks: the first ten of each type.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 *
 * @returns whole lines for the log, and how many annotations are not among them.
 */
export function workflowCommands(annotations: readonly Annotation[]): {lines: readonly string[]; omitted: number} {
  const written = {failure: 0, warning: 0, notice: 0}
  const lines: string[] = []
  for (const annotation of annotations) {
    const level = annotation.annotation_level
    if (written[level]++ >= commandsPerType) continue
    const properties = [
      `file=${property(annotation.path)}`,
      `line=${annotation.start_line}`,
      `endLine=${annotation.end_line}`,
      ...(annotation.start_column === undefined ? [] : [`col=${annotation.start_column}`]),
      ...(annotation.end_column === undefined ? [] : [`endColumn=${annotation.end_column}`]),
      ...(annotation.title === undefined ? [] : [`title=${property(annotation.title)}`])
    ]
    const message = annotation.message.slice(0, commandMessageCharacters).replace(/[\ud800-\udbff]$/, '')
    lines.push(`::${names[level]} ${properties.join(',')}::${data(message)}`)
  }
  return {lines, omitted: annotations.length - lines.length}
}
