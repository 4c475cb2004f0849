import type {Diagnostic, Hint, Location, Severity} from '../../model/diagnostic.ts'
import {collectLines, type LineCollector} from '../lines/collect.ts'
import {plainText} from '../text.ts'
import {startFrame, type Frame} from './frame.ts'
import type {Header} from './header.ts'

const severities: Readonly<Record<Header['category'], Severity>> = {
  error: 'error',
  warning: 'warning',
  suggestion: 'info',
  message: 'info'
}

/** What has been read of a problem. */
export interface OpenProblem {
  readonly header: Header
  readonly chain: LineCollector
  readonly related: LineCollector
  /** The source lines of `--pretty`; undefined as long as none may come. */
  frame: Frame | undefined
  state: 'chain' | 'frame' | 'related'
}

/** Begins a problem. */
export const openProblem = (header: Header): OpenProblem => ({
  header,
  chain: collectLines(),
  related: collectLines(),
  frame: undefined,
  state: 'chain'
})

/** Takes a line that belongs to a problem; false when it does not, and the problem is over. */
export function continues(problem: OpenProblem, line: string): boolean {
  const isBlank = line.trim() === ''
  if (problem.state === 'chain') {
    if (!isBlank && line.startsWith('  ')) {
      problem.chain.add(line)
      return true
    }
    if (!isBlank || !problem.header.pretty) return false
    problem.frame = startFrame()
    problem.state = 'frame'
  }
  if (problem.state === 'related' && (isBlank || line.startsWith('    '))) {
    problem.related.add(line.slice(2))
    return true
  }
  if (isRelated(line)) {
    problem.state = 'related'
    problem.related.add(line.slice(2))
    return true
  }
  return problem.state === 'frame' && (isBlank || problem.frame!.take(line))
}

/** `  src/price.ts:2:31`, and in TypeScript 7 ` - ` and the text behind it. */
const isRelated = (line: string): boolean => /^ {2}\S/.test(line) && /:\d+:\d+(?: - |$)/.test(line)

/** The diagnostic of a problem. @param runner what stood in front of its lines. */
export function diagnosticOf({header, chain, related, frame}: OpenProblem, runner: string): Diagnostic {
  const {path, line, column} = header
  const message = plainText(header.message) + (chain.empty ? '' : `\n${chain.text()}`)
  const details = related.text()
  const hints: Hint[] = []
  if (path !== undefined) {
    const end = frame?.end()
    const start = line === undefined ? undefined : {line, column: column!}
    const follows =
      start !== undefined &&
      end !== undefined &&
      (end.line > start.line || (end.line === start.line && end.column! > start.column))
    const place: Omit<Location, 'path'> = {...(start && {start}), ...(follows && {end})}
    // pnpm names the folder of the package, in which tsc ran, before each line.
    const folder = /^([\w@.-]+\/\S+) [\w:.-]+: $/.exec(runner)?.[1]
    if (folder !== undefined) hints.push({kind: 'location', location: {path: `${folder}/${path}`, ...place}})
    hints.push({kind: 'location', location: {path, ...place}})
  }
  return {
    severity: severities[header.category],
    message,
    source: 'tsc',
    code: {value: header.code},
    ...(hints.length > 0 && {hints}),
    ...(details !== '' && {details})
  }
}
