import {readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {runInNewContext} from 'node:vm'
import {beforeAll, describe, expect, test} from '@jest/globals'
import fc from 'fast-check'

const root = resolve(import.meta.dirname, '..')
let compact: (code: string) => string

beforeAll(async () => {
  ;({compact} = (await import(resolve(root, 'scripts/compact.mjs'))) as {compact: (code: string) => string})
})

/** What a script ends in. */
const valueOf = (code: string): unknown => runInNewContext(code, {}, {filename: 'code.js'})

/** Where each of the lines of a stack is, as the text of that line without its indentation and comments. */
function tracedLines(code: string): string[] {
  const stack = valueOf(`${code}\n;(() => { try { outer() } catch (error) { return error.stack } })()`) as string
  const lines = code.split('\n')
  return [...stack.matchAll(/at (\w+) \(code\.js:(\d+):\d+\)/g)]
    .filter(([, name]) => name === 'outer' || name === 'inner')
    .map(([, name, line]) => `${name}: ${lines[Number(line) - 1]?.replace(/\/\*.*?\*\/|\/\/.*$/g, '').trim()}`)
}

describe('code without its comments', () => {
  // Each with what is easily broken in it; the value must be the same.
  const scripts = {
    'a comment in a string': `'/* no comment */' + "// none" + '\\'//'`,
    'a comment in a template': '`/* no ${ /* a comment */ `// ${1 /* x */ + 1} ` } //\n  /* none */`',
    'blanks and lines in a template': '`  a\n\n    b\t${\n 1\n}\n\n  `',
    'a comment in an expression': `[/\\/\\*a*[/*]/.source, /[//]/.source, 8 /* a */ / 2 / /* b */ 2, 4 / /2/.lastIndex]`,
    'a comment between operators': `let a = 1, b = 2; [a+/**/+b, a-/**/-b, a /**// b, a</* */b, a++/**/+b, a+ ++b]`,
    'a comment between words': `var x/**/= typeof/**/x; var y = void/* */0/**/in/**/{undefined: 1}; [x, y]`,
    'return and a line break': `[(() => { return // none\n 1 })()]`,
    'return and a line break in a comment': `[(() => { return /* \n */ 1 })()]`,
    'return and a comment on its line': `(() => { return /* none */ 1 })()`,
    'a line that could go on': `let a = 1\nlet b = a // one\n++b\n;[a, b]`,
    'a line that goes on': `let f = x => x\nlet g = f // one\n(2)\ng`,
    'a line break in a comment alone': `let a = 1 /*\n*/ let b = 2; a + b`,
    'break and a label': `let n = 0; a: for (;;) { for (;;) { if (n++) break /* a */ a\n break // a\n } }; n`,
    'yield, throw and async': `const async = 1; let g = function* () { yield /* \n */ 2 }; [async /*\n*/ , ...g()]`,
    'JSDoc before everything': `/** @type {number} */ let a = /** @type {any} */ (1);\n/** f */ function f(/** @type {x} */ b) { /** in */ return b }\n/** end */ f(a)`,
    'names with escapes': `let \\u0061b = '\\u{1f389}'; ab`,
    'an optional chain beside a number': `let a = {b: 1}; [a?.b, true?.5:1, 1..toString(), 1 .toString()]`,
    'a decrement that looks like the end of a comment': `let n = 3, s = ''; while (n --> 0) s += n; s`,
    'a carriage return': `let a = 1 // one\r\nlet b = 2\r\na + b`
  }
  test.each(Object.entries(scripts))('does the same with %s', (_, code) => {
    const value = valueOf(code)
    expect(value).toBeDefined()
    expect(JSON.stringify(valueOf(compact(code)))).toBe(JSON.stringify(value))
  })

  test('is the same whatever comments and blanks stand between its tokens', () => {
    const tokens = 'const f = ( a , b ) => { if ( a > b ) { return `x${ a }y` } else return / \\/ /g ; } ;'.split(
      / (?![\\/])/
    )
    const trivia = fc.constantFrom(' ', '\t ', '/* a */', ' /** b */ ', '/*//*/')
    fc.assert(
      fc.property(fc.array(trivia, {minLength: tokens.length, maxLength: tokens.length}), between => {
        const code = tokens.map((token, index) => between[index]! + token).join('')
        expect(compact(code)).toBe(compact(tokens.join(' ')))
      })
    )
  })

  test('fails where it failed before: the same functions, at the same lines of code', () => {
    const code = `
/* A comment
   of several lines. */
function inner(value) {

  // Says why.
  if (value > 1) throw new Error(\`a
    message of \${ value } lines\`) // at the end
  return value
}

/** Calls. */
const outer = () => {
    const one = 1 /* one */; inner(one)
    /* before */ inner(one + 1)
}`
    const traced = tracedLines(code)
    expect(traced).toEqual(['inner: if (value > 1) throw new Error(`a', 'outer: inner(one + 1)'])
    expect(tracedLines(compact(code))).toEqual(traced)
    expect(compact(code)).not.toContain('Says')
  })

  test('keeps the line that names its interpreter', () => {
    expect(compact('#!/usr/bin/env node\n// door\nimport "./a.js"\n')).toBe('#!/usr/bin/env node\nimport "./a.js"\n')
  })

  test('has nothing left to take out', () => {
    const bundle = readFileSync(join(root, 'dist/bundle/index.js'), 'utf8')
    expect(compact(bundle) === bundle).toBe(true)
  })
})
