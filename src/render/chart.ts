import type {Totals} from '../model/decision.ts'
import type {Outcome, Report} from '../model/report.ts'
import {totalTests, type OutcomeCounts, type SlowTest} from '../model/tally.ts'
import {group} from '../model/words.ts'
import {oneLine} from './plain.ts'
import {duration, headline} from './words.ts'

/** How many suites and slow tests are drawn; what is left out is counted. */
const suitesDrawn = 12
const slowDrawn = 6

/** Measures in pixels of the drawing. */
const width = 800
const margin = 20
const line = 24
const bar = {left: 290, right: 590, height: 12} as const

/** No part of a bar is thinner: one failure among ten thousand tests is seen. */
const thinnest = 4

/** Gravest first, as they stand in a bar. */
const order = ['errored', 'failed', 'flaky', 'passed', 'skipped'] as const

/**
 * A chart of outcomes by suite and of the slowest tests, as SVG; undefined where there are no tests. It brings its own
 * ground for light and for dark pages, needs no font and no script, and every colour has its word or number beside it.
 */
export function renderChart(totals: Totals, reports: readonly Report[]): string | undefined {
  if (totalTests(totals.outcomes) === 0) return undefined
  const suites = reports.flatMap(({tally}) => [...tally.suites].map(([name, suite]) => ({name, ...suite})))
  const failing = ({outcomes}: {outcomes: OutcomeCounts}): number => outcomes.errored + outcomes.failed
  suites.sort((a, b) => failing(b) - failing(a) || totalTests(b.outcomes) - totalTests(a.outcomes))
  const slow = reports
    .flatMap(({tally}) => tally.slowest)
    .filter(({seconds}) => seconds > 0)
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, slowDrawn)

  const drawing = startDrawing()
  drawing.text(headline(totals), {x: margin, kind: 'title', room: width - 2 * margin})
  drawing.next(line)
  drawing.bar(segments(totals.outcomes, width - 2 * margin), {x: margin, height: 16})
  drawing.next(line + 4)
  drawing.legend(totals.outcomes)
  if (suites.length > 1) drawSuites(drawing, suites)
  if (slow.length > 1) drawSlow(drawing, slow)
  return drawing.finish(`Tests: ${headline(totals)}`)
}

type Suite = {readonly name: string; readonly outcomes: OutcomeCounts; readonly seconds: number}

function drawSuites(drawing: Drawing, suites: readonly Suite[]): void {
  drawing.heading('Suites', 'tests')
  const most = Math.max(...suites.map(({outcomes}) => totalTests(outcomes)))
  for (const {name, outcomes, seconds} of suites.slice(0, suitesDrawn)) {
    const tests = totalTests(outcomes)
    const bad = outcomes.errored + outcomes.failed
    drawing.text(name === '' ? '(no suite)' : name, {x: margin, room: bar.left - margin - 12})
    drawing.bar(segments(outcomes, ((bar.right - bar.left) * tests) / most), {x: bar.left, height: bar.height})
    drawing.text(bad > 0 ? `${group(bad)} of ${group(tests)} failed` : group(tests), {x: bar.right + 10, room: 130})
    if (seconds > 0) drawing.text(duration(seconds), {x: width - margin, kind: 'end', room: 70})
    drawing.next(line)
  }
  if (suites.length > suitesDrawn) drawing.more(suites.length - suitesDrawn, 'suites')
}

function drawSlow(drawing: Drawing, slow: readonly SlowTest[]): void {
  drawing.heading('Slowest tests', '')
  for (const {name, seconds} of slow) {
    drawing.text(name, {x: margin, kind: 'test', room: bar.left - margin - 12})
    const length = Math.max(thinnest, ((bar.right - bar.left) * seconds) / slow[0]!.seconds)
    drawing.bar([{kind: 'time', length}], {x: bar.left, height: bar.height})
    drawing.text(duration(seconds), {x: width - margin, kind: 'end', room: 70})
    drawing.next(line)
  }
}

interface Segment {
  readonly kind: Outcome | 'time'
  readonly length: number
}

/** The parts of a bar: each at least as long as can be seen, and together not longer than the bar. */
export function segments(outcomes: OutcomeCounts, length: number): readonly Segment[] {
  const present = order.filter(each => outcomes[each] > 0)
  const whole = Math.max(length, thinnest * present.length)
  const tests = totalTests(outcomes)
  const spare = whole - thinnest * present.length
  return present.map(kind => ({kind, length: thinnest + (spare * outcomes[kind]) / tests}))
}

interface Drawing {
  text(value: string, at: {x: number; kind?: 'title' | 'heading' | 'end' | 'quiet' | 'test'; room: number}): void
  bar(parts: readonly Segment[], at: {x: number; height: number}): void
  heading(words: string, unit: string): void
  legend(outcomes: OutcomeCounts): void
  more(number: number, words: string): void
  next(height: number): void
  finish(description: string): string
}

