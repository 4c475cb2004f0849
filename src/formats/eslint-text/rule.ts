const rule = /^@?[A-Za-z][\w.-]{0,100}(?:\/[\w@.-]{1,100}){0,4}$/

/** A text that is the name of a rule (`semi`, `@typescript-eslint/no-explicit-any`); undefined for any other. */
export const readRule = (text: string): string | undefined => (rule.test(text) ? text : undefined)
