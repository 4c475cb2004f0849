// Makes the README's tables, and puts what is made between <!-- generated:NAME --> and <!-- /generated:NAME --> of a page.

const cell = text => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.map(cell).join(' | ')} |`).join('\n')
const literal = text => (text === undefined || text === '' ? '' : `\`${text}\``)

/** @returns {Record<string, string>} the tables by name */
export const tables = ({declared, outputs, formats, results, meanings, defaultConclusions, conclusionPriority}) => ({
  inputs: table(
    ['Input', 'Meaning', 'Default'],
    Object.entries(declared)
      .filter(([, input]) => input.hidden !== true)
      .map(([name, input]) => [
        `\`${name}\``,
        input.description,
        input.required === true ? '(required)' : literal(input.default)
      ])
  ),
  outputs: table(
    ['Output', 'Meaning'],
    Object.entries(outputs).map(([name, description]) => [`\`${name}\``, description])
  ),
  conclusions: `${table(
    ['Result', 'Meaning', 'Leads to'],
    results.map(result => [`\`${result}\``, meanings[result], `\`${defaultConclusions[result]}\``])
  )}\n\nWhen several results apply, the conclusion of the highest priority wins: ${conclusionPriority.map(each => `\`${each}\``).join(' > ')}.`,
  formats: table(
    ['Format', 'Written by', 'Reports'],
    formats.map(({name, url, description, kind}) => [`[\`${name}\`](${url})`, description, kind])
  )
})

/** @returns {string} the page with its tables made anew; throws when a table has no place. */
export function withTables(page, made) {
  let result = page
  for (const [name, content] of Object.entries(made)) {
    const [begin, end] = [`<!-- generated:${name} -->`, `<!-- /generated:${name} -->`]
    const from = result.indexOf(begin)
    const to = result.indexOf(end)
    if (from < 0 || to < from) throw new Error(`the page has no place for the table “${name}”`)
    result = `${result.slice(0, from + begin.length)}\n${content}\n${result.slice(to)}`
  }
  return result
}
