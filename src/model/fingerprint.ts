import type {Diagnostic} from './diagnostic.ts'
import {identify, shortIdentity} from './identity.ts'

/**
 * What makes two findings the same from commit to commit: source, rule, file and message, but not the line, which moves
 * with every edit above it.
 */
export const fingerprint = ({source, code, location, message}: Diagnostic): number =>
  shortIdentity(identify({suites: [source], className: code?.value ?? '', name: message, file: location?.path ?? ''}))
