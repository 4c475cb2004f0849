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
  guide: {
    recognizedBy: 'XML with the root `checkstyle`',
    obtain: {
      Checkstyle: 'java -jar checkstyle.jar -c /google_checks.xml -f xml -o checkstyle.xml src',
      PHP_CodeSniffer: 'phpcs --report=checkstyle --report-file=checkstyle.xml',
      ktlint: 'ktlint --reporter=checkstyle,output=ktlint.xml',
      detekt: 'detekt --report xml:detekt.xml',
      ShellCheck: 'shellcheck -f checkstyle *.sh > shellcheck.xml',
      SwiftLint: 'swiftlint lint --reporter checkstyle > swiftlint.xml',
      hadolint: 'hadolint --format checkstyle Dockerfile > hadolint.xml'
    }
  },
  recognizes: beginning => rootOf(beginning)?.name === 'checkstyle',
  parse: (source, sink) => readXml(source, sink, {roots, ...readFindings(sink)})
}
