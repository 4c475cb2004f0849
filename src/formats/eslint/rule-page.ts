const pages: readonly {readonly rule: RegExp; readonly url: string}[] = [
  {rule: /^([a-z][a-z-]*)$/, url: 'https://eslint.org/docs/latest/rules/'},
  {rule: /^@typescript-eslint\/([a-z][a-z-]*)$/, url: 'https://typescript-eslint.io/rules/'},
  {rule: /^@stylistic\/([a-z][a-z-]*)$/, url: 'https://eslint.style/rules/'}
]

/** The page of a rule of ESLint's own and of the plugins known here; undefined for any other. */
export function rulePage(rule: string): string | undefined {
  for (const page of pages) {
    const name = page.rule.exec(rule)?.[1]
    if (name !== undefined) return page.url + name
  }
  return undefined
}
