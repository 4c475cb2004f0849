/** The bundle's two doors. What is behind each is loaded when it is opened. */
export const action = async (): Promise<void> => (await import('./action.ts')).action()
export const cli = async (): Promise<void> => (await import('./cli/cli.ts')).cli(process.argv.slice(2))
