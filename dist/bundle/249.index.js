export const id = 249;
export const ids = [249];
export const modules = {
2249:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
markdownToHtml: () => ( markdownToHtml)
});
var lib = __webpack_require__(9776);
var schema = __webpack_require__(933);
var rehype_sanitize_lib = __webpack_require__(2046);
var rehype_stringify_lib = __webpack_require__(4063);
var remark_gfm_lib = __webpack_require__(6819);
var remark_parse_lib = __webpack_require__(8063);
var remark_rehype_lib = __webpack_require__(4671);
var unified_lib = __webpack_require__(5522);
var html = __webpack_require__(3524);
;
const isElement = (node, tagName) => node?.type === 'element' && (tagName === undefined || node.tagName === tagName);
const eachElement = (root, visit) => {
const open = [{ parent: root, next: 0 }];
const ancestors = [root];
for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
const child = top.parent.children[top.next++];
if (child === undefined) {
open.pop();
ancestors.pop();
}
else if (isElement(child)) {
visit(child, ancestors);
open.push({ parent: child, next: 0 });
ancestors.push(child);
}
}
};
const textOf = (node) => {
if (node.type === 'text')
return node.value;
return 'children' in node ? node.children.map(textOf).join('') : '';
};
const markdown_tree_element = (tagName, properties, children) => ({
type: 'element',
tagName,
properties,
children
});
const markdown_tree_text = (value) => ({ type: 'text', value });
const raw = (part) => ({ type: 'raw', value: (0,html .CE)(part) });
;
const prefix = 'user-content-';
const unprefixIds = () => (tree) => {
eachElement(tree, ({ properties }) => {
for (const key of ['id', 'name'])
if (typeof properties[key] === 'string')
properties[key] = properties[key].replace(/^user-content-/, '');
});
};
const pointInside = () => (tree) => {
eachElement(tree, ({ tagName, properties }) => {
if (tagName !== 'a')
return;
if (typeof properties['href'] !== 'string')
return;
if (!properties['href'].startsWith('#')) {
properties['rel'] = ['nofollow', 'noreferrer'];
return;
}
const target = properties['href'].slice(1).replace(/^user-content-/, '');
if (target !== '')
properties['href'] = `#${prefix}${target}`;
});
};
const slugOf = (heading) => heading
.toLowerCase()
.trim()
.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
.replaceAll(' ', '-');
const linkHeadings = () => (tree) => {
const taken = new Map();
eachElement(tree, heading => {
if (!/^h[1-6]$/.test(heading.tagName) || heading.properties['id'] !== undefined)
return;
const slug = slugOf(textOf(heading));
if (slug === '')
return;
const before = taken.get(slug) ?? 0;
taken.set(slug, before + 1);
const id = `${prefix}${slug}${before === 0 ? '' : `-${before}`}`;
heading.properties['id'] = id;
heading.children.push(markdown_tree_element('a', { className: ['heading-anchor'], href: `#${id}`, ariaHidden: 'true', tabIndex: -1 }, [markdown_tree_text('#')]));
});
};
var icons = __webpack_require__(3635);
;
const titles = {
note: 'Note',
tip: 'Tip',
important: 'Important',
warning: 'Warning',
caution: 'Caution'
};
const isKind = (word) => Object.hasOwn(titles, word);
const showAlerts = () => (tree) => {
for (const quote of tree.children) {
if (!isElement(quote, 'blockquote'))
continue;
const first = quote.children.find(child => isElement(child));
if (!isElement(first, 'p'))
continue;
const [head] = first.children;
if (head?.type !== 'text')
continue;
const marker = /^\[!(\w+)\][ \t]*(?:\n|$)/.exec(head.value);
const kind = marker?.[1]?.toLowerCase() ?? '';
if (marker === null || !isKind(kind))
continue;
if (!marker[0].endsWith('\n') && first.children.length > 1)
continue;
head.value = head.value.slice(marker[0].length);
const empty = first.children.every(child => child.type === 'text' && child.value.trim() === '');
const rest = quote.children.filter(child => !(empty && child === first));
if (!rest.some(child => isElement(child))) {
head.value = marker[0] + head.value;
continue;
}
quote.tagName = 'div';
quote.properties = { className: ['alert', `alert-${kind}`] };
quote.children = [
markdown_tree_element('p', { className: ['alert-title'] }, [raw((0,icons .Qd)(kind)), markdown_tree_text(` ${titles[kind]}`)]),
...rest
];
}
};
;
const added = /^\+/;
const removed = /^-/;
const heading = /^(?:@@|diff |index |\+\+\+ |--- )/;
const diffLine = (line) => {
const kind = heading.test(line) ? 'head' : added.test(line) ? 'added' : removed.test(line) ? 'removed' : undefined;
return kind === undefined ? markdown_tree_text(line) : markdown_tree_element('span', { className: [`diff-${kind}`] }, [markdown_tree_text(line)]);
};
const colourDiffs = () => (tree) => {
eachElement(tree, code => {
const names = code.properties['className'];
if (code.tagName !== 'code' || !Array.isArray(names) || !names.includes('language-diff'))
return;
code.children = textOf(code)
.split(/(?<=\n)/)
.map(diffLine);
});
};
const scrollTables = () => (tree) => {
eachElement(tree, (table, ancestors) => {
const parent = ancestors.at(-1);
if (table.tagName !== 'table' || parent === undefined)
return;
parent.children.splice(parent.children.indexOf(table), 1, markdown_tree_element('div', { className: ['scroll'] }, [table]));
});
};
const shortcodes = {
'+1': '👍',
'-1': '👎',
alarm_clock: '⏰',
arrow_down: '⬇️',
arrow_right: '➡️',
arrow_up: '⬆️',
ballot_box_with_check: '☑️',
bar_chart: '📊',
bell: '🔔',
black_circle: '⚫',
boom: '💥',
broken_heart: '💔',
bug: '🐛',
bulb: '💡',
chart_with_downwards_trend: '📉',
chart_with_upwards_trend: '📈',
clipboard: '📋',
clock1: '🕐',
collision: '💥',
construction: '🚧',
cross_mark: '❌',
exclamation: '❗',
eyes: '👀',
fast_forward: '⏩',
fire: '🔥',
green_circle: '🟢',
green_heart: '💚',
heart: '❤️',
heavy_check_mark: '✔️',
heavy_exclamation_mark: '❗',
heavy_minus_sign: '➖',
heavy_multiplication_x: '✖️',
heavy_plus_sign: '➕',
hourglass: '⌛',
hourglass_flowing_sand: '⏳',
information_source: 'ℹ️',
link: '🔗',
lock: '🔒',
mag: '🔍',
memo: '📝',
negative_squared_cross_mark: '❎',
next_track_button: '⏭️',
no_entry: '⛔',
no_entry_sign: '🚫',
ok: '🆗',
orange_circle: '🟠',
package: '📦',
page_facing_up: '📄',
poop: '💩',
pushpin: '📌',
question: '❓',
recycle: '♻️',
red_circle: '🔴',
repeat: '🔁',
rocket: '🚀',
rotating_light: '🚨',
see_no_evil: '🙈',
skull: '💀',
snail: '🐌',
sparkles: '✨',
star: '⭐',
stopwatch: '⏱️',
tada: '🎉',
test_tube: '🧪',
thumbsdown: '👎',
thumbsup: '👍',
timer_clock: '⏲️',
triangular_flag_on_post: '🚩',
turtle: '🐢',
warning: '⚠️',
wastebasket: '🗑️',
white_check_mark: '✅',
white_circle: '⚪',
wrench: '🔧',
x: '❌',
yellow_circle: '🟡',
zap: '⚡',
zzz: '💤'
};
const write = (value) => value.replace(/:([\w+-]{1,30}):/g, (code, name) => Object.hasOwn(shortcodes, name) ? shortcodes[name] : code);
const writeShortcodes = () => (tree) => {
for (const child of tree.children)
if (child.type === 'text')
child.value = write(child.value);
eachElement(tree, (parent, ancestors) => {
const inCode = [...ancestors, parent].some(around => isElement(around) && /^(?:code|pre|tt|kbd|samp)$/.test(around.tagName));
if (inCode)
return;
for (const child of parent.children)
if (child.type === 'text')
child.value = write(child.value);
});
};
var addresses = __webpack_require__(373);
;
const keepImagesHome = (page) => (tree) => {
eachElement(tree, (picture, ancestors) => {
if (picture.tagName === 'picture')
picture.children = picture.children.filter(child => !isElement(child, 'source'));
if (picture.tagName === 'source')
picture.properties = {};
if (picture.tagName !== 'img')
return;
const { src, alt } = picture.properties;
const address = typeof src === 'string' ? src : '';
const home = (0,addresses .M)(address, page);
if (home !== undefined) {
picture.properties = { ...picture.properties, src: home, loading: 'lazy', decoding: 'async' };
return;
}
const words = typeof alt === 'string' && alt.trim() !== '' ? alt : address;
const linked = ancestors.some((ancestor) => isElement(ancestor, 'a'));
picture.tagName = linked || !URL.canParse(address) ? 'span' : 'a';
picture.properties = {
className: ['image-elsewhere'],
...(picture.tagName === 'a' ? { href: address, rel: ['nofollow', 'noreferrer'] } : {}),
title: `Image elsewhere, not loaded: ${address}`
};
picture.children = [markdown_tree_element('span', { className: ['image-words'] }, [markdown_tree_text(words === '' ? 'image' : words)])];
});
};
;
const markdown_pipeline_schema = {
...schema .j,
attributes: {
...schema .j.attributes,
'*': (schema .j.attributes?.['*'] ?? []).filter(name => name !== 'accessKey' && name !== 'tabIndex')
}
};
const markdownToHtml = async (markdown, place) => {
const file = await (0,unified_lib .l)()
.use(remark_parse_lib .A)
.use(remark_gfm_lib .A)
.use(remark_rehype_lib .A, { allowDangerousHtml: true, clobberPrefix: `${place.name}-` })
.use(lib .A)
.use(unprefixIds)
.use(rehype_sanitize_lib .A, markdown_pipeline_schema)
.use(pointInside)
.use(linkHeadings)
.use(keepImagesHome, place.page)
.use(showAlerts)
.use(colourDiffs)
.use(writeShortcodes)
.use(scrollTables)
.use(rehype_stringify_lib .A, { allowDangerousHtml: true })
.process(markdown);
return String(file);
};
})
};
