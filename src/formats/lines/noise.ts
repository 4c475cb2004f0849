/**
 * What package managers, runners of several packages and the steps of workflows write before the command that they run:
 * `> shop@1.0.0 types`, `$ tsc -p .`, `yarn run v1.22.22`, `web:build: cache miss, executing 1f2e`.
 */
const noise = [
  /^[>$+•] ?\S/,
  /^\S{1,200} \S{1,100}\$ /,
  /^(?:npm|pnpm|yarn|bun|npx|lerna|turbo|info|warning|warn|WARN|ERR!)\b/,
  /^(?:Scope: |Version \d|\(node:\d|\(Use `node|Debugger |##\[|::group::|::endgroup::|Run (?:npx|yarn|npm|pnpm|bun) )/,
  /^\[(?:command|baseline-browser-mapping)\]|^Browserslist: /
]
const packagePrefix = /^[@\w./-]{1,200}(?::[\w.-]{1,100})?: /

/** Whether a line may stand before a tool's own lines in what its caller wrote down. */
export function isNoise(line: string): boolean {
  if (noise.some(each => each.test(line))) return true
  const rest = line.replace(packagePrefix, '')
  return rest !== line && (/^cache \w/.test(rest) || noise.some(each => each.test(rest)))
}
