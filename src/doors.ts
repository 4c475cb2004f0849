/** The bundle's doors. What is behind each is loaded when it is opened. */
export const report = async (): Promise<void> => {
  const [{step}, {run}] = await Promise.all([import('./step.ts'), import('./run.ts')])
  await step(run)
}
export const start = async (): Promise<void> => {
  const [{step}, {start: open}] = await Promise.all([import('./step.ts'), import('./start.ts')])
  await step(open)
}
export const startPost = async (): Promise<void> => {
  const [{step}, {closeWhatIsOpen}] = await Promise.all([import('./step.ts'), import('./start.ts')])
  await step(closeWhatIsOpen)
}
export const gate = async (): Promise<void> => {
  const [{step}, {gate: wait}] = await Promise.all([import('./step.ts'), import('./gate-step.ts')])
  await step(wait)
}
export const cli = async (): Promise<void> => (await import('./cli/cli.ts')).cli(process.argv.slice(2))
