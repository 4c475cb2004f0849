// Compiles the package and the sources to lib/, from which the bundle is built and the generated files are made.
import {execFileSync} from 'node:child_process'
import {rmSync} from 'node:fs'

const tsc = 'node_modules/typescript7/bin/tsc'
for (const [project, out] of [
  ['packages/problem-matcher-parser/tsconfig.build.json', 'packages/problem-matcher-parser/lib'],
  ['tsconfig.build.json', 'lib']
]) {
  rmSync(out, {recursive: true, force: true})
  execFileSync(process.execPath, [tsc, '-p', project], {stdio: 'inherit'})
}
