import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {GitHub} from './github.ts'

/** The machine of one job: its folders and the programs on its path. */
export interface Machine {
  readonly workspace: string
  readonly temp: string
  readonly home: string
  readonly path: readonly string[]
  /** Empty files for one step to write its commands into. */
  commandFiles(): CommandFiles
}

export interface CommandFiles {
  readonly GITHUB_OUTPUT: string
  readonly GITHUB_ENV: string
  readonly GITHUB_PATH: string
  readonly GITHUB_STATE: string
  readonly GITHUB_STEP_SUMMARY: string
}

/**
 * A fresh machine.
 *
 * @param tools folders of programs; nothing else of this computer is to be found.
 */
export function newMachine(
  github: GitHub,
  {name, repository, tools}: {name: string; repository: string; tools: readonly string[]}
): Machine {
  const root = github.folder(`job-${name}`)
  const short = repository.split('/')[1]!
  const [workspace, temp, home] = [join(root, 'work', short, short), join(root, 'work', '_temp'), join(root, 'home')]
  for (const folder of [workspace, join(temp, '_runner_file_commands'), home]) mkdirSync(folder, {recursive: true})
  let steps = 0
  return {
    workspace,
    temp,
    home,
    path: tools,
    commandFiles() {
      steps++
      const file = (name: string): string => {
        const path = join(temp, '_runner_file_commands', `${name}_${steps}`)
        writeFileSync(path, '')
        return path
      }
      return {
        GITHUB_OUTPUT: file('set_output'),
        GITHUB_ENV: file('set_env'),
        GITHUB_PATH: file('add_path'),
        GITHUB_STATE: file('save_state'),
        GITHUB_STEP_SUMMARY: file('step_summary')
      }
    }
  }
}

export const readIfThere = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '')
