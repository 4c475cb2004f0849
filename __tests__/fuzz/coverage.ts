import {Session} from 'node:inspector/promises'

/** Tells whether something of our own code ran that never ran before. */
export interface Coverage {
  readonly reached: () => number
  /** Whether that is so since the last call. */
  isNew(): Promise<boolean>
}

/**
 * Watches, through V8's inspector, which blocks of the sources run.
 *
 * @param root only scripts below it count, `file:///…/src/`.
 */
export async function watchCoverage(root: string): Promise<Coverage> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true})
  const seen = new Set<string>()
  return {
    reached: () => seen.size,
    async isNew() {
      const {result} = await session.post('Profiler.takePreciseCoverage')
      const before = seen.size
      for (const {url, functions} of result) {
        if (!url.startsWith(root)) continue
        for (const {ranges} of functions)
          for (const {startOffset, endOffset, count} of ranges)
            // How often, roughly: once, a few times, often.
            if (count > 0)
              seen.add(
                `${url.slice(root.length)}:${startOffset}-${endOffset}:${Math.min(4, Math.ceil(Math.log10(count + 1)))}`
              )
      }
      return seen.size > before
    }
  }
}
