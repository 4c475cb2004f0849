import type {Frame} from './frames.ts'
import {sharedEnd, type Clues} from './narrow.ts'
import {filesEndingIn, segmentsOf} from './repository.ts'
import {resolvePath, theOne, type Known, type Where} from './resolve.ts'

/** Languages in which a class or module has a file of its own name; what a class is called is looked for in all. */
const extensions = ['java', 'kt', 'scala', 'groovy', 'cs', 'fs', 'vb', 'php', 'py', 'swift', 'rb', 'clj', 'ex', 'exs']

/** Of these, the ones whose folders are the package or module without exception. */
const strict = /\.(?:java|groovy|py)$/

/** How many names a symbol may have behind its file: a class and one nested in it. */
const deepest = 2

/**
 * The file of a class or module: `com.acme.CartTest$Inner`, `tests.test_cart.TestCart`, `Acme.Shop.CartTests`,
 * `Tests\Unit\CartTest`, or a path. The file's folder must agree with the package (in Java and Python), or with one
 * name of it, or the class be called a test (where folders are free, as in C#); undefined without a repository, and where two files fit equally.
 */
export function resolveSymbol(name: string, where: Where, clues: Clues): string | undefined {
  const {repository} = where
  if (repository === undefined || name.length > 1000) return undefined
  if (/[/\\].*\.\w+$|^[\w-]+\.\w{1,5}$/.test(name)) {
    const path = resolvePath(name, where, clues)
    if (path !== undefined) return path
  }
  // Parameters, arguments and what a runner appends are no part of the class.
  const names = (/^[^\s([<,;#>]+/.exec(name)?.[0] ?? '').split(/::|[./\\+$:]/).filter(each => each !== '')
  for (let count = names.length; count >= Math.max(1, names.length - deepest); count--) {
    const found = ofModule(names.slice(0, count), {...where, repository}, clues)
    if (found !== undefined) return found
  }
  return undefined
}

function ofModule(names: readonly string[], where: Known, clues: Clues): string | undefined {
  const name = names.at(-1)!
  const candidates = [...new Set([name, snakeCase(name)])].flatMap(base =>
    extensions.flatMap(extension => filesEndingIn(where.repository, `${base}.${extension}`))
  )
  const scored = candidates
    .map(path => ({path, score: sharedEnd(folderNames(path), names.slice(0, -1))}))
    .filter(({path, score}) => !strict.test(path) || score === names.length - 1)
  const best = scored.reduce((highest, {score}) => Math.max(highest, score), 0)
  const winners = scored.filter(({score}) => score === best).map(({path}) => path)
  return best > 0 || /test|spec/i.test(name) ? theOne(winners, where, {files: clues.files, scopes: []}) : undefined
}

/** `Acme.Shop.Tests/CartTests.cs` lies in the namespace Acme.Shop.Tests. */
const folderNames = (path: string): string[] =>
  segmentsOf(path)
    .slice(0, -1)
    .flatMap(segment => segment.split('.'))

/** Elixir's `CartTest` lies in `cart_test.exs`. */
const snakeCase = (name: string): string => name.replace(/(?<=[a-z\d])(?=[A-Z])/g, '_').toLowerCase()

/**
 * The file of a Kotlin, Scala, Groovy or Clojure frame whose folders are not its package, as these languages allow: the
 * only file of that name, when the frame's package starts like that of the test.
 */
export function resolveJvmFile({path, scope = ''}: Frame, where: Where, clues: Clues): string | undefined {
  const {repository} = where
  if (repository === undefined || !/\.(?:kts?|scala|sc|groovy|clj[cx]?)$/.test(path)) return undefined
  const name = segmentsOf(path).at(-1) ?? ''
  const owners = clues.scopes.filter(each => each.includes('.')).map(organization)
  if (owners.length > 0 && !owners.includes(organization(scope))) return undefined
  return theOne(filesEndingIn(repository, name), {...where, repository}, {files: clues.files, scopes: [scope]})
}

/** `com.acme` of `com.acme.shop.Cart`. */
const organization = (name: string): string => name.split('.').slice(0, 2).join('.')
