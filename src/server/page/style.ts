/**
 * The style sheet of every page. Colours are named once for light and once for dark; text on any of the backgrounds
 * keeps a contrast of 4.5 (WCAG 2.2 AA), which the browser test measures.
 */
export const style = `
:root {
  color-scheme: light dark;
  --canvas: #ffffff; --raised: #f6f7f9; --sunken: #f1f3f6; --edge: #dde2e8; --edge-strong: #c3cad3;
  --ink: #1a1f26; --muted: #59636e; --link: #0b57c9; --focus: #0b57c9;
  --green: #187a38; --red: #c41f2e; --amber: #875600; --blue: #0b57c9; --violet: #7440c4; --grey: #59636e;
  --green-tint: #e9f7ed; --red-tint: #fdeeee; --amber-tint: #fff5dc; --blue-tint: #ebf3ff; --violet-tint: #f5efff; --grey-tint: #eef0f3;
    --shadow: 0 1px 2px rgb(20 30 45 / .06);
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Helvetica, Arial, "Apple Color Emoji", "Segoe UI Emoji", "Noto Color Emoji", sans-serif;
  --mono: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --canvas: #0f1318; --raised: #161b22; --sunken: #12171d; --edge: #2a313a; --edge-strong: #3d4651;
    --ink: #e4e9ef; --muted: #9aa6b2; --link: #7ab5ff; --focus: #7ab5ff;
    --green: #4cc36c; --red: #ff8079; --amber: #e3b04b; --blue: #7ab5ff; --violet: #bf9bff; --grey: #9aa6b2;
    --green-tint: #12281a; --red-tint: #321719; --amber-tint: #2d2410; --blue-tint: #14243a; --violet-tint: #241a38; --grey-tint: #1e242c;
        --shadow: none;
  }
}

*, *::before, *::after { box-sizing: border-box; }
html { scroll-padding-top: 4.5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--canvas); color: var(--ink); font: .9375rem/1.55 var(--sans); overflow-wrap: anywhere; }
h1, h2, h3, h4, p, ul, ol, dl, dd, figure, pre { margin: 0; }
ul, ol { padding: 0; list-style: none; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; text-underline-offset: .2em; }
code, pre, kbd, samp, tt { font-family: var(--mono); font-size: .8125rem; }
pre { overflow-x: auto; tab-size: 4; line-height: 1.5; }
summary { cursor: pointer; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 4px; }
main:focus, .annotation:focus { outline: none; }
.sr-only { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -999rem; padding: .5rem 1rem; background: var(--canvas); z-index: 3; }
.skip:focus { left: .5rem; top: .5rem; }

.icon { flex: none; vertical-align: -.14em; color: var(--grey); overflow: visible; }
.icon .body { fill: currentColor; }
.icon .mark { fill: none; stroke: var(--canvas); stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
.icon .dot { fill: var(--canvas); }
.icon .line, .icon .track { fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
.icon .track { opacity: .3; }
.icon .turning { transform-origin: 8px 8px; animation: turn 1.1s linear infinite; }
@keyframes turn { to { transform: rotate(360deg); } }
@media (prefers-reduced-motion: reduce) { .icon .turning { animation: none; } }
.icon-success, .icon-alert-tip { color: var(--green); }
.icon-failure, .icon-timed_out, .icon-level-failure, .icon-alert-caution { color: var(--red); }
.icon-action_required, .icon-in_progress, .icon-queued, .icon-level-warning, .icon-alert-warning { color: var(--amber); }
.icon-level-notice, .icon-alert-note { color: var(--blue); }
.icon-alert-important { color: var(--violet); }
.outcome { font-weight: 600; color: var(--grey); white-space: nowrap; }
.outcome.success { color: var(--green); }
.outcome.failure, .outcome.timed_out { color: var(--red); }
.outcome.action_required, .outcome.in_progress, .outcome.queued { color: var(--amber); }

.top { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.25rem; padding: .75rem clamp(1rem, 3vw, 2rem); border-bottom: 1px solid var(--edge); background: var(--raised); }
.brand { display: inline-flex; align-items: center; gap: .5rem; color: var(--ink); font-weight: 650; letter-spacing: -.01em; }
.brand-box { fill: var(--ink); }
.brand-mark { fill: none; stroke: var(--canvas); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.top nav { min-width: 0; }
.top ol { display: flex; flex-wrap: wrap; font-size: .875rem; }
.top li { min-width: 0; max-width: 100%; }
.top li + li::before { content: "/"; margin: 0 .5rem; color: var(--muted); }
.top li span { color: var(--muted); }
.top li bdi { display: inline-block; max-width: min(22rem, 80vw); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; vertical-align: bottom; }

.layout { display: grid; grid-template-columns: minmax(0, 1fr) 17rem; gap: 2rem 3rem; max-width: 78rem; margin: 0 auto; padding: 2rem clamp(1rem, 3vw, 2rem) 4rem; }
.layout > main:only-child { grid-column: 1 / -1; }
.layout.narrow { max-width: 60rem; }
h1 { font-size: 1.5rem; line-height: 1.25; font-weight: 650; letter-spacing: -.015em; }
h2 { font-size: 1.0625rem; line-height: 1.35; font-weight: 650; letter-spacing: -.005em; }
h3, h4 { font-size: .9375rem; line-height: 1.4; font-weight: 600; }
.meta { color: var(--muted); font-size: .875rem; }
.empty { color: var(--muted); padding: .75rem 0; }
.banner { padding: .625rem .875rem; margin: 0 0 1rem; border-radius: 8px; background: var(--grey-tint); font-size: .875rem; }
.banner.pressed { background: var(--blue-tint); }

.run-head { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: .25rem 1rem; padding-bottom: 1.5rem; border-bottom: 1px solid var(--edge); }
.run-icon { width: 3rem; height: 3rem; display: grid; place-items: center; border-radius: 12px; background: var(--grey-tint); }
.run-icon .icon { width: 1.625rem; height: 1.625rem; }
.run-icon .mark { stroke: var(--canvas); }
.run-head.success .run-icon { background: var(--green-tint); }
.run-head.failure .run-icon, .run-head.timed_out .run-icon { background: var(--red-tint); }
.run-head.action_required .run-icon, .run-head.in_progress .run-icon, .run-head.queued .run-icon { background: var(--amber-tint); }
.run-head .run-words { gap: .25rem; }
.lead { font-size: 1.0625rem; }
.actions { grid-column: 1 / -1; margin-top: 1rem; }
.actions ul { display: grid; gap: .5rem; }
.actions form { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .875rem; }
.actions form span { color: var(--muted); font-size: .875rem; }
button { font: inherit; font-size: .875rem; font-weight: 600; color: var(--ink); background: var(--raised); border: 1px solid var(--edge-strong); border-radius: 7px; padding: .3125rem .875rem; cursor: pointer; box-shadow: var(--shadow); }
button:hover { background: var(--grey-tint); border-color: var(--muted); }

.output { display: grid; }
.output > .markdown { padding: 1.5rem 0; border-bottom: 1px solid var(--edge); min-width: 0; }
.output > .empty { padding: 1.5rem 0; border-bottom: 1px solid var(--edge); }
main > section, main > details { margin-top: 2rem; }

.images { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: 1rem; margin-top: .75rem; }
.images figure { display: grid; gap: .5rem; }
.images img { display: block; max-width: 100%; max-height: 26rem; border: 1px solid var(--edge); border-radius: 8px; background: var(--sunken); }
.images figcaption { color: var(--muted); font-size: .875rem; }
.image-elsewhere { display: inline-flex; flex-wrap: wrap; align-items: baseline; gap: 0 .5rem; max-width: 100%; padding: .0625rem .5rem; border: 1px dashed var(--edge-strong); border-radius: 6px; font-size: .875em; }
.images .image-elsewhere { padding: .75rem .875rem; }
.image-elsewhere .host { color: var(--muted); font-size: .8125rem; }

.section-head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .75rem; }
.files { color: var(--muted); font-size: .875rem; }
.filters { position: sticky; top: 0; z-index: 2; margin: 0 -.25rem .25rem; padding: .625rem .25rem; background: var(--canvas); }
.filters ul { display: flex; flex-wrap: wrap; gap: .375rem; }
.filter { display: inline-flex; align-items: center; gap: .375rem; padding: .25rem .6875rem; border: 1px solid var(--edge); border-radius: 99px; color: var(--ink); font-size: .875rem; font-weight: 500; }
.filter:hover { border-color: var(--edge-strong); background: var(--raised); text-decoration: none; }
.filter[aria-current] { background: var(--ink); border-color: var(--ink); color: var(--canvas); }
.filter[aria-current] .icon { color: inherit; }
.filter[aria-current] .icon .mark { stroke: var(--ink); }
.filter[aria-current] .icon .dot { fill: var(--ink); }
.filter .number { font-variant-numeric: tabular-nums; opacity: .8; }

.file { margin-top: .75rem; border: 1px solid var(--edge); border-radius: 10px; background: var(--canvas); box-shadow: var(--shadow); }
.file > summary { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .75rem; padding: .625rem .875rem; border-radius: 9px; background: var(--raised); list-style: none; }
.file > summary::-webkit-details-marker { display: none; }
.file > summary::before { content: ""; flex: none; width: .4375rem; height: .4375rem; margin: 0 .125rem; border: solid var(--muted); border-width: 0 1.75px 1.75px 0; transform: rotate(-45deg); transition: transform .12s; }
.file[open] > summary::before { transform: rotate(45deg); }
@media (prefers-reduced-motion: reduce) { .file > summary::before { transition: none; } }
.file[open] > summary { border-radius: 9px 9px 0 0; border-bottom: 1px solid var(--edge); }
.file > summary:hover { background: var(--sunken); }
.file h3 { flex: 1 1 12rem; min-width: 0; font: 600 .8125rem/1.5 var(--mono); }
.ordinal { color: var(--muted); font-weight: 400; font-family: var(--sans); }
.counts { display: inline-flex; gap: .625rem; font-size: .8125rem; font-variant-numeric: tabular-nums; }
.count { display: inline-flex; align-items: center; gap: .25rem; color: var(--muted); }
.later { font-size: .8125rem; padding: .75rem .875rem; }

.annotation { position: relative; padding: .875rem .875rem .875rem 1.125rem; }
.many .annotation { content-visibility: auto; contain-intrinsic-size: auto 14rem; }
.annotation + .annotation { border-top: 1px solid var(--edge); }
.annotation::before { content: ""; position: absolute; inset: 0 auto 0 0; width: 3px; background: var(--level, var(--grey)); }
.annotation:last-child::before { border-radius: 0 0 0 9px; }
.annotation.failure { --level: var(--red); --level-tint: var(--red-tint); }
.annotation.warning { --level: var(--amber); --level-tint: var(--amber-tint); }
.annotation.notice { --level: var(--blue); --level-tint: var(--blue-tint); }
.annotation.other { --level: var(--grey); --level-tint: var(--grey-tint); }
.annotation:target { background: var(--level-tint); }
.annotation-head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .625rem; font-size: .8125rem; color: var(--muted); }
.level { color: var(--level); font-weight: 600; }
.anchor { margin-left: auto; color: var(--muted); font-variant-numeric: tabular-nums; }
.annotation-title { margin-top: .25rem; }
.message { margin-top: .25rem; white-space: pre-wrap; }
.message.lines { font: .8125rem/1.55 var(--mono); }
.frame { margin-top: .625rem; padding: .375rem 0; border: 1px solid var(--edge); border-radius: 8px; background: var(--sunken); }
.frame code { display: block; min-width: max-content; }
.frame .line { display: block; padding-right: 1rem; }
.frame .line::before { content: attr(data-line); position: sticky; left: 0; display: inline-block; width: 4.25em; margin-right: 1em; padding-right: 1em; background: var(--sunken); color: var(--muted); text-align: right; font-variant-numeric: tabular-nums; }
.frame .hit { background: var(--level-tint); }
.frame .hit::before { background: var(--level-tint); color: var(--level); font-weight: 600; }
.frame .cut { color: var(--muted); font-style: italic; }
.frame mark { background: none; color: inherit; text-decoration: underline wavy var(--level) 1.25px; text-underline-offset: .3em; text-decoration-skip-ink: none; }
.frame .line:is(:target, .pointed) { background: var(--amber-tint); }
.frame.whole .line:is(:target, .pointed)::before { background: var(--amber-tint); color: var(--amber); }
.deceptive { border: 1px solid var(--amber); border-radius: 3px; padding: 0 .2em; font-size: .8em; color: var(--amber); }
.raw { margin-top: .625rem; font-size: .8125rem; }
.raw summary { color: var(--muted); width: fit-content; }
.raw pre { margin-top: .375rem; padding: .75rem .875rem; border-radius: 8px; background: var(--sunken); border: 1px solid var(--edge); max-height: 32rem; overflow: auto; }

.payload > summary { padding: .25rem 0; color: var(--muted); }
.payload > summary h2 { display: inline; font-size: .9375rem; }
.payload pre, .nothing pre, .markdown pre, .banner + pre { padding: .875rem 1rem; border-radius: 8px; background: var(--sunken); border: 1px solid var(--edge); }
.payload pre { margin-top: .5rem; max-height: 40rem; overflow: auto; white-space: pre-wrap; }
.payload-links { display: flex; gap: 1rem; font-size: .875rem; }

.beside { display: grid; align-content: start; gap: 1.75rem; font-size: .875rem; min-width: 0; }
.beside h2 { font-size: .875rem; margin-bottom: .375rem; }
.beside h3 { font-size: .8125rem; font-weight: 500; color: var(--muted); margin: .5rem 0 .25rem; }
.facts { display: grid; gap: .625rem; }
.facts dt { color: var(--muted); font-size: .8125rem; }
.facts code { font-size: .75rem; }
.run-lines { margin: 0 -.5rem; }
.run-lines a { display: flex; align-items: baseline; gap: .5rem; padding: .25rem .5rem; border-radius: 6px; color: var(--ink); }
.run-lines a:hover { background: var(--raised); text-decoration: none; }
.run-lines a[aria-current] { background: var(--grey-tint); font-weight: 600; }
.run-lines .icon { align-self: start; margin-top: .21rem; }
.run-lines bdi { flex: 1; min-width: 0; }
.run-lines .time { color: var(--muted); font-size: .8125rem; font-weight: 400; white-space: nowrap; }

.commit { margin-top: 1.5rem; border: 1px solid var(--edge); border-radius: 12px; overflow: hidden; box-shadow: var(--shadow); }
.commit > header { padding: .875rem 1.125rem; background: var(--raised); border-bottom: 1px solid var(--edge); }
.commit h2 a { color: var(--ink); }
.commit h2 code, h1 code { font-size: .9em; }
.commit > header .meta { display: flex; flex-wrap: wrap; gap: 0 .875rem; margin-top: .125rem; }
.commit .branch { padding: 0 .5rem; border-radius: 99px; background: var(--blue-tint); color: var(--link); font: .75rem/1.6 var(--mono); align-self: center; }
.suite { padding: .75rem 1.125rem; }
.suite + .suite { border-top: 1px solid var(--edge); }
.suite h3 { color: var(--muted); font-size: .8125rem; font-weight: 500; }
.suite > ul { margin-top: .25rem; }
.run-row { position: relative; display: grid; grid-template-columns: 1.5rem minmax(0, 1fr) minmax(8rem, auto); gap: 0 .25rem; padding: .5rem .625rem; margin: 0 -.625rem; border-radius: 8px; }
.run-row:hover { background: var(--raised); }
.run-row > .icon { margin-top: .22rem; }
.run-words { display: grid; gap: .125rem; min-width: 0; }
.run-link { color: var(--ink); font-weight: 600; }
.run-link::after { content: ""; position: absolute; inset: 0; border-radius: 8px; }
.run-link:focus-visible { outline: none; }
.run-link:focus-visible::after { outline: 2px solid var(--focus); }
.run-title, .more { color: var(--muted); font-size: .875rem; }
.run-row .meta { display: block; margin: 0; text-align: right; }
.run-row .time { display: inline-block; min-width: 5.5rem; white-space: nowrap; }
.nothing { margin-top: 2rem; padding: 2rem; border: 1px dashed var(--edge-strong); border-radius: 12px; }
.nothing p { margin: .5rem 0 1rem; max-width: 40rem; color: var(--muted); }
.file-name { font: 600 1.125rem/1.4 var(--mono); margin-bottom: .5rem; }

.markdown > * { margin: 0 0 1rem; }
.markdown > :last-child { margin-bottom: 0; }
.markdown :is(h1, h2, h3, h4, h5, h6) { margin: 1.5rem 0 .75rem; line-height: 1.3; letter-spacing: -.01em; font-weight: 650; scroll-margin-top: 1rem; }
.markdown > :first-child { margin-top: 0; }
.markdown h1 { font-size: 1.5rem; } .markdown h2 { font-size: 1.25rem; } .markdown h3 { font-size: 1.0625rem; }
.markdown :is(h4, h5, h6) { font-size: .9375rem; } .markdown h6 { color: var(--muted); }
.markdown :is(h1, h2) { padding-bottom: .25rem; border-bottom: 1px solid var(--edge); }
.heading-anchor { margin-left: .375rem; color: var(--muted); font-weight: 400; opacity: 0; }
:is(h1, h2, h3, h4, h5, h6):hover > .heading-anchor { opacity: 1; }
.markdown :is(p, ul, ol, dl, blockquote, pre, table, details, hr, .scroll) { margin: 0 0 1rem; }
.markdown :is(li, blockquote, details, td, th, .alert) > :last-child { margin-bottom: 0; }
.markdown :is(p, h1, h2, h3, h4, h5, h6, li, td, th, dt, dd, summary) { unicode-bidi: plaintext; text-align: start; }
.markdown ul, .markdown ol { padding-left: 1.625rem; }
.markdown ul { list-style: disc; } .markdown ol { list-style: decimal; }
.markdown li + li { margin-top: .25rem; }
.markdown li > :is(ul, ol) { margin: .25rem 0 0; }
.markdown .task-list-item { list-style: none; }
.markdown .task-list-item input { margin: 0 .5rem 0 -1.375rem; vertical-align: -.1em; }
.markdown a { text-decoration: underline; text-decoration-color: color-mix(in srgb, currentColor 35%, transparent); text-underline-offset: .2em; }
.markdown a:hover { text-decoration-color: currentColor; }
.markdown :is(code, kbd, tt, samp) { padding: .125em .375em; border-radius: 5px; background: var(--grey-tint); font-size: .85em; }
.markdown pre code { padding: 0; background: none; font-size: inherit; }
.markdown kbd { border: 1px solid var(--edge-strong); background: var(--raised); box-shadow: inset 0 -1px 0 var(--edge-strong); }
.markdown blockquote { padding: 0 0 0 1rem; border-left: 3px solid var(--edge-strong); color: var(--muted); }
.markdown hr { height: 1px; border: 0; background: var(--edge); }
.markdown img { max-width: 100%; border-radius: 4px; }
.markdown .scroll { overflow-x: auto; }
.markdown table { border-collapse: collapse; margin: 0; font-size: .875rem; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
.markdown :is(th, td) { padding: .4375rem .75rem; border: 1px solid var(--edge); vertical-align: top; max-width: 36rem; overflow-wrap: break-word; }
.markdown th { background: var(--raised); font-weight: 600; }
.markdown :is(th, td)[align="right"] { text-align: right; } .markdown :is(th, td)[align="center"] { text-align: center; }
.markdown details { padding: .5rem .875rem; border: 1px solid var(--edge); border-radius: 8px; }
.markdown details[open] > summary { margin-bottom: .75rem; }
.markdown summary { font-weight: 500; }
.markdown summary > :is(h1, h2, h3, h4, h5, h6) { display: inline; border: 0; }
.markdown dt { font-weight: 600; } .markdown dd { margin-left: 1rem; }
.markdown .footnotes { font-size: .8125rem; color: var(--muted); border-top: 1px solid var(--edge); padding-top: 1rem; }
.diff-added { color: var(--green); } .diff-removed { color: var(--red); } .diff-head { color: var(--muted); }
.alert { padding: .625rem 1rem; border-left: 3px solid var(--alert); border-radius: 0 8px 8px 0; background: var(--alert-tint); }
.alert .alert-title { margin-bottom: .25rem; font-weight: 600; color: var(--alert); }
.alert .icon .mark { stroke: var(--alert-tint); } .alert .icon .dot { fill: var(--alert-tint); }
.alert-note { --alert: var(--blue); --alert-tint: var(--blue-tint); }
.alert-tip { --alert: var(--green); --alert-tint: var(--green-tint); }
.alert-important { --alert: var(--violet); --alert-tint: var(--violet-tint); }
.alert-warning { --alert: var(--amber); --alert-tint: var(--amber-tint); }
.alert-caution { --alert: var(--red); --alert-tint: var(--red-tint); }

@media (max-width: 56rem) {
  .layout { grid-template-columns: minmax(0, 1fr); padding-top: 1.25rem; }
  .beside { border-top: 1px solid var(--edge); padding-top: 1.5rem; }
}
@media (max-width: 36rem) {
  h1 { font-size: 1.25rem; }
  .run-head { gap: .25rem .75rem; }
  .run-icon { width: 2.25rem; height: 2.25rem; border-radius: 9px; }
  .run-icon .icon { width: 1.25rem; height: 1.25rem; }
  .rerun { grid-column: 1 / -1; margin-top: .75rem; }
  .rerun + .actions { margin-top: .25rem; }
  .run-row { grid-template-columns: 1.5rem minmax(0, 1fr); }
  .run-row .meta { grid-column: 2; text-align: left; }
  .run-row .time { min-width: 0; }
  .frame .line::before { width: 3.25em; margin-right: .75em; padding-right: .5em; }
  .markdown table { font-size: .75rem; }
  .markdown :is(th, td) { padding: .375rem .3125rem; }
  .markdown :is(th, td) code { padding: 0; background: none; font-size: .9em; }
  .markdown :is(th, td):first-child, .markdown :is(th, td) code { overflow-wrap: anywhere; }
  .filters { position: static; }
}
@media print {
  .top, .filters, .beside, .actions, .skip, .payload { display: none; }
  .layout { display: block; }
}
`
