import {LineMatcher, parseMatchers, pathInWorkspace, stripEscapeSequences} from 'problem-matcher-parser'
import {builtInMatchers} from '../../../src/formats/matchers/built-in.ts'
import {seedsOf} from '../corpus.ts'
import {hold, type Seed, type Target} from '../target.ts'

/** Expressions that take more than linear time, or that other engines read differently. */
const expressions = ['^(a+)+$', '(.*)*x', '(a|a)*b', '(x+x+)+y', '^\\s*(.*?)\\s*:\\s*(.*?)\\s*$', '(?<n>a)\\k<n>', '(?<=a)b', '[^\\]]+', '\\p{L}+', '(?i)a', '^(.+?):(\\d+):(\\d+):\\s+(.*)$', '.*.*.*.*=', '((a*)*)*', '(?:a?){30}a{30}', '[', '(', '(?', 'a{99999999}', '\\'] // prettier-ignore

const matcherSeeds = (): readonly Seed[] => [
  ...[...builtInMatchers.values()].map(({json}) => ({text: JSON.stringify(json, null, 1), kind: 'json'})),
  ...expressions.map(regexp => ({
    text: JSON.stringify({problemMatcher: [{owner: 'x', pattern: [{regexp, file: 1, message: 0}]}]}),
    kind: 'json'
  })),
  ...seedsOf(['built-in-matchers', 'problem-matcher']).map(({text}) => ({
    text,
    kind: text.trimStart().startsWith('{') ? 'json' : 'log'
  }))
]

const builtIn = [...builtInMatchers.values()].flatMap(({json}) => parseMatchers(json).matchers)
const lines = [
  'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!',
  'src/a.ts:1:2: error x',
  `${'x '.repeat(3000)}:`,
  '::add-matcher::x',
  ''
]

/** The package: any file of matchers and any log is taken without an exception and in bounded time. */
export const matchers: Target = {
  name: 'matchers',
  seeds: matcherSeeds,
  run({text, kind}, random) {
    const warnings: string[] = []
    const parsed = kind === 'json' ? parseMatchers(text) : {matchers: builtIn, problems: []}
    const matcher = new LineMatcher(parsed.matchers, {
      timeout: 20,
      behaviour: random.of(['documented', 'runner'] as const),
      readMatcherFile: () => (random.chance(0.5) ? text : undefined),
      warn: sentence => void warnings.push(sentence)
    })
    const log = kind === 'json' ? lines : text.split('\n')
    const found = random.chance(0.5) ? matcher.pushAll(log) : log.flatMap(line => matcher.push(line) ?? [])
    hold(found.length <= log.length, () => `${found.length} matches in ${log.length} lines`)
    for (const {path, line} of found) {
      hold(line === undefined || Number.isSafeInteger(line), () => `line ${line}`)
      if (path === undefined) continue
      const inside = pathInWorkspace({path}, {root: '/work'})
      hold(inside === undefined || !/(?:^|\/)\.\.(?:\/|$)|^\//.test(inside), () => `the path ${path} becomes ${inside}`)
    }
    stripEscapeSequences(text)
    return Promise.resolve()
  }
}
