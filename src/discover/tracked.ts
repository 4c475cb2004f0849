import {execFileSync} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {isCheckout, readGitIndex} from './git-index.ts'

/** Folders that no source lies in; left out only where there is no git to ask. */
const neverSource = new Set(['node_modules', '.git', '.hg', '.svn', '.venv', '__pycache__'])

/** A folder without git is walked up to this many files. */
const filesWalked = 200_000

/**
 * The tracked files of the repository, as `git ls-files` gives them: relative, with `/`. Without git or a checkout, the files
 * below the folder; an empty folder gives none.
 */
export function listTrackedFiles(root: string): readonly string[] {
  const indexed = readGitIndex(root)
  if (indexed !== undefined) return indexed
  if (!isCheckout(root)) return walk(root)
  try {
    const listed = execFileSync('git', ['-c', 'core.fsmonitor=false', 'ls-files', '-z', '--cached'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 29,
      stdio: ['ignore', 'pipe', 'ignore']
    })
    return [...new Set(listed.split('\0'))].filter(path => path !== '')
  } catch {
    return walk(root)
  }
}

function walk(root: string): readonly string[] {
  const files: string[] = []
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined && files.length < filesWalked; folder = folders.pop()) {
    for (const entry of entries(join(root, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory() && !neverSource.has(entry.name)) folders.push(path)
      else if (entry.isFile()) files.push(path)
    }
  }
  return files.sort()
}

function entries(folder: string): ReturnType<typeof readEntries> {
  try {
    return readEntries(folder)
  } catch {
    return []
  }
}

const readEntries = (folder: string) => readdirSync(folder, {withFileTypes: true})
