// npm run fuzz -- [--seconds 60] [--seed 1] [--target readers]…: mutates the fixtures for as long as it is told and gives
// them to the readers, the writers, the bundle reader, the problem matchers and the server. docs/threat-model.md says
// what is promised; inputs that break a promise are kept in coverage/fuzz/, and the exit code is 1.
import {spawnSync} from 'node:child_process'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'

const root = resolve(import.meta.dirname, '..')
const loader = pathToFileURL(resolve(root, 'scripts/strip-types.mjs')).href
const {status} = spawnSync(
  process.execPath,
  [
    '--disable-warning=ExperimentalWarning',
    '--import',
    loader,
    resolve(root, '__tests__/fuzz/fuzz.ts'),
    ...process.argv.slice(2)
  ],
  {cwd: root, stdio: 'inherit'}
)
process.exit(status ?? 1)
