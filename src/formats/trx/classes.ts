import type {ReportSource} from '../format.ts'
import {scanXml} from '../xml.ts'

/** The elements that a report begins with. */
export const roots: ReadonlySet<string> = new Set(['TestRun'])

/**
 * The class of each test by its id. They stand after the results, so the report is looked through for them first; it is
 * read twice rather than kept.
 */
export async function classesOf(source: ReportSource): Promise<ReadonlyMap<string, string>> {
  const classes = new Map<string, string>()
  /** One string for each class, however many tests it has. */
  const known = new Map<string, string>()
  let id = ''
  await scanXml(source, {
    roots,
    open(element) {
      if (element.name === 'UnitTest') id = element.attribute('id') ?? ''
      if (element.name !== 'TestMethod' || id === '') return
      // MSTest 1 gives the name of the assembly with it.
      const name = (element.attribute('className') ?? '').replace(/,.*/s, '').trim()
      if (name === '') return
      if (!known.has(name)) known.set(name, name)
      classes.set(id, known.get(name) ?? name)
    },
    close(name) {
      if (name === 'UnitTest') id = ''
    }
  })
  return classes
}
