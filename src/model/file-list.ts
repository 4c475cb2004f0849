/** The files of the repository, relative to its root, with `/`. */
export interface FileList {
  readonly paths: Iterable<string>
  /** False where there are more than are listed: then only the path of a file says for certain which one is meant. */
  readonly whole: boolean
}
