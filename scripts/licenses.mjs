import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'

/**
 * The licences of what was bundled, each package and version with its text. The bundler's own list leaves out what is
 * not in the first chunk, so this one is made from its modules, and held against the code that it wrote.
 *
 * @param {{modules?: object[]}} stats what webpack says of its modules
 * @param {{own: string, code: string[]}} project the folder of this project, whose own packages are under its LICENSE;
 *   and the files of the bundle as the bundler wrote them, with its comments
 * @throws where a package has no licence or text of one, or the bundle holds code that no module accounts for
 */
export function licensesOf(stats, {own, code}) {
  const modules = [...modulesOf(stats.modules)]
  holdAgainst(modules, code)
  const texts = new Map()
  for (const {nameForCondition: file} of modules) {
    const folder = file && packageOf(file)
    if (!folder || !relative(own, folder).includes('node_modules') || texts.has(folder)) continue
    const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const found = readdirSync(folder).find(each => /^licen[cs]e(\.|-|$)/i.test(each))
    if (found === undefined || license === undefined) throw new Error(`licences: ${name} has none`)
    const text = readFileSync(join(folder, found), 'utf8').replaceAll('\r\n', '\n').trim()
    texts.set(folder, `${name} ${version}\n${license}\n${text}\n`)
  }
  return [...new Set(texts.values())].sort().join('\n')
}

/** Every module of the bundle's code is one of the stats: by its number, or by its path where several became one. */
function holdAgainst(modules, code) {
  const ids = new Set(modules.map(({id}) => String(id)))
  const names = new Set(modules.map(({name}) => name))
  const marks = [
    [/^\/\*{3}\/ (\w+):$/gm, ids],
    [/^;\/\/ CONCATENATED MODULE: (.*)$/gm, names]
  ]
  for (const [mark, known] of marks) {
    const found = code.flatMap(text => [...text.matchAll(mark)]).map(([, what]) => what)
    if (found.length === 0) throw new Error(`licences: the bundler does not mark its modules by ${mark} any more`)
    const unknown = found.filter(each => !known.has(each) && !/^external /.test(each))
    if (unknown.length > 0) throw new Error(`licences: unknown modules are in the bundle: ${unknown.join(', ')}`)
  }
}

function* modulesOf(modules = []) {
  for (const module of modules) {
    yield module
    yield* modulesOf(module.modules)
  }
}

/** The nearest folder above a file whose package.json names a package. */
function packageOf(file) {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const about = join(folder, 'package.json')
    if (existsSync(about) && JSON.parse(readFileSync(about, 'utf8')).name !== undefined) return folder
    if (folder === dirname(folder)) throw new Error(`licences: ${file} belongs to no package`)
  }
}
