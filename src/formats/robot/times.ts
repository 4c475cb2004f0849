import {parseSeconds, type XmlElement} from '../xml.ts'

const stamp = /^(\d{4})(\d\d)(\d\d) (\d\d):(\d\d):(\d\d)\.(\d{3})$/

/** How long a status says that it took: `elapsed` since Robot Framework 7, before the difference of two times. */
export function secondsOf(element: XmlElement): number | undefined {
  const elapsed = parseSeconds(element.attribute('elapsed'))
  if (elapsed !== undefined) return elapsed
  const start = millisecondsOf(element.attribute('starttime'))
  const end = millisecondsOf(element.attribute('endtime'))
  return start === undefined || end === undefined || end < start ? undefined : (end - start) / 1000
}

/** `20210212 23:57:13.490`, of which only differences mean anything. */
function millisecondsOf(text: string | undefined): number | undefined {
  const parts = stamp.exec(text ?? '')
  if (parts === null) return undefined
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0, milliseconds = 0] = parts
    .slice(1)
    .map(Number)
  return Date.UTC(year, month - 1, day, hours, minutes, seconds, milliseconds)
}
