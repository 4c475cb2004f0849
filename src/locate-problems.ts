import {dirname} from 'node:path/posix'
import type {FileList} from './model/file-list.ts'
import type {Problem, Report} from './model/report.ts'
import {locate} from './normalize/locate.ts'
import {startMemory, type Memory} from './normalize/memory.ts'
import {partialRepositoryOf, repositoryOf} from './normalize/repository.ts'

/** Where problems are looked for. */
export interface Whereabouts {
  /** Undefined where no repository is at hand: then paths stay as they are printed. */
  readonly files: FileList | undefined
  /** The checkout's path when the reports were written. */
  readonly workspace: string | undefined
  readonly pathPrefix: string
}

/** Gives every problem the place in the repository that its hints lead to, or none. */
export function locateProblems(reports: readonly Report[], where: Whereabouts): readonly Report[] {
  if (reports.every(isPlaced)) return reports
  const repository = where.files && (where.files.whole ? repositoryOf : partialRepositoryOf)(where.files.paths)
  // Reports of one folder say the same of their paths.
  const memories = new Map<string, Memory>()
  return reports.map(report => {
    if (isPlaced(report)) return report
    const folder = dirname(report.file)
    const memory = memories.get(folder) ?? startMemory()
    memories.set(folder, memory)
    const place = {
      repository,
      workspace: where.workspace,
      reportFile: report.file,
      memory,
      ...(where.pathPrefix === '' ? {} : {pathPrefix: where.pathPrefix})
    }
    return {
      ...report,
      problems: report.problems.map((problem): Problem =>
        locate(problem, {...place, className: problem.test?.className})
      )
    }
  })
}

/** Whether any problem names a place that files of the repository are needed for. */
export const needFiles = (reports: readonly Report[]): boolean =>
  reports.some(report => !isPlaced(report) && report.problems.some(problem => namesPlace(problem, report.file)))

const namesPlace = (problem: Problem, reportFile: string): boolean =>
  problem.hints?.some(({kind}) => kind === 'symbol') === true ||
  locate(problem, {repository: undefined, workspace: undefined, reportFile}).location !== undefined

/** Without problems, or from a bundle, whose places were found where its checkout was. */
const isPlaced = ({leg, problems}: Report): boolean => leg !== undefined || problems.length === 0
