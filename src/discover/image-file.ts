import {dirname, join} from 'node:path'
import {readInside, type Inside} from './inside.ts'

/**
 * The most bytes of one image: the proxy through which GitHub shows images takes no larger ones.
 * @see https://github.com/atmos/camo (CAMO_LENGTH_LIMIT)
 */
const imageBytes = 5 * 1024 * 1024

/** How many of the last steps of another machine's path are looked for beside the report. */
const stepsTried = 6

/** An image as it was read. */
export interface ImageFile {
  readonly bytes: Buffer
  /** As in a file's name, without the dot. */
  readonly extension: 'png' | 'jpg' | 'gif' | 'webp'
}

/** Whether a name or a content type promises an image that can be shown. */
export const promisesImage = ({path, contentType}: {path: string; contentType?: string}): boolean =>
  contentType === undefined ? /\.(png|jpe?g|gif|webp)$/i.test(path) : /^image\/(png|jpeg|gif|webp)\b/i.test(contentType)

/**
 * Reads an image that a report names: relative to the checkout or to the report, or where a report that came from
 * another machine has it beside itself. What it is, its first bytes tell: a name can promise anything.
 *
 * @returns it, or why there is none, to complete “x.png …”.
 */
export function readImage(
  workspace: string,
  {path, report}: {path: string; report: string}
): ImageFile | {readonly refused: string} {
  let read: Inside = {refused: 'absent'}
  for (const candidate of candidatesOf(path.replace(/^file:\/\//, ''), dirname(report))) {
    const found = readInside(workspace, candidate, imageBytes)
    if ('bytes' in found || found.refused === 'large') {
      read = found
      break
    }
    if (found.refused === 'outside') read = found
  }
  if ('refused' in read) return {refused: reasons[read.refused]}
  const extension = extensionOf(read.bytes)
  return extension === undefined ? {refused: 'is no PNG, JPEG, GIF or WebP'} : {bytes: read.bytes, extension}
}

const reasons = {
  outside: 'lies outside of the checkout',
  absent: 'is not there',
  large: `is larger than ${imageBytes / 1024 / 1024} MB`
} as const

function candidatesOf(path: string, folder: string): readonly string[] {
  const steps = path.split(/[\\/]/).filter(step => step !== '' && step !== '.')
  const isWhole = /^([\\/]|[a-z]:)/i.test(path)
  if (!isWhole) return [path, join(folder, steps.join('/'))]
  const tails = Array.from({length: Math.min(stepsTried, steps.length)}, (_, index) =>
    steps.slice(-1 - index)
  ).reverse()
  return [path, ...tails.map(tail => join(folder, ...tail))]
}

/** What the first bytes say. @see https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern */
function extensionOf(bytes: Buffer): ImageFile['extension'] | undefined {
  const begins = (hex: string, at = 0): boolean => bytes.subarray(at, at + hex.length / 2).toString('hex') === hex
  if (begins('89504e470d0a1a0a')) return 'png'
  if (begins('ffd8ff')) return 'jpg'
  if (begins('474946383761') || begins('474946383961')) return 'gif'
  if (begins('52494646') && begins('57454250', 8)) return 'webp'
  return undefined
}
