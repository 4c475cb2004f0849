// npm run test:browser: the tests that need Chromium (Debian's, at /usr/bin/chromium, or the one that CHROMIUM names).
import {spawnSync} from 'node:child_process'

const jest = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
  'browser'
]
const {status} = spawnSync(process.execPath, jest, {stdio: 'inherit', env: {...process.env, VERDICT_BROWSER: '1'}})
process.exit(status ?? 1)
