import type {Diagnostic} from '../model/diagnostic.ts'
import type {Hashing} from '../model/identity.ts'
import type {TestCase} from '../model/report.ts'

/** The bytes of one report, handed over by discover/. Each way of reading begins anew whenever it is used. */
export interface ReportSource {
  /** The path as it was found, for messages. */
  readonly path: string
  /** How many bytes the file has. */
  readonly size: number
  /** Set when the format was named rather than recognized: then silence is a clean run for a line format. */
  readonly named: boolean
  /**
   * The file in chunks of UTF-8 without a byte order mark. A file in UTF-16, or in XML that declares another encoding,
   * arrives converted. A chunk is only valid until the next one is asked for.
   */
  bytes(): AsyncIterable<Uint8Array>
  /** The lines without their ends (`\n`, `\r\n` or a lone `\r`), decoded; never longer than the cap of discover/. */
  lines(): AsyncIterable<string>
  /** The whole file, decoded. Throws ParseError where it is longer than a string can be. */
  text(): Promise<string>
}

/** A case that passed, of which only what is counted was read; only valid while it is pushed. */
export interface PassedCase {
  /** Its identity, whose hashing has ended. */
  readonly hashing: Readonly<Hashing>
  /** The outermost of its suites. */
  readonly suite: string
  /** 0 where nobody took the time. */
  readonly seconds: number
  whole(): TestCase
}

/** Where a reader pushes what it finds, in the order of the document. Synchronous, so that memory stays flat. */
export interface ReportSink {
  testCase(test: TestCase): void
  /** In place of testCase for a case that passed, from readers that can do so; a sink without it gets them all whole. */
  passed?(test: PassedCase): void
  /** A linter's finding, or a failure outside any test (a suite that crashed): counts as a finding, not as a test. */
  finding(diagnostic: Diagnostic): void
  /**
   * One sentence about a run that failed as a whole and that no test or place can be blamed for (it was abandoned, tests
   * that were announced are missing): counts as an error and is told, but is no problem of its own.
   */
  failure(sentence: string): void
  /** The duration that the report gives for itself as a whole; without it the cases are added up. */
  seconds(seconds: number): void
  /** One sentence about a report that was read but is odd (counts that disagree, damage that was repaired). */
  warning(sentence: string): void
}

/** What docs/formats.md says of a format, in Markdown. */
export interface FormatGuide {
  /** What the beginning of a report looks like, to complete “recognized by …”. */
  readonly recognizedBy: string
  /** How tools are made to write it: by the tool, one line for a shell, a configuration, or where it lies. */
  readonly obtain: Readonly<Record<string, string>>
  /** What such a report does not say, or what is not read of it. */
  readonly limits?: string
}

/** What one tool or one convention writes. A new format is one file with one such constant, and its fixtures. */
export interface Format {
  /** What people write in `reports: name=glob`. */
  readonly name: string
  /** Who writes it: feeds the README table. */
  readonly description: string
  /** The page that specifies it. */
  readonly url: string
  /** `tests` where it reports test cases, `findings` for linters and compilers. */
  readonly kind: 'tests' | 'findings'
  readonly guide: FormatGuide
  /** True for line formats whose silence is a clean run when they were named. */
  readonly silentWhenClean?: boolean
  /**
   * Whether the first 64 KB of a report look like this format. At most one format may say yes to a file.
   * `beginning` is decoded, without byte order mark and leading blanks.
   */
  recognizes(beginning: string): boolean
  /** Pushes all that the report says. Throws ParseError, with the line, where it cannot go on. */
  parse(source: ReportSource, sink: ReportSink): Promise<void>
}
