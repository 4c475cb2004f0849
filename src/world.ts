/** Where sentences go. Each call is one line; the text may be hostile: the implementation escapes it. */
export interface Log {
  info(text: string): void
  notice(text: string): void
  warning(text: string): void
  error(text: string): void
  /** Lines that belong together under a heading and are folded away. */
  group(heading: string, lines: readonly string[]): void
}

/** Everything outside: what run() and the stages know of the machine comes in through it. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder that relative paths and globs start from: the checkout. */
  readonly cwd: string
  readonly log: Log
  readonly now: () => Date
  /** Resolves after so long, or at once when the job is cancelled. */
  readonly sleep: (milliseconds: number) => Promise<void>
  /** Aborted when the job is cancelled (SIGINT, SIGTERM). */
  readonly stop: AbortSignal
  /** From 0 up to 1, for nonces and jitter. */
  readonly random: () => number
  /** The value of an input, trimmed; empty when it was not given and has no default. */
  readonly input: (name: string) => string
  readonly setOutput: (name: string, value: string | number) => void
  /** Kept from a step's main to its post. */
  readonly saveState: (name: string, value: string) => void
  readonly state: (name: string) => string
  /** Sets a variable for the steps that follow. */
  readonly exportVariable: (name: string, value: string) => void
  /** Writes whole workflow commands, escaped already. */
  readonly writeCommands: (lines: readonly string[]) => void
  /** Appends Markdown to the job's summary. */
  readonly writeJobSummary: (markdown: string) => Promise<void>
}
