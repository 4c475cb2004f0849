import type {Annotation} from './check-run.ts'
import type {Diagnostic} from './diagnostic.ts'
import {identify, shortIdentity} from './identity.ts'

/**
 * What makes two findings the same from commit to commit: source, rule, file and message, but not the line, which moves
 * with every edit above it.
 */
export const fingerprint = ({source, code, location, message}: Diagnostic): number =>
  shortIdentity(identify({suites: [source], className: code?.value ?? '', name: message, file: location?.path ?? ''}))

/** What findings of one rule in one file have in common. */
export const ruleInFile = ({source, code, location}: Diagnostic): number =>
  shortIdentity(identify({suites: [source], className: code?.value ?? '', name: '', file: location?.path ?? ''}))

/** How much of an annotation's first line makes it the same; in characters. */
const lineCompared = 1000

/** What makes two annotations the same from commit to commit: path, title and the first line of the message. */
export const annotationIdentity = ({path, title, message}: Pick<Annotation, 'path' | 'title' | 'message'>): number => {
  const line = message.trim().slice(0, lineCompared).split('\n', 1)[0]!.trim()
  return shortIdentity(identify({suites: [path], className: title ?? '', name: line, file: ''}))
}
