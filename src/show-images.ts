import {exhibitsOf, type Exhibit} from './decide/exhibits.ts'
import {findReports} from './discover/find.ts'
import {promisesImage, readImage, type ImageFile} from './discover/image-file.ts'
import type {Image} from './model/check-run.ts'
import type {Context} from './model/context.ts'
import type {Decision} from './model/decision.ts'
import {emptyGallery, type Gallery} from './model/gallery.ts'
import type {Report, TestCase} from './model/report.ts'
import {count} from './model/words.ts'
import {hostImages} from './publish/image-branch.ts'
import {renderChart} from './render/chart.ts'
import {oneLine} from './render/plain.ts'
import {headline} from './render/words.ts'
import {targetOf, type Delivery} from './target.ts'
import type {World} from './world.ts'

/** How many images of a run are shown, and how many bytes they have together at the most. */
const imagesMost = 20
const imagesBytes = 20 * 1024 * 1024

/** Seconds that are waited in all for an API that refuses or loses requests: the check run itself waits for this. */
const patience = 30

/** What images are looked for in, and where they may go. */
export interface Exhibition {
  readonly decision: Decision
  readonly reports: readonly Report[]
  readonly context: Context
  readonly inputs: Delivery & {
    readonly publish: boolean
    readonly 'image-branch': string
    readonly 'image-files': readonly string[]
  }
}

/**
 * Puts a chart of the results and the images of failed tests where GitHub can fetch them: on the branch that the input
 * `image-branch` names. Where they cannot go there, the gallery says so. Never throws for what files or the API say.
 */
export async function showImages(world: World, exhibition: Exhibition): Promise<Gallery> {
  const {decision, reports, context, inputs} = exhibition
  if (!inputs.publish || inputs.token === '') return emptyGallery
  const attached = exhibitsOf(decision.problems, reports).filter(({attachment}) => promisesImage(attachment))
  const wanted = [...attached, ...(await listed(inputs['image-files'], world))]
  if (inputs['image-branch'] === '')
    return unshown(exhibition, wanted.length, 'it takes a branch for them, which the input image-branch names')
  if (context.readOnly !== undefined) return unshown(exhibition, wanted.length, context.readOnly)

  const {read, notes} = readAll(wanted, world)
  const chart = renderChart(decision.totals, reports)
  const drawn = chart === undefined ? [] : [{bytes: Buffer.from(chart), extension: 'svg'}]
  const files = [...drawn, ...read.map(({file}) => file)]
  if (files.length === 0) return {...emptyGallery, notes}
  const target = targetOf(world, context, {
    ...inputs,
    api: 'github',
    timeout: Math.min(inputs.timeout, patience),
    name: ''
  })
  const hosting = await hostImages(files, inputs['image-branch'], target)
  if ('refused' in hosting) {
    world.log.warning(`No images are shown: ${hosting.refused}`)
    const gallery = unshown(exhibition, read.length, hosting.refused.split(/;|\n/)[0]!)
    return {...gallery, notes: [...notes, ...gallery.notes]}
  }
  const captions = [...drawn.map(() => `Outcomes and durations: ${headline(decision.totals)}`), ...read.map(captionOf)]
  const images = captions.map((caption, index) => imageOf(caption, hosting.urls[index]!))
  return {images, ofTests: byTest(read, images.slice(drawn.length)), notes}
}

interface ReadExhibit extends Exhibit {
  readonly file: ImageFile
}

/** Reads as many images as are shown; what is left out, or cannot be read, is told. */
function readAll(wanted: readonly Exhibit[], world: World): {read: readonly ReadExhibit[]; notes: readonly string[]} {
  const read: ReadExhibit[] = []
  let left = imagesBytes
  let omitted = 0
  let unreadable = 0
  for (const exhibit of wanted) {
    if (read.length >= imagesMost) {
      omitted++
      continue
    }
    const {path} = exhibit.attachment
    const file = readImage(world.cwd, {path, report: exhibit.report})
    if ('refused' in file) {
      unreadable++
      world.log.info(`The image ${path} of “${exhibit.caption}” ${file.refused}.`)
    } else if (file.bytes.length > left) omitted++
    else {
      left -= file.bytes.length
      read.push({...exhibit, file})
    }
  }
  const most = `${imagesMost} images and ${imagesBytes / 1024 / 1024} MB are shown at the most`
  return {
    read,
    notes: [
      ...(omitted > 0 ? [`${count(omitted, 'more image')} ${omitted === 1 ? 'is' : 'are'} not shown: ${most}.`] : []),
      ...(unreadable > 0 ? [`${count(unreadable, 'image')} could not be read; the log says why.`] : [])
    ]
  }
}

/** The files that the input image-files names. */
async function listed(globs: readonly string[], world: World): Promise<readonly Exhibit[]> {
  const patterns = globs.map(glob => ({glob: glob.replace(/^!/, ''), excludes: glob.startsWith('!')}))
  const {files, unmatched} = await findReports(patterns, world.cwd)
  for (const glob of unmatched) world.log.info(`No image matches ${glob}.`)
  return files.map(({path}) => ({attachment: {name: path, path}, report: path, caption: path}))
}

/** No images, with a sentence where there are some that could be shown. */
function unshown({context}: Exhibition, number: number, why: string): Gallery {
  if (number === 0) return emptyGallery
  const {serverUrl, owner, repo, runId} = context
  return {
    ...emptyGallery,
    notes: [`${count(number, 'image')} ${number === 1 ? 'is' : 'are'} not shown: ${why}.`],
    ...(runId === '0' ? {} : {artifactsUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}#artifacts`})
  }
}

const captionOf = ({attachment, caption}: Exhibit): string =>
  attachment.name === caption || attachment.name === attachment.path ? caption : `${caption} › ${attachment.name}`

/** GitHub names no limit for these two; longer ones are no longer read. */
const imageOf = (caption: string, image_url: string): Image => {
  const words = oneLine(caption, 250) || 'image'
  return {alt: words, image_url, caption: words}
}

function byTest(read: readonly ReadExhibit[], images: readonly Image[]): ReadonlyMap<TestCase, readonly Image[]> {
  const found = new Map<TestCase, Image[]>()
  for (const [index, {test}] of read.entries())
    if (test !== undefined) found.set(test, [...(found.get(test) ?? []), images[index]!])
  return found
}
