import {markup, trusted, type Html} from './html.ts'
import {stateWords, type State} from './view.ts'

/** The five kinds of GitHub's alerts (`> [!NOTE]`), in its words. */
export type AlertKind = 'note' | 'tip' | 'important' | 'warning' | 'caution'

/** A level of annotations; `other` is a word that the API does not document. */
export type Level = 'failure' | 'warning' | 'notice' | 'other'

const disc = '<circle class="body" cx="8" cy="8" r="7.5"/>'
const ring = '<circle class="line" cx="8" cy="8" r="6.5"/>'
const triangle =
  '<path class="body" d="M8 .9c.5 0 .9.2 1.2.7l6.2 11.1c.5 1-.2 2.2-1.3 2.2H1.9C.8 14.9.1 13.7.6 12.7L6.8 1.6C7.1 1.1 7.5.9 8 .9z"/>'
const exclamation = '<path class="mark" d="M8 5.6v3.6"/><circle class="dot" cx="8" cy="11.8" r="1.05"/>'
const warning = triangle + exclamation
const information = `${disc}<path class="mark" d="M8 7.4v4"/><circle class="dot" cx="8" cy="4.6" r="1.05"/>`
const hands = '<path class="line" d="M8 4.2V8l2.6 1.6"/>'

// Every state has a shape of its own, so that none is told by its colour alone.
const shapes: Readonly<Record<State, string>> = {
  success: `${disc}<path class="mark" d="M4.6 8.3l2.3 2.3 4.5-4.9"/>`,
  failure: `${disc}<path class="mark" d="M5.3 5.3l5.4 5.4M10.7 5.3l-5.4 5.4"/>`,
  neutral: '<rect class="body" x=".9" y=".9" width="14.2" height="14.2" rx="3.6"/><path class="mark" d="M4.8 8h6.4"/>',
  cancelled: `${ring}<path class="line" d="M3.6 12.4l8.8-8.8"/>`,
  skipped: `${ring}<path class="line" d="M5 5.4L7.6 8 5 10.6M8.7 5.4L11.3 8l-2.6 2.6"/>`,
  timed_out: ring + hands,
  action_required: warning,
  stale: `<circle class="line" cx="8" cy="8" r="6.5" stroke-dasharray="2.4 1.7"/>${hands}`,
  queued:
    '<circle class="line" cx="8" cy="8" r="6.5" stroke-dasharray="2.4 1.7"/><circle class="body" cx="8" cy="8" r="2.2"/>',
  in_progress:
    '<circle class="track" cx="8" cy="8" r="6.5"/><path class="line turning" d="M8 1.5A6.5 6.5 0 0 1 14.5 8"/>'
}

const levels: Readonly<Record<Level, string>> = {
  failure: shapes.failure,
  warning,
  notice: information,
  other: shapes.neutral
}

/** The levels in the words of a reader, one and many. */
export const levelWords: Readonly<Record<Level, readonly [string, string]>> = {
  failure: ['Failure', 'Failures'],
  warning: ['Warning', 'Warnings'],
  notice: ['Notice', 'Notices'],
  other: ['Other', 'Others']
}

const alerts: Readonly<Record<AlertKind, string>> = {
  note: information,
  tip: '<path class="line" d="M8 1.2a4.6 4.6 0 0 0-2.5 8.5c.4.3.6.7.6 1.2h3.8c0-.5.2-.9.6-1.2A4.6 4.6 0 0 0 8 1.2zM6.3 13h3.4M7 14.9h2"/>',
  important:
    '<path class="line" d="M2.6 2h10.8c.6 0 1 .4 1 1v7.4c0 .6-.4 1-1 1H8.6L5.4 14.4v-3H2.6c-.6 0-1-.4-1-1V3c0-.6.4-1 1-1zM8 4.2v2.9"/><circle class="body" cx="8" cy="9.1" r=".9"/>',
  warning,
  caution: `<path class="body" d="M5 .8h6c.3 0 .6.1.8.3l3.1 3.1c.2.2.3.5.3.8v6c0 .3-.1.6-.3.8l-3.1 3.1c-.2.2-.5.3-.8.3H5c-.3 0-.6-.1-.8-.3L1.1 11.8c-.2-.2-.3-.5-.3-.8V5c0-.3.1-.6.3-.8L4.2 1.1C4.4.9 4.7.8 5 .8z"/><path class="mark" d="M8 4.2v4.4"/><circle class="dot" cx="8" cy="11.4" r="1.05"/>`
}

const drawing = (look: {kind: string; inside: string; name?: string}): Html => {
  const name = look.name === undefined ? markup`aria-hidden="true"` : markup`role="img" aria-label="${look.name}"`
  return markup`<svg class="icon icon-${look.kind}" viewBox="0 0 16 16" width="16" height="16" ${name}>${trusted(look.inside)}</svg>`
}

/** The icon of a state, named for readers who do not see it. */
export const stateIcon = (state: State): Html => drawing({kind: state, inside: shapes[state], name: stateWords[state]})

/** The same where the word stands beside it. */
export const stateIconBesideWord = (state: State): Html => drawing({kind: state, inside: shapes[state]})

/** The icon of a level; its word stands beside it. */
export const levelIcon = (level: Level): Html => drawing({kind: `level-${level}`, inside: levels[level]})

/** The icon of an alert; its word stands beside it. */
export const alertIcon = (kind: AlertKind): Html => drawing({kind: `alert-${kind}`, inside: alerts[kind]})

const faviconColours: Readonly<Record<string, string>> = {
  success: '#1f883d',
  failure: '#d1242f',
  timed_out: '#d1242f',
  action_required: '#9a6700',
  in_progress: '#9a6700',
  queued: '#9a6700'
}

// An image of its own, out of reach of style sheets: classes become attributes.
const attributes = (colour: string): Readonly<Record<string, string>> => ({
  body: `fill="${colour}"`,
  mark: 'fill="none" stroke="#fff" stroke-width="1.8" stroke-linecap="round"',
  dot: 'fill="#fff"',
  line: `fill="none" stroke="${colour}" stroke-width="1.8" stroke-linecap="round"`,
  track: `fill="none" stroke="${colour}" stroke-width="1.8" opacity=".3"`
})

/** The icon of the browser's tab, an SVG document. */
export const favicon = (state: State): string => {
  const look = attributes(faviconColours[state] ?? '#6e7781')
  const inside = shapes[state].replace(/class="(\w+)[^"]*"/g, (_, name: string) => look[name] ?? '')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${inside}</svg>`
}