/** A drawing that grows downwards, line by line. */
function startDrawing(): Drawing {
  const parts: string[] = []
  let y = margin + 6
  const put = (markup: string): void => void parts.push(markup)
  const drawing: Drawing = {
    text(value, {x, kind = 'name', room}) {
      const size = kind === 'title' ? 8.4 : 6.9
      put(
        `<text x="${x}" y="${y + 4}" class="${kind}">${escape((kind === 'test' ? clipStart : clip)(value, room / size))}</text>`
      )
    },
    bar(segmentsOfIt, {x, height}) {
      let left = x
      for (const {kind, length} of segmentsOfIt) {
        put(
          `<rect x="${number(left)}" y="${number(y - height / 2)}" width="${number(Math.max(1, length - 1))}" height="${height}" class="${kind}"/>`
        )
        left += length
      }
    },
    heading(words, unit) {
      y += 14
      drawing.text(words, {x: margin, kind: 'heading', room: 200})
      if (unit !== '') drawing.text(unit, {x: bar.left, kind: 'quiet', room: 100})
      put(`<text x="${width - margin}" y="${y + 4}" class="quiet end">time</text>`)
      y += line
    },
    legend(outcomes) {
      let x = margin
      for (const outcome of order) {
        if (outcomes[outcome] === 0) continue
        const words = `${group(outcomes[outcome])} ${outcome}`
        put(`<rect x="${x}" y="${y - 5}" width="10" height="10" class="${outcome}"/>`)
        drawing.text(words, {x: x + 16, room: 140})
        x += 34 + words.length * 7
      }
      y += line
    },
    more(count, words) {
      drawing.text(`… and ${group(count)} more ${words}`, {x: margin, kind: 'quiet', room: 250})
      y += line
    },
    next(height) {
      y += height
    },
    finish: description =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${y}" viewBox="0 0 ${width} ${y}" role="img"><title>${escape(oneLine(description))}</title><style>${style}</style><rect x=".5" y=".5" width="${width - 1}" height="${y - 1}" rx="8" class="ground"/>${parts.join('')}</svg>\n`
  }
  return drawing
}

/** Two digits after the point are finer than any screen. */
const number = (value: number): string => String(Math.round(value * 100) / 100)

let segmenter: Intl.Segmenter | undefined

/** What is seen as one letter each. */
function lettersOf(value: string): readonly string[] {
  // Made when it is needed: it takes longer than all else that a step does before it reads.
  segmenter ??= new Intl.Segmenter()
  return Array.from(segmenter.segment(oneLine(value, 500)), ({segment}) => segment)
}

/** How many of some letters fit; wide ones count twice. */
function fitting(letters: readonly string[], room: number): number {
  let left = room
  const end = letters.findIndex(letter => (left -= letter.codePointAt(0)! >= 0x1100 ? 2 : 1) < 1)
  return end < 0 ? letters.length : end
}

/** As much of a name as fits into so many letters. */
function clip(value: string, room: number): string {
  const letters = lettersOf(value)
  const fit = fitting(letters, room)
  return letters.slice(0, fit).join('') + (fit < letters.length ? '…' : '')
}

/** A test by its own name, the suites before it as far as they fit from their end on. */
function clipStart(value: string, room: number): string {
  const letters = lettersOf(value)
  const fit = fitting(letters.toReversed(), room)
  if (fit === letters.length) return letters.join('')
  const own = value.slice(value.lastIndexOf(' › ') + 1)
  if (own !== value && lettersOf(own).length > fit) return clip(`…${own}`, room)
  return `…${letters
    .slice(letters.length - fit)
    .join('')
    .trimStart()}`
}

/** The one writer of XML text here; `oneLine` has taken out what XML cannot hold, but for U+FFFE and U+FFFF. */
const escape = (value: string): string =>
  value
    .replace(/[\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')

/** The colours are those of GitHub's own pages, in light and in dark; both have their ground with them. */
const style = [
  'text{font:13px -apple-system,"Segoe UI",Helvetica,Arial,sans-serif;fill:#1f2328}',
  '.title{font-size:16px;font-weight:600}.heading{font-weight:600}.quiet{fill:#59636e}.end{text-anchor:end}',
  '.ground{fill:#fff;stroke:#d1d9e0}',
  '.passed{fill:#1f883d}.failed{fill:#cf222e}.errored{fill:#8250df}.flaky{fill:#bf8700}.skipped{fill:#818b98}.time{fill:#0969da}',
  '@media(prefers-color-scheme:dark){text{fill:#f0f6fc}.quiet{fill:#9198a1}.ground{fill:#0d1117;stroke:#3d444d}',
  '.passed{fill:#238636}.failed{fill:#f85149}.errored{fill:#ab7df8}.flaky{fill:#d29922}.skipped{fill:#656c76}.time{fill:#4493f8}}'
].join('')
