import {readDigest} from '../../../src/baseline/digest.ts'
import {githubLimits} from '../../../src/publish/limits.ts'
import {parseCommand} from 'problem-matcher-parser'
import {hold, type Target} from '../target.ts'
import {elementsOf, pageOf} from './page.ts'
import {formatOf, readers} from './readers.ts'
import {files, openStage, token, type Stage} from './step.ts'

/** Elements that our Markdown is made of. */
const tags = new Set(['p', 'ul', 'ol', 'li', 'strong', 'code', 'pre', 'details', 'summary', 'b', 'a', 'h2', 'h3', 'h4', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'br', 'em', 'hr', 'sub']) // prettier-ignore
const attributes = new Set(['href', 'align', 'className', 'open'])

/** A stage is used so often: its server keeps what it was sent. */
const usedAtMost = 100
let stage: Stage | undefined
let used = 0

const digest = /<!-- verdict-digest:1:[^ ]* -->/

/**
 * A whole step over one report: whatever it says, the strict server takes the check run and its Markdown holds nothing
 * but what we write, its places are files of the repository, the log and its commands are ours, the token is nowhere.
 */
export const pipeline: Target = {
  name: 'pipeline',
  seeds: readers.seeds.bind(readers),
  async run({bytes, kind}, random) {
    if (used++ % usedAtMost === 0) {
      await stage?.close()
      stage = await openStage()
    }
    const {write, step, stored} = stage!
    write('report', bytes)
    const format = formatOf(kind).name
    const mayWrite = random.chance(0.8)
    const {log, commands, jobSummary, outputs} = await step({
      reports: random.chance(0.7) ? `${format}=report` : 'report',
      'problem-matchers': 'tsc\ngcc\neslint-compact',
      'max-annotations': random.of(['0', '3', '60', 'all']),
      name: `tests ${used}`,
      ...(mayWrite ? {} : {token: 'reader'})
    })
    checkLog(log, ['group', 'endgroup', 'warning', 'notice', 'error'])
    checkLog(commands, ['error', 'warning', 'notice'])
    checkMarkdown(jobSummary)
    for (const [name, value] of Object.entries(outputs))
      hold(/^[\w.:/@ -]*$/.test(String(value)), () => `the output ${name} is ${JSON.stringify(value)}`)
    const told = JSON.stringify([log, commands, jobSummary, outputs])
    hold(!told.includes(token), () => 'the token is told')
    if (!mayWrite) return

    const run = await stored()
    hold(run?.status === 'completed', () => `no check run was completed:\n${log.join('\n')}`)
    const {summary, text, title} = run.output
    hold(!JSON.stringify(run).includes(token), () => 'the token is published')
    hold(!/[\r\n]/.test(title), () => `the title is ${title}`)
    checkMarkdown(summary)
    checkMarkdown((text ?? '').replace(digest, ''))
    for (const part of [summary, text ?? ''])
      hold(Buffer.byteLength(part) <= githubLimits.summaryBytes, () => 'it is too long')
    if (digest.test(text ?? '')) hold(readDigest(text!) !== undefined, () => 'our own digest cannot be read')
    for (const {path, start_line, end_line} of run.annotations)
      hold(
        files.includes(path) && start_line >= 1 && end_line >= start_line,
        () => `an annotation of ${path}:${start_line}`
      )
  }
}

/** Lets go of the stage. */
export async function closeStage(): Promise<void> {
  await stage?.close()
  stage = undefined
  used = 0
}

/** Nothing but our own elements, and links to http and https only. */
export function checkMarkdown(markdown: string): void {
  for (const {tagName, properties = {}} of elementsOf(pageOf(markdown))) {
    hold(tags.has(tagName!), () => `the Markdown makes <${tagName}>:\n${markdown.slice(0, 3000)}`)
    const {href} = properties
    hold(href === undefined || /^https?:\/\//i.test(href as string), () => `the Markdown links ${JSON.stringify(href)}`)
    for (const name of Object.keys(properties))
      hold(attributes.has(name), () => `<${tagName}> has the attribute ${name}`)
  }
}

/** Each line is one for the runner, and a command only where it may be. */
export function checkLog(lines: readonly string[], commands: readonly string[]): void {
  for (const written of lines)
    for (const line of written.split(/\r\n|\n|\r/)) {
      const command = parseCommand(line)
      hold(
        command === undefined || commands.includes(command.name),
        () => `the log holds the command ${line.slice(0, 300)}`
      )
    }
}
