import type {ElementContent, Root} from 'hast'
import {eachElement, element, isElement, text, textOf} from './markdown-tree.ts'

const added = /^\+/
const removed = /^-/
const heading = /^(?:@@|diff |index |\+\+\+ |--- )/

const diffLine = (line: string): ElementContent => {
  const kind = heading.test(line) ? 'head' : added.test(line) ? 'added' : removed.test(line) ? 'removed' : undefined
  return kind === undefined ? text(line) : element('span', {className: [`diff-${kind}`]}, [text(line)])
}

/** Lines of a ```` ```diff ```` fence in the colours of a diff: the language that reports use to tell expected from actual. */
export const colourDiffs = () => (tree: Root) => {
  eachElement(tree, code => {
    const names = code.properties['className']
    if (code.tagName !== 'code' || !Array.isArray(names) || !names.includes('language-diff')) return
    code.children = textOf(code)
      .split(/(?<=\n)/)
      .map(diffLine)
  })
}

/** Wide tables scroll by themselves instead of widening the page. */
export const scrollTables = () => (tree: Root) => {
  eachElement(tree, (table, ancestors) => {
    const parent = ancestors.at(-1)
    if (table.tagName !== 'table' || parent === undefined) return
    parent.children.splice(parent.children.indexOf(table), 1, element('div', {className: ['scroll']}, [table]))
  })
}

/** The emoji that report tools write by name; the whole list is GitHub's. @see https://api.github.com/emojis */
const shortcodes: Readonly<Record<string, string>> = {
  '+1': '👍',
  '-1': '👎',
  alarm_clock: '⏰',
  arrow_down: '⬇️',
  arrow_right: '➡️',
  arrow_up: '⬆️',
  ballot_box_with_check: '☑️',
  bar_chart: '📊',
  bell: '🔔',
  black_circle: '⚫',
  boom: '💥',
  broken_heart: '💔',
  bug: '🐛',
  bulb: '💡',
  chart_with_downwards_trend: '📉',
  chart_with_upwards_trend: '📈',
  clipboard: '📋',
  clock1: '🕐',
  collision: '💥',
  construction: '🚧',
  cross_mark: '❌',
  exclamation: '❗',
  eyes: '👀',
  fast_forward: '⏩',
  fire: '🔥',
  green_circle: '🟢',
  green_heart: '💚',
  heart: '❤️',
  heavy_check_mark: '✔️',
  heavy_exclamation_mark: '❗',
  heavy_minus_sign: '➖',
  heavy_multiplication_x: '✖️',
  heavy_plus_sign: '➕',
  hourglass: '⌛',
  hourglass_flowing_sand: '⏳',
  information_source: 'ℹ️',
  link: '🔗',
  lock: '🔒',
  mag: '🔍',
  memo: '📝',
  negative_squared_cross_mark: '❎',
  next_track_button: '⏭️',
  no_entry: '⛔',
  no_entry_sign: '🚫',
  ok: '🆗',
  orange_circle: '🟠',
  package: '📦',
  page_facing_up: '📄',
  poop: '💩',
  pushpin: '📌',
  question: '❓',
  recycle: '♻️',
  red_circle: '🔴',
  repeat: '🔁',
  rocket: '🚀',
  rotating_light: '🚨',
  see_no_evil: '🙈',
  skull: '💀',
  snail: '🐌',
  sparkles: '✨',
  star: '⭐',
  stopwatch: '⏱️',
  tada: '🎉',
  test_tube: '🧪',
  thumbsdown: '👎',
  thumbsup: '👍',
  timer_clock: '⏲️',
  triangular_flag_on_post: '🚩',
  turtle: '🐢',
  warning: '⚠️',
  wastebasket: '🗑️',
  white_check_mark: '✅',
  white_circle: '⚪',
  wrench: '🔧',
  x: '❌',
  yellow_circle: '🟡',
  zap: '⚡',
  zzz: '💤'
}

const write = (value: string): string =>
  value.replace(/:([\w+-]{1,30}):/g, (code, name: string) =>
    Object.hasOwn(shortcodes, name) ? shortcodes[name]! : code
  )

/** `:white_check_mark:` and its like outside code. */
export const writeShortcodes = () => (tree: Root) => {
  for (const child of tree.children) if (child.type === 'text') child.value = write(child.value)
  eachElement(tree, (parent, ancestors) => {
    const inCode = [...ancestors, parent].some(
      around => isElement(around) && /^(?:code|pre|tt|kbd|samp)$/.test(around.tagName)
    )
    if (inCode) return
    for (const child of parent.children) if (child.type === 'text') child.value = write(child.value)
  })
}
