import {readFindings} from './checkstyle/reader.ts'
import type {Format} from './format.ts'
import {readXml, rootOf} from './xml.ts'

const roots: ReadonlySet<string> = new Set(['checkstyle'])

/** Checkstyle’s own format, which many linters of other languages write as well. */
export const checkstyle: Format = {
  name: 'checkstyle',
  description:
    'Checkstyle XML (Checkstyle, PHP_CodeSniffer, ktlint, detekt, Scalastyle, ShellCheck, hadolint, SwiftLint …)',
  url: 'https://checkstyle.org/cmdline.html',
  kind: 'findings',
  recognizes: beginning => rootOf(beginning)?.name === 'checkstyle',
  parse: (source, sink) => readXml(source, sink, {roots, ...readFindings(sink)})
}
