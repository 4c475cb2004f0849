const rule = /^@?[A-Za-z][\w.-]{0,100}(?:\/[\w@.-]{1,100}){0,4}$|^[a-z][\w-]{0,60}\([\w/-]{1,100}\)$/

/** The name of a rule (`semi`, `@typescript-eslint/no-explicit-any`, oxlint's `eslint(no-eval)`); undefined for any other text. */
export const readRule = (text: string): string | undefined => (rule.test(text) ? text : undefined)
