import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

/**
 * The licences of what was bundled, by package. The bundler's own list leaves out what is not in a chunk.
 *
 * @param {{modules?: object[]}} stats what webpack says of its modules.
 * @param {string} own the folder of this project, which has a LICENSE of its own.
 */
export function licensesOf(stats, own) {
  const texts = new Map()
  for (const file of filesOf(stats.modules)) {
    const folder = packageOf(file)
    if (folder === own) continue
    const {name, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    if (texts.has(name)) continue
    const found = readdirSync(folder).find(each => /^licen[cs]e(\.|-|$)/i.test(each))
    const text = found === undefined ? '' : readFileSync(join(folder, found), 'utf8')
    if (text === '' && license === undefined) throw new Error(`licences: ${name} has none`)
    texts.set(name, `${name}\n${license}\n${text.replaceAll('\r\n', '\n').trim()}\n`)
  }
  return [...texts.keys()]
    .sort()
    .map(name => texts.get(name))
    .join('\n')
}

function* filesOf(modules = []) {
  for (const {nameForCondition, modules: inner} of modules) {
    if (nameForCondition) yield nameForCondition
    yield* filesOf(inner)
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
