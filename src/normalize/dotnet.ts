import type {FramePlace} from './languages.ts'

/** `:line 12`, `:Zeile 12.`, `:ligne 12`, `:行 12`: one word, whatever the language. */
const tail = /:[^\s:]{1,12} (\d{1,9})\.?\s*$/

const extension = /\.(?:cs|fs|fsx|vb|cshtml|razor|xaml|feature)$/i

/**
 * Reads a frame of .NET in any language of the runtime: `at N.C.M(String s) in C:\x\C.cs:line 12`,
 * `   bei N.C.M() in /x/C.cs:Zeile 12.`. Lines that the compiler hides (0, 0xFEEFEE) are none.
 */
export function dotnetFrame(line: string): FramePlace | undefined {
  const found = tail.exec(line)
  if (found === null) return undefined
  const head = line.slice(0, found.index)
  if (!extension.test(head)) return undefined
  const start = startOfPath(head)
  const number = Number(found[1])
  if (start === undefined || number === 0 || number === 0xfeefee) return undefined
  const scope = /^\s*\S+ ([^\s(]+)/.exec(head.slice(0, start))?.[1]
  return {path: head.slice(start), line: number, ...(scope === undefined ? {} : {scope})}
}

function startOfPath(head: string): number | undefined {
  const absolute = /\s(?=[A-Za-z]:[\\/]|[\\/])/.exec(head)
  if (absolute !== null) return absolute.index + 1
  const closed = head.lastIndexOf(') ')
  const word = closed < 0 ? -1 : head.indexOf(' ', closed + 2)
  return word < 0 ? undefined : word + 1
}
