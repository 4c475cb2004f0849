import type {Random} from './random.ts'

/** An input is never made longer than this: what takes more than linear time shows well below it. */
export const longestInput = 96 * 1024

/** Pieces that break readers and writers: of XML, JSON, TAP, logs, Markdown, HTML, workflow commands, paths, Unicode. */
const pieces = [
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '<!ENTITY x SYSTEM "file:///etc/passwd">',
  '&x;',
  '&#0;',
  '&#x110000;',
  '&#xD800;',
  '&amp;amp;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?xml version="1.0" encoding="UTF-16"?>',
  '<?',
  '?>',
  '</testcase>',
  '<testcase name="',
  '<testsuite>',
  '<failure message="',
  '/>',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  'null',
  'true',
  '1e999',
  '-1',
  '9007199254740993',
  '99999999999999999999',
  '0x10',
  'NaN',
  '"__proto__": {"polluted": 1}',
  '"constructor": {"prototype": {"polluted": 1}}',
  '"toString": 1',
  '\\u0000',
  '\\ud800',
  '\\',
  '\r',
  '\n',
  '\r\n',
  '\t',
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\u001b]8;;http://evil.example\u0007',
  '\u009b',
  '\u0085',
  '\u2028',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\ufffd',
  '😀',
  '::error file=a,line=1::x',
  '::set-output name=a::b',
  '::add-matcher::../../etc/passwd',
  '::stop-commands::x',
  '##[error]x',
  '##[add-matcher]x',
  '%0A',
  '@octocat',
  '#12',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</details>',
  '<!-- verdict-digest:2:',
  '```',
  '~~~',
  '| a |',
  '[x](javascript:alert(1))',
  '![i](http://evil.example/p.png)',
  '../../../../etc/passwd',
  '/etc/passwd',
  'C:\\Windows\\System32',
  '\\\\host\\share',
  'file:///etc/passwd',
  'a/../../b',
  '    at f (a.js:1:1)',
  'File "a.py", line 1, in f',
  'a.ts(1,2): error TS1: x',
  'a.c:1:2: error: x',
  'not ok 1 - x',
  'ok 1 - x # SKIP',
  '1..5',
  '  ---',
  '  ...',
  '# Subtest: x',
  '--- FAIL: Test (0.00s)',
  'TAP version 14',
  '2026-11-20T09:30:00.0000000Z ',
  'ghp_0123456789abcdefghijABCDEFGHIJ012345'
] as const

const numbers = ['0', '-0', '1', '-1', '2147483648', '4294967296', '9007199254740992', '1e309', '1e-400', '00', '٣']

type Mutation = (text: string, random: Random, others: readonly string[]) => string

const spot = (text: string, random: Random): [from: number, to: number] => {
  const from = random.below(text.length + 1)
  const longest = random.of([1, 4, 16, 64, 512, 4096])
  return [from, Math.min(text.length, from + random.below(longest + 1))]
}

const insert = (text: string, at: number, piece: string): string => text.slice(0, at) + piece + text.slice(at)

const mutations: readonly Mutation[] = [
  // Something strange at one place.
  (text, random) => insert(text, random.below(text.length + 1), random.of(pieces)),
  (text, random) => insert(text, random.below(text.length + 1), random.of(pieces)),
  // One character becomes another.
  (text, random) => {
    const at = random.below(text.length)
    return text.slice(0, at) + String.fromCharCode(random.below(random.of([128, 256, 65_536]))) + text.slice(at + 1)
  },
  // A part is lost, doubled, or changes its place.
  (text, random) => {
    const [from, to] = spot(text, random)
    return text.slice(0, from) + text.slice(to)
  },
  (text, random) => {
    const [from, to] = spot(text, random)
    return insert(text, to, text.slice(from, to))
  },
  (text, random) => {
    const [from, to] = spot(text, random)
    return insert(text.slice(0, from) + text.slice(to), random.below(text.length - to + from + 1), text.slice(from, to))
  },
  // It ends early.
  (text, random) => text.slice(0, random.below(text.length + 1)),
  // A part of another input gets into it.
  (text, random, others) => {
    const other = random.of(others)
    const [from, to] = spot(other, random)
    return insert(text, random.below(text.length + 1), other.slice(from, to))
  },
  // A number becomes a strange one.
  (text, random) => {
    const found = [...text.matchAll(/\d+(?:\.\d+)?/g)]
    if (found.length === 0) return text
    const match = random.of(found)
    return text.slice(0, match.index) + random.of(numbers) + text.slice(match.index + match[0].length)
  },
  // The value of an attribute or of a string becomes something strange.
  (text, random) => {
    const found = [...text.matchAll(/"[^"\n]{0,80}"/g)]
    if (found.length === 0) return text
    const match = random.of(found)
    return `${text.slice(0, match.index + 1)}${random.of(pieces)}${text.slice(match.index + match[0].length - 1)}`
  },
  // Something short is there very often: what takes more than linear time shows, and so does deep nesting.
  (text, random) => {
    const [from] = spot(text, random)
    const unit = random.chance(0.5)
      ? text.slice(from, from + 1 + random.below(8))
      : random.of([...pieces, ' ', 'a', '=', '-', '(', '.', '/', '<a>', '[[', '{"a":', '&', ':1', '\\\\', '`', 'at '])
    const times = random.of([8, 128, 2048, 16_384])
    return unit === '' ? text : insert(text, from, unit.repeat(Math.min(times, Math.ceil(48_000 / unit.length))))
  },
  // Blanks and line ends of another kind.
  (text, random) => text.replaceAll('\n', random.of(['\r', '\r\n', '\n\n', '\u2028', ' ', '\n ']))
]

/**
 * Makes an input of another one by one to five mutations.
 *
 * @param others what parts may be taken from.
 */
export function mutate(text: string, random: Random, others: readonly string[]): string {
  let mutant = text
  for (let left = 1 + random.below(5); left > 0; left--) {
    mutant = random.of(mutations)(mutant, random, others)
    if (mutant.length > longestInput) mutant = mutant.slice(0, longestInput)
  }
  return mutant
}

/** Bytes of a text as a hostile tool may write them: most often UTF-8, now and then something else. */
export function bytesOf(text: string, random: Random): Uint8Array {
  const bytes = new Uint8Array(
    random.chance(0.05) ? Buffer.from(text, random.of(['utf16le', 'latin1'] as const)) : Buffer.from(text)
  )
  if (random.chance(0.1))
    for (let left = 1 + random.below(4); left > 0; left--) bytes[random.below(bytes.length)] = random.below(256)
  return bytes
}
