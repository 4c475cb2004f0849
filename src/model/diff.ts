/** Lines of a file that a diff shows, both 1-based and inclusive. */
export interface LineRange {
  readonly first: number
  readonly last: number
}

/** What a pull request changes: the lines that its diff shows, by the file's path; an empty list where they are not told. */
export type Diff = ReadonlyMap<string, readonly LineRange[]>
