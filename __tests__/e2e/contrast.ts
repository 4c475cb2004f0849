/**
 * Runs in the browser: gives every visible text whose contrast with what is behind it is below 4.5.
 *
 * @see https://www.w3.org/TR/WCAG22/#contrast-minimum
 */
export const poorContrasts = `(() => {
  const parse = colour => {
    const canvas = parse.canvas ??= Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d', {willReadFrequently: true})
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data
    return {r, g, b, a: a / 255}
  }
  const over = (top, under) => ({
    r: top.r * top.a + under.r * (1 - top.a),
    g: top.g * top.a + under.g * (1 - top.a),
    b: top.b * top.a + under.b * (1 - top.a),
    a: 1
  })
  const behind = element => {
    if (!element) return parse(getComputedStyle(document.documentElement).colorScheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches ? '#000' : '#fff')
    const own = parse(getComputedStyle(element).backgroundColor)
    return own.a === 1 ? own : over(own, behind(element.parentElement))
  }
  const light = ({r, g, b}) => {
    const [x, y, z] = [r, g, b].map(value => value / 255).map(value => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    return 0.2126 * x + 0.7152 * y + 0.0722 * z
  }
  const poor = []
  let measured = 0
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const element = text.parentElement
    if (!text.data.trim() || element.closest('script, noscript, .sr-only, .skip') || !element.checkVisibility()) continue
    let opacity = 1
    for (let at = element; at; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity)
    if (opacity === 0) continue
    const under = behind(element)
    const colour = parse(getComputedStyle(element).color)
    const [a, b] = [light(over({...colour, a: colour.a * opacity}, under)), light(under)].sort((x, y) => y - x)
    const contrast = (a + 0.05) / (b + 0.05)
    measured++
    if (contrast < 4.5) poor.push(text.data.trim().slice(0, 40) + ' (' + element.tagName.toLowerCase() + '.' + element.className + '): ' + contrast.toFixed(2))
  }
  return {measured, poor}
})()`
