import {runnerLog} from '../../../src/log.ts'
import {code, details, fence, html, image, link, text} from '../../../src/render/markdown.ts'
import {firstLine, oneLine, plain} from '../../../src/render/plain.ts'
import {fitBytes, fitCharacters} from '../../../src/render/fit.ts'
import {stripEscapes} from '../../../src/model/text.ts'
import {redactor} from '../../../src/normalize/redact.ts'
import {workflowCommands} from '../../../src/publish/workflow-commands.ts'
import {seedsOf} from '../corpus.ts'
import {hold, type Target} from '../target.ts'
import {elementsOf, pageOf} from './page.ts'
import {checkLog} from './pipeline.ts'

const secret = 'ghs_tokenOfThisJobThatNobodyMayRead00'
const redact = redactor({values: [secret], expressions: []})
const tagsOf = (markdown: string): string => elementsOf(pageOf(markdown)).map(({tagName}) => tagName).join(' ') // prettier-ignore

/** The writers of Markdown and of the log, alone: what they are given never becomes markup or a command. */
export const writers: Target = {
  name: 'writers',
  seeds: () =>
    seedsOf(['junit', 'tap', 'sarif', 'eslint-stylish']).map(seed => ({...seed, text: seed.text.slice(0, 1500)})),
  run({text: whole}, random) {
    const from = random.below(whole.length + 1)
    const value = random.chance(0.5) ? whole : whole.slice(from, from + 1 + random.below(200))
    const where = (): string => JSON.stringify(value.slice(0, 400))

    const item = tagsOf(`- x ${text(value)}`)
    hold(item === 'ul li', () => `text makes ${item} of ${where()}`)
    const heading = tagsOf(`### x ${text(value)}`)
    hold(heading === 'h3', () => `text makes ${heading} of ${where()}`)
    const cells = tagsOf(`| a | b |\n| - | - |\n| ${text(value)} | ${code(value)} |`)
    hold(cells === 'table thead tr th th tbody tr td td code', () => `text and code make ${cells} of ${where()}`)
    const folded = tagsOf(`${details(`<b>${html(value)}</b>`, fence(value))}\n\nafter`)
    hold(folded === 'details summary b pre code p', () => `details make ${folded} of ${where()}`)
    const linked = tagsOf(`a ${link(code(value), `https://h.example/${value}`)} b`)
    hold(linked === 'p a code', () => `link makes ${linked} of ${where()}`)
    const shown = tagsOf(`a ${image(value, value)} b`)
    hold(shown === 'p' || shown === 'p img', () => `image makes ${shown} of ${where()}`)

    const log: string[] = []
    const write = runnerLog(line => void log.push(line))
    write.info(value)
    write.error(value)
    write.group(value, [value])
    checkLog(log, ['group', 'endgroup', 'error'])
    const annotation = {path: value, start_line: 1, end_line: 1, annotation_level: 'failure', message: value, title: value} as const // prettier-ignore
    const {lines} = workflowCommands([annotation])
    hold(lines.length === 1 && !/[\r\n]/.test(lines[0]!), () => `a command of several lines: ${where()}`)
    checkLog(lines, ['error'])

    for (const each of [plain(value), oneLine(value), firstLine(value), stripEscapes(value)])
      hold(!/[\u0000\u0007\u001b]/.test(each), () => `a control character is left of ${where()}`)
    const bytes = random.below(200) + 60
    hold(
      Buffer.byteLength(fitBytes(value.toWellFormed(), bytes)) <= bytes,
      () => `more than ${bytes} bytes of ${where()}`
    )
    hold(fitCharacters(value, bytes).length <= bytes, () => `more than ${bytes} characters of ${where()}`)
    const at = random.below(value.length + 1)
    const leaky = value.slice(0, at) + secret + value.slice(at)
    hold(!redact(leaky).includes(secret), () => `the secret is left in ${where()}`)
    return Promise.resolve()
  }
}
