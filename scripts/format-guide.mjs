// Makes the chapters of docs/formats.md from the formats and the sources of their fixtures.
import {readFileSync} from 'node:fs'
import {join} from 'node:path'

const root = join(import.meta.dirname, '..')
const cell = text => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const code = text => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``)

/**
 * @param {readonly object[]} formats as src/formats/index.ts lists them, and the reader of logs
 * @returns {Record<string, string>} the generated parts of the page by name
 */
export const formatGuide = formats => ({
  'formats-list': [
    '| Format | Written by | Reports |',
    '| --- | --- | --- |',
    ...formats.map(({name, description, kind}) => `| [\`${name}\`](#${name}) | ${cell(description)} | ${kind} |`)
  ].join('\n'),
  'formats-guide': formats.map(chapter).join('\n\n')
})

function chapter({name, description, url, kind, silentWhenClean, guide}) {
  return [
    `### ${name}`,
    `${description}. [Specification](${url}).`,
    [
      `- **Recognized by** ${guide.recognizedBy}. To name it: \`${name}=path\`.`,
      `- **Reports** ${kind}.${silentWhenClean === true ? ' An empty file is a clean run where the format is named.' : ''}`,
      ...(guide.limits === undefined ? [] : [`- **Limits:** ${guide.limits}`]),
      `- **Tried with** ${triedWith(name)}.`
    ].join('\n'),
    [
      '| Tool | How it is written, or where it lies |',
      '| --- | --- |',
      ...Object.entries(guide.obtain).map(([tool, line]) => `| ${cell(tool)} | ${cell(code(line))} |`)
    ].join('\n')
  ].join('\n\n')
}

/** Which tools wrote the fixtures, and from which projects others are; each once, in the order of SOURCES.tsv. */
function triedWith(name) {
  const [, ...rows] = readFileSync(join(root, '__tests__', 'fixtures', name, 'SOURCES.tsv'), 'utf8')
    .trim()
    .split('\n')
  const tools = new Set()
  const projects = new Set()
  for (const row of rows) {
    const [, source] = row.split('\t')
    const generated = /^(?:derived from )?generated (?:by|with) (.+?)(?: by: .*)?$/.exec(source)
    const project = /^(?:derived from )?([\w.-]+\/[\w.-]+):/.exec(source)
    if (generated) tools.add(generated[1].replace(/; checkout path replaced$/, ''))
    else if (project) projects.add(project[1])
  }
  const links = [...projects].sort().map(each => `[${each}](https://github.com/${each})`)
  return [
    `${rows.length} ${rows.length === 1 ? 'report' : 'reports'}`,
    ...(tools.size > 0 ? [`written by ${[...tools].map(each => code(each)).join(', ')}`] : []),
    ...(links.length > 0 ? [`${tools.size > 0 ? 'and ' : ''}taken from ${links.join(', ')}`] : [])
  ].join(', ')
}
