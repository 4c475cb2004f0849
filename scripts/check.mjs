// npm run check: everything that must hold before a change is handed in. Stops at the first that does not.
import {execFileSync} from 'node:child_process'

const steps = [
  ['types', 'npm run -s types'],
  ['format', 'npm run -s format'],
  ['generated files and bundle', 'npm run -s build'],
  ['lint', 'npm run -s lint'],
  ['nothing unused', 'npm run -s unused'],
  ['tests', 'npm -s test']
]
const status = () => execFileSync('git', ['status', '--porcelain'], {encoding: 'utf8'})
const before = status()
for (const [name, command] of steps) {
  console.log(`— ${name}`)
  try {
    execFileSync(command, {shell: true, stdio: 'inherit'})
  } catch {
    console.error(`check: ${name} failed (${command})`)
    process.exit(1)
  }
}
if (status() !== before) {
  console.error(`check: these files are not what the sources make of them; commit them:\n${status()}`)
  process.exit(1)
}
console.log('— all is well')
