import type {Diagnostic} from '../../model/diagnostic.ts'
import {stripEscapes} from '../../model/text.ts'
import {collectLines, type LineCollector} from '../lines/collect.ts'

/** What the compiler printed, by what it was building. */
export interface Builds {
  /** Output of `build-output`, which names what is built. */
  add(importPath: string, piece: string): void
  /** A line that is no event: `# example.com/shop/bad`, and below it what the compiler says. */
  line(line: string): void
  /** Takes what was printed for a package (or for one of its tests); empty when nothing was. */
  take(importPath: string): string
  /** Builds that failed and that no package spoke of. */
  failed(importPath: string): void
  unclaimed(): readonly string[]
}

/** Starts to collect what the compiler prints. */
export function startBuilds(): Builds {
  const outputs = new Map<string, LineCollector>()
  const failures = new Set<string>()
  let current: LineCollector | undefined
  const open = (path: string): LineCollector => {
    const collector = outputs.get(path) ?? collectLines()
    outputs.set(path, collector)
    return collector
  }
  /** `p [p.test]` is p, built for its tests. */
  const plain = (path: string): string => path.replace(/ \[.*$/, '')

  return {
    add(importPath, piece) {
      for (const line of piece.replace(/\n$/, '').split('\n'))
        if (!line.startsWith('# ')) open(plain(importPath)).add(stripEscapes(line))
    },
    line(line) {
      const header = /^# (\S{1,1000})(?: \[\S{1,1000}\])?$/.exec(line)
      if (header !== null) current = open(header[1]!)
      else if (/^(?:\S.*\.go:\d+:|\s|vet: |too many errors)/.test(line)) current?.add(stripEscapes(line))
      else current = undefined
    },
    take(importPath) {
      const path = plain(importPath)
      failures.delete(path)
      return outputs.get(path)?.text() ?? ''
    },
    failed: importPath => void failures.add(plain(importPath)),
    unclaimed: () => [...failures]
  }
}

/** A package that could not be built. @param output what the compiler said; empty when it is not in the report. */
export function diagnoseBuild(name: string, output: string): Diagnostic {
  const lines = output.split('\n')
  const first = lines.find(line => /\.go:\d+(?::\d+)?: /.test(line)) ?? lines.find(line => line.trim() !== '') ?? ''
  const place = /^(?:vet: )?(\S.*?\.go):(\d{1,9})(?::(\d{1,9}))?: (.*)$/.exec(first)
  const message = place === null ? first.trim() : place[4]!
  const title = `${name === '' ? 'the package' : `package ${name}`} could not be built`
  return {
    severity: 'error',
    message: message === '' ? `${title}; the report does not say why` : message,
    source: 'go-test',
    title,
    ...(output !== '' && {details: output}),
    ...(place !== null && {
      hints: [
        {
          kind: 'location',
          location: {
            path: place[1]!,
            start: {line: Number(place[2]), ...(place[3] !== undefined && {column: Number(place[3])})}
          }
        },
        ...(name === '' ? [] : [{kind: 'symbol', name} as const])
      ]
    })
  }
}
