/**
 * The script of every page; without it everything can still be read, in more steps. It keeps the page up to date, fetches
 * the annotations of a file when it is opened, opens what a link leads to, and puts times into the reader's zone.
 *
 * It is text because the page is a program of its own, for the browser.
 */
export const script = String.raw`'use strict'
const news = document.getElementById('news')
const written = new Map()
const remember = root => {
  for (const part of root.querySelectorAll('[data-live]')) written.set(part.id, part.outerHTML)
}
remember(document)

/* Times in the zone and the words of the reader. */
const showTimes = root => {
  for (const time of root.querySelectorAll('time[datetime]')) {
    const date = new Date(time.dateTime)
    time.title = date.toISOString()
    time.textContent = date.toLocaleString(undefined, {dateStyle: 'medium', timeStyle: 'short'})
  }
}
const words = seconds => {
  if (seconds < 60) return seconds + ' s'
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return minutes + ' min ' + (seconds % 60) + ' s'
  return Math.floor(minutes / 60) + ' h ' + (minutes % 60) + ' min'
}
setInterval(() => {
  for (const ticking of document.querySelectorAll('[data-since]')) {
    const seconds = Math.floor((Date.now() - Date.parse(ticking.dataset.since)) / 1000)
    if (seconds >= 1) ticking.textContent = words(seconds)
  }
}, 1000)

/* What scrolls by itself can be reached with the keyboard. */
const showScrollers = root => {
  for (const box of root.querySelectorAll('pre, .scroll')) {
    const scrolls = box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1
    if (scrolls) box.tabIndex = 0
    else box.removeAttribute('tabindex')
  }
}

const prepare = root => {
  showTimes(root)
  showScrollers(root)
}
prepare(document)
addEventListener('resize', () => showScrollers(document))

const read = async address => {
  const response = await fetch(address, {headers: {accept: 'text/html'}})
  if (!response.ok) throw new Error(address + ' answered ' + response.status)
  return new DOMParser().parseFromString(await response.text(), 'text/html')
}

/* The annotations of a file that is opened. */
const fill = async file => {
  const address = file.dataset.later
  if (!address) return
  delete file.dataset.later
  try {
    const list = (await read(address)).querySelector('.annotations')
    const place = file.querySelector('.later')
    if (!list || !place) return
    place.replaceWith(list)
    prepare(list)
  } catch {
    /* The link that stands there still leads to them. */
    file.dataset.later = address
  }
}
document.addEventListener('toggle', event => {
  const box = event.target
  if (!(box instanceof HTMLDetailsElement) || !box.open) return
  showScrollers(box)
  if (box.matches('.file[data-later]')) fill(box)
}, true)

/* Opens what the address points to. */
const reveal = () => {
  let id = location.hash.slice(1)
  try {
    id = decodeURIComponent(id)
  } catch {
    return
  }
  if (!id) return
  const lines = /^L(\d+)-L(\d+)$/.exec(id)
  if (lines) {
    for (const line of document.querySelectorAll('.whole .line'))
      line.classList.toggle('pointed', +line.dataset.line >= +lines[1] && +line.dataset.line <= +lines[2])
    document.getElementById('L' + lines[1])?.scrollIntoView({block: 'center'})
    return
  }
  const target = document.getElementById(id)
  if (target) {
    for (let box = target.closest('details'); box; box = box.parentElement && box.parentElement.closest('details')) box.open = true
    target.scrollIntoView()
    if (target.matches('.annotation')) target.focus({preventScroll: true})
    return
  }
  /* It is among those that are not on the page yet, or that a filter hides: the server puts it there. */
  const number = /^a(\d+)$/.exec(id)
  const asked = new URLSearchParams(location.search)
  if (!number || asked.get('annotation') === number[1]) return
  location.replace(location.pathname + '?annotation=' + number[1] + location.hash)
}
addEventListener('hashchange', reveal)
reveal()

/* Puts the news of another reading of the page in place, and leaves the reader where they are. */
const replacePart = (part, other) => {
  const open = new Map([...part.querySelectorAll('details[id]'), ...(part.matches('details') ? [part] : [])].map(box => [box.id, box.open]))
  const unnamed = [...part.querySelectorAll('details:not([id])')].map(box => box.open)
  const focused = document.activeElement && part.contains(document.activeElement) ? document.activeElement.id : ''
  const fresh = document.importNode(other, true)
  const known = part.querySelectorAll('details:not([id])').length === fresh.querySelectorAll('details:not([id])').length
  for (const [id, wasOpen] of open) {
    const box = fresh.id === id ? fresh : fresh.querySelector('#' + CSS.escape(id))
    if (box) box.open = wasOpen
  }
  if (known) fresh.querySelectorAll('details:not([id])').forEach((box, index) => (box.open = unnamed[index]))
  part.replaceWith(fresh)
  prepare(fresh)
  for (const box of fresh.querySelectorAll('.file[data-later][open]')) fill(box)
  if (focused) document.getElementById(focused)?.focus({preventScroll: true})
}
const stateNow = () => document.getElementById('head')?.dataset.state
const show = page => {
  const before = stateNow()
  for (const part of page.querySelectorAll('[data-live]')) {
    const here = document.getElementById(part.id)
    if (!here || written.get(part.id) === part.outerHTML) continue
    written.set(part.id, part.outerHTML)
    replacePart(here, part)
  }
  const icon = page.getElementById('favicon')
  if (icon) document.getElementById('favicon').href = icon.getAttribute('href')
  const said = page.title !== document.title
  document.title = page.title
  if (said && before !== stateNow()) news.textContent = page.title
}

let reading = false
let again = false
const refresh = async () => {
  if (reading) {
    again = true
    return
  }
  reading = true
  try {
    do {
      again = false
      show(await read(location.pathname + location.search))
    } while (again)
  } catch {
    /* The server is away; the connection for events comes back by itself and asks again. */
  } finally {
    reading = false
  }
}

/* One connection while somebody looks: browsers allow six to a server, over all tabs. */
let events
let lost = false
const listen = () => {
  if (document.visibilityState === 'hidden') {
    events?.close()
    events = undefined
    lost = true
    return
  }
  if (events || !document.querySelector('[data-live]')) return
  events = new EventSource('/events')
  events.addEventListener('change', refresh)
  events.addEventListener('error', () => (lost = true))
  events.addEventListener('open', () => {
    if (lost) refresh()
    lost = false
  })
}
document.addEventListener('visibilitychange', listen)
listen()

/* A filter changes the list in place. */
document.addEventListener('click', event => {
  const link = event.target instanceof Element ? event.target.closest('a.filter') : null
  if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  const address = new URL(link.href)
  read(address.pathname + address.search).then(
    page => {
      history.pushState(null, '', address.pathname + address.search)
      show(page)
      const number = page.querySelector('.filter[aria-current] .number')
      news.textContent = link.textContent.trim() + (number ? '' : ', none')
    },
    () => location.assign(link.href)
  )
})
addEventListener('popstate', () => {
  if (document.querySelector('.filters')) refresh().then(reveal)
})
`
