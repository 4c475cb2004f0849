export const id = 677;
export const ids = [677];
export const modules = {

/***/ 8174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ findReports)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


async function findReports(patterns, cwd) {
    const ignore = patterns.filter(pattern => pattern.excludes).map(pattern => slashed(pattern.glob));
    const files = new Map();
    const unmatched = [];
    for (const { glob, format } of patterns.filter(pattern => !pattern.excludes)) {
        const paths = await expand(glob, ignore, cwd);
        if (paths.length === 0)
            unmatched.push(glob);
        for (const path of paths) {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
            const known = files.get(file);
            if (known === undefined || (known.format === undefined && format !== undefined))
                files.set(file, { path: known?.path ?? path, file, format });
        }
    }
    return { files: [...files.values()], unmatched };
}
async function expand(glob, ignore, cwd) {
    const pattern = slashed(glob).replace(/^\.\//, '');
    const isFile = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, glob), { throwIfNoEntry: false })?.isFile() === true;
    if (isFile && ignore.length === 0)
        return [pattern];
    const { escapePath, glob: search } = await __webpack_require__.e(/* import() */ 416).then(__webpack_require__.bind(__webpack_require__, 6416));
    const found = await search([isFile ? escapePath(pattern) : pattern], {
        cwd,
        ignore: [...ignore],
        followSymbolicLinks: false,
        expandDirectories: false,
        onlyFiles: true,
        dot: /(^|\/)\./.test(pattern)
    });
    return found.sort((a, b) => (a < b ? -1 : 1));
}
const slashed = (path) => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);


/***/ }),

/***/ 8151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ listTrackedFiles)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



const neverSource = new Set(['node_modules', '.git', '.hg', '.svn', '.venv', '__pycache__']);
const filesWalked = 200_000;
function listTrackedFiles(root) {
    try {
        const listed = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', ['-c', 'core.fsmonitor=false', 'ls-files', '-z', '--cached'], {
            cwd: root,
            encoding: 'utf8',
            maxBuffer: 1 << 29,
            stdio: ['ignore', 'pipe', 'ignore']
        });
        return [...new Set(listed.split('\0'))].filter(path => path !== '');
    }
    catch {
        return walk(root);
    }
}
function walk(root) {
    const files = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined && files.length < filesWalked; folder = folders.pop()) {
        for (const entry of entries((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder))) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory() && !neverSource.has(entry.name))
                folders.push(path);
            else if (entry.isFile())
                files.push(path);
        }
    }
    return files.sort();
}
function entries(folder) {
    try {
        return readEntries(folder);
    }
    catch {
        return [];
    }
}
const readEntries = (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder, { withFileTypes: true });


/***/ }),

/***/ 31:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ longestText),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _model_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9840);

const longestText = 64 * 1024;
function plainText(text) {
    const plain = (0,_model_text_js__WEBPACK_IMPORTED_MODULE_0__/* .stripEscapes */ .N)(text.length > 4 * longestText ? text.slice(0, 4 * longestText) : text);
    if (plain.length <= longestText && text.length <= 4 * longestText)
        return plain;
    const kept = plain.slice(0, longestText).replace(/[\ud800-\udbff]$/, '');
    return `${kept}\n… (${text.length - kept.length} more characters)`;
}
function firstLine(text) {
    const start = text.search(/\S/);
    if (start < 0)
        return '';
    const end = text.indexOf('\n', start);
    return (end < 0 ? text.slice(start) : text.slice(start, end)).trimEnd();
}
function messageOf(...texts) {
    for (const text of texts) {
        const plain = plainText(text ?? '');
        if (plain.trim() !== '')
            return plain;
    }
    return 'The report gives no message.';
}


/***/ }),

/***/ 3060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ locateProblems)
});

;// CONCATENATED MODULE: ./normalize/javascript.js
const javascript_frame = /^\s*(?:at:?|❯)\s+(?:async\s+)?(?<rest>\S.*?):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?(?<closed>\)| <- .*\))?(?: \{)?\s*$/;
function atFrame(line) {
    if (!/^\s*(?:at|❯)/.test(line))
        return undefined;
    const { rest = '', line: number, column, closed } = javascript_frame.exec(line)?.groups ?? {};
    if (number === undefined)
        return undefined;
    const start = closed === undefined ? startOfPlain(rest, line) : startOfBracketed(rest);
    const path = rest.slice(start);
    if (!/[\\/]|\.\w/.test(path) || path.startsWith('eval at '))
        return undefined;
    return { path, line: Number(number), ...(column === undefined ? {} : { column: Number(column) }) };
}
function startOfBracketed(rest) {
    if (rest.startsWith('('))
        return 1;
    const spaced = rest.indexOf(' (');
    return spaced < 0 ? rest.lastIndexOf('(') + 1 : spaced + 2;
}
function startOfPlain(rest, line) {
    if (!line.trimStart().startsWith('❯'))
        return 0;
    const absolute = /(?:^|\s)(?=\/|[A-Za-z]:[\\/]|file:)/.exec(rest);
    return absolute === null ? rest.lastIndexOf(' ') + 1 : absolute.index + absolute[0].length;
}

;// CONCATENATED MODULE: ./normalize/dotnet.js
const tail = /:[^\s:]{1,12} (\d{1,9})\.?\s*$/;
const extension = /\.(?:cs|fs|fsx|vb|cshtml|razor|xaml|feature)$/i;
function dotnetFrame(line) {
    const found = tail.exec(line);
    if (found === null)
        return undefined;
    const head = line.slice(0, found.index);
    if (!extension.test(head))
        return undefined;
    const start = startOfPath(head);
    const number = Number(found[1]);
    if (start === undefined || number === 0 || number === 0xfeefee)
        return undefined;
    const scope = /^\s*\S+ ([^\s(]+)/.exec(head.slice(0, start))?.[1];
    return { path: head.slice(start), line: number, ...(scope === undefined ? {} : { scope }) };
}
function startOfPath(head) {
    const absolute = /\s(?=[A-Za-z]:[\\/]|[\\/])/.exec(head);
    if (absolute !== null)
        return absolute.index + 1;
    const closed = head.lastIndexOf(') ');
    const word = closed < 0 ? -1 : head.indexOf(' ', closed + 2);
    return word < 0 ? undefined : word + 1;
}

;// CONCATENATED MODULE: ./normalize/jvm.js
const jvm_frame = /^\s*at (?<method>\S.*)\((?<name>[^\s():/\\]+\.(?:java|kts?|scala|sc|groovy|gvy|clj[cx]?|aj|xtend)):(?<line>\d{1,9})\)/;
const jvm_module = /^(?:[\w.@$+-]*\/){1,2}/;
function javaFrame(line) {
    const { method = '', name, line: number } = jvm_frame.exec(line)?.groups ?? {};
    if (name === undefined)
        return undefined;
    const scope = method.replace(jvm_module, '');
    const names = scope.split('.');
    if (names.length < 2)
        return undefined;
    return { path: [...packageOf(names, name.replace(/\.\w+$/, '')), name].join('/'), line: Number(number), scope };
}
function packageOf(names, file) {
    const own = names.findIndex(name => name === file || name.startsWith(`${file}$`) || name === `${file}Kt`);
    if (own >= 0)
        return names.slice(0, own);
    const capital = names.findIndex(name => /^\p{Lu}/u.test(name));
    return names.slice(0, capital >= 0 ? capital : -2);
}

;// CONCATENATED MODULE: ./normalize/languages.js



const file = (extensions) => String.raw `(?<path>(?:[A-Za-z]:)?(?:[\\/][^:"<>|]*|[^\s:"'<>|]*)\.(?:${extensions}))`;
const number = String.raw `(?<line>\d{1,9})`;
const position = String.raw `${number}(?::(?<column>\d{1,9}))?`;
const sources = 'c|cc|cpp|cxx|c\\+\\+|cu|h|hh|hpp|hxx|ipp|inl|m|mm|swift|java|kt|kts|scala|sc|groovy|gradle|cs|fs|fsx|vb|cshtml|razor|xaml|rs|go|' +
    '[cm]?[jt]sx?|vue|svelte|astro|css|s[ac]ss|less|html?|json|jsonc|py|pyi|pyx|rb|erb|rake|php|phpt|exs?|[eh]rl|l?hs|mli?|re|dart|lua|jl|[rR]|' +
    'p[lm]|t|zig|nim|cr|d|f90|proto|sql|(?:ba|z)?sh|bats|psm?1|tf|hcl|ya?ml|toml|xml|cmake|feature|robot|md|rst|adoc|txt|ipynb|' +
    'sol|elm|clj[cs]?|edn|lisp|rkt|scm|sv|vhdl?|asm|s|bzl|bazel|bicep|code';
const jsLibrary = /^(?:node:|internal\/|ext:|bun:|native|<|\(|eval at |chrome-extension:|resource:)|cypress_runner|\/__cypress\/|webpack\/(?:bootstrap|runtime)|\/(?:deno\.land\/std|jsr\.io)\b|[\\/]\.(?:yarn|pnp)\b/;
const pythonLibrary = /^<|[\\/](?:lib|lib64|Lib)[\\/](?:python\d|unittest|asyncio|importlib)|[\\/]Python\d+[\\/]lib[\\/]|(?:^|[\\/])(?:_pytest|pluggy|unittest|nose2?)[\\/]/;
const rubyLibrary = /^[<(-]|[\\/](?:gems|rubygems|bundler)[\\/]|[\\/]lib[\\/]ruby[\\/]|vendor[\\/]bundle[\\/]|[\\/]s?bin[\\/]/;
const phpLibrary = /(?:^|[\\/])vendor[\\/]|^phar:|\.phar[\\/]/;
const goLibrary = /^(?:testing|panic|proc|assertions|_testmain)\.go$|(?:^|[\\/])_testmain\.go$|[\\/]pkg[\\/]mod[\\/]|(?:^|[\\/])vendor[\\/]|^(?:runtime|testing|reflect)[\\/]|(?:^|[\\/]go[\w.-]*(?:[\\/][\w.-]+)?[\\/])src[\\/](?:runtime|testing|reflect|sync|internal|net|os|io|fmt|time|context|database|encoding|strings|bytes|sort|errors|log)[\\/]/i;
const dartLibrary = /^(?:dart:|package:(?:test|test_api|test_core|matcher|checks|flutter|flutter_test|stack_trace|mockito|mocktail|integration_test|fake_async)\/)/;
const languages = [
    {
        name: 'Python',
        mark: 'File "',
        line: /^[\s|+]*File "(?<path>[^"]+)", line (?<line>\d{1,9})/,
        innermost: 'last',
        library: pythonLibrary
    },
    {
        name: 'OCaml',
        mark: ' file "',
        line: /^\s*(?:Raised|Called|Re-raised) [^"]*\bfile "(?<path>[^"]+)"[^"]{0,20}, line (?<line>\d{1,9})/
    },
    {
        name: 'pytest',
        mark: '.py',
        line: new RegExp(String.raw `^${file('py[ixw]?')}:${number}:(?: ?$| in \S| [A-Za-z_][\w.]*$| [A-Z][\w.]*: )`),
        innermost: 'last',
        library: pythonLibrary
    },
    {
        name: 'Java',
        mark: 'at ',
        line: javaFrame,
        libraryScope: /^(?:java|javax|jdk|sun|com\.sun|jakarta|org\.junit|junit|org\.testng|org\.hamcrest|org\.assertj|org\.opentest4j|kotlin|kotlinx|scala|groovy|org\.codehaus\.groovy|org\.apache\.groovy|org\.spockframework|spock|org\.scalatest|munit|io\.kotest|io\.mockk|org\.gradle|worker\.org\.gradle|org\.apache\.maven|org\.mockito|net\.bytebuddy|org\.powermock|org\.easymock|org\.robolectric|android|androidx|com\.intellij|com\.google\.common|com\.google\.truth|io\.cucumber|cucumber|clojure|org\.springframework|reactor)\./
    },
    {
        name: '.NET',
        mark: ':',
        line: dotnetFrame,
        libraryScope: /^(?:System|Microsoft\.(?:VisualStudio|TestPlatform|AspNetCore|Extensions|EntityFrameworkCore)|Xunit|NUnit|MSTest|FluentAssertions|AwesomeAssertions|Shouldly|Moq|NSubstitute|FakeItEasy|Castle|TechTalk\.SpecFlow|Reqnroll|Fixie|TUnit|Verify\w*|lambda_method)\b/
    },
    {
        name: 'Dart',
        mark: '.dart',
        line: /^\s*(?<path>(?:package:|file:\/\/|dart:|[A-Za-z]:)?[^\s:]+\.dart)(?::| (?:line )?)(?<line>\d{1,9})(?::(?<column>\d{1,9}))?(?=\s|:|$)/,
        library: dartLibrary
    },
    {
        name: 'Dart VM',
        mark: '.dart:',
        line: /^\s*#\d+\s.*\((?<path>(?:package:|file:\/\/|dart:)?[^\s()]+\.dart):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?\)/,
        library: dartLibrary
    },
    {
        name: 'Pester',
        mark: '1:',
        line: /^\s*at .*, (?<path>(?:[A-Za-z]:)?[^:,]+\.psm?1): ?(?:line )?(?<line>\d{1,9})/
    },
    { name: 'Pester 4', mark: 'at line: ', line: /\bat line: (?<line>\d{1,9}) in (?<path>\S.*\.psm?1)/ },
    {
        name: 'kotlinc',
        mark: ': ',
        line: /^[ew]: (?<path>(?:file:\/\/)?(?:[A-Za-z]:)?[^:]+)(?::(?<line>\d{1,9}):(?<column>\d{1,9}) |: \((?<line2>\d{1,9}), (?<column2>\d{1,9})\))/
    },
    {
        name: 'Rust',
        mark: '.rs:',
        line: /(?:panicked at |', |^\s+at )(?<path>[^\s:']*\.rs):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?/,
        library: /^\/rustc\/|[\\/]\.(?:cargo|rustup)[\\/]|[\\/]library[\\/](?:std|core|alloc|test)[\\/]/
    },
    {
        name: 'code frame',
        line: /^\s*(?:-->|:::|╭─\[|┌─\[?|,-\[)\s*(?<path>\S.*?):(?<line>\d{1,9}):(?<column>\d{1,9})\]?\s*$/,
        library: jsLibrary
    },
    { name: 'JavaScript', line: atFrame, library: jsLibrary },
    {
        name: 'TAP of Node',
        mark: ' (',
        line: /^\s*(?<scope>[\w$.<>[\] #]+) \((?<path>[^\s(].*?):(?<line>\d{1,9}):(?<column>\d{1,9})\)\s*$/,
        library: jsLibrary
    },
    {
        name: 'Firefox and Safari',
        mark: '@',
        line: /^\s*(?<scope>[^\s@]{0,200})@(?<path>(?:[a-z-]+:\/\/|\/|[A-Za-z]:[\\/]).*?):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?\s*$/,
        library: jsLibrary
    },
    {
        name: 'Babel',
        mark: ': ',
        line: /^\s*(?:\w{0,40}Error: )?(?<path>(?:[A-Za-z]:)?[\\/][^:]+): .*\((?<line>\d{1,9}):(?<column>\d{1,9})\)\s*$/
    },
    {
        name: 'Ruby',
        mark: ':in ',
        line: /^\s*(?:# )?(?:from )?(?<path>(?:[A-Za-z]:)?[^\s:][^:]*):(?<line>\d{1,9}):in [`'"]/,
        library: rubyLibrary
    },
    {
        name: 'RSpec',
        mark: '.rb:',
        line: new RegExp(String.raw `^\s*(?:# |rspec )?${file('rb')}:${position}(?::|\s|$)`),
        library: rubyLibrary
    },
    {
        name: 'Minitest',
        mark: '.rb:',
        line: /\[(?<path>(?:[A-Za-z]:)?[^[\]:]*\.rb):(?<line>\d{1,9})\]/,
        library: rubyLibrary
    },
    {
        name: 'PHPUnit',
        mark: '.php',
        line: new RegExp(String.raw `^\s*(?:at |in |#?\d+\s+)?${file('phpt?')}(?::${number}(?:\s|:|$)|\((?<line2>\d{1,9})\))`),
        library: phpLibrary
    },
    {
        name: 'PHP',
        mark: '.php',
        line: /\bin (?<path>(?:[A-Za-z]:)?[^\s:()]+\.phpt?)(?: on line |:|\()(?<line>\d{1,9})/,
        library: phpLibrary
    },
    {
        name: 'Go',
        mark: '.go:',
        line: /^\s*(?:[\w/]+: )?(?:Error Trace:\s+)?(?<path>(?:[A-Za-z]:)?[^\s:]+\.go):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?(?=:|\s|$)/,
        library: goLibrary
    },
    { name: 'Ginkgo', mark: '.go:', line: /\bat:? (?<path>[^\s:]+\.go):(?<line>\d{1,9})/, library: goLibrary },
    {
        name: 'Elixir',
        mark: '.ex',
        line: /^\s*(?:\((?<scope>[\w.]+) [\w.+-]+\) |\*\* \([\w.]+\) )?(?<path>(?:[A-Za-z]:)?[^\s:()]+\.exs?):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?: /,
        library: /(?:^|[\\/])deps[\\/]/,
        libraryScope: /^(?:ex_unit|elixir|stdlib|kernel|mix)$/
    },
    {
        name: 'Erlang',
        mark: ', line ',
        line: /\((?<path>[^\s()]+\.(?:[eh]rl|exs?)), line (?<line>\d{1,9})\)/,
        library: /(?:^|[\\/])(?:deps|_build)[\\/]|^(?:eunit|erl_eval|test_server)/
    },
    {
        name: 'Bats',
        mark: ', line ',
        line: /\b(?:spec)?file (?<path>[^\s,"]+), line (?<line>\d{1,9})/,
        library: /(?:^|[\\/])bats-(?:assert|support|file|mock|detik|core)[\\/]/
    },
    {
        name: 'Perl',
        mark: ' line ',
        line: /(?:^|\s)at (?=[^\s()]*[./\\])(?<path>[^\s()]+) line (?<line>\d{1,9})\b/,
        library: /[\\/]perl5?[\\/]|(?:^|[\\/])Test2?[\\/]/
    },
    {
        name: 'Swift Testing',
        mark: '.swift:',
        line: /\bat (?<path>[^\s:]+\.swift):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?/
    },
    {
        name: 'sanitizer',
        mark: ' in ',
        line: /^\s*#\d+ 0x[\da-f]+ in .* (?<path>(?:[A-Za-z]:)?[\\/][^\s:]+):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?/,
        library: /^\/(?:usr|lib|build)\/|compiler-rt|[\\/]sysdeps[\\/]/
    },
    { name: 'Haskell', mark: 'called at ', line: /called at (?<path>[^\s:]+):(?<line>\d{1,9}):(?<column>\d{1,9}) in / },
    { name: 'Julia', mark: '.jl:', line: /(?:\bat|@)(?: \w+)? (?<path>[^\s:]+\.jl):(?<line>\d{1,9})/ },
    { name: 'testthat', mark: '.R:', line: /[('](?<path>[^\s:()']+\.R):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?['):]/ },
    { name: 'QtTest', mark: 'Loc: [', line: /Loc: \[(?<path>[^\]()]+)\((?<line>\d{1,9})\)\]/ },
    { name: 'CMake', mark: 'CMake ', line: /^CMake [^:]{0,40} at (?<path>[^\s:]+):(?<line>\d{1,9})/ },
    { name: 'MATLAB', mark: '.m (', line: /\bIn (?<path>\S[^()]*\.m) \([^()]+\) at (?<line>\d{1,9})/ },
    { name: 'Terraform', mark: ' line ', line: /^\W*on (?<path>\S+\.(?:tf|hcl)) line (?<line>\d{1,9})/ },
    {
        name: 'compiler',
        line: new RegExp(String.raw `^\s*(?:\[[\w =-]{1,20}\] |[ew]: |# |[\w.-]{1,40}: )?(?:file:\/\/)?${file(sources)}(?::${position}(?=:(?!\d)| - )|:? ?[([](?<line2>\d{1,9})(?:, ?(?<column2>\d{1,9}))?[)\]](?=:| ))`),
        library: /^\/usr\/|[\\/]gtest[\\/]|[\\/]googletest[\\/]/
    },
    {
        name: 'place',
        line: new RegExp(String.raw `^(?:[A-Za-z ]{1,20}: )?[^\w/\\.]{0,8}${file(sources)}:${number}(?:[:,](?<column>\d{1,9}))?(?=[\s,;)\]-]|$)`),
        library: jsLibrary,
        likely: true
    },
    {
        name: 'Playwright',
        mark: ' › ',
        line: /^\s*(?:\d+\) )?(?:\[[^\]]*\] › )?(?<path>[^\s›][^›:]*\.[cm]?[jt]sx?):(?<line>\d{1,9}):(?<column>\d{1,9}) › /,
        likely: true
    },
    {
        name: 'short frame of the JVM',
        line: /(?:\bat |\()(?<path>[\w$./-]+\.(?:java|kt|scala|groovy|clj[cs]?)):(?<line>\d{1,9})\)?/,
        likely: true
    },
    {
        name: 'other place',
        line: /^\s*(?<path>(?:[A-Za-z]:)?[^\s:"'<>|()]*[\\/][^\s:"'<>|()\\/]*\.\w{1,10}):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?(?=[\s:,]|$)/,
        likely: true
    }
];

// EXTERNAL MODULE: ./model/text.js
var model_text = __webpack_require__(9840);
;// CONCATENATED MODULE: ./normalize/frames.js


const longestLine = 2000;
const writtenEscapes = /#x1B\[[0-9;]*[A-Za-z]/g;
const captured = /^-{3,} ?Captured /;
const cause = /^\s*(?:Caused by: |\[cause\]: |panic: |fatal error: )/;
function framesIn(text) {
    const causes = [[]];
    const likely = [];
    const pair = pairReader();
    let output = false;
    let suppressed = -1;
    for (const raw of (0,model_text/* stripEscapes */.N)(text).replace(writtenEscapes, '').split('\n')) {
        const line = raw.length > longestLine ? raw.slice(0, longestLine) : raw;
        if (captured.test(line))
            output = true;
        const indent = line.length - line.trimStart().length;
        if (line.startsWith('Suppressed: ', indent))
            suppressed = indent;
        else if (cause.test(line) && (suppressed < 0 || indent < suppressed)) {
            suppressed = -1;
            causes.push([]);
        }
        if (!/\d/.test(line)) {
            pair(line);
            continue;
        }
        const explained = /^E {2,}/.exec(line);
        const frame = frameIn(explained === null ? line : line.slice(explained[0].length)) ?? pair(line);
        if (frame === undefined)
            continue;
        if (frame.language.likely === true || explained !== null || output || suppressed >= 0)
            likely.push(frame);
        else
            causes.at(-1).push(frame);
    }
    return [...causes.reverse().flatMap(innermostFirst), ...likely];
}
function frameIn(line) {
    for (const language of languages) {
        if (language.mark !== undefined && !line.includes(language.mark))
            continue;
        const place = typeof language.line === 'function' ? language.line(line) : matched(language.line, line);
        if (place !== undefined)
            return { ...place, language };
    }
    return undefined;
}
function matched(pattern, line) {
    const groups = pattern.exec(line)?.groups;
    if (groups === undefined)
        return undefined;
    const { path, line: number = groups['line2'], column = groups['column2'], scope } = groups;
    return {
        path: path,
        line: Number(number),
        ...(column === undefined ? {} : { column: Number(column) }),
        ...(scope === undefined ? {} : { scope })
    };
}
function innermostFirst(frames) {
    const first = frames.findIndex(frame => frame.language.innermost === 'last');
    if (first < 0)
        return [...frames];
    const last = (frame) => frame.language.innermost === 'last';
    return [
        ...frames.slice(0, first),
        ...frames.filter(last).reverse(),
        ...frames.slice(first).filter(frame => !last(frame))
    ];
}
const pairs = { name: 'file and line', line: () => undefined };
const fileLine = /^\W{0,12}(?:file(?:name)?\s{0,8}:\s{0,8}|\* )(?<path>\S{1,1000})\s*$/i;
const numberLine = /^\W{0,12}line\s{0,8}:?\s{0,8}(?<line>\d{1,9})\b/i;
const pairDistance = 3;
function pairReader() {
    let path;
    let age = 0;
    return line => {
        const named = fileLine.exec(line)?.groups?.['path'];
        if (named !== undefined) {
            path = named;
            age = 0;
            return undefined;
        }
        if (path === undefined || ++age > pairDistance)
            return undefined;
        const number = numberLine.exec(line)?.groups?.['line'];
        return number === undefined ? undefined : { path, line: Number(number), language: pairs };
    };
}
function lineIn(text) {
    const found = /^[ \t]*line (\d{1,9})(?:,? (?:col|column) (\d{1,9}))?\b/im.exec(text);
    if (found === null)
        return undefined;
    return { line: Number(found[1]), ...(found[2] === undefined ? {} : { column: Number(found[2]) }) };
}

;// CONCATENATED MODULE: ./normalize/path.js

const place = /(?::(\d{1,9})(?::(\d{1,9}))?|\((\d{1,9})(?:, ?(\d{1,9}))?\))$/;
const bundler = /^(?:webpack|webpack-internal|rollup|turbopack|vite|parcel|ng|app):\/\/[^/]*\/+(?:\(\w+\)\/|\[\w+\]\/)?/;
const longest = 4096;
const alreadyPlain = /^(?!\.\/|-$)[\w./@+-]+$/;
function plainPath(printed) {
    if (printed.length > longest)
        return '';
    if (alreadyPlain.test(printed))
        return printed;
    const bare = (0,model_text/* stripEscapes */.N)(printed)
        .trim()
        .replace(/^(["'`])(.*)\1$/, '$2');
    const path = withoutScheme(bare).replaceAll('\\', '/');
    if ((0,model_text/* hasControls */.L)(path) || /^<.*>$/.test(path) || path === '-')
        return '';
    return path.replace(/^(?:\.\/+)+/, '');
}
function withoutScheme(text) {
    const path = text.replace(/(\.[cm]?[jt]sx?|\.vue|\.svelte)\?[^:]*$/, '$1');
    if (/^file:/i.test(path)) {
        return decoded(path.slice(5))
            .replaceAll('\\', '/')
            .replace(/^\/\/(?:localhost(?=\/))?/, '');
    }
    if (bundler.test(path))
        return decoded(path.replace(bundler, '')).replace(/[?#].*$/, '');
    const web = /^https?:\/\/[^/]*(\/.*)$/.exec(path);
    if (web === null)
        return path;
    const served = decoded(web[1]).replace(/[?#].*$/, '');
    return served.replace(/^\/(?:absolute|@fs)\/(?=[A-Za-z]:)|^\/(?:absolute|@fs)(?=\/)|^\/base\/|^\//, '');
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function splitPlace(path) {
    const found = place.exec(path);
    if (found === null || found.index === 0)
        return { path };
    const [, line = found[3], column = found[4]] = found;
    return {
        path: path.slice(0, found.index),
        line: Number(line),
        ...(column === undefined ? {} : { column: Number(column) })
    };
}
const isAbsolute = (path) => /^(?:\/|[A-Za-z]:(?:\/|$))/.test(path);
function withoutDots(path) {
    if (!/(?:^|\/)\.{0,2}(?:\/|$)/.test(path.slice(1)))
        return path;
    const start = /^(?:[A-Za-z]:)?\/*/.exec(path)[0];
    const kept = [];
    for (const segment of path.slice(start.length).split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            kept.push(segment);
        else if (kept.pop() === undefined)
            return undefined;
    }
    return start + kept.join('/');
}
function below(path, folder) {
    const start = withUpperDrive(folder.replaceAll('\\', '/')).replace(/\/+$/, '');
    if (start === '')
        return undefined;
    return withUpperDrive(path).startsWith(`${start}/`) ? path.slice(start.length + 1) : undefined;
}
const withUpperDrive = (path) => path.replace(/^\/?([A-Za-z]):(?=\/|$)/, (_, letter) => `${letter.toUpperCase()}:`);
function belowCheckout(path) {
    const container = below(path, '/github/workspace');
    if (container !== undefined)
        return container;
    const segments = path.split('/');
    for (let at = 1; at + 2 < segments.length; at++) {
        const before = segments[at - 1];
        if (segments[at] === '' || segments[at] !== segments[at + 1])
            continue;
        const hosted = before === '_work' || before === '__w' || (before === 'work' && segments[at - 2] === 'runner');
        if (hosted || (before === 'a' && at === 2 && /^[A-Za-z]:$/.test(segments[0])))
            return segments.slice(at + 2).join('/');
    }
    return undefined;
}

;// CONCATENATED MODULE: ./normalize/place.js
const highest = 2 ** 31 - 1;
function soundLocation({ path, start, end }, leastColumn) {
    const from = soundPosition(start, leastColumn);
    if (from === undefined)
        return { path };
    const to = soundPosition(end, leastColumn);
    if (to === undefined)
        return { path, start: from };
    if (to.line < from.line)
        return { path, start: from, end: { line: from.line } };
    const reversed = to.line === from.line && to.column !== undefined && (from.column === undefined || to.column < from.column);
    return { path, start: from, end: reversed ? { line: to.line } : to };
}
function soundPosition(position, leastColumn) {
    if (position === undefined || !Number.isFinite(position.line))
        return undefined;
    const line = Math.min(Math.max(Math.floor(position.line), 1), highest);
    const column = position.column;
    return column === undefined || !Number.isInteger(column) || column < leastColumn || column > highest
        ? { line }
        : { line, column };
}

;// CONCATENATED MODULE: ./normalize/repository.js

function repositoryOf(paths) {
    const files = new Set();
    for (const path of paths)
        if (isRelative(path) && !(0,model_text/* hasControls */.L)(path))
            files.add(path);
    return { files, byName: partition(files, 0) };
}
const isRelative = (path) => path !== '' && !path.startsWith('/') && !/(?:^|\/)\.{0,2}(?:\/|$)|^[A-Za-z]:\//.test(path);
function filesEndingIn(repository, path) {
    const { paths, depth } = longestMatch(repository, path);
    return depth === segmentsOf(path).length ? paths : [];
}
function longestMatch(repository, path) {
    const segments = segmentsOf(path).reverse();
    let paths = [];
    let depth = 0;
    let level = repository.byName;
    for (const segment of segments) {
        const branch = level.get(segment);
        if (branch === undefined)
            break;
        depth++;
        paths = branch.paths;
        level = branch.next ??= partition(branch.paths, depth);
    }
    return { paths, depth };
}
const segmentsOf = (path) => path.split('/').filter(segment => segment !== '');
function partition(paths, depth) {
    const parts = new Map();
    for (const path of paths) {
        const segment = segmentFromEnd(path, depth);
        if (segment === undefined)
            continue;
        const part = parts.get(segment);
        if (part === undefined)
            parts.set(segment, { paths: [path] });
        else
            part.paths.push(path);
    }
    return parts;
}
function segmentFromEnd(path, depth) {
    let end = path.length;
    for (let left = depth; left > 0; left--) {
        if (end <= 0)
            return undefined;
        end = path.lastIndexOf('/', end - 1);
        if (end < 0)
            return undefined;
    }
    return path.slice(path.lastIndexOf('/', end - 1) + 1, end);
}

;// CONCATENATED MODULE: ./normalize/narrow.js

const mostCandidates = 1000;
function narrow(candidates, clues, around) {
    if (candidates.length < 2)
        return candidates[0];
    if (candidates.length > mostCandidates)
        return undefined;
    const files = clues.files();
    const named = candidates.filter(path => files.includes(path));
    if (named.length === 1)
        return named[0];
    for (const scope of clues.scopes) {
        const found = byScope(candidates, scope, around.repository);
        if (found !== undefined)
            return found;
    }
    for (const folder of around.folders()) {
        const below = candidates.filter(path => path.startsWith(`${folder}/`));
        if (below.length > 0)
            return below.length === 1 ? below[0] : undefined;
    }
    return undefined;
}
function byScope(candidates, scope, repository) {
    if (scope.length > 1000)
        return undefined;
    if (candidates.every(path => path.endsWith('.go')))
        return byGoPackage(candidates, scope, repository);
    const names = scope.split(/[./\\:+$]+/).filter(name => name !== '');
    const scored = candidates.map(path => {
        const folder = segmentsOf(path)
            .slice(0, -1)
            .flatMap(segment => segment.split('.'));
        const agreed = [0, 1, 2].map(dropped => sharedEnd(folder, names.slice(0, names.length - dropped)));
        return { path, score: Math.max(...agreed) };
    });
    return best(scored);
}
function byGoPackage(candidates, scope, repository) {
    const names = segmentsOf(scope);
    const scored = candidates.flatMap(path => {
        const folder = segmentsOf(path).slice(0, -1);
        let module = folder.length;
        while (module > 0 && !repository.files.has(`${folder.slice(0, module).join('/')}/go.mod`))
            module--;
        const inModule = folder.slice(module);
        return sharedEnd(inModule, names) === inModule.length
            ? [
                {
                    path,
                    score: inModule.length + sharedEnd(folder.slice(0, module), names.slice(0, names.length - inModule.length))
                }
            ]
            : [];
    });
    return scored.length === 1 ? scored[0].path : best(scored);
}
function best(scored) {
    const highest = Math.max(0, ...scored.map(({ score }) => score));
    const winners = scored.filter(({ score }) => score === highest && score > 0);
    return winners.length === 1 ? winners[0].path : undefined;
}
function sharedEnd(one, other) {
    let count = 0;
    while (count < Math.min(one.length, other.length) && one.at(-count - 1) === other.at(-count - 1))
        count++;
    return count;
}

;// CONCATENATED MODULE: ./normalize/resolve.js



const installed = /(?:^|\/)(?:node_modules|bower_components|jspm_packages|(?:site|dist)-packages|hostedtoolcache|\.(?:cargo|rustup|m2|nuget|pub-cache|gradle\/caches|yarn\/cache))\/|^\/usr\/(?:s?bin|lib\w*|share|include|local\/(?:s?bin|lib\w*|share|include|go|Cellar|bundle))\/|^\/(?:nix\/store|System\/Library|Library\/Developer|Applications\/Xcode[\w.-]*)\//;
function isInstalled(printed, { workspace }) {
    const path = plainPath(printed);
    return installed.test((workspace && below(path, workspace)) || path);
}
function resolvePath(printed, where, clues) {
    const path = plainPath(printed);
    if (path === '')
        return undefined;
    const { repository } = where;
    if (repository === undefined)
        return (where.workspace && below(path, where.workspace)) || path;
    if (isInstalled(path, where))
        return undefined;
    const known = { ...where, repository };
    if (/^[^/\\]+\.go$/.test(printed))
        return theOne(filesEndingIn(repository, printed), known, clues);
    for (const spelling of spellingsOf(path)) {
        const found = resolvePlain(spelling, known, clues);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
const spellingsOf = (path) => /[%\u0080-\uffff]/.test(path) ? new Set([path, decoded(path), path.normalize('NFC'), path.normalize('NFD')]) : [path];
function resolvePlain(path, where, clues) {
    const dart = /^package:(\w+)\/(.+)$/.exec(path);
    if (dart !== null)
        return resolveDart({ name: dart[1], file: `lib/${dart[2]}` }, where, clues);
    const full = withUpperDrive(path);
    return isAbsolute(full) ? resolveAbsolute(full, where, clues) : resolveRelative(path, where, clues);
}
function resolveDart({ name, file }, where, clues) {
    const matches = filesEndingIn(where.repository, file);
    const own = matches.filter(path => segmentsOf(`${where.workspace ?? ''}/${path}`)
        .at(-segmentsOf(file).length - 1)
        ?.replaceAll('-', '_') === name);
    return theOne(own, where, clues);
}
function resolveAbsolute(path, where, clues) {
    const { repository, workspace } = where;
    const plain = withoutDots(path);
    if (plain === undefined)
        return undefined;
    const inside = workspace ? below(plain, workspace) : undefined;
    if (inside !== undefined)
        return tracked(repository, inside);
    if (workspace && below(path, workspace) !== undefined)
        return undefined;
    const checkedOut = belowCheckout(plain);
    if (checkedOut !== undefined && repository.files.has(checkedOut))
        return checkedOut;
    const deterministic = below(plain, '/_');
    if (deterministic !== undefined)
        return tracked(repository, deterministic);
    const found = foreign(checkedOut ?? plain, where, clues);
    return checkedOut !== undefined && found?.includes('/') === false ? undefined : found;
}
const temporary = /^\/(?:private\/)?(?:tmp|var)\/|\/(?:AppData\/Local\/Temp|\.cache)\//;
function foreign(path, where, clues) {
    const { paths, depth } = longestMatch(where.repository, path);
    if (depth < 2 && (temporary.test(path) || paths.every(candidate => candidate.includes('/'))))
        return undefined;
    const before = segmentsOf(path).at(-depth - 1);
    if (before === 'dist' || before === '.next')
        return undefined;
    return theOne(paths, where, clues);
}
function resolveRelative(path, where, clues) {
    const { repository } = where;
    for (const folder of startsOf(where)) {
        const file = withoutDots(folder === '' ? path : `${folder}/${path}`);
        if (file !== undefined && repository.files.has(file))
            return file;
    }
    const plain = withoutDots(path);
    if (plain === undefined)
        return undefined;
    const matches = filesEndingIn(repository, plain);
    if (matches.length > 0)
        return theOne(matches, where, clues);
    if (!/^[\w-]+(?:\.[\w-]+)+\/[^/]+\/[^/]+\//.test(plain))
        return undefined;
    const { paths, depth } = longestMatch(repository, plain);
    return depth > 1
        ? theOne(paths.filter(candidate => segmentsOf(candidate).length === depth), where, clues)
        : undefined;
}
function* startsOf(where) {
    if (where.pathPrefix)
        yield plainFolder(where.pathPrefix);
    yield '';
    yield* foldersAbove(where);
}
function foldersAbove({ reportFile, workspace }) {
    const plain = plainPath(reportFile);
    const path = (workspace ? below(plain, workspace) : undefined) ?? plain;
    if (isAbsolute(path))
        return [];
    const folder = segmentsOf(withoutDots(path) ?? '').slice(0, -1);
    return folder.map((_, index) => folder.slice(0, folder.length - index).join('/'));
}
const plainFolder = (folder) => segmentsOf(plainPath(folder)).join('/');
const theOne = (paths, where, clues) => narrow(paths, clues, {
    repository: where.repository,
    folders: () => [...startsOf(where)].filter(folder => folder !== '')
});
const tracked = (repository, path) => repository.files.has(path) ? path : undefined;

;// CONCATENATED MODULE: ./normalize/symbol.js



const extensions = ['java', 'kt', 'scala', 'groovy', 'cs', 'fs', 'vb', 'php', 'py', 'swift', 'rb', 'clj', 'ex', 'exs'];
const strict = /\.(?:java|groovy|py)$/;
const deepest = 2;
function resolveSymbol(name, where, clues) {
    const { repository } = where;
    if (repository === undefined || name.length > 1000)
        return undefined;
    if (/[/\\].*\.\w+$|^[\w-]+\.\w{1,5}$/.test(name)) {
        const path = resolvePath(name, where, clues);
        if (path !== undefined)
            return path;
    }
    const names = (/^[^\s([<,;#>]+/.exec(name)?.[0] ?? '').split(/::|[./\\+$:]/).filter(each => each !== '');
    for (let count = names.length; count >= Math.max(1, names.length - deepest); count--) {
        const found = ofModule(names.slice(0, count), { ...where, repository }, clues);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function ofModule(names, where, clues) {
    const name = names.at(-1);
    const candidates = [...new Set([name, snakeCase(name)])].flatMap(base => extensions.flatMap(extension => filesEndingIn(where.repository, `${base}.${extension}`)));
    const scored = candidates
        .map(path => ({ path, score: sharedEnd(folderNames(path), names.slice(0, -1)) }))
        .filter(({ path, score }) => !strict.test(path) || score === names.length - 1);
    const best = scored.reduce((highest, { score }) => Math.max(highest, score), 0);
    const winners = scored.filter(({ score }) => score === best).map(({ path }) => path);
    return best > 0 || /test|spec/i.test(name) ? theOne(winners, where, { ...clues, scopes: [] }) : undefined;
}
const folderNames = (path) => segmentsOf(path)
    .slice(0, -1)
    .flatMap(segment => segment.split('.'));
const snakeCase = (name) => name.replace(/(?<=[a-z\d])(?=[A-Z])/g, '_').toLowerCase();
function resolveJvmFile({ path, scope = '' }, where, clues) {
    const name = segmentsOf(path).at(-1) ?? '';
    const { repository } = where;
    if (repository === undefined || !/\.(?:kts?|scala|sc|groovy|clj[cx]?)$/.test(name))
        return undefined;
    const owners = clues.scopes.filter(each => each.includes('.')).map(organization);
    if (owners.length > 0 && !owners.includes(organization(scope)))
        return undefined;
    return theOne(filesEndingIn(repository, name), { ...where, repository }, { files: clues.files, scopes: [scope] });
}
const organization = (name) => name.split('.').slice(0, 2).join('.');

;// CONCATENATED MODULE: ./normalize/locate.js





function locate(diagnostic, around) {
    const { hints: given = [], location, ...rest } = diagnostic;
    const hints = location === undefined ? given : [{ kind: 'location', location }, ...given];
    const clues = cluesOf(hints, around);
    const search = {
        hints,
        around,
        clues,
        frames: once(framesIn),
        resolve: once(printed => resolve(printed, around, clues))
    };
    for (const hint of hints) {
        const found = placeOf(hint, search);
        if (found !== undefined)
            return { ...rest, location: soundLocation(found, around.repository === undefined ? 0 : 1) };
    }
    return rest;
}
function placeOf(hint, search) {
    const { around, clues } = search;
    switch (hint.kind) {
        case 'location':
            return inFile(hint.location, search);
        case 'file':
            return inFile(hint, search);
        case 'stack':
            return inStack(search.frames(hint.text), search);
        case 'symbol': {
            const path = resolveSymbol(hint.name, around, clues);
            if (path === undefined)
                return undefined;
            return hint.line === undefined ? { path, ...startIn(path, search) } : { path, start: { line: hint.line } };
        }
    }
}
function inFile({ path: printed, start, end }, search) {
    const split = splitPlace(printed);
    const whole = search.around.repository?.files.has(printed) === true || split.line === undefined;
    const path = search.resolve(whole ? printed : split.path);
    if (path === undefined)
        return undefined;
    if (start !== undefined)
        return { path, start, ...(end === undefined ? {} : { end }) };
    return whole || split.line === undefined
        ? { path, ...startIn(path, search) }
        : { path, start: positionOf(split.line, split.column) };
}
function startIn(path, search) {
    const texts = search.hints.flatMap(hint => (hint.kind === 'stack' ? [hint.text] : []));
    for (const text of texts) {
        const frame = search.frames(text).find(each => each.line > 0 && resolveFrame(each, search) === path);
        if (frame !== undefined)
            return { start: positionOf(frame.line, frame.column) };
    }
    for (const text of texts) {
        const place = lineIn(text);
        if (place !== undefined)
            return { start: place };
    }
    return {};
}
function inStack(frames, search) {
    const own = frames.filter(frame => frame.line > 0 && !isInstalled(frame.path, search.around));
    const project = own.filter(frame => !isLibrary(frame));
    const tried = search.around.repository === undefined ? project : [...project, ...own.filter(isLibrary)];
    for (const frame of tried) {
        const path = resolveFrame(frame, search);
        if (path !== undefined)
            return { path, start: positionOf(frame.line, frame.column) };
    }
    return undefined;
}
const isLibrary = ({ language, path, scope }) => language.library?.test(path) === true || (scope !== undefined && language.libraryScope?.test(scope) === true);
function resolveFrame(frame, search) {
    return (search.resolve(frame.path) ??
        (frame.language.name === 'Java' ? resolveJvmFile(frame, search.around, search.clues) : undefined));
}
function resolve(printed, around, clues) {
    const path = resolvePath(printed, around, clues);
    if (path === undefined || around.repository !== undefined || path.includes('/'))
        return path;
    return clues.files().find(file => file.endsWith(`/${path}`)) ?? path;
}
function cluesOf(hints, around) {
    const scopes = [around.className, ...hints.map(hint => (hint.kind === 'symbol' ? hint.name : undefined))];
    const clues = { scopes: scopes.filter(scope => scope !== undefined), files: () => [] };
    const named = hints.flatMap(hint => hint.kind === 'file' ? [hint.path] : hint.kind === 'location' ? [hint.location.path] : []);
    let files;
    return {
        ...clues,
        files: () => (files ??= named
            .map(printed => resolvePath(splitPlace(printed).path, around, clues))
            .filter(file => file !== undefined))
    };
}
const positionOf = (line, column) => column === undefined ? { line } : { line, column };
function once(ask) {
    const answers = new Map();
    return text => {
        if (!answers.has(text))
            answers.set(text, ask(text));
        return answers.get(text);
    };
}

;// CONCATENATED MODULE: ./locate-problems.js


function locateProblems(reports, where) {
    if (reports.every(isPlaced))
        return reports;
    const repository = where.listFiles === undefined ? undefined : repositoryOf(where.listFiles());
    return reports.map(report => {
        if (isPlaced(report))
            return report;
        const place = {
            repository,
            workspace: where.workspace,
            reportFile: report.file,
            ...(where.pathPrefix === '' ? {} : { pathPrefix: where.pathPrefix })
        };
        return {
            ...report,
            problems: report.problems.map((problem) => locate(problem, { ...place, className: problem.test?.className }))
        };
    });
}
const isPlaced = ({ leg, problems }) => leg !== undefined || problems.length === 0;


/***/ }),

/***/ 7910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ matcherFormat)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
;// CONCATENATED MODULE: ./formats/matchers/built-in.js
const re = String.raw;
const matchers = (reads, ...problemMatcher) => ({
    reads,
    json: { problemMatcher }
});
const gnu = (owner) => [
    {
        owner,
        pattern: [
            {
                regexp: re `^((?:[A-Za-z]:)?[^\s:][^:]*):(\d+):(?:(\d+):)? (?:fatal )?(error|warning): (.+?)(?: \[(-W[^\[\]]+|[\w.]+-[\w.,-]+)\])?$`,
                file: 1,
                line: 2,
                column: 3,
                severity: 4,
                message: 5,
                code: 6
            }
        ]
    },
    {
        owner: `${owner}-linker`,
        pattern: [
            {
                regexp: re `^(?:\S*ld(?:\.\w+)?: )?([^\s:][^:]*):(?:(\d+):)?(?:\([^()]*\):)? ((?:undefined reference to|multiple definition of) .+)$`,
                file: 1,
                line: 2,
                message: 3
            }
        ]
    },
    {
        owner: `${owner}-driver`,
        pattern: [
            {
                regexp: re `^(?:gcc|g\+\+|cc1(?:plus)?|collect2|clang(?:\+\+)?|\S*ld(?:\.\w+)?)(?:-\d+)?: (?:fatal )?(error|warning): (.+)$`,
                severity: 1,
                message: 2
            }
        ]
    }
];
const table = {
    tsc: matchers('TypeScript: tsc and vue-tsc, plain and --pretty', {
        owner: 'tsc',
        pattern: [
            {
                regexp: re `^(?:(\S.*?)[(:](\d+)[,:](\d+)(?:\): | - ))?(error|warning) (TS\d+): (.+)$`,
                file: 1,
                line: 2,
                column: 3,
                severity: 4,
                code: 5,
                message: 6
            }
        ]
    }),
    'eslint-stylish': matchers('ESLint’s default output', {
        owner: 'eslint-stylish',
        pattern: [
            { regexp: re `^(\S.*(?:\.\w+|<text>))$`, file: 1 },
            {
                regexp: re `^ +(\d+):(\d+) +(error|warning) +(.+?)(?: {2,}(\S+))? *$`,
                line: 1,
                column: 2,
                severity: 3,
                message: 4,
                code: 5,
                loop: true
            }
        ]
    }),
    'eslint-compact': matchers('ESLint with the formatter compact', {
        owner: 'eslint-compact',
        pattern: [
            {
                regexp: re `^(\S.*?): line (\d+), col (\d+), (Error|Warning) - (.+?)(?: \(([^\s()]+)\))?$`,
                file: 1,
                line: 2,
                column: 3,
                severity: 4,
                message: 5,
                code: 6
            }
        ]
    }),
    gcc: matchers('GCC and GNU ld', ...gnu('gcc')),
    clang: matchers('Clang, clang-tidy and LLD’s GNU style', ...gnu('clang')),
    msvc: matchers('Microsoft’s cl and link, alone or below MSBuild', {
        owner: 'msvc',
        pattern: [
            {
                regexp: re `^(?: *\d+>)? *([^\s(].*?) ?\((\d+)(?:,(\d+))?(?:,\d+)*\) ?: +(?:fatal )?(error|warning) ?(?!TS\d)([A-Z]+\d+)? ?: (.+?)(?: \[([^\[\]]+proj)\])?$`,
                file: 1,
                line: 2,
                column: 3,
                severity: 4,
                code: 5,
                message: 6,
                fromPath: 7
            }
        ]
    }, {
        owner: 'msvc-linker',
        pattern: [
            {
                regexp: re `^(?: *\d+>)? *(?:cl|LINK|NMAKE|\S.*?\.(?:obj|lib|exe|dll)(?:\([^()]*\))?) : (?:Command line |fatal )?(error|warning) ([A-Z]+\d+) ?: (.+?)(?: \[[^\[\]]+proj\])?$`,
                severity: 1,
                code: 2,
                message: 3
            }
        ]
    }),
    go: matchers('go build, go vet and go test, staticcheck', {
        owner: 'go',
        pattern: [
            {
                regexp: re `^(?:vet: )?([^\s:][^:]*\.(?:go|mod)|[A-Za-z]:[^:]+\.go):(\d+)(?::(\d+))?: (.+?)(?: \((S[AT]?\d+|U\d+|QF\d+)\))?$`,
                file: 1,
                line: 2,
                column: 3,
                message: 4,
                code: 5
            }
        ]
    }, {
        owner: 'go-test',
        pattern: [
            { regexp: re `^ *--- FAIL: ` },
            { regexp: re `^ {4,}([^\s:][^:]*\.go):(\d+): (.+)$`, file: 1, line: 2, message: 3, loop: true }
        ]
    }),
    python: matchers('Python’s tracebacks and syntax errors', ...[
        { owner: 'python', between: [] },
        { owner: 'python-source', between: [re `^ {4,}\S`] },
        { owner: 'python-carets', between: [re `^ {4,}\S`, re `^ {4,}[~^ ]+$`] }
    ].map(({ owner, between }) => ({
        owner,
        pattern: [
            { regexp: re `^ +File "([^"<][^"]*)", line (\d+)(?:, in .*)?$`, file: 1, line: 2 },
            ...between.map(regexp => ({ regexp })),
            { regexp: re `^([A-Za-z_][\w.]*)(?:: .*)?$`, code: 1, message: 0 }
        ]
    }))),
    ruff: matchers('Ruff, with the outputs full and concise', {
        owner: 'ruff',
        pattern: [
            {
                regexp: re `^(\S.*?\.(?:pyi?|ipynb|toml)):(?:cell \d+:)?(\d+):(\d+): ([A-Z]+\d+|[a-z]+(?:-[a-z]+)+):? (?:\[\*\] )?(.+)$`,
                file: 1,
                line: 2,
                column: 3,
                code: 4,
                message: 5
            }
        ]
    }, {
        owner: 'ruff-full',
        pattern: [
            { regexp: re `^([A-Z]+\d+|[a-z]+(?:-[a-z]+)+):? (?:\[\*\] )?(.+)$`, code: 1, message: 2 },
            { regexp: re `^ *--> (\S.*?):(?:cell \d+:)?(\d+):(\d+)$`, file: 1, line: 2, column: 3 }
        ]
    }),
    mypy: matchers('mypy; with --show-column-numbers it names the column', {
        owner: 'mypy',
        pattern: [
            {
                regexp: re `^(\S.*?\.pyi?):(\d+):(?:(\d+):)?(?:\d+:\d+:)? (error|warning): (.+?)(?: {2}\[([\w-]+)\])?$`,
                file: 1,
                line: 2,
                column: 3,
                severity: 4,
                message: 5,
                code: 6
            }
        ]
    }),
    pyright: matchers('Pyright and basedpyright', {
        owner: 'pyright',
        severity: 'notice',
        pattern: [
            {
                regexp: re `^ *(\S.*?):(\d+):(\d+) - (?:(error|warning)|information): (.+?)(?: \((report\w+)\))?$`,
                file: 1,
                line: 2,
                column: 3,
                severity: 4,
                message: 5,
                code: 6
            }
        ]
    }),
    rust: matchers('rustc, cargo check, build and test, Clippy, rustfmt --check', {
        owner: 'rust',
        pattern: [
            { regexp: re `^(error|warning)(?:\[(\w+)\])?: (.+)$`, severity: 1, code: 2, message: 3 },
            { regexp: re `^ *--> (\S.*):(\d+):(\d+)$`, file: 1, line: 2, column: 3 }
        ]
    }, {
        owner: 'rust-panic',
        pattern: [
            { regexp: re `^thread '.*' (?:\(\d+\) )?panicked at (\S.*):(\d+):(\d+):$`, file: 1, line: 2, column: 3 },
            { regexp: re `^(.+)$`, message: 1 }
        ]
    }, {
        owner: 'rustfmt',
        severity: 'warning',
        pattern: [{ regexp: re `^(Diff in (\S.*?)(?: at line |:)(\d+)):$`, message: 1, file: 2, line: 3 }]
    }),
    javac: matchers('javac, alone, below Gradle and below Maven', {
        owner: 'javac',
        pattern: [
            {
                regexp: re `^(\S.*?\.java):(\d+): (error|warning): (?:\[([\w-]+)\] )?(.+)$`,
                file: 1,
                line: 2,
                severity: 3,
                code: 4,
                message: 5
            }
        ]
    }, {
        owner: 'javac-maven',
        pattern: [
            {
                regexp: re `^\[(WARNING|ERROR)\] (\S.*?\.(?:java|kt)):\[(\d+),(\d+)\] (?:\[([\w-]+)\] )?(.+)$`,
                severity: 1,
                file: 2,
                line: 3,
                column: 4,
                code: 5,
                message: 6
            }
        ]
    }),
    dotnet: matchers('.NET: dotnet build, MSBuild, the compilers of C#, F# and Visual Basic', {
        owner: 'dotnet',
        pattern: [
            {
                regexp: re `^(?: *\d+>)? *([^\s(].*?)\((\d+),(\d+)(?:,\d+,\d+)?\): (error|warning) (?!TS\d)([A-Za-z]+\d+): (.+?)(?: \[([^\[\]]+?)(?:::[^\[\]]*)?\])?$`,
                file: 1,
                line: 2,
                column: 3,
                severity: 4,
                code: 5,
                message: 6,
                fromPath: 7
            }
        ]
    }, {
        owner: 'dotnet-project',
        pattern: [
            {
                regexp: re `^(?: *\d+>)? *(?:CSC|FSC|VBC|MSBUILD|([^\s(].*?\.(?:\w+proj|slnx?|props|targets))) ?: (error|warning) ([A-Za-z]+\d+): (.+?)(?: \[[^\[\]]+\])?$`,
                file: 1,
                severity: 2,
                code: 3,
                message: 4
            }
        ]
    }),
    php: matchers('PHP itself: php, php -l', {
        owner: 'php',
        pattern: [
            {
                regexp: re `^(?:PHP )?(Parse error|Fatal error|Recoverable fatal error): +(.+) in (\S.*) on line (\d+)$`,
                code: 1,
                message: 2,
                file: 3,
                line: 4
            }
        ]
    }, {
        owner: 'php-uncaught',
        pattern: [
            { regexp: re `^(?:PHP )?(Fatal error): +(Uncaught .+) in (\S.*):(\d+)$`, code: 1, message: 2, file: 3, line: 4 }
        ]
    }, {
        owner: 'php-warning',
        severity: 'warning',
        pattern: [
            {
                regexp: re `^(?:PHP )?(Warning|Deprecated|Notice|Strict Standards): +(.+) in (\S.*) on line (\d+)$`,
                code: 1,
                message: 2,
                file: 3,
                line: 4
            }
        ]
    }),
    phpunit: matchers('PHPUnit’s default output', {
        owner: 'phpunit',
        pattern: [
            { regexp: re `^\d+\) (\S.*::.+)$`, code: 1 },
            { regexp: re `^(?!This test (?:did not perform|printed)|Test code or tested code)(.+)$`, message: 1 },
            { regexp: re `^$` },
            { regexp: re `^(\S.*\.\w+):(\d+)$`, file: 1, line: 2 }
        ]
    }),
    shellcheck: matchers('ShellCheck’s default output and -f gcc', {
        owner: 'shellcheck',
        severity: 'notice',
        pattern: [
            {
                regexp: re `^(\S.*?):(\d+):(\d+): (?:(error|warning)|note): (.+) \[(SC\d+)\]$`,
                file: 1,
                line: 2,
                column: 3,
                severity: 4,
                message: 5,
                code: 6
            }
        ]
    }, {
        owner: 'shellcheck-tty',
        severity: 'notice',
        pattern: [
            { regexp: re `^In (\S.*) line (\d+):$`, file: 1, line: 2 },
            { regexp: re `^` },
            {
                regexp: re `^ *\^[\^-]* (SC\d+) \((?:(error|warning)|info|style)\): (.+)$`,
                code: 1,
                severity: 2,
                message: 3,
                loop: true
            }
        ]
    }),
    hadolint: matchers('hadolint, with the outputs tty and gnu', {
        owner: 'hadolint',
        severity: 'notice',
        pattern: [
            {
                regexp: re `^(?:hadolint:)?([^\s:].*?):(\d+):? ([A-Z]{2,}\d+) (?:(error|warning)|info|style): (.+)$`,
                file: 1,
                line: 2,
                code: 3,
                severity: 4,
                message: 5
            }
        ]
    }, {
        owner: 'hadolint-syntax',
        pattern: [
            {
                regexp: re `^(\S.*?):(\d+):(\d+) ((?:unexpected|missing|invalid|incorrect) .+)$`,
                file: 1,
                line: 2,
                column: 3,
                message: 4
            }
        ]
    }),
    yamllint: matchers('yamllint, with the outputs standard, colored and parsable', {
        owner: 'yamllint',
        pattern: [
            { regexp: re `^(\S.*\.ya?ml|\S*\.yamllint|stdin)$`, file: 1 },
            {
                regexp: re `^ +(\d+):(\d+) +(error|warning) +(.+?)(?: +\(([\w-]+)\))?$`,
                line: 1,
                column: 2,
                severity: 3,
                message: 4,
                code: 5,
                loop: true
            }
        ]
    }, {
        owner: 'yamllint-parsable',
        pattern: [
            {
                regexp: re `^(\S.*?):(\d+):(\d+): \[(error|warning)\] (.+?)(?: \(([\w-]+)\))?$`,
                file: 1,
                line: 2,
                column: 3,
                severity: 4,
                message: 5,
                code: 6
            }
        ]
    }),
    actionlint: matchers('actionlint, with and without -oneline', {
        owner: 'actionlint',
        pattern: [
            {
                regexp: re `^(\S.*?\.ya?ml|<stdin>):(\d+):(\d+): (.+) \[([a-z][a-z-]+)\]$`,
                file: 1,
                line: 2,
                column: 3,
                message: 4,
                code: 5
            }
        ]
    })
};
const builtInMatchers = new Map(Object.entries(table).map(([name, matcher]) => [name, { path: name, ...matcher }]));

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
;// CONCATENATED MODULE: ../packages/problem-matcher-parser/lib/bounded.js

/** An expression that did not come to an end in the time it was given. */
class MatchTimeout extends Error {
    name = 'MatchTimeout';
}
// Steps of the engine, at 1 to 3 ns each. Below the first figure a clock would cost more than it tells; below the second a
// line takes some 30 ms at the very worst, and the 60 µs of a call that can be interrupted are not worth it.
const untimedSteps = 10_000;
const directSteps = 10_000_000;
/** What an expression may cost at the worst on a line of so many characters, in steps of a backtracking engine. */
const stepsFor = ({ degree }, length) => {
    if (degree === 1)
        return 0;
    if (degree > 6)
        return Infinity;
    let steps = 1;
    for (let factor = 1; factor <= degree; factor++)
        steps *= length / factor;
    return steps;
};
/** A line that the engine could not search, because it ran out of memory for the ways back. */
class MatchFailure extends Error {
    name = 'MatchFailure';
}
const runnerOf = (expression) => ({ expression, spent: 0, ahead: undefined });
/** Whether a line would need a call that can be interrupted. */
const needsGuard = ({ expression }, line) => !isHopeless(expression, line) && stepsFor(expression, line.length) > directSteps;
// An exponential expression is left to run into its bound, as in the runner: it is to be told about.
const isHopeless = ({ literal, degree }, line) => literal !== '' && degree !== Infinity && !line.includes(literal);
/**
 * The first match in the line, or null. Expressions that are linear, or cheap enough on a line of this length, run directly;
 * others where they can be interrupted. Throws MatchTimeout after so many milliseconds, and MatchFailure.
 */
const run = (runner, line, milliseconds) => {
    const { expression } = runner;
    if (isHopeless(expression, line))
        return null;
    const steps = stepsFor(expression, line.length);
    if (steps <= untimedSteps)
        return search(expression.regexp, line);
    const found = runner.ahead?.get(line);
    if (found !== undefined)
        return found;
    const start = performance.now();
    try {
        if (steps <= directSteps)
            return search(expression.regexp, line);
        let match = null;
        interruptible(() => (match = search(expression.regexp, line)), milliseconds);
        return match;
    }
    finally {
        runner.spent += performance.now() - start;
    }
};
/** Finds the results for many lines in one interruptible call, for `run` to pick up; what takes too long is left to `run`. */
const runAhead = (runner, lines, milliseconds) => {
    const guarded = lines.filter(line => needsGuard(runner, line));
    runner.ahead = undefined;
    if (guarded.length < 2)
        return;
    const results = (runner.ahead = new Map());
    const start = performance.now();
    try {
        interruptible(() => guarded.forEach(line => results.set(line, search(runner.expression.regexp, line))), milliseconds);
    }
    catch (error) {
        if (!(error instanceof MatchTimeout || error instanceof MatchFailure))
            throw error;
    }
    runner.spent += performance.now() - start;
};
const search = (regexp, line) => {
    try {
        return regexp.exec(line);
    }
    catch (error) {
        throw new MatchFailure(error.message, { cause: error });
    }
};
let sandbox;
let script;
// V8 can only interrupt what a script of node:vm runs; the regular expression engine heeds that too.
const interruptible = (job, milliseconds) => {
    sandbox ??= (0,external_node_vm_.createContext)({});
    script ??= new external_node_vm_.Script('job()');
    sandbox.job = job;
    try {
        script.runInContext(sandbox, { timeout: milliseconds });
    }
    catch (error) {
        if (error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
            throw new MatchTimeout(`The matching took longer than ${milliseconds} ms`);
        throw error;
    }
    finally {
        delete sandbox.job;
    }
};

;// CONCATENATED MODULE: ../packages/problem-matcher-parser/lib/commands.js
// Those that the runner registers; other words between the marks are ordinary output.
const registered = new Set([
    'add-mask',
    'add-matcher',
    'add-path',
    'debug',
    'echo',
    'endgroup',
    'error',
    'group',
    'notice',
    'remove-matcher',
    'save-state',
    'set-env',
    'set-output',
    'stop-commands',
    'warning'
]);
/**
 * The workflow command in a line, or undefined: `::` only at the start (after blanks), `##[` anywhere.
 * `resume` is the token that ends `::stop-commands::`, a command too while it is awaited.
 *
 * The rules are those of ActionCommand.cs in actions/runner.
 */
const parseCommand = (line, resume) => {
    const isCommand = (name) => registered.has(name.toLowerCase()) || (resume !== undefined && name.toLowerCase() === resume.toLowerCase());
    const start = line.trimStart();
    const end = start.startsWith('::') ? start.indexOf('::', 2) : -1;
    if (end > 0) {
        const command = commandOf(start.slice(2, end), start.slice(end + 2), ',');
        if (isCommand(command.name))
            return command;
    }
    const open = line.indexOf('##[');
    const close = open < 0 ? -1 : line.indexOf(']', open);
    if (close < 0)
        return undefined;
    const command = commandOf(line.slice(open + 3, close), line.slice(close + 1), ';');
    return isCommand(command.name) ? command : undefined;
};
const commandOf = (head, data, separator) => {
    const space = head.indexOf(' ');
    const properties = Object.create(null);
    for (const pair of space < 0
        ? []
        : head
            .slice(space + 1)
            .trim()
            .split(separator)) {
        const [, name, value] = /^=*([^=]+)=+(.+)$/s.exec(pair) ?? [];
        if (name !== undefined && value !== undefined)
            properties[name.toLowerCase()] = commands_unescape(value, separator);
    }
    return { name: space < 0 ? head : head.slice(0, space), properties, data: commands_unescape(data, separator === ';' ? ';' : '') };
};
const commands_unescape = (text, separator) => {
    const plain = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
    const more = separator === ','
        ? plain.replaceAll('%3A', ':').replaceAll('%2C', ',')
        : separator === ';'
            ? plain.replaceAll('%3B', ';').replaceAll('%5D', ']')
            : plain;
    return more.replaceAll('%25', '%');
};

;// CONCATENATED MODULE: ../packages/problem-matcher-parser/lib/escape-sequences.js
// ECMA-48: control sequences (ESC [ … final byte), operating system commands (ESC ] … BEL or ESC \, among them the
// hyperlinks of OSC 8) and the choice of a character set (ESC ( B). Each part excludes what ends it, so that the time is linear.
const sequences = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[()*+][0-9A-Za-z])/g;
/** The line as a person sees it: without colours, hyperlinks and other escape sequences. */
const stripEscapeSequences = (line) => line.includes('\u001b') ? line.replace(sequences, '') : line;
/**
 * What the runner does instead: its C# literals say NUL 3 3 [ where ESC [ was meant, so that nothing is stripped in practice.
 * @see https://github.com/actions/runner/issues/2341
 */
const stripAsTheRunnerDoes = (line) => line.includes('\u000033[') ? line.replace(/\u000033\[[0-9;]*m?/g, '') : line;

;// CONCATENATED MODULE: ../packages/problem-matcher-parser/lib/path.js
const isAbsolute = (path) => /^(?:\/|[A-Za-z]:\/)/.test(path);
/**
 * The path with `.` and `..` resolved; what climbs out of a relative path stays in front. Empty for the folder itself.
 */
const normalized = (path) => {
    const [root = ''] = /^(?:[A-Za-z]:)?\/*/.exec(path) ?? [];
    const parts = [];
    for (const part of path.slice(root.length).split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (root === '')
            parts.push(part);
    }
    return root.replace(/\/{3,}$/, '/') + parts.join('/');
};
/**
 * The captured file, below the directory of the captured `fromPath` when it is relative. A `fromPath` is the path of a file
 * (a project), and one without a directory does nothing.
 *
 * `documented` takes `\` for `/`, and blanks around a path away; the runner on Linux does neither.
 */
const rootedPath = ({ file, fromPath }, behaviour) => {
    const tidy = (path) => (behaviour === 'runner' ? path : path.trim().replaceAll('\\', '/'));
    const path = tidy(file);
    const from = tidy(fromPath);
    const directory = from.slice(0, from.lastIndexOf('/') + 1);
    return normalized(isAbsolute(path) || directory === '' ? path : directory + path);
};
/** The paths that GitHub mounts a workspace `…/name/name` at: in a job's container, and in that of a Docker action. */
const mountsOf = (root) => [`/__w/${root.split('/').slice(-2).join('/')}`, '/github/workspace'];
/**
 * Where a match lies in the workspace: a path relative to its root, or undefined when the match names no file, one that is
 * outside, or one that the repository does not have.
 */
const pathInWorkspace = (match, workspace) => {
    if (match.path === undefined)
        return undefined;
    const root = normalized(workspace.root.replaceAll('\\', '/'));
    const homes = [root, ...(workspace.aliases ?? mountsOf(root))];
    const home = isAbsolute(match.path) ? homes.find(each => match.path.startsWith(`${each}/`)) : '';
    if (home === undefined)
        return undefined;
    const path = normalized(match.path.slice(home === '' ? 0 : home.length + 1));
    return path === '' || path.startsWith('../') || path === '..' || workspace.has?.(path) === false ? undefined : path;
};

;// CONCATENATED MODULE: ../packages/problem-matcher-parser/lib/match.js

// The runner cuts the messages of its annotations: ExecutionContext._maxIssueMessageLength.
const runnersLongestMessage = 4096;
/** The problem that a completed match stands for; undefined when its message is blank or its severity none of the three. */
const toMatch = (captured, of) => {
    const { matcher, logLine, behaviour } = of;
    const { message = '', file = '', code = '' } = captured;
    const severity = captured.severity ? severities.get(captured.severity.toUpperCase()) : matcher.severity;
    if (isBlank(message) || severity === undefined)
        return undefined;
    const fromPath = captured.fromPath ? captured.fromPath : matcher.fromPath;
    const line = numberOf(captured.line);
    const column = numberOf(captured.column);
    return {
        owner: matcher.owner,
        severity,
        message: behaviour === 'runner' ? message.slice(0, runnersLongestMessage) : message,
        ...(isBlank(file) ? {} : { file, path: rootedPath({ file, fromPath: fromPath ?? '' }, behaviour) }),
        ...(fromPath === undefined || isBlank(fromPath) ? {} : { fromPath }),
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
        ...(isBlank(code) ? {} : { code: code.trim() }),
        logLine
    };
};
const severities = new Map([
    ['ERROR', 'error'],
    ['WARNING', 'warning'],
    ['NOTICE', 'notice']
]);
// What .NET takes for white space.
const isBlank = (text) => /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*$/.test(text);
const numberOf = (text) => {
    if (text === undefined || !/^\d+$/.test(text))
        return undefined;
    const number = Number(text);
    return number <= 0x7fffffff ? number : undefined;
};

;// CONCATENATED MODULE: ../packages/problem-matcher-parser/lib/characters.js
const lastUnit = 0xffff;
/** The set of the given ranges, in any order and overlapping as they like. */
const characterSet = (ranges) => {
    const merged = [];
    for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
        const previous = merged.at(-1);
        if (previous && first <= previous[1] + 1)
            previous[1] = Math.max(previous[1], last);
        else
            merged.push([first, last]);
    }
    return merged;
};
/** The set of one code unit. */
const single = (unit) => [[unit, unit]];
/** Everything that is not in the set. */
const invert = (set) => {
    const rest = [];
    let next = 0;
    for (const [first, last] of set) {
        if (first > next)
            rest.push([next, first - 1]);
        next = last + 1;
    }
    if (next <= lastUnit)
        rest.push([next, lastUnit]);
    return rest;
};
/** What is in the one set and not in the other. */
const subtract = (set, taken) => invert(characterSet([...invert(set), ...taken]));
/** Whether the code unit is in the set. */
const includes = (set, unit) => set.some(([first, last]) => first <= unit && unit <= last);
/** The only member of the set, or undefined. */
const onlyMember = (set) => set.length === 1 && set[0][0] === set[0][1] ? String.fromCharCode(set[0][0]) : undefined;
const everything = [[0, lastUnit]];
const newline = single(0x0a);
/** `.` without the option `s`: .NET leaves out the line feed only. */
const dot = invert(newline);
/** `\d`, `\s` and `\w` of .NET in ECMAScript mode. `\w` has U+0130 in it, for the Turkish dotted I. */
const digits = [[0x30, 0x39]];
const blanks = [
    [0x09, 0x0d],
    [0x20, 0x20]
];
const wordCharacters = [
    [0x30, 0x39],
    [0x41, 0x5a],
    [0x5f, 0x5f],
    [0x61, 0x7a],
    [0x130, 0x130]
];
let partners;
// Two code units are the same letter when their lower case is: no locale, and no letter that becomes two.
const casePartners = () => {
    const found = new Map();
    for (let unit = 0; unit <= lastUnit; unit++) {
        const lower = String.fromCharCode(unit).toLowerCase();
        const other = lower.charCodeAt(0);
        if (lower.length > 1 || other === unit)
            continue;
        const group = found.get(other) ?? [other];
        group.push(unit);
        found.set(other, group).set(unit, group);
    }
    return found;
};
/** The set with the upper and lower case of each member. */
const ignoreCase = (set) => {
    partners ??= casePartners();
    const only = onlyMember(set);
    const groups = only === undefined
        ? [...partners].flatMap(([unit, group]) => (includes(set, unit) ? [group] : []))
        : [partners.get(only.charCodeAt(0)) ?? []];
    return characterSet([...set, ...groups.flat().map(unit => [unit, unit])]);
};
const categories = new Map();
/** The code units of a general category (`L`, `Lu`, `Nd` …), or undefined where the name is no general category. */
const characters_category = (name) => {
    if (!/^(?:C[cfnos]?|L[lmotu]?|M[cen]?|N[dlo]?|P[cdefios]?|S[ckmo]?|Z[lps]?)$/.test(name))
        return undefined;
    const known = categories.get(name);
    if (known)
        return known;
    const member = new RegExp(`\\p{${name}}`, 'u');
    const ranges = [];
    for (let unit = 0; unit <= lastUnit; unit++) {
        if (!member.test(String.fromCharCode(unit)))
            continue;
        const previous = ranges.at(-1);
        if (previous?.[1] === unit - 1)
            previous[1] = unit;
        else
            ranges.push([unit, unit]);
    }
    categories.set(name, ranges);
    return ranges;
};
const escaped = (unit) => /[\w "#%&',/:;<=>@`~]/.test(String.fromCharCode(unit)) && unit < 0x80
    ? String.fromCharCode(unit)
    : `\\u${unit.toString(16).padStart(4, '0')}`;
const classBody = (set) => set.map(([first, last]) => (first === last ? escaped(first) : `${escaped(first)}-${escaped(last)}`)).join('');
/** The set as JavaScript writes it in a regular expression without the flags `i`, `u` and `v`. */
const classSource = (set) => {
    const only = onlyMember(set);
    if (only !== undefined)
        return escaped(only.charCodeAt(0));
    const rest = invert(set);
    return rest.length < set.length ? `[^${classBody(rest)}]` : `[${classBody(set)}]`;
};

;// CONCATENATED MODULE: ../packages/problem-matcher-parser/lib/ambiguity.js
// About 50 ms; expressions of people take some hundred steps.
const patience = 200_000;
/**
 * The degree of ambiguity of an automaton: 0 where the number of paths that read a word is bounded, d where it grows with
 * the length to the power of d, Infinity where it grows exponentially or the answer takes too long to find.
 * Absorbing positions end a search and are left out, if nothing leads out of them.
 */
const ambiguityOf = (automaton, absorbing) => {
    const closed = [...absorbing].every(position => [...automaton.next[position].keys()].every(each => absorbing.has(each)));
    const gone = closed ? absorbing : new Set();
    const next = automaton.next.map((followers, position) => gone.has(position) ? [] : [...followers].filter(([follower]) => !gone.has(follower)));
    const graph = {
        next: next.map(followers => followers.map(([follower]) => follower)),
        masks: masksOf(automaton.sets)
    };
    const components = componentsOf(graph.next);
    const component = new Map(components.flatMap((members, index) => members.map(member => [member, index])));
    const isTwice = next.some((followers, position) => followers.some(([follower, ways]) => ways > 1 && component.get(position) === component.get(follower)));
    if (isTwice)
        return Infinity;
    const loops = components.filter(members => members.length > 1 || graph.next[members[0]].includes(members[0]));
    try {
        const budget = { steps: patience };
        if (loops.some(members => members.length > 1 && splitsAndMeets(graph, new Set(members), budget)))
            return Infinity;
        return longestChain(graph, loops, budget);
    }
    catch (error) {
        if (error instanceof OutOfPatience)
            return Infinity;
        throw error;
    }
};
class OutOfPatience extends Error {
}
const spend = (budget) => {
    if (--budget.steps < 0)
        throw new OutOfPatience();
};
const masksOf = (sets) => {
    const cuts = [...new Set(sets.flatMap(set => set.flatMap(([first, last]) => [first, last + 1])))].sort((a, b) => a - b);
    const indexOf = new Map(cuts.map((cut, index) => [cut, BigInt(index)]));
    // The classes lie between neighbouring cuts: a range covers those from its first cut to before its last.
    return sets.map(set => set.reduce((mask, [first, last]) => mask | ((1n << indexOf.get(last + 1)) - (1n << indexOf.get(first))), 0n));
};
// Tarjan's strongly connected components, followers before those that lead to them.
const componentsOf = (next) => {
    const components = [];
    const index = new Map();
    const low = new Map();
    const stack = [];
    const open = new Set();
    const visit = (position) => {
        index.set(position, index.size);
        low.set(position, index.get(position));
        stack.push(position);
        open.add(position);
        for (const follower of next[position]) {
            if (!index.has(follower))
                visit(follower);
            if (open.has(follower))
                low.set(position, Math.min(low.get(position), low.get(follower)));
        }
        if (low.get(position) !== index.get(position))
            return;
        const members = stack.splice(stack.indexOf(position));
        for (const member of members)
            open.delete(member);
        components.push(members);
    };
    next.forEach((_, position) => {
        if (!index.has(position))
            visit(position);
    });
    return components;
};
/** Whether two different paths inside the loop read the same word from one position to one position. */
const splitsAndMeets = (graph, members, budget) => {
    const size = graph.next.length;
    const before = new Map();
    const seen = new Set();
    const queue = [...members].map(member => member * size + member);
    for (const pair of queue)
        seen.add(pair);
    for (const pair of queue)
        for (const a of graph.next[Math.floor(pair / size)])
            for (const b of graph.next[pair % size]) {
                spend(budget);
                if (!members.has(a) || !members.has(b) || (graph.masks[a] & graph.masks[b]) === 0n)
                    continue;
                const following = a * size + b;
                before.set(following, [...(before.get(following) ?? []), pair]);
                if (seen.has(following))
                    continue;
                seen.add(following);
                queue.push(following);
            }
    const back = new Set([...members].map(member => member * size + member));
    for (const pair of back)
        for (const previous of before.get(pair) ?? []) {
            if (Math.floor(previous / size) !== previous % size)
                return true;
            back.add(previous);
        }
    return false;
};
/** Along the way from loop to loop, the most pairs that can share a word. */
const longestChain = (graph, loops, budget) => {
    const degrees = [];
    // Loops come with followers first: what a loop leads to stands before it.
    loops.forEach((members, index) => {
        const reached = reachedFrom(graph, members);
        let degree = 0;
        for (let later = 0; later < index; later++) {
            const others = loops[later];
            if (!reached.has(others[0]))
                continue;
            const more = canShift(graph, [members, others], budget) ? 1 : 0;
            degree = Math.max(degree, degrees[later] + more);
        }
        degrees.push(degree);
    });
    return Math.max(0, ...degrees);
};
const reachedFrom = (graph, members) => {
    const reached = new Set(members);
    for (const position of reached)
        for (const follower of graph.next[position])
            reached.add(follower);
    return reached;
};
/** Whether one word leads from p to p, from p to q and from q to q, for a p of the one loop and a q of the other. */
const canShift = (graph, [from, to], budget) => {
    const [home, away] = [new Set(from), new Set(to)];
    return from.some(p => to.some(q => shifts(graph, { p, q, home, away }, budget)));
};
const shifts = (graph, { p, q, home, away }, budget) => {
    const size = graph.next.length;
    const code = (a, b, c) => (a * size + b) * size + c;
    const goal = code(p, q, q);
    const seen = new Set();
    const queue = [[p, p, q]];
    for (const [x, y, z] of queue)
        for (const a of graph.next[x]) {
            if (!home.has(a))
                continue;
            for (const c of graph.next[z]) {
                const both = graph.masks[a] & graph.masks[c];
                if (!away.has(c) || both === 0n)
                    continue;
                for (const b of graph.next[y]) {
                    spend(budget);
                    if ((both & graph.masks[b]) === 0n)
                        continue;
                    const triple = code(a, b, c);
                    if (triple === goal)
                        return true;
                    if (seen.has(triple))
                        continue;
                    seen.add(triple);
                    queue.push([a, b, c]);
                }
            }
        }
    return false;
};

;// CONCATENATED MODULE: ../packages/problem-matcher-parser/lib/syntax.js
/** The nodes directly inside a node. */
const children = (node) => node.kind === 'sequence' ? node.parts : node.kind === 'choice' ? node.options : 'node' in node ? [node.node] : [];
/** An expression that .NET refuses too: the matcher is wrong. */
class InvalidExpression extends Error {
    name = 'InvalidExpression';
}
/** An expression that .NET takes and JavaScript cannot express. */
class UnsupportedExpression extends Error {
    name = 'UnsupportedExpression';
}

;// CONCATENATED MODULE: ../packages/problem-matcher-parser/lib/cost.js



/**
 * How the work of a backtracking engine can grow with the length n of the line: 1 for n, 2 for n² …, Infinity where it
 * is exponential or cannot be told.
 *
 * Such an engine walks, at worst, every path that a prefix of the line can take through the automaton of the
 * expression. How many there are is the ambiguity of that automaton, which Weber and Seidl (On the degree of
 * ambiguity of finite automata, 1991) read off its loops: it is exponential when a state has two ways back to itself
 * on the same word, and each pair of loops p, q with one word for p→p, p→q and q→q adds one to the degree.
 *
 * What can only make the figure too high, never too low: counted repetition is taken for a loop, assertions for
 * nothing, a back reference for `.*`.
 */
const degreeOf = (tree) => {
    if (anyNode(tree, node => node.kind === 'look' && anyNode(node.node, isLoop)))
        return Infinity;
    const automaton = { sets: [], next: [] };
    const { parts, anchored, absorbing } = withoutTail(tree.kind === 'sequence' ? tree.parts : [tree]);
    // A search that is not anchored tries every start: as if `.*?` stood in front.
    const whole = add(automaton, { kind: 'sequence', parts: anchored ? parts : [anything, ...parts] });
    if (!whole)
        return Infinity;
    return ambiguityOf(automaton, new Set(absorbing ? whole.last.keys() : [])) + 1;
};
const anything = { kind: 'repeat', node: { kind: 'set', set: everything }, min: 0, max: Infinity, lazy: true };
const isLoop = (node) => (node.kind === 'repeat' && node.max > 1) || node.kind === 'backreference';
const isAssertion = (node) => !['set', 'sequence', 'choice', 'repeat', 'capture', 'atomic'].includes(node.kind);
const anyNode = (node, test) => test(node) || children(node).some(child => anyNode(child, test));
/** `.*`, `(.+)`, `.+?`: from any place in it, it can go on to the end of the line. */
const takesTheRest = (node) => node.kind === 'capture'
    ? takesTheRest(node.node)
    : node.kind === 'repeat' &&
        node.max === Infinity &&
        node.min <= 1 &&
        node.node.kind === 'set' &&
        (node.node.set === dot || node.node.set === everything);
// Once a `(.*)$` at the end is reached, the search has succeeded and never goes back: what stands last before it, or last
// in an expression that does not ask for the end of the line, absorbs.
const withoutTail = (given) => {
    const anchored = given[0]?.kind === 'start';
    const parts = given.slice(anchored ? 1 : 0);
    const atEnd = parts.at(-1)?.kind === 'end';
    if (atEnd)
        parts.pop();
    const last = parts.at(-1);
    const tail = last !== undefined && takesTheRest(last);
    if (tail)
        parts.pop();
    return { parts, anchored, absorbing: (tail || !atEnd) && !parts.some(part => anyNode(part, isAssertion)) };
};
// Expressions of people have some dozens.
const largest = 400;
const nothing = { first: new Map(), last: new Map(), empty: 1 };
const capped = (ways) => Math.min(ways, 2);
const join = (a, b, factor) => {
    if (factor === 0)
        return a;
    const joined = new Map(a);
    for (const [position, ways] of b)
        joined.set(position, capped((joined.get(position) ?? 0) + ways * factor));
    return joined;
};
const cost_link = (automaton, from, to) => {
    for (const [position, ways] of from) {
        const next = automaton.next[position];
        for (const [follower, more] of to)
            next.set(follower, capped((next.get(follower) ?? 0) + ways * more));
    }
};
// Glushkov's construction, with the ways counted; undefined when the automaton grows too large.
const add = (automaton, node) => {
    switch (node.kind) {
        case 'set': {
            const position = automaton.sets.push(node.set) - 1;
            automaton.next.push(new Map());
            return position >= largest
                ? undefined
                : { first: new Map([[position, 1]]), last: new Map([[position, 1]]), empty: 0 };
        }
        case 'backreference':
            return add(automaton, anything);
        case 'sequence': {
            let whole = nothing;
            for (const part of node.parts) {
                const piece = add(automaton, part);
                if (!piece)
                    return undefined;
                cost_link(automaton, whole.last, piece.first);
                whole = {
                    first: join(whole.first, piece.first, whole.empty),
                    last: join(piece.last, whole.last, piece.empty),
                    empty: capped(whole.empty * piece.empty)
                };
            }
            return whole;
        }
        case 'choice': {
            let whole = { ...nothing, empty: 0 };
            for (const option of node.options) {
                const piece = add(automaton, option);
                if (!piece)
                    return undefined;
                whole = {
                    first: join(whole.first, piece.first, 1),
                    last: join(whole.last, piece.last, 1),
                    empty: capped(whole.empty + piece.empty)
                };
            }
            return whole;
        }
        case 'repeat': {
            const piece = add(automaton, node.node);
            if (!piece)
                return undefined;
            if (node.max === 0)
                return nothing;
            if (node.max > 1)
                cost_link(automaton, piece.last, piece.first);
            return { ...piece, empty: capped(piece.empty + (node.min === 0 ? 1 : 0)) };
        }
        case 'capture':
        case 'atomic':
            return add(automaton, node.node);
        default:
            return nothing;
    }
};

;// CONCATENATED MODULE: ../packages/problem-matcher-parser/lib/parse-expression.js


// Expressions of people are shorter by far.
const longest = 65_536;
// Deeper trees would overflow the stack of the functions that walk them; expressions of people have under ten levels.
const deepest = 250;
/**
 * Takes a regular expression of .NET apart, as `RegexOptions.ECMAScript | RegexOptions.CultureInvariant` reads it.
 * Throws InvalidExpression where .NET refuses it, UnsupportedExpression where JavaScript has no way to say it.
 *
 * The rules are those of RegexParser.cs in dotnet/runtime: named groups are numbered after all others, `]` is an
 * ordinary character at the start of `[]a]` but not of `[^]a]`, any escaped character is itself unless it has a meaning.
 */
const parseExpression = (source) => {
    if (source.length > longest)
        throw new UnsupportedExpression(`more than ${longest} characters`);
    // Back references and group numbers depend on groups that may come later: a first reading finds them.
    const found = { numbers: new Map([[0, 0]]), names: new Map(), highest: 0 };
    const names = new Map();
    read(source, {
        slot: (key, at) => {
            if (typeof key === 'string') {
                if (!names.has(key))
                    names.set(key, at);
            }
            else if (!found.numbers.has(key))
                found.numbers.set(key, at);
            return 0;
        },
        captures: undefined
    });
    let next = 1;
    for (const [name, opened] of names) {
        while (found.numbers.has(next))
            next++;
        found.numbers.set(next, opened);
        found.names.set(name, next);
    }
    for (const number of found.numbers.keys())
        found.highest = Math.max(found.highest, number);
    const tree = read(source, {
        slot: key => (typeof key === 'string' ? found.names.get(key) : key),
        captures: found
    });
    return { tree, groups: new Set(found.numbers.keys()) };
};
const isQuantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})/;
const isName = /^[\p{L}\p{Mn}\p{Nd}\p{Pc}\u200c\u200d]+$/u;
function read(source, { slot, captures }) {
    let at = 0;
    let options = { i: false, n: false, s: false, x: false };
    let unnamed = 1;
    let depth = 0;
    const invalid = (fault) => new InvalidExpression(`${fault} at offset ${at}`);
    const set = (characterSet) => ({ kind: 'set', set: characterSet });
    const literal = (unit) => {
        const only = single(unit);
        return set(options.i ? ignoreCase(only) : only);
    };
    const skipBlanks = () => {
        for (;;) {
            if (options.x && /[\t-\r ]/.test(source[at] ?? ''))
                at++;
            else if (options.x && source[at] === '#')
                at = source.indexOf('\n', at) < 0 ? source.length : source.indexOf('\n', at);
            else if (source.startsWith('(?#', at)) {
                const end = source.indexOf(')', at);
                if (end < 0)
                    throw invalid('Unterminated (?#...) comment');
                at = end + 1;
            }
            else
                return;
        }
    };
    const choice = () => {
        if (++depth > deepest)
            throw new UnsupportedExpression(`more than ${deepest} groups inside one another`);
        const scope = options;
        const branches = [];
        do
            branches.push(sequence());
        while (source[at] === '|' && at++ >= 0);
        options = scope;
        depth--;
        return branches.length === 1 ? branches[0] : { kind: 'choice', options: branches };
    };
    const sequence = () => {
        const parts = [];
        for (;;) {
            skipBlanks();
            const character = source[at];
            if (character === undefined || character === '|' || character === ')')
                break;
            if (isQuantifier.test(source.slice(at, at + 25)))
                throw invalid(`Quantifier '${character}' following nothing`);
            const part = atom();
            if (part)
                parts.push(quantified(part));
        }
        return parts.length === 1 ? parts[0] : { kind: 'sequence', parts };
    };
    const quantified = (node) => {
        skipBlanks();
        const quantifier = /^(?:([*+?])|\{(\d+)(,(\d*))?\})/.exec(source.slice(at, at + 25));
        if (!quantifier)
            return node;
        at += quantifier[0].length;
        const [, sign, least, comma, most] = quantifier;
        const min = sign ? (sign === '+' ? 1 : 0) : Number(least);
        const max = sign ? (sign === '?' ? 1 : Infinity) : comma === undefined ? min : most ? Number(most) : Infinity;
        if (min > 0x7fffffff || (max !== Infinity && max > 0x7fffffff))
            throw invalid('Quantifier out of range');
        if (min > max)
            throw invalid('Illegal {x,y} with x > y');
        skipBlanks();
        const lazy = source[at] === '?';
        if (lazy)
            at++;
        skipBlanks();
        if (isQuantifier.test(source.slice(at, at + 25)))
            throw invalid(`Nested quantifier '${source[at]}'`);
        return { kind: 'repeat', node, min, max, lazy };
    };
    const atom = () => {
        const character = source[at++];
        switch (character) {
            case '(':
                return group();
            case '[':
                return set(characterClass());
            case '.':
                return set(options.s ? everything : dot);
            case '^':
                return { kind: 'start' };
            case '$':
                return { kind: 'end' };
            case '\\':
                return escape();
            default:
                return literal(character.charCodeAt(0));
        }
    };
    const group = () => {
        const open = at - 1;
        if (source[at] !== '?' || source[at + 1] === ')') {
            if (options.n)
                return closed(choice());
            const number = slot(unnamed++, open);
            return { kind: 'capture', group: number, node: closed(choice()) };
        }
        at++;
        const [character, following] = [source[at], source[at + 1]];
        if (character === ':')
            return inside(1);
        if (character === '=' || character === '!')
            return { kind: 'look', behind: false, negative: character === '!', node: inside(1) };
        if (character === '>')
            return { kind: 'atomic', node: inside(1) };
        if (character === '<' && (following === '=' || following === '!'))
            return { kind: 'look', behind: true, negative: following === '!', node: inside(2) };
        if (character === '<' || character === "'")
            return namedGroup(open);
        if (character === '(')
            throw new UnsupportedExpression(`a conditional, ${quoted(open)}`);
        return inlineOptions();
    };
    const inside = (skipped) => {
        at += skipped;
        return closed(choice());
    };
    const closed = (node) => {
        if (source[at] !== ')')
            throw invalid("Not enough )'s");
        at++;
        return node;
    };
    const quoted = (from) => `‘${source.slice(from, from + 20)}’`;
    const namedGroup = (open) => {
        const close = source[at] === '<' ? '>' : "'";
        const end = source.indexOf(close, at + 1);
        const name = end < 0 ? '' : source.slice(at + 1, end);
        if (/^\w*-/.test(name))
            throw new UnsupportedExpression(`a balancing group, ${quoted(open)}`);
        const number = /^\d+$/.test(name) ? Number(name) : undefined;
        if (number === 0)
            throw invalid('Capture number cannot be zero');
        if ((/^\d/.test(name) && number === undefined) || !isName.test(name))
            throw invalid('Invalid group name: group names must begin with a word character');
        at = end + 1;
        return { kind: 'capture', group: slot(number ?? name, open), node: closed(choice()) };
    };
    const inlineOptions = () => {
        const scope = options;
        let on = true;
        for (; at < source.length; at++) {
            const character = source[at].toLowerCase();
            if (character === '-' || character === '+')
                on = character === '+';
            else if (character === 'i' || character === 'n' || character === 's' || character === 'x')
                options = { ...options, [character]: on };
            else if (character !== 'm')
                break;
        }
        if (source[at] === ')') {
            at++;
            return undefined;
        }
        if (source[at] !== ':')
            throw invalid('Unrecognized grouping construct');
        const node = inside(1);
        options = scope;
        return node;
    };
    const escape = () => {
        const character = source[at];
        switch (character) {
            case undefined:
                throw invalid('Illegal \\ at end of pattern');
            case 'b':
            case 'B':
                at++;
                return { kind: character === 'b' ? 'boundary' : 'inside' };
            // A line has no line feed in it, and a search starts at its beginning: \G is \A, \Z is \z.
            case 'A':
            case 'G':
                at++;
                return { kind: 'start' };
            case 'Z':
            case 'z':
                at++;
                return { kind: 'end' };
        }
        const named = shorthand();
        if (named)
            return set(named);
        return backreference() ?? literal(characterEscape());
    };
    /** `\d`, `\p{L}` and their like, at the character after the backslash. */
    const shorthand = () => {
        const character = source[at];
        const plain = { d: digits, s: blanks, w: wordCharacters }[character.toLowerCase()];
        if (plain) {
            at++;
            return character === character.toLowerCase() ? plain : invert(plain);
        }
        if (character !== 'p' && character !== 'P')
            return undefined;
        const name = /^[pP]\{([\w-]+)\}/.exec(source.slice(at, at + 60));
        if (!name)
            throw invalid('Malformed \\p{X} character escape');
        const category = characters_category(name[1]);
        if (!category)
            throw new UnsupportedExpression(`a Unicode block, ‘\\${name[0]}’`);
        at += name[0].length;
        const cased = options.i ? ignoreCase(category) : category;
        return character === 'p' ? cased : invert(cased);
    };
    const backreference = () => {
        const rest = source.slice(at, at + 200);
        const angled = /^(k?)(?:<(\w+)>|'(\w+)')/.exec(rest);
        if (angled) {
            const name = (angled[2] ?? angled[3]);
            at += angled[0].length;
            if (!captures)
                return { kind: 'sequence', parts: [] };
            const number = /^\d+$/.test(name) ? Number(name) : captures.names.get(name);
            if (number === undefined || !captures.numbers.has(number))
                throw invalid(`Reference to undefined group '${name}'`);
            return refer(number);
        }
        if (rest.startsWith('k'))
            throw invalid('Malformed \\k<...> named back reference');
        return numbered();
    };
    // In ECMAScript mode a number counts as long as it names a group that is open before: \12 can be \1 and a 2.
    const numbered = () => {
        const digits = /^[1-9]\d*/.exec(source.slice(at, at + 10))?.[0];
        if (digits === undefined || !captures)
            return undefined;
        let number;
        let length = 0;
        while (length < digits.length && Number(digits.slice(0, length + 1)) <= captures.highest + 1) {
            const candidate = Number(digits.slice(0, ++length));
            const opened = captures.numbers.get(candidate);
            if (opened !== undefined && opened < at - 1)
                number = candidate;
        }
        if (number === undefined)
            return undefined;
        at += length;
        return refer(number);
    };
    const refer = (number) => {
        if (options.i)
            throw new UnsupportedExpression('a back reference under (?i)');
        return { kind: 'backreference', group: number };
    };
    const characterEscape = () => {
        const character = source[at++];
        const control = { a: 0x07, b: 0x08, e: 0x1b, f: 0x0c, n: 0x0a, r: 0x0d, t: 0x09, v: 0x0b }[character];
        if (control !== undefined)
            return control;
        if (character >= '0' && character <= '7') {
            at--;
            return octal();
        }
        if (character === 'x' || character === 'u') {
            const hexadecimal = source.slice(at, at + (character === 'x' ? 2 : 4));
            if (!(character === 'x' ? /^[\da-f]{2}$/i : /^[\da-f]{4}$/i).test(hexadecimal))
                throw invalid('Insufficient or invalid hexadecimal digits');
            at += hexadecimal.length;
            return parseInt(hexadecimal, 16);
        }
        if (character === 'c') {
            const letter = source[at++];
            if (letter === undefined)
                throw invalid('Missing control character');
            const unit = letter.toUpperCase().charCodeAt(0) - 0x40;
            if (unit < 0 || unit >= 0x20)
                throw invalid('Unrecognized control character');
            return unit;
        }
        return character.charCodeAt(0);
    };
    const octal = () => {
        let unit = 0;
        for (let count = 0; count < 3 && /[0-7]/.test(source[at] ?? '') && unit < 0x20; count++)
            unit = unit * 8 + Number(source[at++]);
        return unit & 0xff;
    };
    // After the opening bracket, to behind the closing one.
    const characterClass = () => {
        if (++depth > deepest)
            throw new UnsupportedExpression(`more than ${deepest} groups inside one another`);
        let first = true;
        const negated = source[at] === '^';
        if (negated)
            first = source[++at] !== ']';
        const ranges = [];
        let taken;
        let from;
        for (;; first = false) {
            const character = source[at];
            if (character === undefined)
                throw invalid('Unterminated [] set');
            at++;
            if (character === ']' && !first)
                break;
            let unit = character.charCodeAt(0);
            const hyphen = character === '\\' && source[at] === '-';
            if (character === '\\' && at < source.length) {
                const named = shorthand();
                if (named) {
                    if (from !== undefined)
                        throw invalid('Cannot include class in character range');
                    ranges.push(...named);
                    continue;
                }
                unit = characterEscape();
            }
            if (from !== undefined) {
                if (character === '[' && !first) {
                    ranges.push([from, from]);
                    taken = subtraction();
                }
                else if (from > unit)
                    throw invalid('[x-y] range in reverse order');
                else
                    ranges.push([from, unit]);
                from = undefined;
            }
            else if (!hyphen && source[at] === '-' && at + 1 < source.length && source[at + 1] !== ']') {
                from = unit;
                at++;
            }
            else if (character === '-' && source[at] === '[' && !first) {
                at++;
                taken = subtraction();
            }
            else
                ranges.push([unit, unit]);
        }
        depth--;
        let members = characterSet(ranges);
        if (options.i)
            members = ignoreCase(members);
        if (negated)
            members = invert(members);
        return taken ? subtract(members, taken) : members;
    };
    const subtraction = () => {
        const taken = characterClass();
        if (source[at] !== ']')
            throw invalid('A subtraction must be the last element in a character class');
        return taken;
    };
    const tree = choice();
    if (at < source.length)
        throw invalid("Too many )'s");
    return tree;
}

;// CONCATENATED MODULE: ../packages/problem-matcher-parser/lib/write-expression.js


/**
 * Writes a tree for `new RegExp(source)`, without flags. An atomic group becomes a look-ahead that is captured and
 * referred to, hence the map of groups. Throws UnsupportedExpression.
 */
const writeExpression = (tree) => {
    const groups = new Map();
    const own = new Map();
    let count = 0;
    const number = (node) => {
        if (node.kind === 'capture' || node.kind === 'atomic')
            own.set(node, ++count);
        if (node.kind === 'capture')
            groups.set(node.group, [...(groups.get(node.group) ?? []), count]);
        for (const child of children(node))
            number(child);
    };
    number(tree);
    const write = (node, backwards) => {
        switch (node.kind) {
            case 'set':
                return classSource(node.set);
            case 'sequence':
                return node.parts
                    .map(part => (part.kind === 'choice' ? `(?:${write(part, backwards)})` : write(part, backwards)))
                    .join('');
            case 'choice':
                return node.options.map(option => write(option, backwards)).join('|');
            case 'repeat':
                return `${unit(node.node, backwards)}${quantifier(node)}${node.lazy ? '?' : ''}`;
            case 'capture':
                return `(${write(node.node, backwards)})`;
            case 'atomic':
                if (backwards)
                    throw new UnsupportedExpression('an atomic group inside a look-behind');
                return `(?:(?=(${write(node.node, false)}))\\${own.get(node)})`;
            case 'look':
                return `(?${node.behind ? '<' : ''}${node.negative ? '!' : '='}${write(node.node, node.behind)})`;
            case 'start':
                return '^';
            case 'end':
                return '$';
            case 'boundary':
                return '\\b';
            case 'inside':
                return '\\B';
            case 'backreference': {
                const [index, ...others] = groups.get(node.group) ?? [];
                if (index === undefined || others.length > 0)
                    throw new UnsupportedExpression(`a back reference to ${index === undefined ? 'the whole match' : 'a name that two groups share'}`);
                return `(?:\\${index})`;
            }
        }
    };
    const unit = (node, backwards) => node.kind === 'set' || node.kind === 'capture' ? write(node, backwards) : `(?:${write(node, backwards)})`;
    return { source: write(tree, false), groups };
};
const quantifier = ({ min, max }) => max === Infinity
    ? min === 0
        ? '*'
        : min === 1
            ? '+'
            : `{${min},}`
    : min === 0 && max === 1
        ? '?'
        : `{${min},${max}}`;

;// CONCATENATED MODULE: ../packages/problem-matcher-parser/lib/expression.js





/**
 * Translates a regular expression from .NET (`RegexOptions.ECMAScript | RegexOptions.CultureInvariant`, as the runner
 * compiles it) to JavaScript. Throws InvalidExpression, or UnsupportedExpression naming the construct.
 */
const translate = (source) => {
    const { tree, groups: numbers } = parseExpression(source);
    const written = writeExpression(tree);
    let regexp;
    try {
        regexp = new RegExp(written.source);
    }
    catch (error) {
        throw new UnsupportedExpression(`something that this engine refuses (${error.message.slice(-60)})`);
    }
    return {
        source,
        regexp,
        groupCount: numbers.size,
        groups: new Map([[0, [0]], ...written.groups]),
        degree: degreeOf(tree),
        literal: longestLiteral(tree),
        spellsEscape: spellsEscape(tree)
    };
};
/** The value of .NET's group `number`: its last capture, '' when it did not take part. */
const expression_valueOf = (expression, match, number) => (expression.groups.get(number) ?? []).map(group => match[group]).findLast(value => value !== undefined) ?? '';
const spellsEscape = (node) => node.kind === 'set'
    ? includes(node.set, 0x1b) && node.set.reduce((count, [first, last]) => count + last - first + 1, 0) < 8
    : children(node).some(spellsEscape);
const longestLiteral = (tree) => {
    let longest = '';
    let run = '';
    const end = () => {
        if (run.length > longest.length)
            longest = run;
        run = '';
    };
    const walk = (node) => {
        if (node.kind === 'set') {
            const only = onlyMember(node.set);
            if (only === undefined)
                end();
            else
                run += only;
        }
        else if (node.kind === 'sequence' || node.kind === 'capture' || node.kind === 'atomic')
            children(node).forEach(walk);
        else if (node.kind === 'repeat' && node.min > 0) {
            // What is repeated stands there at least once, but not next to what surrounds it.
            end();
            walk(node.node);
            end();
        }
        else if (['repeat', 'choice', 'backreference'].includes(node.kind))
            end();
    };
    walk(tree);
    end();
    return longest.length > 1 ? longest : '';
};

;// CONCATENATED MODULE: ../packages/problem-matcher-parser/lib/lenient-json.js
/** A text that is no JSON, even for a tolerant reader. */
class JsonError extends Error {
    name = 'JsonError';
}
// Newtonsoft.Json gives up at this depth as well.
const lenient_json_deepest = 64;
/**
 * Reads JSON as tolerantly as Newtonsoft.Json, with which the runner reads matcher files: byte order mark, comments,
 * trailing commas, single quotes and bare property names are fine; no text at all is null. Objects have no prototype.
 * Throws JsonError with line and column, both 1-based.
 */
const parseLenientJson = (text) => {
    let at = text.startsWith('\ufeff') ? 1 : 0;
    let depth = 0;
    const fail = (fault) => {
        const before = text.slice(0, at).split('\n');
        return new JsonError(`${fault} in line ${before.length}, column ${before.at(-1).length + 1}`);
    };
    const taste = (pattern) => {
        const sticky = new RegExp(pattern, 'y');
        sticky.lastIndex = at;
        const found = sticky.exec(text)?.[0];
        at += found?.length ?? 0;
        return found;
    };
    const skip = () => {
        for (;;) {
            while (' \t\r\n\u00a0'.includes(text[at] ?? 'x'))
                at++;
            if (text.startsWith('//', at))
                at = (text.indexOf('\n', at) + 1 || text.length + 1) - 1;
            else if (text.startsWith('/*', at)) {
                const end = text.indexOf('*/', at + 2);
                if (end < 0)
                    throw fail('A comment does not end');
                at = end + 2;
            }
            else
                return;
        }
    };
    const value = () => {
        skip();
        const character = text[at];
        if (character === '{' || character === '[') {
            if (++depth > lenient_json_deepest)
                throw fail(`More than ${lenient_json_deepest} levels`);
            at++;
            const result = character === '{' ? object() : array();
            depth--;
            return result;
        }
        if (character === '"' || character === "'")
            return string();
        const word = taste(/[-+\w.]+/);
        if (word === 'true' || word === 'false')
            return word === 'true';
        if (word === 'null' || word === 'undefined')
            return null;
        if (word !== undefined && /^-?(?:\d|\.\d)/.test(word) && !Number.isNaN(Number(word)))
            return Number(word);
        at -= word?.length ?? 0;
        throw fail(character === undefined ? 'The text ends too early' : `Unexpected '${word ?? character}'`);
    };
    const array = () => {
        const items = [];
        for (;;) {
            skip();
            if (text[at] === ']')
                break;
            items.push(value());
            separator(']');
        }
        at++;
        return items;
    };
    const object = () => {
        const members = Object.create(null);
        for (;;) {
            skip();
            if (text[at] === '}')
                break;
            const name = text[at] === '"' || text[at] === "'" ? string() : taste(/[\w$]+/);
            if (name === undefined)
                throw fail('A property name is missing');
            skip();
            if (text[at] !== ':')
                throw fail("':' is missing after a property name");
            at++;
            members[name] = value();
            separator('}');
        }
        at++;
        return members;
    };
    const separator = (close) => {
        skip();
        if (text[at] === ',')
            at++;
        else if (text[at] !== close)
            throw fail(at < text.length ? `',' or '${close}' is missing` : 'The text ends too early');
    };
    const string = () => {
        const quote = text[at++];
        let result = '';
        for (;;) {
            result += taste(quote === '"' ? /[^"\\]*/ : /[^'\\]*/) ?? '';
            const character = text[at++];
            if (character === quote)
                return result;
            if (character === undefined)
                throw fail('A string does not end');
            result += escaped();
        }
    };
    const escaped = () => {
        const character = text[at++];
        if (character === 'u') {
            const digits = taste(/[\da-fA-F]{4}/);
            if (digits === undefined)
                throw fail('\\u wants four hexadecimal digits');
            return String.fromCharCode(parseInt(digits, 16));
        }
        const plain = { '"': '"', "'": "'", '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }[character ?? ''];
        if (plain === undefined)
            throw fail(`Bad escape '\\${character ?? ''}'`);
        return plain;
    };
    skip();
    if (at >= text.length)
        return null;
    const result = value();
    skip();
    if (at < text.length)
        throw fail('There is more text after the end');
    return result;
};

;// CONCATENATED MODULE: ../packages/problem-matcher-parser/lib/matchers.js



/** What a group of a pattern can be, as the configuration names it. */
const properties = ['file', 'line', 'column', 'severity', 'code', 'message', 'fromPath'];
/**
 * Reads the configuration of problem matchers, `{"problemMatcher": [{"owner": …, "pattern": [{"regexp": …}]}]}`.
 *
 * `json` is the text of a file, read as tolerantly as the runner does (comments, trailing commas, unknown properties), or
 * the value it stands for. Never throws: gives the matchers that can be used, in the order of the file, and every fault.
 * No `problemMatcher` at all is no fault.
 *
 * The rules and words are those of IssueMatcher.cs in actions/runner.
 */
const parseMatchers = (json) => {
    const problems = [];
    const matchers = [];
    try {
        const owners = new Set();
        for (const item of listOf(typeof json === 'string' ? parseLenientJson(json) : json)) {
            const owner = ownerOf(item);
            try {
                matchers.push(matcherOf(item, owner));
            }
            catch (error) {
                problems.push({ ...(owner === '' ? {} : { owner }), ...faultOf(error, owner) });
            }
            if (owner !== '' && owners.has(owner.toUpperCase()))
                problems.push({ owner, message: `Duplicate owner name '${owner}'`, kind: 'invalid' });
            owners.add(owner.toUpperCase());
        }
    }
    catch (error) {
        problems.push(faultOf(error, ''));
    }
    return { matchers: problems.some(problem => problem.kind === 'invalid') ? [] : matchers, problems };
};
class Fault extends Error {
}
const faultOf = (error, owner) => {
    if (error instanceof UnsupportedExpression)
        return { kind: 'unsupported', message: `Matcher '${owner}': ${error.message}` };
    if (error instanceof JsonError)
        return { kind: 'invalid', message: `Not valid JSON: ${error.message}` };
    if (error instanceof Fault)
        return { kind: 'invalid', message: error.message };
    throw error;
};
// Property names are matched without regard to case when none fits exactly.
const get = (object, name) => {
    const entries = Object.entries(object);
    const found = entries.findLast(([key]) => key === name) ?? entries.findLast(([key]) => key.toUpperCase() === name.toUpperCase());
    return found?.[1];
};
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (root) => {
    if (root === null || root === undefined)
        return [];
    if (!isObject(root))
        throw new Fault("The configuration must be an object with the property 'problemMatcher'");
    const list = get(root, 'problemMatcher') ?? [];
    if (!Array.isArray(list))
        throw new Fault("The property 'problemMatcher' must be an array");
    return list;
};
const ownerOf = (item) => {
    const owner = isObject(item) ? get(item, 'owner') : undefined;
    return ['string', 'number', 'boolean'].includes(typeof owner) ? String(owner) : '';
};
const matcherOf = (item, owner) => {
    if (!isObject(item))
        throw new Fault('A problem matcher must be an object');
    if (owner === '')
        throw new Fault('Owner must not be empty');
    const severity = textOf(item, 'severity', owner);
    const word = severity.toLowerCase();
    if (word !== '' && word !== 'error' && word !== 'warning' && word !== 'notice')
        throw new Fault(`Matcher '${owner}' contains unexpected default severity '${severity}'`);
    const list = get(item, 'pattern') ?? [];
    if (!Array.isArray(list))
        throw new Fault(`The property 'pattern' of matcher '${owner}' must be an array`);
    if (list.length === 0)
        throw new Fault(`Matcher '${owner}' does not contain any patterns`);
    const fromPath = textOf(item, 'fromPath', owner);
    return {
        owner,
        severity: word === '' ? 'error' : word,
        ...(fromPath === '' ? {} : { fromPath }),
        patterns: patternsOf(list, owner)
    };
};
const patternsOf = (list, owner) => {
    const seen = new Set();
    // All that .NET refuses is told before what only JavaScript cannot express.
    let unsupported;
    const patterns = list.flatMap((item, index) => {
        if (!isObject(item))
            throw new Fault(`A pattern of matcher '${owner}' is not an object`);
        const given = numbersOf(item);
        const loop = truthOf(get(item, 'loop'));
        if (loop && (index === 0 || index < list.length - 1))
            throw new Fault("Only the last pattern in a multiline matcher may set 'loop'");
        if (loop && given.message === undefined)
            throw new Fault("The loop pattern must set 'message'");
        const expression = expressionOf(textOf(item, 'regexp', owner), owner);
        const count = expression instanceof UnsupportedExpression ? Infinity : expression.groupCount;
        for (const property of properties) {
            const number = given[property];
            if (number === undefined)
                continue;
            if (seen.has(property))
                throw new Fault(`The property '${property}' is set twice`);
            if (number < 0 || number >= count)
                throw new Fault(`The property '${property}' is set to ${number} which is out of range`);
            seen.add(property);
        }
        if (expression instanceof UnsupportedExpression) {
            unsupported ??= expression;
            return [];
        }
        return [{ expression, groups: given, loop }];
    });
    if (!seen.has('message'))
        throw new Fault("At least one pattern must set 'message'");
    if (unsupported)
        throw unsupported;
    return patterns;
};
const shown = (source) => (source.length > 300 ? `${source.slice(0, 300)}…` : source);
const expressionOf = (source, owner) => {
    try {
        return translate(source);
    }
    catch (error) {
        if (error instanceof UnsupportedExpression)
            return new UnsupportedExpression(`the expression '${shown(source)}' uses ${error.message}, which JavaScript cannot express`);
        if (error instanceof InvalidExpression)
            throw new Fault(`Matcher '${owner}': the expression '${shown(source)}' is invalid: ${error.message}`);
        throw error;
    }
};
const numbersOf = (item) => {
    const numbers = {};
    for (const property of properties) {
        const value = get(item, property);
        if (value === undefined || value === null || value === '')
            continue;
        const number = typeof value === 'string' && /^\s*[-+]?\d+\s*$/.test(value) ? Number(value) : value;
        if (typeof number !== 'number' || !Number.isInteger(number))
            throw new Fault(`The property '${property}' must be the number of a group, not ${JSON.stringify(value)}`);
        numbers[property] = number;
    }
    return numbers;
};
const textOf = (item, name, owner) => {
    const value = get(item, name);
    if (value === undefined || value === null)
        return '';
    if (typeof value === 'object')
        throw new Fault(`The property '${name}' of matcher '${owner}' must be a string`);
    return typeof value === 'string' ? value : JSON.stringify(value);
};
const truthOf = (value) => {
    if (value === undefined || value === null)
        return false;
    if (typeof value === 'boolean')
        return value;
    if (typeof value === 'number')
        return value !== 0;
    const word = typeof value === 'string' ? value.trim().toLowerCase() : undefined;
    if (word === 'true' || word === 'false')
        return word === 'true';
    throw new Fault(`The property 'loop' must be true or false, not ${JSON.stringify(value)}`);
};

;// CONCATENATED MODULE: ../packages/problem-matcher-parser/lib/matcher-state.js




const stateOf = (matcher) => ({
    matcher,
    runners: matcher.patterns.map(({ expression }) => runnerOf(expression)),
    waiting: [],
    hasFailed: false
});
/**
 * Offers a line to one matcher; gives what was captured when it completes a match. Throws MatchTimeout and MatchFailure.
 *
 * This is the runner's IssueMatcher.Match to the letter: patterns are tried from the last to the first, so that with four
 * and more of them a middle one keeps waiting over any number of other lines.
 */
const offer = (state, line, milliseconds) => {
    const { patterns } = state.matcher;
    const last = patterns.length - 1;
    for (let index = last; index >= 0; index--) {
        const before = index > 0 ? state.waiting[index - 1] : undefined;
        if (index > 0 && before === undefined)
            continue;
        const captured = capture(patterns[index], { runner: state.runners[index], line, before }, milliseconds);
        if (index < last)
            state.waiting[index] = captured;
        else if (captured) {
            state.waiting = [];
            if (patterns[last].loop)
                state.waiting[last - 1] = before;
            return captured;
        }
        else if (last > 0)
            state.waiting[last - 1] = undefined;
    }
    return undefined;
};
const capture = (pattern, { runner, line, before }, milliseconds) => {
    let match = run(runner, line.text, milliseconds);
    if (!match && pattern.expression.spellsEscape && line.raw !== line.text)
        match = run(runner, line.raw, milliseconds);
    if (!match)
        return undefined;
    const captured = {};
    for (const property of properties) {
        const group = pattern.groups[property];
        const value = before?.[property] ?? (group === undefined ? undefined : expression_valueOf(pattern.expression, match, group));
        if (value !== undefined)
            captured[property] = match.input === line.text ? value : stripEscapeSequences(value);
    }
    return captured;
};

;// CONCATENATED MODULE: ../packages/problem-matcher-parser/lib/line-matcher.js






// As in the runner.
const attempts = 3;
// All the time that a matcher may take where it can be slow: a fixed part, and one that grows with the text, so that the whole
// stays linear. The runner has no such bound.
const graceMilliseconds = 10_000;
const millisecondsPerCharacter = 1 / 1000;
/**
 * Matches the lines of a log, one by one, as GitHub's runner matches the output of a step. One LineMatcher is for one
 * stream: what stands on standard output and standard error, or in two files, wants two.
 */
class LineMatcher {
    #states = [];
    #lines = 0;
    #characters = 0;
    #stopToken;
    #counts = new Map();
    #options;
    #behaviour;
    #timeout;
    constructor(matchers = [], options = {}) {
        this.#options = options;
        this.#behaviour = options.behaviour ?? 'documented';
        this.#timeout = Math.max(1, Math.ceil(options.timeout ?? 1000));
        this.add(matchers);
    }
    /**
     * Adds matchers: they are asked before those that are there, in their own order, and replace those of the same owner.
     * Give the matchers of one file in one call.
     */
    add(matchers) {
        const added = new Map(matchers.map(matcher => [keyOf(matcher.owner), matcher]));
        this.#states = [
            ...[...added.values()].map(stateOf),
            ...this.#states.filter(state => !added.has(keyOf(state.matcher.owner)))
        ];
        for (const [key, { owner }] of added)
            this.#counts.set(key, { owner, matches: this.#counts.get(key)?.matches ?? 0 });
    }
    /** Removes the matcher of an owner, without regard to case. */
    remove(owner) {
        this.#states = this.#states.filter(state => keyOf(state.matcher.owner) !== keyOf(owner));
    }
    /** Forgets what earlier lines left waiting, as between two steps; the matchers and the count of lines stay. */
    reset() {
        for (const state of this.#states)
            state.waiting = [];
        this.#stopToken = undefined;
    }
    /** How many lines were pushed. */
    get lines() {
        return this.#lines;
    }
    /** For the owner of every matcher that ever was there, how many matches it gave. */
    get counts() {
        return [...this.#counts.values()];
    }
    /**
     * Takes the next line, without its end; gives the problem that it completes, at most one. A line with a workflow command
     * is obeyed (`add-matcher`, `remove-matcher`, `stop-commands`) or passed over. Never throws and cannot hang.
     */
    push(line) {
        this.#lines++;
        this.#characters += line.length;
        if (this.#isCommand(line))
            return undefined;
        const seen = this.#asSeen(line);
        const states = this.#states;
        for (const state of states) {
            const captured = this.#offer(state, seen);
            if (!captured)
                continue;
            for (const other of states)
                if (other !== state)
                    other.waiting = [];
            const match = toMatch(captured, { matcher: state.matcher, logLine: this.#lines, behaviour: this.#behaviour });
            if (!match)
                continue;
            this.#counts.get(keyOf(match.owner)).matches++;
            return match;
        }
        return undefined;
    }
    /** The same for many lines at once: what `push` gives for each, less the undefined. Faster for slow expressions. */
    pushAll(lines) {
        if (this.#states.some(({ runners }) => runners[0].expression.degree > 1)) {
            const texts = lines.map(line => this.#asSeen(line).text);
            for (const { runners } of this.#states)
                runAhead(runners[0], texts, this.#timeout);
        }
        return lines.flatMap(line => this.push(line) ?? []);
    }
    #asSeen(raw) {
        return this.#behaviour === 'runner'
            ? { raw: stripAsTheRunnerDoes(raw), text: stripAsTheRunnerDoes(raw) }
            : { raw, text: stripEscapeSequences(raw) };
    }
    #offer(state, line) {
        for (let attempt = 1;; attempt++)
            try {
                const captured = offer(state, line, this.#timeout);
                this.#removeIfTooSlow(state);
                return captured;
            }
            catch (error) {
                if (error instanceof MatchFailure) {
                    if (!state.hasFailed)
                        this.#warn(`Issue matcher '${state.matcher.owner}' cannot search line ${this.#lines}, of ${line.text.length} characters. Error: ${error.message}`);
                    state.hasFailed = true;
                    return undefined;
                }
                if (!(error instanceof MatchTimeout))
                    throw error;
                if (attempt < attempts)
                    continue;
                this.#drop(state, `Matcher failed ${attempts} times. Error: ${error.message}`);
                return undefined;
            }
    }
    #removeIfTooSlow(state) {
        let spent = 0;
        for (const runner of state.runners)
            spent += runner.spent;
        if (spent > graceMilliseconds + this.#characters * millisecondsPerCharacter)
            this.#drop(state, `It took ${Math.round(spent / 1000)} seconds for ${this.#lines} lines`);
    }
    #drop(state, reason) {
        this.#states = this.#states.filter(each => each !== state);
        this.#warn(`Removing issue matcher '${state.matcher.owner}'. ${reason}`);
    }
    #warn(sentence) {
        this.#options.warn?.(sentence);
    }
    #isCommand(line) {
        if (!line.includes('::') && !line.includes('##['))
            return false;
        const command = parseCommand(line, this.#stopToken);
        if (!command)
            return false;
        if (this.#stopToken !== undefined) {
            // Until the token comes, commands are ordinary output.
            if (command.name.toLowerCase() !== this.#stopToken.toLowerCase())
                return false;
            this.#stopToken = undefined;
            return true;
        }
        this.#obey(command);
        return true;
    }
    #obey({ name, properties, data }) {
        switch (name.toLowerCase()) {
            case 'stop-commands':
                this.#stopToken = data;
                break;
            case 'add-matcher':
                this.add(this.#matchersIn(data, name));
                break;
            case 'remove-matcher': {
                const owner = properties['owner'] ?? '';
                if ((owner === '') === (data === ''))
                    this.#warn(`The command '${name}' in line ${this.#lines} must name either an owner or a file`);
                else if (owner !== '')
                    this.remove(owner);
                else
                    for (const matcher of this.#matchersIn(data, name))
                        this.remove(matcher.owner);
            }
        }
    }
    #matchersIn(path, command) {
        const place = `The command '${command}' in line ${this.#lines}`;
        if (path === '') {
            this.#warn(`${place} names no file`);
            return [];
        }
        const text = this.#options.readMatcherFile?.(path);
        if (text === undefined) {
            this.#warn(`${place} names '${path}', which cannot be read here`);
            return [];
        }
        const { matchers, problems } = parseMatchers(text);
        for (const { message } of problems)
            this.#warn(`${place}: ${path}: ${message}`);
        return matchers;
    }
}
const keyOf = (owner) => owner.toUpperCase();

;// CONCATENATED MODULE: ./formats/matchers/log-line.js
const stamp = /^(?:([^\t]{1,300}\t[^\t]{1,300})\t)?\ufeff?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z (?:##\[(?:error|warning|notice)\])?/;
function startLogLines() {
    let lastStep;
    return raw => {
        const found = stamp.exec(raw);
        if (found === null)
            return { text: raw, startsStep: false };
        const step = found[1];
        const isOther = step !== lastStep;
        lastStep = step;
        const text = raw.slice(found[0].length);
        return { text, startsStep: isOther || text.startsWith('##[group]Run ') };
    };
}

// EXTERNAL MODULE: ./formats/text.js
var formats_text = __webpack_require__(31);
;// CONCATENATED MODULE: ./formats/problem-matcher.js




const batch = 512;
const problem_matcher_severities = { error: 'error', warning: 'warning', notice: 'info' };
const problemMatcher = ({ matchers: files, ...options }) => ({
    name: 'problem-matcher',
    description: 'Logs of any tool, read with the problem matchers of GitHub Actions',
    url: 'https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md',
    kind: 'findings',
    silentWhenClean: true,
    recognizes: () => false,
    async parse(source, sink) {
        const faults = [];
        const matcher = new LineMatcher([], { ...options, warn: sentence => sink.warning(`${sentence}.`) });
        for (const { path, json } of files) {
            const { matchers, problems } = parseMatchers(json);
            faults.push(...problems.map(problem => `${path}: ${problem.message}`));
            matcher.add(matchers);
        }
        const hasText = await readLog(source, { matcher, sink });
        const silent = matcher.counts.filter(({ matches }) => matches === 0).map(({ owner }) => `“${owner}”`);
        if (hasText && silent.length > 0)
            sink.warning(`No line matched the problem ${silent.length === 1 ? 'matcher' : 'matchers'} ${silent.join(', ')}.`);
        if (faults.length > 0)
            throw new errors/* ParseError */.mB(faults.join('; '));
    }
});
async function readLog(source, { matcher, sink }) {
    const logLine = startLogLines();
    let hasText = false;
    let lines = [];
    const flush = () => {
        for (const match of matcher.pushAll(lines))
            sink.finding(diagnosticOf(match));
        lines = [];
    };
    for await (const raw of source.lines()) {
        const { text, startsStep } = logLine(raw);
        if (startsStep) {
            flush();
            matcher.reset();
        }
        hasText ||= text.trim() !== '';
        if (lines.push(text) === batch)
            flush();
    }
    flush();
    return hasText;
}
const diagnosticOf = ({ owner, severity, message, path, line, column, code }) => {
    const start = line ? { start: column === undefined ? { line } : { line, column } } : {};
    return {
        severity: problem_matcher_severities[severity],
        message: (0,formats_text/* plainText */.wh)(message.trim()),
        source: owner,
        ...(path !== undefined && { hints: [{ kind: 'location', location: { path, ...start } }] }),
        ...(code !== undefined && { code: { value: (0,formats_text/* plainText */.wh)(code) } })
    };
};

;// CONCATENATED MODULE: ./matchers-of.js





function matcherFormat(names, cwd) {
    if (names.length === 0)
        return undefined;
    const mistakes = [];
    const matchers = names.flatMap((name) => {
        const builtIn = builtInMatchers.get(name);
        if (builtIn !== undefined)
            return [builtIn];
        try {
            return [{ path: name, json: (0,external_node_fs_.readFileSync)((0,external_node_path_.isAbsolute)(name) ? name : (0,external_node_path_.join)(cwd, name), 'utf8') }];
        }
        catch (error) {
            mistakes.push(`The input problem-matchers names “${name}”, which is no built-in one (${[...builtInMatchers.keys()].join(', ')}) and cannot be read as a file: ${error.message}.`);
            return [];
        }
    });
    if (mistakes.length > 0)
        throw new errors/* UserError */.yo(mistakes.join('\n'));
    return problemMatcher({ matchers, readMatcherFile: filesOf(cwd) });
}
const filesOf = (cwd) => (path) => {
    try {
        const root = (0,external_node_fs_.realpathSync)(cwd);
        const file = (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(root, path));
        const inside = (0,external_node_path_.relative)(root, file);
        return inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside) ? undefined : (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 3891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cP: () => (/* binding */ identitiesPerLine),
/* harmony export */   iU: () => (/* binding */ bundleBytes),
/* harmony export */   n: () => (/* binding */ bundleItems),
/* harmony export */   oI: () => (/* binding */ identityBytes),
/* harmony export */   qb: () => (/* binding */ bundleLineBytes),
/* harmony export */   vi: () => (/* binding */ bundleVersion)
/* harmony export */ });
const bundleVersion = 1;
const bundleBytes = 128 * 1024 * 1024;
const bundleLineBytes = 1024 * 1024;
const bundleItems = 500_000;
const identitiesPerLine = 8192;
const identityBytes = 9;


/***/ }),

/***/ 1544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severities),
/* harmony export */   z: () => (/* binding */ compareSeverity)
/* harmony export */ });
const severities = ['error', 'warning', 'info'];
const compareSeverity = (a, b) => severities.indexOf(a) - severities.indexOf(b);


/***/ }),

/***/ 7393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ identify),
/* harmony export */   t: () => (/* binding */ shortIdentity)
/* harmony export */ });
function identify(test) {
    let high = 0x811c9dc5;
    let low = 0x9e3779b9;
    const add = (text) => {
        for (let at = 0; at < text.length; at++) {
            const unit = text.charCodeAt(at);
            high = Math.imul(high ^ unit, 0x01000193);
            low = Math.imul(low ^ unit, 0x9e3779b1) ^ (low >>> 15);
        }
        high = Math.imul(high ^ 0xffff, 0x01000193);
        low = Math.imul(low ^ 0xffff, 0x9e3779b1) ^ (low >>> 15);
    };
    for (const suite of test.suites)
        add(suite);
    add(test.className ?? '');
    add(test.name);
    add(test.file ?? '');
    return { high: high >>> 0, low: low >>> 0 };
}
const shortIdentity = ({ high, low }) => high * 0x10000 + (low >>> 16);


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ outcomes),
/* harmony export */   U: () => (/* binding */ testName)
/* harmony export */ });
const outcomes = ['errored', 'failed', 'flaky', 'skipped', 'passed'];
function testName({ suites, name, className }) {
    const parts = [...(suites.length === 0 && className !== undefined ? [className] : suites), name].filter(part => part !== '');
    return parts.filter((part, index) => parts[index + 1]?.startsWith(`${part} `) !== true).join(' › ');
}


/***/ }),

/***/ 7977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ totalTests),
/* harmony export */   V: () => (/* binding */ totalFindings)
/* harmony export */ });
const totalTests = (counts) => counts.passed + counts.failed + counts.errored + counts.skipped + counts.flaky;
const totalFindings = (counts) => counts.error + counts.warning + counts.info;


/***/ }),

/***/ 9840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ hasControls),
/* harmony export */   N: () => (/* binding */ stripEscapes)
/* harmony export */ });
const special = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
const sequence = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c\n]*(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]*[0-~]/g;
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
function stripEscapes(text) {
    if (!special.test(text))
        return text;
    return text.replace(sequence, '').replace(/\r\n?/g, '\n').replace(controls, '');
}
const hasControls = (text) => /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/.test(text);


/***/ }),

/***/ 9482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ readReports)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./errors.js
var errors = __webpack_require__(5650);
;// CONCATENATED MODULE: ./discover/encoding.js
const marks = [
    { bytes: [0xef, 0xbb, 0xbf], label: 'utf-8' },
    { bytes: [0xff, 0xfe], label: 'utf-16le' },
    { bytes: [0xfe, 0xff], label: 'utf-16be' }
];
const declaration = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/;
function sniffEncoding(beginning) {
    for (const { bytes, label } of marks)
        if (bytes.every((byte, index) => beginning[index] === byte))
            return { encoding: { label, mark: bytes.length } };
    if (beginning[0] === 0 && beginning[1] !== 0 && beginning.length > 1)
        return { encoding: { label: 'utf-16be', mark: 0 } };
    if (beginning[1] === 0 && beginning[0] !== 0)
        return { encoding: { label: 'utf-16le', mark: 0 } };
    const declared = declaration.exec(Buffer.from(beginning.subarray(0, 300)).toString('latin1'))?.[1];
    if (declared === undefined || /^utf-?(8|16|32)/i.test(declared))
        return { encoding: { label: 'utf-8', mark: 0 } };
    try {
        return { encoding: { label: new TextDecoder(declared).encoding, mark: 0 } };
    }
    catch {
        return {
            encoding: { label: 'utf-8', mark: 0 },
            warning: `The XML declaration names the encoding “${declared}”, which is not known; the file was read as UTF-8.`
        };
    }
}

;// CONCATENATED MODULE: ./discover/lines.js
const longestLineBytes = 1024 * 1024;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
async function* splitLines(chunks) {
    let pieces = [];
    let pending = 0;
    let afterReturn = false;
    const take = (last) => {
        const whole = pieces.length === 0 ? last : Buffer.concat([...pieces, last]);
        const cut = pending + last.length > longestLineBytes;
        pieces = [];
        pending = 0;
        return cut ? whole.toString('utf8', 0, longestLineBytes).replace(/\ufffd+$/, '') + '…' : whole.toString('utf8');
    };
    for await (const chunk of chunks) {
        const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
        let start = 0;
        if (afterReturn && buffer[0] === lineFeed)
            start = 1;
        if (buffer.length > 0)
            afterReturn = false;
        let nextReturn = buffer.indexOf(carriageReturn, start);
        for (;;) {
            const feed = buffer.indexOf(lineFeed, start);
            while (nextReturn >= 0 && nextReturn < start)
                nextReturn = buffer.indexOf(carriageReturn, start);
            const isReturn = nextReturn >= 0 && (feed < 0 || nextReturn < feed);
            const end = isReturn ? nextReturn : feed;
            if (end < 0)
                break;
            yield take(buffer.subarray(start, end));
            start = end + 1;
            if (isReturn && buffer[start] === lineFeed)
                start++;
            else if (isReturn && start === buffer.length)
                afterReturn = true;
        }
        if (start < buffer.length) {
            const rest = buffer.length - start;
            if (pending < longestLineBytes)
                pieces.push(Buffer.from(buffer.subarray(start)));
            pending += rest;
        }
    }
    if (pending > 0)
        yield take(Buffer.alloc(0));
}

;// CONCATENATED MODULE: ./discover/source.js





const chunkBytes = 256 * 1024;
const beginningBytes = 64 * 1024;
function openReport(path, file) {
    const { head, size } = readHead(file);
    const { encoding, warning } = sniffEncoding(head);
    const isUtf8 = encoding.label === 'utf-8';
    const decoder = new TextDecoder(encoding.label);
    const beginning = decoder.decode(head.subarray(encoding.mark), { stream: true });
    async function* bytes() {
        const raw = readChunks(file, encoding.mark);
        if (isUtf8)
            yield* raw;
        else {
            const stream = new TextDecoder(encoding.label);
            const encoder = new TextEncoder();
            for (const chunk of raw)
                yield encoder.encode(stream.decode(chunk, { stream: true }));
            yield encoder.encode(stream.decode());
        }
        await Promise.resolve();
    }
    async function text() {
        if (size > external_node_buffer_.constants.MAX_STRING_LENGTH)
            throw new errors/* ParseError */.mB(`it has ${size} bytes, and a report in JSON can have ${external_node_buffer_.constants.MAX_STRING_LENGTH} at most`);
        const stream = new TextDecoder(encoding.label);
        let whole = '';
        for (const chunk of readChunks(file, encoding.mark))
            whole += stream.decode(chunk, { stream: true });
        return Promise.resolve(whole + stream.decode());
    }
    const gzip = head[0] === 0x1f && head[1] === 0x8b;
    return {
        path,
        size,
        beginning,
        gzip,
        binary: isBinary(beginning),
        warning,
        bytes,
        lines: () => splitLines(bytes()),
        text
    };
}
const isBinary = (text) => {
    const sample = text.slice(0, 4096);
    const strange = sample.match(/[\u0000-\u0006\u000e-\u001a\ufffd]/g)?.length ?? 0;
    return strange > 8 && strange > sample.length / 20;
};
function readHead(file) {
    const descriptor = (0,external_node_fs_.openSync)(file, 'r');
    try {
        const buffer = new Uint8Array(beginningBytes);
        return { head: buffer.subarray(0, (0,external_node_fs_.readSync)(descriptor, buffer)), size: (0,external_node_fs_.fstatSync)(descriptor).size };
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function* readChunks(file, from) {
    const descriptor = (0,external_node_fs_.openSync)(file, 'r');
    try {
        const buffer = new Uint8Array(chunkBytes);
        for (let position = from;;) {
            const length = (0,external_node_fs_.readSync)(descriptor, buffer, 0, chunkBytes, position);
            if (length === 0)
                return;
            position += length;
            yield buffer.subarray(0, length);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

// EXTERNAL MODULE: ./model/bundle.js
var bundle = __webpack_require__(3891);
// EXTERNAL MODULE: ./model/report.js
var report = __webpack_require__(5913);
// EXTERNAL MODULE: ./model/tally.js
var model_tally = __webpack_require__(7977);
;// CONCATENATED MODULE: ./formats/bundle/fields.js

const longestText = 65_536 + 1;
function fieldsOf(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new errors/* ParseError */.mB('it is not JSON');
    }
    return object(value, 'it');
}
function object(value, what) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw wrong(what, 'an object');
    return value;
}
function fields_text(fields, key) {
    const value = fields[key];
    if (typeof value !== 'string')
        throw wrong(key, 'a text');
    return value.slice(0, longestText);
}
const maybeText = (fields, key) => own(fields, key) ? { [key]: fields_text(fields, key) } : {};
function count(fields, key) {
    const value = fields[key];
    if (!Number.isSafeInteger(value) || value < 0)
        throw wrong(key, 'a count');
    return value;
}
function seconds(fields, key) {
    const value = fields[key];
    if (typeof value !== 'number' || !Number.isFinite(value) || value < 0)
        throw wrong(key, 'a duration');
    return value;
}
function truth(fields, key) {
    const value = fields[key];
    if (typeof value !== 'boolean')
        throw wrong(key, 'true or false');
    return value;
}
function list(fields, key, most) {
    const value = fields[key];
    if (!Array.isArray(value) || value.length > most)
        throw wrong(key, `a list of at most ${most}`);
    return value;
}
function word(fields, key, words) {
    const found = words.find(each => each === fields[key]);
    if (found === undefined)
        throw wrong(key, `one of ${words.join(', ')}`);
    return found;
}
const own = (fields, key) => Object.hasOwn(fields, key) && fields[key] !== undefined;
function repositoryPath(fields, key) {
    const path = fields_text(fields, key);
    const steps = path.split('/');
    const strange = path === '' || path.length > 4096 || /[\\\0-\x1f\x7f]|^[A-Za-z]:/.test(path);
    return strange || steps.some(step => /^\.{0,2}$/.test(step) || step === '.git') ? undefined : path;
}
const wrong = (what, wanted) => new errors/* ParseError */.mB(`“${what}” is not ${wanted}`);

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./formats/bundle/lines.js




async function* unpackedLines(bytes) {
    let pending = Buffer.alloc(0);
    let unpacked = 0;
    const packed = external_node_stream_.Readable.from(bytes, { objectMode: false });
    const gunzip = (0,external_node_zlib_.createGunzip)({ chunkSize: 256 * 1024 });
    packed.on('error', error => gunzip.destroy(error));
    try {
        for await (const chunk of packed.pipe(gunzip)) {
            unpacked += chunk.length;
            if (unpacked > bundle/* bundleBytes */.iU)
                throw new errors/* ParseError */.mB(`it is larger than ${bundle/* bundleBytes */.iU} bytes when it is unpacked`);
            pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
            let start = 0;
            for (let end = pending.indexOf(0x0a); end >= 0; end = pending.indexOf(0x0a, start)) {
                if (end - start > bundle/* bundleLineBytes */.qb)
                    throw tooLong();
                yield pending.toString('utf8', start, end);
                start = end + 1;
            }
            pending = pending.subarray(start);
            if (pending.length > bundle/* bundleLineBytes */.qb)
                throw tooLong();
        }
    }
    catch (error) {
        if (isZlibError(error))
            throw new errors/* ParseError */.mB(`it cannot be unpacked (${error.code})`, { cause: error });
        throw error;
    }
    finally {
        packed.destroy();
        gunzip.destroy();
    }
    if (pending.length > 0)
        throw new errors/* ParseError */.mB('it is cut off');
}
const tooLong = () => new errors/* ParseError */.mB(`it has a line of more than ${bundle/* bundleLineBytes */.qb} bytes`);
const isZlibError = (error) => {
    const { code } = error;
    return typeof code === 'string' && code.startsWith('Z_');
};

// EXTERNAL MODULE: ./model/diagnostic.js
var diagnostic = __webpack_require__(1544);
;// CONCATENATED MODULE: ./formats/bundle/records.js





const longest = { suites: 100, diagnostics: 1_000 };
function caseOf(fields) {
    return {
        name: fields_text(fields, 'name'),
        suites: texts(fields, 'suites', longest.suites),
        ...maybeText(fields, 'className'),
        ...maybeText(fields, 'file'),
        outcome: word(fields, 'outcome', report/* outcomes */.K),
        ...(own(fields, 'seconds') ? { seconds: seconds(fields, 'seconds') } : {}),
        ...(own(fields, 'attempts') ? { attempts: count(fields, 'attempts') } : {}),
        ...maybeText(fields, 'reason'),
        diagnostics: list(fields, 'diagnostics', longest.diagnostics).map(each => diagnosticOf(object(each, 'diagnostics'))),
        ...(own(fields, 'attachments')
            ? {
                attachments: list(fields, 'attachments', longest.diagnostics).flatMap(each => attachmentOf(object(each, 'attachments')))
            }
            : {})
    };
}
function attachmentOf(fields) {
    const path = repositoryPath(fields, 'path');
    return path === undefined ? [] : [{ name: fields_text(fields, 'name'), path, ...maybeText(fields, 'contentType') }];
}
const diagnosticOf = (fields) => ({
    severity: word(fields, 'severity', diagnostic/* severities */.g),
    message: fields_text(fields, 'message'),
    source: fields_text(fields, 'source'),
    ...(own(fields, 'location') ? locationOf(object(fields['location'], 'location')) : {}),
    ...(own(fields, 'code') ? { code: codeOf(object(fields['code'], 'code')) } : {}),
    ...maybeText(fields, 'title'),
    ...maybeText(fields, 'details'),
    ...maybeText(fields, 'expected'),
    ...maybeText(fields, 'actual')
});
const codeOf = (fields) => {
    const url = own(fields, 'url') ? fields_text(fields, 'url') : '';
    return { value: fields_text(fields, 'value'), ...(/^https?:\/\//i.test(url) ? { url } : {}) };
};
function locationOf(fields) {
    const path = repositoryPath(fields, 'path');
    if (path === undefined)
        return {};
    const start = own(fields, 'start') ? { start: positionOf(object(fields['start'], 'start')) } : {};
    const end = own(fields, 'end') ? { end: positionOf(object(fields['end'], 'end')) } : {};
    return { location: { path, ...start, ...end } };
}
const positionOf = (fields) => ({
    line: count(fields, 'line'),
    ...(own(fields, 'column') ? { column: count(fields, 'column') } : {})
});
function slowOf(value) {
    const fields = object(value, 'slowest');
    return { name: fields_text(fields, 'name'), seconds: seconds(fields, 'seconds') };
}
function texts(fields, key, limit) {
    return list(fields, key, limit).map((value, index) => fields_text({ [index]: value }, String(index)));
}
function outcomeCounts(fields) {
    const counts = object(fields['outcomes'], 'outcomes');
    return Object.fromEntries(report/* outcomes */.K.map(outcome => [outcome, count(counts, outcome)]));
}
function severityCounts(fields) {
    const counts = object(fields['findings'], 'findings');
    return { error: count(counts, 'error'), warning: count(counts, 'warning'), info: count(counts, 'info') };
}
function columnsOf(fields) {
    const { base64 } = fields;
    if (typeof base64 !== 'string')
        throw new errors/* ParseError */.mB('“base64” is not a text');
    const bytes = Buffer.from(base64, 'base64');
    if (bytes.length % bundle/* identityBytes */.oI !== 0 || bytes.length > bundle/* identitiesPerLine */.cP * bundle/* identityBytes */.oI)
        throw new errors/* ParseError */.mB('“base64” does not hold identities');
    return bytes;
}
function identitiesOf(pieces) {
    const length = pieces.reduce((sum, piece) => sum + piece.length / bundle/* identityBytes */.oI, 0);
    const hashes = new Uint32Array(2 * length);
    const endings = new Uint8Array(length);
    let index = 0;
    for (const piece of pieces)
        for (let at = 0; at < piece.length; at += bundle/* identityBytes */.oI, index++) {
            const outcome = piece.readUInt8(at + 8);
            if (outcome >= report/* outcomes */.K.length)
                throw new errors/* ParseError */.mB('an identity has no outcome');
            hashes[2 * index] = piece.readUInt32LE(at);
            hashes[2 * index + 1] = piece.readUInt32LE(at + 4);
            endings[index] = outcome;
        }
    return { length, hashes, outcomes: endings };
}

;// CONCATENATED MODULE: ./formats/bundle/read.js







const isGzip = (head) => head[0] === 0x1f && head[1] === 0x8b;
const most = { reports: 10_000, suites: 20_001, leg: 100, slowest: 1_000 };
async function readBundle(path, bytes) {
    const reports = [];
    let origin;
    let open;
    let ended = false;
    let line = 0;
    let items = 0;
    try {
        for await (const written of unpackedLines(bytes)) {
            line++;
            const fields = fieldsOf(written);
            const { kind } = fields;
            if (origin === undefined)
                origin = originOf(fields);
            else if (ended)
                throw new errors/* ParseError */.mB('something follows its end');
            else if (kind === 'report' && open === undefined && reports.length < most.reports)
                open = read_openReport(fields);
            else if (kind === 'report-end' && open !== undefined) {
                reports.push(closeReport(open, fields));
                open = undefined;
            }
            else if (kind === 'end' && open === undefined) {
                if (count(fields, 'reports') !== reports.length)
                    throw new errors/* ParseError */.mB('reports are missing');
                ended = true;
            }
            else if (open === undefined)
                throw new errors/* ParseError */.mB(`a line of kind “${String(kind).slice(0, 40)}” has no place there`);
            else {
                if (isItem(kind) && ++items > bundle/* bundleItems */.n)
                    throw new errors/* ParseError */.mB(`it has more than ${bundle/* bundleItems */.n} cases and problems`);
                addTo(open, fields);
            }
        }
        if (!ended)
            throw new errors/* ParseError */.mB('it is cut off');
    }
    catch (error) {
        if (!(error instanceof errors/* ParseError */.mB))
            throw error;
        const at = line === 0 ? '' : `, line ${line}`;
        reports.push({ ...blank, file: path, unreadable: `${path}${at}: not a bundle of this action: ${error.message}.` });
    }
    return { origin, reports };
}
const isItem = (kind) => kind === 'case' || kind === 'problem' || kind === 'suite';
function originOf(fields) {
    if (fields['kind'] !== 'bundle')
        throw new errors/* ParseError */.mB('it does not begin as one');
    const version = count(fields, 'version');
    if (version !== bundle/* bundleVersion */.vi)
        throw new errors/* ParseError */.mB(`it has version ${version} and this action reads ${bundle/* bundleVersion */.vi}; use one version of the action in both jobs`);
    const [name, job, run_id, run_attempt, head_sha] = ['name', 'job', 'run_id', 'run_attempt', 'head_sha'].map(key => fields_text(fields, key));
    return { name, job, leg: texts(fields, 'leg', most.leg), run_id, run_attempt, head_sha };
}
function read_openReport(fields) {
    const format = fields['format'] === null ? null : fields_text(fields, 'format');
    if (format !== null && !/^[a-z0-9][a-z0-9-]{0,39}$/.test(format))
        throw new errors/* ParseError */.mB('“format” is not a name');
    return {
        file: fields_text(fields, 'file'),
        format,
        tests: truth(fields, 'tests'),
        cases: [],
        problems: [],
        suites: new Map(),
        identities: [],
        warnings: [],
        tally: undefined
    };
}
function addTo(open, fields) {
    const kind = word(fields, 'kind', ['case', 'problem', 'suite', 'identities', 'tally', 'warning']);
    switch (kind) {
        case 'case':
            open.cases.push(caseOf(fields));
            return;
        case 'problem': {
            const diagnostic = diagnosticOf(fields);
            const test = own(fields, 'case') ? open.cases[count(fields, 'case')] : undefined;
            if (own(fields, 'case') && test === undefined)
                throw new errors/* ParseError */.mB('“case” is not the number of a case');
            if (test === undefined)
                open.problems.push(diagnostic);
            else {
                test.diagnostics.push(diagnostic);
                open.problems.push({ ...diagnostic, test });
            }
            return;
        }
        case 'suite':
            if (open.suites.size >= most.suites)
                throw new errors/* ParseError */.mB('it has too many suites');
            open.suites.set(fields_text(fields, 'name'), { outcomes: outcomeCounts(fields), seconds: seconds(fields, 'seconds') });
            return;
        case 'identities':
            open.identities.push(columnsOf(fields));
            return;
        case 'tally':
            open.tally = {
                outcomes: outcomeCounts(fields),
                findings: severityCounts(fields),
                seconds: seconds(fields, 'seconds'),
                slowest: list(fields, 'slowest', most.slowest).map(slowOf)
            };
            return;
        case 'warning':
            open.warnings.push(fields_text(fields, 'sentence'));
    }
}
function closeReport(open, fields) {
    const { file, format, tests, cases, problems, suites, tally } = open;
    if (tally === undefined)
        throw new errors/* ParseError */.mB('a report has no tally');
    const identities = identitiesOf(open.identities);
    const counted = new Uint32Array(report/* outcomes */.K.length);
    for (const outcome of identities.outcomes)
        counted[outcome]++;
    if (report/* outcomes */.K.some((outcome, index) => counted[index] !== tally.outcomes[outcome]))
        throw new errors/* ParseError */.mB('a tally disagrees with its cases');
    if (cases.length > (0,model_tally/* totalTests */.U)(tally.outcomes))
        throw new errors/* ParseError */.mB('a report has more cases than its tally');
    const omitted = count(fields, 'omitted');
    const told = omitted === 0 ? [] : [`${omitted} lines of ${file} (cases, problems, suites) did not fit into the bundle.`];
    return {
        file,
        format,
        tests,
        tally: { ...tally, suites, identities },
        problems,
        cases,
        warnings: [...open.warnings, ...told],
        unreadable: fields['unreadable'] === null ? null : fields_text(fields, 'unreadable')
    };
}
const blank = {
    file: '',
    format: null,
    tests: false,
    tally: {
        outcomes: { errored: 0, failed: 0, flaky: 0, skipped: 0, passed: 0 },
        findings: { error: 0, warning: 0, info: 0 },
        seconds: 0,
        slowest: [],
        suites: new Map(),
        identities: { length: 0, hashes: new Uint32Array(0), outcomes: new Uint8Array(0) }
    },
    problems: [],
    cases: [],
    warnings: [],
    unreadable: null
};

;// CONCATENATED MODULE: ./formats/detect.js
const lookalikes = [
    {
        looks: /^[^{[]{0,2000}<testng-results\b/,
        sentence: 'it is TestNG’s own report; TestNG writes JUnit XML as well (junitreports/)'
    },
    { looks: /^[^{[]{0,2000}<robot\b/, sentence: 'it is Robot Framework’s own output; run robot with --xunit' },
    { looks: /^[^{[]{0,2000}<(Catch|Catch2TestRun)\b/, sentence: 'it is Catch2’s own XML; run it with --reporter junit' },
    { looks: /^[^{[]{0,2000}<Site\b/, sentence: 'it is a CTest dashboard; run ctest with --output-junit' },
    { looks: /^[^{[]{0,2000}<(\w+:)?test-suite\b/, sentence: 'it looks like Allure 1, which is not read' },
    { looks: /^[^{[]{0,2000}<coverage\b/, sentence: 'it is a coverage report, not a test report' },
    {
        looks: /^[^{[]{0,2000}<(pmd|FindBugs|BugCollection)\b/,
        sentence: 'it is PMD’s or SpotBugs’ own XML; both write SARIF as well'
    },
    { looks: /^\s*<(!doctype )?html\b/i, sentence: 'it is an HTML page' },
    { looks: /^PK\u0003\u0004/, sentence: 'it is a ZIP archive; unpack it first' }
];
function detectFormat(formats, beginning) {
    const text = beginning.replace(/^\s+/, '');
    const format = formats.find(each => each.recognizes(text));
    if (format !== undefined)
        return { format };
    const known = lookalikes.find(({ looks }) => looks.test(text));
    if (known !== undefined)
        return { reason: known.sentence };
    const kind = text.startsWith('<') ? 'XML' : /^[[{]/.test(text) ? 'JSON' : 'text';
    const near = formats.filter(each => familyOf(each) === kind).map(each => each.name);
    return {
        reason: `no format recognizes this ${kind}; formats in ${kind} are ${near.join(', ')}: name one with “format=glob”`
    };
}
const familyOf = ({ description }) => /\b(XML|JSON)\b/.exec(description)?.[1] ?? 'text';

;// CONCATENATED MODULE: ./formats/json/partial.js
const deepestNesting = 512;
const partial_blank = /[ \t\r\n]*/y;
const scalar = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y;
function readPartial(text, start) {
    const open = [];
    let root;
    let key;
    let at = start;
    const take = (pattern) => {
        pattern.lastIndex = at;
        const found = pattern.exec(text)?.[0];
        if (found !== undefined)
            at += found.length;
        return found;
    };
    const takeString = () => {
        const end = stringEnd(text, at);
        if (end < 0)
            return undefined;
        const token = text.slice(at, end);
        at = end;
        return token;
    };
    const put = (value) => {
        const parent = open.at(-1);
        if (parent === undefined)
            root = value;
        else if (Array.isArray(parent))
            parent.push(value);
        else
            parent[key] = value;
    };
    const broken = () => ({ value: root, start, end: at, whole: false });
    let owed = true;
    for (;;) {
        take(partial_blank);
        const parent = open.at(-1);
        const closer = text[at];
        if (!owed && parent !== undefined && closer === (Array.isArray(parent) ? ']' : '}')) {
            at++;
            open.pop();
        }
        else {
            if (parent !== undefined && !Array.isArray(parent)) {
                const quoted = takeString();
                key = quoted === undefined ? undefined : decoded(quoted);
                take(partial_blank);
                if (key === undefined || text[at] !== ':')
                    return broken();
                at++;
                take(partial_blank);
            }
            const opener = text[at];
            if (opener === '{' || opener === '[') {
                if (open.length === deepestNesting)
                    return broken();
                const container = opener === '[' ? [] : Object.create(null);
                put(container);
                open.push(container);
                at++;
                owed = false;
                continue;
            }
            const token = opener === '"' ? takeString() : take(scalar);
            const value = token === undefined ? undefined : decoded(token);
            if (value === undefined)
                return broken();
            put(value);
        }
        if (open.length === 0)
            return { value: root, start, end: at, whole: true };
        take(partial_blank);
        owed = text[at] === ',';
        if (owed)
            at++;
        else if (text[at] !== ']' && text[at] !== '}')
            return broken();
    }
}
function stringEnd(text, at) {
    if (text[at] !== '"')
        return -1;
    for (let index = at + 1; index < text.length; index++) {
        const code = text.charCodeAt(index);
        if (code === 0x22)
            return index + 1;
        if (code === 0x5c)
            index++;
    }
    return -1;
}
function decoded(token) {
    try {
        return JSON.parse(token);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./formats/json/mend.js
const notNumber = /[+-]?(?:NaN|Infinity)/g;
function mend(text) {
    let mended = '';
    for (let at = 0; at < text.length;) {
        const quote = text.indexOf('"', at);
        const between = quote < 0 ? text.slice(at) : text.slice(at, quote);
        mended += between.replace(notNumber, 'null');
        if (quote < 0)
            break;
        at = quote + 1;
        while (at < text.length && text[at] !== '"')
            at += text[at] === '\\' ? 2 : 1;
        at = Math.min(at + 1, text.length);
        mended += text.slice(quote, at).replace(/[\u0000-\u001f]/g, escaped);
    }
    return mended;
}
const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

;// CONCATENATED MODULE: ./formats/json/plan.js
function compilePlan(plan) {
    const root = { children: new Map() };
    const nodeAt = (pattern) => {
        let node = root;
        for (const step of pattern.split('.')) {
            const next = node.children.get(step) ?? { children: new Map() };
            node.children.set(step, next);
            node = next;
        }
        return node;
    };
    for (const [pattern, element] of Object.entries(plan.elements))
        nodeAt(pattern).element = element;
    for (const pattern of plan.skipped)
        nodeAt(pattern).skipped = true;
    return root;
}

;// CONCATENATED MODULE: ./formats/json/scan.js




const mostBytes = 256 * 1024 * 1024;
const longestToken = 1024 * 1024;
const firstValue = 0;
const value = 1;
const firstKey = 2;
const key = 3;
const colon = 4;
const comma = 5;
const inString = 6;
const inEscape = 7;
const inScalar = 8;
const keeping = 0;
const cutting = 1;
const gathering = 2;
const skipping = 3;
const plain = table(byte => byte >= 0x20 && byte !== 0x22 && byte !== 0x5c);
const wordly = table(byte => byte < 0x80 && /[\w.+-]/.test(String.fromCharCode(byte)));
const escapable = table(byte => '"\\/bfnrtu'.includes(String.fromCharCode(byte)));
const scalars = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/;
const notNumbers = /^[+-]?(?:NaN|Infinity)$/;
function startScan(plan, startLine) {
    const root = compilePlan(plan);
    const lists = new Uint8Array(deepestNesting);
    const indices = new Int32Array(deepestNesting);
    const keys = [];
    const nodes = [];
    let depth = 0;
    let node = root;
    let state = value;
    let isKey = false;
    let token = '';
    let line = startLine;
    let repairs = 0;
    let mode = keeping;
    let modeDepth = 0;
    let elementLine = 0;
    let elementRepairs = 0;
    const rest = [];
    let restBytes = 0;
    let element = [];
    let elementBytes = 0;
    let chunk = Buffer.alloc(0);
    let at = 0;
    let from = 0;
    const put = (to) => {
        const length = to - from;
        const piece = Buffer.from(chunk.subarray(from, to));
        if (mode === gathering) {
            elementBytes += length;
            element.push(piece);
        }
        else if (length > 0) {
            restBytes += length;
            rest.push(piece);
        }
        from = to;
        if (elementBytes > mostBytes || restBytes > mostBytes)
            throw new errors/* ParseError */.mB(`one value in it has more than ${mostBytes} bytes`, { line });
    };
    const place = () => {
        let where = '';
        const around = [];
        for (let level = 0; level < depth; level++)
            if (lists[level] === 1) {
                around.push(indices[level]);
                where += `[${indices[level]}]`;
            }
            else
                where += `${level > 0 ? '.' : ''}${keys[level]}`;
        return { where, indices: around };
    };
    const begin = () => {
        if (depth > 0 && lists[depth - 1] === 1) {
            indices[depth - 1]++;
            node = nodes[depth - 1]?.children.get('*');
        }
        if (node === undefined || mode > cutting)
            return;
        if (node.element !== undefined) {
            if (mode === keeping)
                put(at);
            mode = gathering;
            from = at;
            elementBytes = 0;
            elementLine = line;
            elementRepairs = repairs;
        }
        else if (node.skipped === true) {
            put(at);
            rest.push(Buffer.from('null'));
            mode = skipping;
        }
        else
            return;
        modeDepth = depth;
    };
    const finish = () => {
        state = comma;
        if (depth !== modeDepth || mode < gathering)
            return;
        if (mode === gathering) {
            if (element.length > 0)
                put(at);
            const text = element.length > 0 ? Buffer.concat(element).toString() : chunk.toString('utf8', from, at);
            element = [];
            const inList = lists[depth - 1] === 1;
            const take = nodes[depth - 1].children.get(inList ? '*' : keys[depth - 1]).element;
            mode = inList ? cutting : keeping;
            if (!inList)
                rest.push(Buffer.from('null'));
            take(repairs > elementRepairs ? mend(text) : text, { ...place(), line: elementLine });
        }
        else
            mode = keeping;
        from = at;
    };
    const open = (list) => {
        begin();
        if (depth === deepestNesting)
            throw new errors/* ParseError */.mB(`it nests more than ${deepestNesting} levels deep`, { line });
        lists[depth] = list ? 1 : 0;
        indices[depth] = -1;
        const onTheWay = mode === keeping ? node : undefined;
        nodes[depth] = onTheWay;
        depth++;
        at++;
        state = list ? firstValue : firstKey;
        if (list && onTheWay?.children.get('*')?.element !== undefined) {
            put(at);
            mode = cutting;
        }
    };
    const close = () => {
        depth--;
        if (mode === cutting) {
            mode = keeping;
            from = at;
        }
        at++;
        finish();
    };
    const endString = (tokenFrom) => {
        if (!isKey) {
            at++;
            finish();
            return;
        }
        const parent = nodes[depth - 1];
        if (parent !== undefined) {
            keys[depth - 1] = unescaped(token + chunk.toString('latin1', tokenFrom, at));
            node = keys[depth - 1] === '*' ? undefined : parent.children.get(keys[depth - 1]);
            token = '';
        }
        else
            node = undefined;
        at++;
        state = colon;
    };
    const endScalar = (text) => {
        token = '';
        if (!scalars.test(text)) {
            if (!notNumbers.test(text))
                throw unexpected(text.slice(0, 40), 'where a value should be');
            repairs++;
        }
        finish();
    };
    const unexpected = (what, where) => new errors/* ParseError */.mB(`unexpected ${what === '"' ? 'string' : `“${what}”`} ${where}`, { line });
    const structure = (byte) => {
        const inList = depth > 0 && lists[depth - 1] === 1;
        if (state === comma && byte === 0x2c) {
            at++;
            state = inList ? value : key;
        }
        else if (byte === 0x5d && (state === comma || state === firstValue) && inList)
            close();
        else if (byte === 0x7d && (state === comma || state === firstKey) && !inList)
            close();
        else if (state === colon && byte === 0x3a) {
            at++;
            state = value;
        }
        else if (byte === 0x22 && state < colon) {
            isKey = state >= firstKey;
            if (!isKey)
                begin();
            at++;
            state = inString;
        }
        else if (state <= value && byte === 0x7b)
            open(false);
        else if (state <= value && byte === 0x5b)
            open(true);
        else if (state <= value && wordly[byte] === 1) {
            begin();
            state = inScalar;
        }
        else
            throw unexpected(characterAt(chunk, at), wanted(inList));
    };
    const wanted = (inList) => {
        if (state === firstKey || state === key)
            return 'where a key should be';
        if (state === colon)
            return 'where “:” should be';
        return state === comma ? `where “,” or “${inList ? ']' : '}'}” should be` : 'where a value should be';
    };
    return {
        push(next) {
            chunk = next;
            at = 0;
            from = 0;
            let tokenFrom = 0;
            const length = chunk.length;
            while (at < length) {
                let index = at;
                const byte = next[index];
                if (state === inString) {
                    while (index < length && plain[next[index]] === 1)
                        index++;
                    at = index;
                    if (index === length)
                        break;
                    const stop = next[index];
                    if (stop === 0x22)
                        endString(tokenFrom);
                    else if (stop === 0x5c) {
                        state = inEscape;
                        at++;
                    }
                    else {
                        if (stop === 0x0a)
                            line++;
                        repairs++;
                        at++;
                    }
                }
                else if (state === inScalar) {
                    while (index < length && wordly[next[index]] === 1)
                        index++;
                    at = index;
                    if (index < length)
                        endScalar(token + next.toString('latin1', tokenFrom, index));
                }
                else if (state === inEscape) {
                    if (escapable[byte] !== 1)
                        throw unexpected(characterAt(next, at), 'after “\\” in a string');
                    state = inString;
                    at++;
                }
                else if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) {
                    if (byte === 0x0a)
                        line++;
                    at++;
                }
                else {
                    structure(byte);
                    tokenFrom = at;
                    if (depth === 0) {
                        put(at);
                        return at;
                    }
                }
            }
            const onTheWay = isKey && depth > 0 && nodes[depth - 1] !== undefined;
            if (state === inScalar || ((state === inString || state === inEscape) && onTheWay))
                token += next.toString('latin1', tokenFrom, length);
            if (token.length > longestToken)
                throw new errors/* ParseError */.mB(`a key or number in it has more than ${longestToken} characters`, { line });
            if (mode === keeping || mode === gathering)
                put(length);
            return -1;
        },
        end() {
            const inside = depth > 0 && lists[depth - 1] === 1 ? 'a list' : 'an object';
            const stringEnds = state === inString || state === inEscape;
            throw new errors/* ParseError */.mB(`it ends in the middle of ${stringEnds ? 'a string' : inside}`, { line });
        },
        rest() {
            if (mode === keeping)
                put(at);
            const text = Buffer.concat(rest).toString();
            return repairs > 0 ? mend(text) : text;
        },
        line: () => line,
        repairs: () => repairs
    };
}
function table(has) {
    return Uint8Array.from({ length: 256 }, (_, byte) => (has(byte) ? 1 : 0));
}
function unescaped(text) {
    if (!text.includes('\\'))
        return text;
    try {
        return String(JSON.parse(`"${text}"`));
    }
    catch {
        return text;
    }
}
function characterAt(chunk, at) {
    const character = Array.from(chunk.toString('utf8', at, at + 4))[0] ?? '';
    const code = character.codePointAt(0) ?? 0;
    return code < 0x20 || code === 0x7f ? `U+${code.toString(16).toUpperCase().padStart(4, '0')}` : character;
}

;// CONCATENATED MODULE: ./formats/json/values.js

const mostTries = 2000;
const mostInVain = 256 * 1024;
let last;
function valuesIn(beginning) {
    if (last?.text !== beginning)
        last = { text: beginning, values: [...findValues(beginning)] };
    return last.values;
}
function* findValues(text) {
    if (/^\s*\[\s*\]\s*$/.test(text))
        yield { value: [], start: text.indexOf('['), end: text.length, whole: true };
    const opener = /[[{](?=\s*["{])/g;
    let vain = 0;
    for (let tries = 0; tries < mostTries && vain < mostInVain;) {
        const start = opener.exec(text)?.index;
        if (start === undefined)
            break;
        const partial = readPartial(text, start);
        if (hasSubstance(partial.value)) {
            yield partial;
            opener.lastIndex = Math.max(partial.end, start + 1);
        }
        else {
            tries++;
            vain += partial.end - start;
            if (partial.whole)
                opener.lastIndex = partial.end;
        }
    }
}
function hasSubstance(value) {
    const first = Array.isArray(value) ? value[0] : value;
    return typeof first === 'object' && first !== null && !Array.isArray(first) && Object.keys(first).length > 0;
}

;// CONCATENATED MODULE: ./formats/json.js




const windowBytes = 64 * 1024;
async function readJson(source, sink, reading) {
    let fault;
    let repairs = 0;
    const blame = (line, act) => {
        try {
            act();
        }
        catch (error) {
            if (!(error instanceof errors/* ParseError */.mB))
                throw error;
            fault ??= error.line === undefined ? new errors/* ParseError */.mB(error.message, { line, cause: error }) : error;
        }
    };
    const elements = {};
    for (const [pattern, take] of Object.entries(reading.elements ?? {}))
        elements[pattern] = (text, place) => blame(place.line, () => take(parsed(text), place));
    const plan = { elements, skipped: reading.skipped ?? [] };
    let scan;
    let startLine = 1;
    let line = 1;
    let documents = 0;
    let begun = false;
    const endDocument = (document, state) => {
        scan = undefined;
        documents++;
        line = document.line();
        repairs += document.repairs();
        const text = document.rest();
        blame(startLine, () => reading.rest?.(state === 'whole' ? parsed(text) : readPartial(text, 0).value, state));
    };
    const consume = (bytes, isLast) => {
        let left = bytes;
        while (left.length > 0) {
            if (scan === undefined) {
                if (isLast === 'more' && left.length < windowBytes)
                    return left;
                const text = left.toString('latin1', 0, windowBytes);
                let start = startOf(text, reading.isReport);
                if (start === undefined && documents > 0)
                    return undefined;
                if (!begun)
                    start ??= /^\s*(?=[[{])/.exec(text)?.[0].length;
                begun = true;
                if (start === undefined && isLast === 'last')
                    start = startOf(text, () => true) ?? emptyListIn(text);
                line += linesIn(left.subarray(0, start ?? windowBytes / 2));
                left = left.subarray(start ?? windowBytes / 2);
                if (start === undefined)
                    continue;
                startLine = line;
                scan = startScan(plan, line);
            }
            const end = scan.push(left);
            if (end < 0)
                return empty;
            left = left.subarray(end);
            endDocument(scan, 'whole');
        }
        return empty;
    };
    try {
        let waiting = empty;
        for await (const chunk of source.bytes()) {
            const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
            waiting = consume(waiting.length > 0 ? Buffer.concat([waiting, bytes]) : bytes, 'more');
            if (waiting === undefined)
                break;
            waiting = Buffer.from(waiting);
        }
        if (waiting !== undefined)
            consume(waiting, 'last');
        scan?.end();
    }
    catch (error) {
        if (scan !== undefined && error instanceof errors/* ParseError */.mB)
            endDocument(scan, 'broken');
        throw error;
    }
    finally {
        if (repairs > 0)
            sink.warning(repaired(repairs));
    }
    if (fault !== undefined)
        throw fault;
    if (documents === 0)
        throw new errors/* ParseError */.mB(source.size === 0 ? 'it is empty' : 'there is no JSON in it');
}
const empty = Buffer.alloc(0);
function startOf(text, isReport) {
    for (const { value, start } of findValues(text))
        if (isReport(value))
            return start;
    return undefined;
}
function emptyListIn(text) {
    const at = text.search(/^\[[ \t]{0,100}\][ \t\r]{0,100}$/m);
    return at < 0 ? undefined : at;
}
function linesIn(bytes) {
    let lines = 0;
    for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1))
        lines++;
    return lines;
}
const repaired = (repairs) => repairs === 1
    ? 'One character or number that JSON does not allow was repaired.'
    : `${repairs} characters or numbers that JSON does not allow were repaired.`;
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* ParseError */.mB('a string in it has a broken “\\u”', { cause });
    }
}

;// CONCATENATED MODULE: ./formats/json/hints.js
const noFiles = /^(?:<[^>]*>|-|)$/;
function hintsAt(place) {
    const { path } = place;
    if (path === undefined || noFiles.test(path))
        return [];
    const start = positionAt(place.line, place.column);
    const end = start && positionAt(place.endLine, place.endColumn);
    const follows = end !== undefined &&
        (end.line > start.line || (end.line === start.line && (end.column ?? Infinity) >= (start.column ?? 1)));
    return [{ kind: 'location', location: { path, ...(start && { start }), ...(follows && { end }) } }];
}
function positionAt(line, column) {
    if (line === undefined || !(line >= 1))
        return undefined;
    const whole = Math.trunc(line);
    return column !== undefined && column >= 1 ? { line: whole, column: Math.trunc(column) } : { line: whole };
}

;// CONCATENATED MODULE: ./formats/json/shape.js

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldOf = (value, key) => isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
function objectOf(value, key) {
    const field = fieldOf(value, key);
    return isObject(field) ? field : undefined;
}
function textOf(value, key) {
    const field = fieldOf(value, key);
    return typeof field === 'string' ? field : undefined;
}
function numberOf(value, key) {
    const field = fieldOf(value, key);
    return typeof field === 'number' && Number.isFinite(field) ? field : undefined;
}
function listOf(value, key) {
    const field = fieldOf(value, key);
    return Array.isArray(field) ? field : [];
}
function requireObject(value, where) {
    if (!isObject(value))
        throw new errors/* ParseError */.mB(`${where} is not an object`);
    return value;
}
function requireArray(value, where) {
    if (!Array.isArray(value))
        throw new errors/* ParseError */.mB(`${where} is not a list`);
    return value;
}
function requireList(value, key, where) {
    const field = fieldOf(value, key);
    if (!Array.isArray(field))
        throw misshapen(key, where, field === undefined ? 'is missing' : 'is not a list');
    return field;
}
function requireText(value, key, where) {
    const field = fieldOf(value, key);
    if (typeof field !== 'string')
        throw misshapen(key, where, field === undefined ? 'is missing' : 'is not a text');
    return field;
}
const misshapen = (key, where, what) => new errors/* ParseError */.mB(`${where === '' ? '' : `${where}.`}${key} ${what}`);

// EXTERNAL MODULE: ./model/text.js
var model_text = __webpack_require__(9840);
;// CONCATENATED MODULE: ./formats/lines/stamp.js

const stamp = /^(?:[^\t]{1,200}\t[^\t]{1,200}\t)?\ufeff?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d) ?(?:\d\d[OE][+ ])?/;
const mark = /^(?:##\[(?:error|warning|notice|debug)\]|#\d{1,6} \d{1,6}\.\d{1,4} )/;
function logLine(raw) {
    const line = (0,model_text/* stripEscapes */.N)(raw);
    const first = line.charCodeAt(0);
    const mayHaveStamp = (first >= 0x30 && first <= 0x39) || first === 0x23 || first === 0xfeff || line.includes('\t');
    return mayHaveStamp ? line.replace(stamp, '').replace(mark, '') : line;
}
function* firstLines(beginning, count) {
    let found = 0;
    let inGroup = false;
    for (let start = 0; start < beginning.length && found < count;) {
        const feed = beginning.indexOf('\n', start);
        const end = feed < 0 ? beginning.length : feed;
        const line = logLine(beginning.slice(start, end)).trimEnd();
        start = end + 1;
        if (line.startsWith('##[group]'))
            inGroup = true;
        const isOwn = line !== '' && !inGroup;
        if (line.startsWith('##[endgroup]'))
            inGroup = false;
        if (!isOwn)
            continue;
        found++;
        yield line;
    }
}

;// CONCATENATED MODULE: ./formats/lines/by-prefix.js

const mostPrefixes = 64;
const linesBack = 4;
const runnerPrefix = /^(?:\[(?![^\]]*\d:\d\d)[^\]\n]{1,80}\] |(?!Error: |Warning: )[@\w./-]{1,200}(?:[ :](?!\d)[\w:.-]{1,100})?: )/;
const prefixIn = (line) => runnerPrefix.exec(line)?.[0] ?? '';
const withoutPrefix = (path) => path.slice(path.lastIndexOf(': ') + 1).trim();
async function readByPrefix(source, programs) {
    const plain = programs.start('');
    const readers = new Map();
    let recent = [];
    for await (const raw of source.lines()) {
        const line = logLine(raw);
        let reader;
        let prefix = '';
        for (const [key, value] of readers)
            if (line.startsWith(key) || line === key.trimEnd()) {
                reader = value;
                prefix = key;
                break;
            }
        if (reader === undefined && readers.size < mostPrefixes) {
            prefix = programs.prefixOf(line) ?? '';
            if (prefix !== '') {
                reader = programs.start(prefix);
                readers.set(prefix, reader);
                for (const each of recent)
                    if (each.startsWith(prefix))
                        reader.line(each.slice(prefix.length));
                recent = recent.filter(each => !each.startsWith(prefix));
            }
        }
        ;
        (reader ?? plain).line(line.slice(prefix.length));
        if (reader === undefined && recent.push(line) > linesBack)
            recent.shift();
    }
    for (const reader of [plain, ...readers.values()])
        reader.end();
}

;// CONCATENATED MODULE: ./formats/lines/noise.js
const noise = [
    /^[>$+•] ?\S/,
    /^\S{1,200} \S{1,100}\$ /,
    /^(?:npm|pnpm|yarn|bun|npx|lerna|turbo|info|warning|warn|WARN|ERR!)\b/,
    /^(?:Scope: |Version \d|\(node:\d|\(Use `node|Debugger |##\[|::group::|::endgroup::|Run (?:npx|yarn|npm|pnpm|bun) )/,
    /^\[(?:command|baseline-browser-mapping)\]|^Browserslist: /
];
const packagePrefix = /^[@\w./-]{1,200}(?::[\w.-]{1,100})?: /;
function isNoise(line) {
    if (noise.some(each => each.test(line)))
        return true;
    const rest = line.replace(packagePrefix, '');
    return rest !== line && (/^cache \w/.test(rest) || noise.some(each => each.test(rest)));
}

// EXTERNAL MODULE: ./formats/text.js
var formats_text = __webpack_require__(31);
;// CONCATENATED MODULE: ./formats/actionlint.js








const linesBefore = 40;
const actionlint = {
    name: 'actionlint',
    description: 'actionlint: its output, or JSON (`-format "{{json .}}"`)',
    url: 'https://github.com/rhysd/actionlint/blob/main/docs/usage.md#format',
    kind: 'findings',
    silentWhenClean: true,
    recognizes(beginning) {
        if (/^[[{]/.test(beginning))
            return valuesIn(beginning).some(({ value }) => isReport(value));
        for (const line of firstLines(beginning, linesBefore)) {
            const finding = readFinding(line);
            if (finding !== undefined)
                return /^[\w.@([/\\~<]\S*$/.test(finding.path);
            if (!isNoise(line))
                return false;
        }
        return false;
    },
    async parse(source, sink) {
        let open;
        let isFirst = true;
        const flush = () => {
            if (open !== undefined)
                push(open, sink);
            open = undefined;
        };
        for await (const raw of source.lines()) {
            const line = logLine(raw).trimEnd();
            if (isFirst && /^\s*(?:\[\s*(?:[{\]]|$)|\{)/.test(line)) {
                await readJsonFindings(source, sink);
                return;
            }
            isFirst &&= line === '';
            const finding = readFinding(line);
            const marked = open === undefined ? undefined : markedLength(line);
            if (finding !== undefined) {
                flush();
                open = finding;
            }
            else if (open !== undefined && marked !== undefined) {
                open = { ...open, endColumn: open.column + marked };
                flush();
            }
            else if (fault.test(line)) {
                flush();
                sink.finding({
                    severity: 'error',
                    source: 'actionlint',
                    title: 'actionlint did not run as it should',
                    message: line.trim()
                });
            }
        }
        flush();
    }
};
const fault = /\bactionlint: (?:command )?not found\b|^no project was found in any parent directories of /;
function readFinding(line) {
    const place = /:(\d{1,9}):(\d{1,9}): /.exec(line);
    if (place === null)
        return undefined;
    const path = withoutPrefix(line.slice(0, place.index));
    const rest = line.slice(place.index + place[0].length);
    const bracket = rest.lastIndexOf(' [');
    const kind = bracket < 0 ? undefined : /^ \[([a-z][a-z-]{0,60})\]$/.exec(rest.slice(bracket))?.[1];
    if (kind === undefined || !/\.ya?ml$|^<stdin>$/.test(path))
        return undefined;
    return { path, line: Number(place[1]), column: Number(place[2]), kind, message: rest.slice(0, bracket) };
}
function markedLength(line) {
    const marks = /^ *\| *(\^~*)$/.exec(line)?.[1];
    return marks?.length;
}
function isReport(value) {
    const first = Array.isArray(value) ? value[0] : value;
    return (textOf(first, 'filepath') !== undefined &&
        textOf(first, 'message') !== undefined &&
        textOf(first, 'kind') !== undefined &&
        numberOf(first, 'column') !== undefined);
}
const readJsonFindings = (source, sink) => {
    const take = (value, where) => {
        const error = requireObject(value, where);
        const end = numberOf(error, 'end_column');
        const place = { line: numberOf(error, 'line') ?? 0, column: numberOf(error, 'column') ?? 0 };
        push({
            path: textOf(error, 'filepath') ?? '',
            ...place,
            ...(end !== undefined && end >= place.column && { endColumn: end + 1 }),
            kind: textOf(error, 'kind') ?? '',
            message: textOf(error, 'message') ?? ''
        }, sink);
    };
    return readJson(source, sink, {
        isReport,
        elements: { '*': (value, { where }) => take(value, where) },
        rest(value) {
            if (isObject(value) && fieldOf(value, 'message') !== undefined)
                take(value, '');
        }
    });
};
function push(finding, sink) {
    const { path, line, column, endColumn } = finding;
    const place = endColumn === undefined ? { path, line, column } : { path, line, column, endLine: line, endColumn };
    sink.finding({
        severity: 'error',
        message: (0,formats_text/* plainText */.wh)(finding.message),
        source: 'actionlint',
        hints: hintsAt(place),
        ...actionlint_codeOf(finding)
    });
}
function actionlint_codeOf({ kind, message }) {
    const shellcheck = kind === 'shellcheck' ? /: (SC\d{4}):/.exec(message)?.[1] : undefined;
    const code = shellcheck !== undefined
        ? { value: shellcheck, url: `https://www.shellcheck.net/wiki/${shellcheck}` }
        : kind === ''
            ? undefined
            : { value: kind };
    return code === undefined ? {} : { code };
}

;// CONCATENATED MODULE: ./formats/biome.js





const biome = {
    name: 'biome',
    description: 'JSON of Biome (`--reporter=json`)',
    url: 'https://biomejs.dev/reference/reporters/#json',
    kind: 'findings',
    recognizes: beginning => valuesIn(beginning).some(({ value }) => biome_isReport(value)),
    async parse(source, sink) {
        let listed = { error: 0, warning: 0, info: 0 };
        await readJson(source, sink, {
            isReport: biome_isReport,
            elements: {
                'diagnostics.*'(value, { where }) {
                    const diagnostic = biome_diagnosticOf(requireObject(value, where));
                    listed[diagnostic.severity]++;
                    sink.finding(diagnostic);
                }
            },
            rest(value, document) {
                if (document === 'whole')
                    requireList(requireObject(value, 'it'), 'diagnostics', '');
                const summary = objectOf(value, 'summary');
                const hidden = numberOf(summary, 'diagnosticsNotPrinted') ?? 0;
                if (hidden > 0)
                    sink.warning(`Biome left ${hidden} diagnostics out; --max-diagnostics says how many it writes.`);
                const declared = numberOf(summary, 'errors') ?? 0;
                if (document === 'whole' && declared > 0 && listed.error === 0)
                    sink.failure(`The report declares ${declared} error${declared === 1 ? '' : 's'}, but lists none.`);
                listed = { error: 0, warning: 0, info: 0 };
            }
        });
    }
};
function biome_isReport(value) {
    if (!isObject(value))
        return false;
    const summary = objectOf(value, 'summary');
    const isSummary = numberOf(summary, 'errors') !== undefined && numberOf(summary, 'unchanged') !== undefined;
    const diagnostics = fieldOf(value, 'diagnostics');
    if (!Array.isArray(diagnostics))
        return isSummary;
    if (diagnostics.length === 0)
        return isSummary || textOf(value, 'command') !== undefined;
    return textOf(diagnostics[0], 'category') !== undefined && objectOf(diagnostics[0], 'location') !== undefined;
}
const severities = new Map([
    ['warning', 'warning'],
    ['info', 'info'],
    ['information', 'info'],
    ['hint', 'info']
]);
function biome_diagnosticOf(value) {
    const category = textOf(value, 'category') ?? '';
    const message = fieldOf(value, 'message');
    const said = typeof message === 'string' ? message : (textOf(value, 'description') ?? markup(message));
    const advices = Array.isArray(fieldOf(value, 'advices'))
        ? listOf(value, 'advices').flatMap(advice => textOf(advice, 'text') ?? [])
        : listOf(objectOf(value, 'advices'), 'advices').flatMap(logOf);
    const rule = /^lint\/[a-z]+\/([a-zA-Z]+)$/.exec(category)?.[1];
    const page = rule?.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
    return {
        severity: severities.get(textOf(value, 'severity') ?? '') ?? 'error',
        message: (0,formats_text/* messageOf */.bD)(said, category),
        source: 'biome',
        hints: hintsAt(placeOf(objectOf(value, 'location'))),
        ...(category !== '' && {
            code: page === undefined ? { value: category } : { value: category, url: `https://biomejs.dev/linter/rules/${page}` }
        }),
        ...(advices.length > 0 && { details: (0,formats_text/* plainText */.wh)(advices.join('\n')) })
    };
}
const markup = (pieces) => Array.isArray(pieces) ? pieces.map(piece => textOf(piece, 'content') ?? '').join('') : '';
function logOf(advice) {
    const text = markup(listOf(advice, 'log')[1]);
    return text === '' ? [] : [text];
}
function placeOf(location) {
    const path = textOf(location, 'path') ?? textOf(objectOf(location, 'path'), 'file');
    const [start, end] = [objectOf(location, 'start'), objectOf(location, 'end')];
    if (start !== undefined)
        return {
            path,
            line: numberOf(start, 'line'),
            column: numberOf(start, 'column'),
            endLine: numberOf(end, 'line'),
            endColumn: numberOf(end, 'column')
        };
    const code = textOf(location, 'sourceCode');
    const [from, to] = listOf(location, 'span');
    if (code === undefined || typeof from !== 'number' || typeof to !== 'number')
        return { path };
    const bytes = Buffer.from(code);
    const [first, last] = [positionIn(bytes, from), positionIn(bytes, to)];
    return { path, line: first.line, column: first.column, endLine: last.line, endColumn: last.column };
}
function positionIn(bytes, offset) {
    const before = bytes.toString('utf8', 0, Math.max(0, offset));
    const lineStart = before.lastIndexOf('\n') + 1;
    return { line: before.split('\n').length, column: before.length - lineStart + 1 };
}

;// CONCATENATED MODULE: ./formats/json/lines.js



async function readJsonLines(lines, sink, reading) {
    let fault;
    let number = 0;
    let others = 0;
    for await (const line of lines) {
        number++;
        if (!/^\s*\{\s*["}]/.test(line)) {
            if (line.trim() !== '')
                others++;
            continue;
        }
        try {
            const value = parsedLine(line);
            if (isObject(value) && reading.isRecord(value))
                reading.record(value);
            else
                others++;
        }
        catch (error) {
            if (!(error instanceof errors/* ParseError */.mB))
                throw error;
            fault ??= new errors/* ParseError */.mB(error.message, { line: number, cause: error });
        }
    }
    if (others > 0 && reading.others === 'told')
        sink.warning(others === 1
            ? 'One line that is not of this format was passed over.'
            : `${others} lines that are not of this format were passed over.`);
    if (fault !== undefined)
        throw fault;
}
function parsedLine(line) {
    try {
        return JSON.parse(line);
    }
    catch (cause) {
        const scan = startScan({ elements: {}, skipped: [] }, 1);
        const bytes = Buffer.from(line.trim());
        const end = scan.push(bytes);
        if (end < 0)
            scan.end();
        if (end < bytes.length)
            throw new errors/* ParseError */.mB('something follows the object on its line', { cause });
        return mended(scan.rest(), cause);
    }
}
function mended(text, cause) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new errors/* ParseError */.mB('a string in it has a broken “\\u”', { cause });
    }
}
const mostPeeked = 1000;
async function peekLines(lines) {
    const iterator = lines[Symbol.asyncIterator]();
    const peeked = [];
    let first;
    while (peeked.length < mostPeeked) {
        const next = await iterator.next();
        if (next.done === true)
            break;
        peeked.push(next.value);
        if (!/^\s*[[{]/.test(next.value))
            continue;
        try {
            const value = JSON.parse(next.value);
            if (isObject(value))
                first = value;
        }
        catch {
        }
        break;
    }
    async function* all() {
        yield* peeked;
        yield* { [Symbol.asyncIterator]: () => iterator };
    }
    return {
        first,
        lines: all(),
        async close() {
            await iterator.return?.();
        }
    };
}

;// CONCATENATED MODULE: ./formats/cargo.js





const mostExpansions = 20;
const cargo = {
    name: 'cargo',
    description: 'JSON lines of Cargo: build, check, clippy (`--message-format=json`)',
    url: 'https://doc.rust-lang.org/cargo/reference/external-tools.html#json-messages',
    kind: 'findings',
    silentWhenClean: true,
    recognizes: beginning => valuesIn(beginning).some(({ value }) => isObject(value) && isRecord(value)),
    async parse(source, sink) {
        const build = startBuild(sink);
        await readJsonLines(source.lines(), sink, { isRecord, record: value => build.record(value), others: 'usual' });
        build.finish();
    }
};
const reasons = new Set([
    'compiler-message',
    'compiler-artifact',
    'build-script-executed',
    'build-finished',
    'timing-info'
]);
const isRecord = (value) => reasons.has(textOf(value, 'reason') ?? '');
const summary = /^(?:aborting due to |\d+ warnings? emitted|could not compile |For more information about )/;
function startBuild(sink) {
    const seen = new Set();
    let errors = 0;
    let placeless = 0;
    let records = 0;
    let success;
    return {
        record(value) {
            records++;
            const reason = textOf(value, 'reason');
            if (reason === 'build-finished')
                success = fieldOf(value, 'success') === true;
            const message = objectOf(value, 'message');
            if (reason !== 'compiler-message' || message === undefined)
                return;
            const text = textOf(message, 'message') ?? '';
            const level = severityOf(textOf(message, 'level') ?? '');
            if (summary.test(text))
                return;
            const span = primarySpan(message);
            const key = `${textOf(message, 'rendered') ?? text}\n${textOf(span, 'file_name') ?? ''}`;
            if (seen.has(key))
                return;
            seen.add(key);
            if (level === 'error')
                errors++;
            if (span === undefined && level !== 'error')
                placeless++;
            else
                sink.finding(cargo_diagnosticOf(message, level));
        },
        finish() {
            if (success === false && errors === 0)
                sink.failure('The build failed, and no error of the compiler says why.');
            else if (success === undefined && records > 0)
                sink.warning('The report ends before the build does.');
            if (placeless > 0)
                sink.warning(`${placeless} warning${placeless === 1 ? '' : 's'} of the compiler without a place ${placeless === 1 ? 'was' : 'were'} passed over.`);
        }
    };
}
function severityOf(level) {
    if (level.startsWith('error'))
        return 'error';
    return level === 'warning' ? 'warning' : 'info';
}
const primarySpan = (message) => listOf(message, 'spans')
    .filter(isObject)
    .find(span => fieldOf(span, 'is_primary') === true);
function cargo_diagnosticOf(message, severity) {
    const rendered = (0,formats_text/* plainText */.wh)(textOf(message, 'rendered') ?? '');
    const code = cargo_codeOf(message);
    return {
        severity,
        message: (0,formats_text/* messageOf */.bD)(textOf(message, 'message'), code?.value),
        source: code?.value.startsWith('clippy::') === true ? 'clippy' : 'rustc',
        hints: hintsOf(primarySpan(message)),
        ...(code !== undefined && { code }),
        ...(rendered.trim() !== '' && { details: rendered.trimEnd() })
    };
}
function hintsOf(primary) {
    const hints = [];
    let span = primary;
    for (let depth = 0; span !== undefined && depth < mostExpansions; depth++) {
        hints.push(...hintsAt({
            path: textOf(span, 'file_name'),
            line: numberOf(span, 'line_start'),
            column: numberOf(span, 'column_start'),
            endLine: numberOf(span, 'line_end'),
            endColumn: numberOf(span, 'column_end')
        }));
        span = objectOf(objectOf(span, 'expansion'), 'span');
    }
    return hints;
}
function cargo_codeOf(message) {
    const value = textOf(objectOf(message, 'code'), 'code');
    if (value === undefined)
        return undefined;
    if (/^E\d{4}$/.test(value))
        return { value, url: `https://doc.rust-lang.org/error_codes/${value}.html` };
    const lint = /^clippy::([a-z0-9_]+)$/.exec(value)?.[1];
    return lint === undefined
        ? { value }
        : { value, url: `https://rust-lang.github.io/rust-clippy/stable/index.html#${lint}` };
}

;// CONCATENATED MODULE: ./formats/xml/damage.js
const wordings = {
    control: ['illegal control character was removed', 'illegal control characters were removed'],
    ampersand: ['“&” that begins no reference was kept as text', '“&” that begin no reference were kept as text'],
    entity: ['reference to an unknown entity was kept as text', 'references to unknown entities were kept as text'],
    less: ['unescaped “<” in an attribute was kept', 'unescaped “<” in attributes were kept'],
    duplicate: ['repeated attribute was ignored', 'repeated attributes were ignored'],
    sectionEnd: ['“]]>” outside a CDATA section was kept as text', '“]]>” outside a CDATA section were kept as text'],
    noise: ['stretch of text outside the report was skipped', 'stretches of text outside the report were skipped'],
    encoding: ['stretch of bytes that are not UTF-8 was replaced', 'stretches of bytes that are not UTF-8 were replaced']
};
const noRepairs = () => ({
    counts: { control: 0, ampersand: 0, entity: 0, less: 0, duplicate: 0, sectionEnd: 0, noise: 0, encoding: 0 },
    first: undefined
});
function describeRepairs({ counts }, line) {
    const parts = Object.keys(wordings)
        .filter(kind => counts[kind] > 0)
        .map(kind => `${counts[kind]} ${wordings[kind][counts[kind] === 1 ? 0 : 1]}`);
    return `The XML is not well-formed (line ${line}) and was repaired: ${parts.join(', ')}.`;
}

;// CONCATENATED MODULE: ./formats/xml/bytes.js
const bytes_byte = {
    tab: 0x09,
    lineFeed: 0x0a,
    carriageReturn: 0x0d,
    space: 0x20,
    exclamation: 0x21,
    doubleQuote: 0x22,
    hash: 0x23,
    ampersand: 0x26,
    apostrophe: 0x27,
    hyphen: 0x2d,
    slash: 0x2f,
    colon: 0x3a,
    semicolon: 0x3b,
    less: 0x3c,
    equals: 0x3d,
    greater: 0x3e,
    question: 0x3f,
    openBracket: 0x5b,
    closeBracket: 0x5d
};
const bytes_table = (isMember) => Uint8Array.from({ length: 256 }, (_, value) => (isMember(value) ? 1 : 0));
const isBlank = (value) => value === 0x20 || value === 0x0a || value === 0x0d || value === 0x09;
const isIllegal = (value) => value < 0x20 && !isBlank(value);
const bytes_blank = bytes_table(isBlank);
const illegal = bytes_table(isIllegal);
const textStop = bytes_table(value => isIllegal(value) || '<&]'.includes(String.fromCharCode(value)));
const valueNeeds = { stop: 1, utf8: 2, references: 4, breaks: 8, repair: 16 };
const valueByte = Uint8Array.from({ length: 256 }, (_, value) => {
    if (value > 0x7f)
        return valueNeeds.utf8;
    if (value === bytes_byte.doubleQuote || value === bytes_byte.apostrophe || value === bytes_byte.less)
        return valueNeeds.stop;
    if (value === bytes_byte.ampersand)
        return valueNeeds.references;
    if (value < 0x20)
        return isIllegal(value) ? valueNeeds.repair : valueNeeds.breaks;
    return 0;
});
const nameByte = bytes_table(value => value > 0x7f || /[\w.:-]/.test(String.fromCharCode(value)));
const nameStart = bytes_table(value => value > 0x7f || /[A-Za-z_:]/.test(String.fromCharCode(value)));

;// CONCATENATED MODULE: ./formats/xml/input.js



const cut = -1;
class XmlError extends Error {
    name = 'XmlError';
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
const startInput = () => ({
    data: Buffer.alloc(4),
    words: new Int32Array(1),
    end: 0,
    at: 0,
    base: 0,
    final: false,
    checkedTo: 0,
    countedTo: -1,
    repairs: noRepairs()
});
function takeChunk(input, chunk) {
    const { at } = input;
    const left = input.end - at;
    const size = left + chunk.length;
    if (size + 1 > input.data.length) {
        const data = Buffer.from(new ArrayBuffer((2 * size + 4) & ~3));
        input.data.copy(data, 0, at, input.end);
        input.data = data;
        input.words = new Int32Array(data.buffer);
    }
    else if (at > 0)
        input.data.copyWithin(0, at, input.end);
    input.data.set(chunk, left);
    input.data[size] = bytes_byte.less;
    input.base += at;
    input.checkedTo -= at;
    input.at = 0;
    input.end = size;
    checkEncoding(input);
}
function checkEncoding(input) {
    const { data, end, checkedTo, repairs } = input;
    const complete = input.final ? end : completeTo(data, end);
    if (complete <= checkedTo)
        return;
    if (repairs.counts.encoding === 0 && !(0,external_node_buffer_.isUtf8)(data.subarray(checkedTo, complete))) {
        repairs.counts.encoding = 1;
        repairs.first ??= input.base + checkedTo;
    }
    input.checkedTo = complete;
}
function completeTo(data, end) {
    for (let back = 1; back <= 3 && back <= end; back++) {
        const value = data[end - back];
        if (value < 0x80)
            return end;
        if (value >= 0xc0) {
            const length = value >= 0xf0 ? 4 : value >= 0xe0 ? 3 : 2;
            return back < length ? end - back : end;
        }
    }
    return end;
}
function damaged(input, kind, position) {
    const offset = input.base + position;
    if (offset <= input.countedTo)
        return;
    input.countedTo = offset;
    input.repairs.counts[kind]++;
    input.repairs.first ??= offset;
}
function fail(input, position, message) {
    throw new XmlError(message, input.base + position);
}

;// CONCATENATED MODULE: ./formats/xml/doctype.js

function skipDoctype(data, start, end) {
    let inSubset = false;
    for (let position = start; position < end; position++) {
        const value = data[position];
        if (value === bytes_byte.doubleQuote || value === bytes_byte.apostrophe) {
            position = indexOf(data, String.fromCharCode(value), { from: position + 1, end });
        }
        else if (value === bytes_byte.openBracket)
            inSubset = true;
        else if (value === bytes_byte.closeBracket)
            inSubset = false;
        else if (value === bytes_byte.greater && !inSubset)
            return position + 1;
        else if (value === bytes_byte.less && data[position + 1] === bytes_byte.question)
            position = indexOf(data, '?>', { from: position + 2, end });
        else if (value === bytes_byte.less && data.toString('latin1', position, position + 4) === '<!--')
            position = indexOf(data, '-->', { from: position + 4, end });
    }
    return undefined;
}
function indexOf(data, text, { from, end }) {
    const found = data.indexOf(text, from, 'latin1');
    return found < 0 || found + text.length > end ? end : found;
}

;// CONCATENATED MODULE: ./formats/xml/text.js

const text_longestText = 65_536;
const longestEnd = 16_384;
const longestHead = text_longestText - longestEnd;
const named = new Map([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"]
]);
const isNamedReference = (name) => named.has(name);
const longestReference = 48;
const numeric = /^#(?:x([0-9a-fA-F]{1,40})|([0-9]{1,40}))$/;
const escapeSequence = /\u001b\[[0-?]*[ -/]*[@-~]/g;
const illegalCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const illegalCharacters = new RegExp(illegalCharacter, 'g');
const isLegal = (code) => code >= 0x20
    ? code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
    : code === 0x09 || code === 0x0a || code === 0x0d;
function decodeBytes(data, start, end) {
    return data.toString((0,external_node_buffer_.isAscii)(data.subarray(start, end)) ? 'latin1' : 'utf8', start, end);
}
function resolveReferences(text) {
    let at = text.indexOf('&');
    if (at < 0)
        return text;
    let resolved = '';
    let from = 0;
    let end = 0;
    for (; at >= 0; at = text.indexOf('&', at + 1)) {
        if (end < at + 2)
            end = text.indexOf(';', at + 2);
        if (end < 0)
            break;
        if (end - at > longestReference)
            continue;
        const character = resolve(text.slice(at + 1, end));
        if (character === undefined)
            continue;
        resolved += text.slice(from, at) + character;
        from = end + 1;
        at = end;
    }
    return resolved + text.slice(from);
}
function resolve(name) {
    if (!name.startsWith('#'))
        return named.get(name);
    const [, hexadecimal, decimal] = numeric.exec(name) ?? [];
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    if (Number.isNaN(code))
        return undefined;
    return isLegal(code) || code < 0x20 ? String.fromCodePoint(code) : '';
}
function removeIllegal(text) {
    if (!illegalCharacter.test(text))
        return text;
    return text.replace(escapeSequence, '').replace(illegalCharacters, '');
}
const noText = { head: '', tail: '', length: 0 };
function appendText({ head, tail, length }, piece) {
    const room = longestHead - head.length;
    const rest = room > 0 ? piece.slice(room) : piece;
    return {
        head: room > 0 ? head + piece.slice(0, room) : head,
        tail: rest === '' ? tail : (tail + rest).slice(-longestEnd),
        length: length + piece.length
    };
}
function joinText({ head, tail, length }) {
    const left = length - head.length - tail.length;
    return left === 0 ? head + tail : `${head}\n… (${left} more characters) …\n${tail}`;
}

;// CONCATENATED MODULE: ./formats/xml/element.js


function makeElement(input, tag, texts) {
    const indexOf = (name) => {
        for (let index = 0; index < tag.attributes; index++)
            if (tag.names[index] === name)
                return index;
        return -1;
    };
    const decode = (index) => {
        const utf8 = tag.needs[index] & valueNeeds.utf8;
        return input.data.toString(utf8 === 0 ? 'latin1' : 'utf8', tag.starts[index], tag.ends[index]);
    };
    const finish = (raw, needed) => {
        const resolved = (needed & valueNeeds.references) === 0 ? raw : resolveReferences(raw);
        const value = (needed & valueNeeds.repair) === 0 && !raw.includes('&#') ? resolved : removeIllegal(resolved);
        return value.length <= text_longestText ? value : joinText(appendText(noText, value));
    };
    return {
        name: '',
        attribute(name) {
            const index = indexOf(name);
            if (index < 0)
                return undefined;
            const raw = decode(index);
            const needed = tag.needs[index];
            return finish((needed & valueNeeds.breaks) === 0 ? raw : raw.replace(/\r\n|[\r\n\t]/g, ' '), needed);
        },
        lines(name) {
            const index = indexOf(name);
            if (index < 0)
                return undefined;
            const raw = decode(index);
            const needed = tag.needs[index];
            return finish((needed & valueNeeds.breaks) === 0 ? raw : raw.replace(/\r\n?/g, '\n'), needed);
        },
        keepText: texts.keep,
        deferText: texts.defer
    };
}

;// CONCATENATED MODULE: ./formats/xml/illegal.js


function countIllegal(input, from, to) {
    const { words } = input;
    const last = to & ~3;
    let position = Math.min((from + 3) & ~3, to);
    countBytes(input, from, position);
    for (; position < last; position += 4) {
        const word = words[position >> 2];
        if (((word - 0x20202020) & ~word & 0x80808080) !== 0)
            countBytes(input, position, position + 4);
    }
    countBytes(input, position, to);
}
function countBytes(input, from, to) {
    const { data } = input;
    for (let position = from; position < to; position++)
        if (illegal[data[position]] === 1)
            damaged(input, 'control', position);
}

;// CONCATENATED MODULE: ./formats/xml/kept.js



const startKept = (depth) => ({ depth, run: undefined, text: noText });
function addRun(kept, input, run) {
    settle(kept, input);
    kept.run = run;
}
function settle(kept, input) {
    const { run } = kept;
    if (run === undefined)
        return;
    let piece = decodeBytes(input.data, run.from, run.to);
    if (piece.includes('\r'))
        piece = piece.replace(/\r\n?/g, '\n');
    kept.text = appendText(kept.text, run.isSection ? piece : resolveReferences(piece));
    kept.run = undefined;
}
function kept_textOf(kept, input) {
    settle(kept, input);
    return removeIllegal(joinText(kept.text));
}
function runEnd(input, from) {
    const { data, end, final } = input;
    if (final)
        return end;
    const to = data[end - 1] === bytes_byte.carriageReturn ? end - 1 : end;
    return Math.max(from, completeTo(data, to));
}

;// CONCATENATED MODULE: ./formats/xml/names.js

const namesKept = 2048;
const slots = 8192;
function rememberNames() {
    const table = new Array(slots).fill(undefined);
    let kept = 0;
    let previous;
    const names = { end: 0, read };
    function read(data, start) {
        const expected = previous?.next;
        if (expected !== undefined && isAt(expected.bytes, data, start)) {
            const end = start + expected.bytes.length;
            if (nameByte[data[end]] === 0) {
                names.end = end;
                previous = expected;
                return expected;
            }
        }
        const name = find(data, start);
        if (previous !== undefined)
            previous.next = name;
        previous = name;
        return name;
    }
    function find(data, start) {
        let hash = 0;
        let end = start;
        for (let value = data[end]; nameByte[value] === 1; value = data[++end])
            hash = (Math.imul(hash, 31) + value) | 0;
        names.end = end;
        let slot = (hash ^ (hash >>> 13)) & (slots - 1);
        for (let name = table[slot]; name !== undefined; name = table[slot]) {
            if (isAt(name.bytes, data, start) && name.bytes.length === end - start)
                return name;
            slot = (slot + 1) & (slots - 1);
        }
        const name = makeName(data, start, end);
        if (kept < namesKept) {
            kept++;
            table[slot] = name;
        }
        return name;
    }
    return names;
}
function isAt(bytes, data, start) {
    for (let index = 0; index < bytes.length; index++)
        if (bytes[index] !== data[start + index])
            return false;
    return true;
}
function makeName(data, start, end) {
    const full = internalized(data.toString('utf8', start, end));
    const colon = full.lastIndexOf(':');
    return {
        bytes: Uint8Array.from(data.subarray(start, end)),
        full,
        local: colon < 0 ? full : internalized(full.slice(colon + 1)),
        lastTag: 0,
        next: undefined
    };
}
const internalized = (text) => Object.keys({ [text]: 0 })[0] ?? text;

;// CONCATENATED MODULE: ./formats/xml/reference.js



function referenceAt(input, position) {
    return namedReference(input.data, position) || anyReference(input, position);
}
function namedReference(data, at) {
    const first = data[at + 1];
    const second = data[at + 2];
    if (second === 0x74 && data[at + 3] === bytes_byte.semicolon)
        return first === 0x6c || first === 0x67 ? 4 : 0;
    if (first === 0x71)
        return second === 0x75 && data[at + 3] === 0x6f && data[at + 4] === 0x74 && data[at + 5] === bytes_byte.semicolon ? 6 : 0;
    if (first !== 0x61)
        return 0;
    if (second === 0x6d)
        return data[at + 3] === 0x70 && data[at + 4] === bytes_byte.semicolon ? 5 : 0;
    return second === 0x70 && data[at + 3] === 0x6f && data[at + 4] === 0x73 && data[at + 5] === bytes_byte.semicolon ? 6 : 0;
}
function anyReference(input, start) {
    const { data, end } = input;
    const stop = Math.min(end, start + longestReference);
    let position = start + 1;
    while (position < stop && (nameByte[data[position]] === 1 || data[position] === bytes_byte.hash))
        position++;
    if (position === end && !input.final)
        return cut;
    const length = position + 1 - start;
    const name = String.fromCharCode(...data.subarray(start + 1, position));
    const [, hexadecimal, decimal] = numeric.exec(name) ?? [];
    const isNumeric = hexadecimal !== undefined || decimal !== undefined;
    if (position === stop || data[position] !== bytes_byte.semicolon || name === '' || (name.startsWith('#') && !isNumeric)) {
        damaged(input, 'ampersand', start);
        return 1;
    }
    if (isNumeric) {
        const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
        if (!isLegal(code))
            damaged(input, 'control', start);
    }
    else if (!isNamedReference(name))
        damaged(input, 'entity', start);
    return length;
}

;// CONCATENATED MODULE: ./formats/xml/start-tag.js



const tagLimits = { attributes: 1000, nameBytes: 1024 };
const startTags = () => ({
    name: { bytes: new Uint8Array(0), full: '', local: '', lastTag: 0, next: undefined },
    isEmpty: false,
    attributes: 0,
    names: [],
    starts: new Int32Array(tagLimits.attributes),
    ends: new Int32Array(tagLimits.attributes),
    needs: new Uint8Array(tagLimits.attributes),
    number: 0
});
function readStartTag(tag, input, names) {
    const { data, end, at } = input;
    const blanks = bytes_blank;
    tag.name = names.read(data, at + 1);
    let position = checkedName(input, at + 1, names.end);
    if (position >= end)
        return cut;
    tag.number++;
    tag.attributes = 0;
    for (;;) {
        const before = position;
        while (blanks[data[position]] === 1)
            position++;
        if (position >= end)
            return cut;
        const value = data[position];
        if (value === bytes_byte.greater) {
            tag.isEmpty = false;
            return position + 1;
        }
        if (value === bytes_byte.slash) {
            if (position + 1 >= end)
                return cut;
            if (data[position + 1] !== bytes_byte.greater)
                fail(input, position, `<${tag.name.full}> has a “/” that does not end it`);
            tag.isEmpty = true;
            return position + 2;
        }
        if (nameStart[value] === 0 || position === before) {
            const reason = 'perhaps by a quotation mark that is not escaped';
            fail(input, position, `an attribute of <${tag.name.full}> is damaged, ${reason}`);
        }
        position = readAttribute(tag, { input, names, position });
        if (position === cut)
            return cut;
    }
}
function readAttribute(tag, place) {
    const { input, names } = place;
    const { data, end } = input;
    const blanks = bytes_blank;
    const name = names.read(data, place.position);
    let position = checkedName(input, place.position, names.end);
    while (blanks[data[position]] === 1)
        position++;
    if (position >= end)
        return cut;
    if (data[position] !== bytes_byte.equals)
        fail(input, position, `attribute ${name.full} of <${tag.name.full}> has no value`);
    position++;
    while (blanks[data[position]] === 1)
        position++;
    if (position >= end)
        return cut;
    const quote = data[position];
    if (quote !== bytes_byte.doubleQuote && quote !== bytes_byte.apostrophe)
        fail(input, position, `the value of attribute ${name.full} of <${tag.name.full}> is not in quotation marks`);
    const start = position + 1;
    position = readValue(tag, input, start);
    if (position === cut)
        return cut;
    if (name.lastTag === tag.number)
        damaged(input, 'duplicate', place.position);
    else {
        const index = tag.attributes;
        if (index === tagLimits.attributes)
            fail(input, position, `<${tag.name.full}> has more than ${tagLimits.attributes} attributes`);
        name.lastTag = tag.number;
        tag.names[index] = name.full;
        tag.starts[index] = start;
        tag.ends[index] = position;
        tag.attributes = index + 1;
    }
    return position + 1;
}
function readValue(tag, input, start) {
    const { data, end } = input;
    const bytes = valueByte;
    const quote = data[start - 1];
    let position = start;
    let needed = 0;
    for (;;) {
        while (bytes[data[position]] === 0)
            position++;
        const stop = data[position];
        if (stop === quote)
            break;
        if (position >= end)
            return cut;
        if (stop === bytes_byte.ampersand) {
            const length = referenceAt(input, position);
            if (length === cut)
                return cut;
            position += length - 1;
        }
        else if (stop === bytes_byte.less)
            damaged(input, 'less', position);
        else if (bytes[stop] === valueNeeds.repair)
            damaged(input, 'control', position);
        needed |= bytes[stop];
        position++;
    }
    if (tag.attributes < tagLimits.attributes)
        tag.needs[tag.attributes] = needed & ~valueNeeds.stop;
    return position;
}
function checkedName(input, start, end) {
    if (end - start > tagLimits.nameBytes)
        fail(input, start, `a name is longer than ${tagLimits.nameBytes} bytes`);
    return end;
}

;// CONCATENATED MODULE: ./formats/xml/tokenizer.js









const limits = { depth: 1000, tagBytes: 16 * 1024 * 1024 };
const ascii = (characters) => Uint8Array.from(Buffer.from(characters, 'latin1'));
const sectionStart = ascii('<![CDATA[');
const sectionEnd = ascii(']]>');
const commentStart = ascii('<!--');
const doctypeStart = ascii('<!DOCTYPE');
const byteOrderMark = ascii('\u00ef\u00bb\u00bf');
function tokenize(handler) {
    const input = startInput();
    const names = rememberNames();
    const tag = startTags();
    const stack = [];
    const texts = [undefined];
    const deferred = [];
    let mode = 'content';
    let wanted = 0;
    let inNoise = false;
    let rootSeen = false;
    const element = makeElement(input, tag, {
        keep() {
            texts[stack.length] = startKept(stack.length);
        },
        defer() {
            const kept = startKept(stack.length);
            texts[stack.length] = kept;
            deferred.push(kept);
            return () => kept_textOf(kept, input);
        }
    });
    const keep = (from, to) => {
        const kept = texts[stack.length];
        if (kept !== undefined && from < to)
            addRun(kept, input, { from, to, isSection: mode === 'section' });
    };
    const keepCut = (from) => {
        input.at = runEnd(input, from);
        keep(from, input.at);
    };
    const close = () => {
        const depth = stack.length;
        const kept = texts[depth];
        const name = stack.pop();
        handler.close(name.local, kept === undefined || deferred.includes(kept) ? '' : kept_textOf(kept, input));
        texts[depth] = undefined;
        while (deferred.length > 0 && deferred.at(-1).depth > depth)
            deferred.pop();
    };
    const startTag = () => {
        const after = readStartTag(tag, input, names);
        if (after === cut)
            return false;
        if (stack.length === limits.depth)
            fail(input, input.at, `its elements are nested deeper than ${limits.depth}`);
        const { name, isEmpty } = tag;
        stack.push(name);
        texts[stack.length] = undefined;
        element.name = name.local;
        handler.open(element);
        if (isEmpty)
            close();
        input.at = after;
        return true;
    };
    const endTag = () => {
        const { data, end, at } = input;
        const name = names.read(data, at + 2);
        let position = names.end;
        while (bytes_blank[data[position]] === 1)
            position++;
        if (position >= end)
            return false;
        if (data[position] !== bytes_byte.greater)
            fail(input, position, `</${name.full} is not ended by “>”`);
        const opened = stack.at(-1);
        if (opened === undefined)
            fail(input, at, `</${name.full}> closes nothing`);
        else if (opened.full !== name.full)
            fail(input, at, `<${opened.full}> is closed by </${name.full}>`);
        close();
        input.at = position + 1;
        return true;
    };
    const startsWith = (prefix) => {
        const { data, end, at, final } = input;
        for (let index = 0; index < prefix.length; index++) {
            if (at + index >= end)
                return final ? false : undefined;
            if (data[at + index] !== prefix[index])
                return false;
        }
        return true;
    };
    const markup = () => {
        const { data, end, at } = input;
        const next = data[at + 1];
        if (at + 1 >= end)
            return false;
        if (nameStart[next] === 1)
            return stack.length > 0 ? startTag() : root(at + 1, startTag);
        if (next === bytes_byte.slash) {
            if (at + 2 >= end)
                return false;
            if (nameStart[data[at + 2]] === 0)
                return skipLess();
            return stack.length > 0 ? endTag() : root(at + 2, endTag);
        }
        if (next === bytes_byte.question) {
            if (at + 2 >= end)
                return false;
            return nameStart[data[at + 2]] === 1 ? enter('instruction', 2) : skipLess();
        }
        return next === bytes_byte.exclamation ? declaration() : skipLess();
    };
    const root = (nameAt, read) => {
        const { data, end, final, at } = input;
        const name = names.read(data, nameAt);
        if (names.end >= end && !final)
            return end - at > tagLimits.nameBytes && skipLess();
        if (!handler.roots.has(name.local))
            return skipLess();
        rootSeen = true;
        inNoise = false;
        return read();
    };
    const declaration = () => {
        const isComment = startsWith(commentStart);
        if (isComment !== false)
            return isComment === true && enter('comment', commentStart.length);
        if (stack.length > 0) {
            const isSection = startsWith(sectionStart);
            return isSection === false ? skipLess() : isSection === true && enter('section', sectionStart.length);
        }
        const isDoctype = startsWith(doctypeStart);
        if (isDoctype !== true)
            return isDoctype === false && skipLess();
        const after = skipDoctype(input.data, input.at + doctypeStart.length, input.end);
        if (after === undefined)
            return false;
        input.at = after;
        return true;
    };
    const enter = (next, length) => {
        mode = next;
        input.at += length;
        return true;
    };
    const skipLess = () => {
        const inner = stack.at(-1);
        if (inner !== undefined)
            fail(input, input.at, `a “<” in <${inner.full}> is not escaped`);
        noise(input.at);
        input.at++;
        return true;
    };
    const noise = (position) => {
        if (!inNoise)
            damaged(input, 'noise', position);
        inNoise = true;
    };
    const content = () => {
        const { data, end, final } = input;
        const stops = textStop;
        const from = input.at;
        let position = from;
        for (;;) {
            while (stops[data[position]] === 0)
                position++;
            if (position >= end) {
                keepCut(from);
                return false;
            }
            const stop = data[position];
            if (stop === bytes_byte.less)
                break;
            let length = 1;
            if (stop === bytes_byte.ampersand)
                length = referenceAt(input, position);
            else if (stop !== bytes_byte.closeBracket)
                damaged(input, 'control', position);
            else if (position + 2 >= end && !final)
                length = cut;
            else if (data[position + 1] === bytes_byte.closeBracket && data[position + 2] === bytes_byte.greater && position + 2 < end)
                damaged(input, 'sectionEnd', position);
            if (length === cut) {
                keep(from, position);
                input.at = position;
                return false;
            }
            position += length;
        }
        keep(from, position);
        input.at = position;
        return markup();
    };
    const outside = () => {
        const { data, end, final } = input;
        let position = input.at;
        while (position < end && data[position] !== bytes_byte.less) {
            const value = data[position];
            if (bytes_blank[value] === 0 && !byteOrderMark.includes(value))
                noise(position);
            position++;
        }
        input.at = position < end || final ? position : Math.max(input.at, completeTo(data, end));
        return position < end && markup();
    };
    const section = () => {
        const { data, end, final, at } = input;
        const found = data.indexOf(sectionEnd, at);
        if (found >= 0 && found + 3 <= end) {
            countIllegal(input, at, found);
            keep(at, found);
            mode = 'content';
            input.at = found + 3;
            return true;
        }
        const brackets = final ? 0 : data[end - 1] !== bytes_byte.closeBracket ? 0 : data[end - 2] !== bytes_byte.closeBracket ? 1 : 2;
        if (brackets === 0)
            keepCut(at);
        else {
            input.at = Math.max(at, end - brackets);
            keep(at, input.at);
        }
        countIllegal(input, at, input.at);
        return false;
    };
    const skipTo = (terminator) => {
        const { data, end, at } = input;
        const found = data.indexOf(terminator, at, 'latin1');
        const isThere = found >= 0 && found + terminator.length <= end;
        if (isThere)
            mode = 'content';
        input.at = isThere
            ? found + terminator.length
            : Math.max(at, Math.min(end - terminator.length + 1, completeTo(data, end)));
        return isThere;
    };
    const step = () => {
        switch (mode) {
            case 'content':
                return stack.length === 0 ? outside() : content();
            case 'section':
                return section();
            case 'comment':
                return skipTo('-->');
            case 'instruction':
                return skipTo('?>');
        }
    };
    const run = () => {
        while (input.at < input.end && step())
            ;
    };
    const settleAll = () => {
        for (const kept of texts)
            if (kept !== undefined)
                settle(kept, input);
        for (const kept of deferred)
            settle(kept, input);
    };
    return {
        repairs: input.repairs,
        write(chunk) {
            settleAll();
            takeChunk(input, chunk);
            if (input.end < wanted)
                return;
            run();
            const left = input.end - input.at;
            if (left > limits.tagBytes)
                fail(input, input.at, `a tag is longer than ${limits.tagBytes} bytes`);
            wanted = 2 * left;
        },
        end() {
            settleAll();
            input.final = true;
            takeChunk(input, new Uint8Array(0));
            run();
            const { end } = input;
            const inner = stack.at(-1);
            if (inner !== undefined)
                fail(input, end, `it ends inside <${inner.full}>`);
            if (mode !== 'content')
                fail(input, end, `it ends inside ${mode === 'comment' ? 'a comment' : 'an instruction'}`);
            if (input.at < end)
                fail(input, end, 'it ends inside a tag');
            if (!rootSeen)
                fail(input, -input.base, `it has no element ${[...handler.roots].map(name => `<${name}>`).join(' or ')}`);
        }
    };
}

;// CONCATENATED MODULE: ./formats/xml/root.js
const prolog = /^(?:\s+|\ufeff|<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\][^>]*)?>)/;
const tag = /^<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>?/;
const beginning = /^<(?:\?xml\s|[A-Za-z_][\w:.-]*[\s>])/m;
function rootOf(text) {
    let rest = text;
    if (!/^\s*<[?!A-Za-z_]/.test(rest)) {
        const start = rest.search(beginning);
        if (start < 0)
            return undefined;
        rest = rest.slice(start);
    }
    for (let match = prolog.exec(rest); match !== null; match = prolog.exec(rest))
        rest = rest.slice(match[0].length);
    const root = tag.exec(rest);
    if (root === null)
        return undefined;
    return { name: root[1] ?? '', attributes: root[2] ?? '', content: rest.slice(root[0].length) };
}

;// CONCATENATED MODULE: ./formats/xml/clean.js

const written = /(?:&(?:amp;?)?#(?:27|x1b);|#x1b|\\x1b|\\u001b|\\e|\[NON-XML-CHAR-0x1B\]|\u241b)\[[0-9;]{0,20}m/gi;
const colour = /\[(?:[0-47]|2[234579]|[34][0-79]|9[0-7]|10[0-7])(?:;\d{1,3}){0,4}m(?!\])/g;
const endOfColour = /\[(?:0|39|22)m/;
function cleanText(text) {
    const plain = (0,model_text/* stripEscapes */.N)(text);
    if (!plain.includes('['))
        return plain;
    const unwritten = plain.replace(written, '');
    return endOfColour.test(unwritten) ? unwritten.replace(colour, '') : unwritten;
}

;// CONCATENATED MODULE: ./formats/xml/comparison.js
const sentences = [
    ['expected:<', '> but was:<', '>'],
    ['expected: <', '> but was: <', '>'],
    ['expected [', '] but found [', ']'],
    ['Expected:<', '>. Actual:<', '>']
];
const expectedLine = /^\s*expected(?: \w{1,20})?: ?(.*)$/i;
const actualLine = /^\s*(?:received|actual|but was|got|but)(?: \w{1,20})?: ?(.*)$/i;
const longestMessage = 4000;
const mostLines = 30;
function comparisonIn(message) {
    const text = message.slice(0, longestMessage);
    for (const [start, middle, end] of sentences) {
        const from = text.indexOf(start);
        const between = from < 0 ? -1 : text.indexOf(middle, from + start.length);
        const to = between < 0 ? -1 : text.lastIndexOf(end);
        if (to >= between + middle.length && between >= 0)
            return { expected: text.slice(from + start.length, between), actual: text.slice(between + middle.length, to) };
    }
    const lines = text.split('\n').slice(0, mostLines);
    for (const [index, line] of lines.entries()) {
        const expected = expectedLine.exec(line)?.[1]?.trim();
        const actual = expected ? actualLine.exec(lines[index + 1] ?? '')?.[1]?.trim() : undefined;
        if (expected && actual)
            return { expected, actual };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./formats/xml/numbers.js
const withThousands = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const withComma = /^\d+,\d+$/;
function parseSeconds(text) {
    if (text === undefined)
        return undefined;
    const usual = Number(text);
    if (usual > 0 && usual < Infinity)
        return usual;
    const trimmed = text.trim();
    if (trimmed === '')
        return undefined;
    const decimal = withThousands.test(trimmed)
        ? trimmed.replaceAll(',', '')
        : withComma.test(trimmed)
            ? trimmed.replace(',', '.')
            : trimmed;
    const seconds = Number(decimal);
    return seconds >= 0 && seconds < Infinity ? seconds + 0 : undefined;
}
function parseCount(text) {
    if (text === undefined || !/^\s*\d{1,12}\s*$/.test(text))
        return undefined;
    return Number(text);
}

;// CONCATENATED MODULE: ./formats/xml.js








async function readXml(source, sink, handler) {
    const tokenizer = tokenize(handler);
    try {
        for await (const chunk of source.bytes())
            tokenizer.write(chunk);
        tokenizer.end();
    }
    catch (error) {
        if (!(error instanceof XmlError))
            throw error;
        throw new errors/* ParseError */.mB(error.message, { line: await lineAt(source, error.offset), cause: error });
    }
    finally {
        const { first } = tokenizer.repairs;
        if (first !== undefined)
            sink.warning(describeRepairs(tokenizer.repairs, await lineAt(source, first)));
    }
}
async function scanXml(source, handler) {
    const tokenizer = tokenize(handler);
    try {
        for await (const chunk of source.bytes())
            tokenizer.write(chunk);
    }
    catch (error) {
        if (!(error instanceof XmlError))
            throw error;
    }
}
const xml_lineFeed = 0x0a;
async function lineAt(source, offset) {
    let line = 1;
    let base = 0;
    for await (const chunk of source.bytes()) {
        for (let at = chunk.indexOf(xml_lineFeed); at >= 0 && base + at < offset; at = chunk.indexOf(xml_lineFeed, at + 1))
            line++;
        base += chunk.length;
        if (base >= offset)
            break;
    }
    return line;
}

;// CONCATENATED MODULE: ./formats/eslint/rule-page.js
const pages = [
    { rule: /^([a-z][a-z-]*)$/, url: 'https://eslint.org/docs/latest/rules/' },
    { rule: /^@typescript-eslint\/([a-z][a-z-]*)$/, url: 'https://typescript-eslint.io/rules/' },
    { rule: /^@stylistic\/([a-z][a-z-]*)$/, url: 'https://eslint.style/rules/' }
];
function rulePage(rule) {
    for (const page of pages) {
        const name = page.rule.exec(rule)?.[1];
        if (name !== undefined)
            return page.url + name;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./formats/checkstyle/origin.js

const origin_marks = [
    { rule: /^com\.puppycrawl\.tools\.checkstyle\.(?:[\w$]+\.)*([\w$]+?)(?:Check)?$/, source: 'checkstyle' },
    { rule: /^org\.scalastyle\.(?:[\w$]+\.)*([\w$]+)$/, source: 'scalastyle' },
    { rule: /^eslint\.rules\.(.+)$/s, source: 'eslint', url: rulePage },
    { rule: /^ShellCheck\.(SC\d+)$/, source: 'shellcheck', url: rule => `https://www.shellcheck.net/wiki/${rule}` },
    { rule: /^detekt\.(.+)$/s, source: 'detekt' },
    { rule: /^swiftlint\.rules\.(.+)$/s, source: 'swiftlint' }
];
function origin_originOf(text) {
    const value = text.trim();
    if (value === '')
        return { source: 'checkstyle' };
    if (value.length > 300)
        return { source: 'checkstyle', code: { value } };
    for (const { rule, source, url } of origin_marks) {
        const name = rule.exec(value)?.[1];
        if (name === undefined)
            continue;
        const page = url?.(name);
        return { source, code: page === undefined ? { value: name } : { value: name, url: page } };
    }
    return { source: 'checkstyle', code: { value } };
}

;// CONCATENATED MODULE: ./formats/checkstyle/reader.js


const reader_severities = new Map([
    ['', 'error'],
    ['error', 'error'],
    ['fatal', 'error'],
    ['warning', 'warning'],
    ['warn', 'warning'],
    ['info', 'info'],
    ['information', 'info'],
    ['notice', 'info'],
    ['note', 'info'],
    ['style', 'info'],
    ['ignore', undefined]
]);
function readFindings(sink) {
    let file = '';
    return {
        open(element) {
            if (element.name === 'file')
                file = element.attribute('name')?.trim() ?? '';
            else if (element.name === 'error')
                tellError(element, file, sink);
            else if (element.name === 'exception')
                element.keepText();
        },
        close(name, text) {
            if (name === 'file')
                file = '';
            if (name === 'exception')
                tellException(text, file, sink);
        }
    };
}
function tellError(element, file, sink) {
    const word = element.attribute('severity')?.trim().toLowerCase() ?? '';
    const severity = reader_severities.has(word) ? reader_severities.get(word) : 'error';
    if (severity === undefined)
        return;
    const { source, code } = origin_originOf(element.attribute('source') ?? '');
    const line = parseCount(element.attribute('line')) ?? 0;
    const column = parseCount(element.attribute('column')) ?? 0;
    const path = pathOf(file);
    const message = cleanText(element.lines('message') ?? '').trim();
    sink.finding({
        severity,
        message: message === '' ? (code?.value ?? 'no message') : message,
        source,
        ...(code === undefined ? {} : { code }),
        ...(path === undefined
            ? {}
            : {
                hints: [
                    { kind: 'location', location: { path, ...(line > 0 ? { start: { line, ...(column > 0 ? { column } : {}) } } : {}) } }
                ]
            })
    });
}
function tellException(text, file, sink) {
    const details = cleanText(text).trim();
    const path = pathOf(file);
    const hint = path === undefined ? undefined : { kind: 'location', location: { path } };
    sink.finding({
        severity: 'error',
        message: details.split('\n', 1)[0] || 'the linter crashed without a message',
        source: 'checkstyle',
        ...(hint === undefined ? {} : { hints: [hint] }),
        ...(details.includes('\n') ? { details } : {})
    });
}
const pathOf = (file) => file === '' || file === '-' || file === '<stdin>' ? undefined : file;

;// CONCATENATED MODULE: ./formats/checkstyle.js


const roots = new Set(['checkstyle']);
const checkstyle = {
    name: 'checkstyle',
    description: 'Checkstyle XML (Checkstyle, PHP_CodeSniffer, ktlint, detekt, Scalastyle, ShellCheck, hadolint, SwiftLint …)',
    url: 'https://checkstyle.org/cmdline.html',
    kind: 'findings',
    recognizes: beginning => rootOf(beginning)?.name === 'checkstyle',
    parse: (source, sink) => readXml(source, sink, { roots, ...readFindings(sink) })
};

;// CONCATENATED MODULE: ./formats/json/declared.js
function compareCounts(sink, { declared, listed }) {
    const { tests = 0, failed = 0 } = listed;
    if (declared.failed !== undefined && declared.failed > 0 && failed === 0)
        sink.failure(`The report declares ${counted(declared.failed, 'failure')}, but lists none.`);
    else if (declared.failed !== undefined && declared.failed !== failed)
        sink.warning(`The report declares ${counted(declared.failed, 'failure')} and lists ${failed}.`);
    if (declared.tests !== undefined && declared.tests !== tests)
        sink.warning(`The report declares ${counted(declared.tests, 'test')} and lists ${tests}.`);
}
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;

;// CONCATENATED MODULE: ./formats/json/outline.js
const outline_mostLines = 30;
const beyondMessage = /^\s*(?:at (?:\S.* \(|\S+\(|\S+:\d+:\d+$|<anonymous>$|async )|❯ \S|> \d+ \| |\d+ \| |\S+:\d+:in [`'])/;
function messageIn(text) {
    const lines = [];
    for (const line of text.split('\n')) {
        if (lines.length === outline_mostLines)
            break;
        if (lines.length === 0 && line.trim() === '')
            continue;
        if (line.length < 2000 && beyondMessage.test(line))
            break;
        lines.push(line.trimEnd());
    }
    const indents = lines.filter(line => line !== '').map(line => line.search(/\S/));
    const indent = Math.max(0, Math.min(...indents, 80));
    return lines
        .map(line => line.slice(indent))
        .join('\n')
        .trim();
}
function shownValue(value) {
    if (value === undefined)
        return undefined;
    return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}

;// CONCATENATED MODULE: ./formats/ctrf.js







const ctrf = {
    name: 'ctrf',
    description: 'Common Test Report Format (CTRF) in JSON, written by reporters for many runners',
    url: 'https://ctrf.io/docs/specification/overview',
    kind: 'tests',
    recognizes: beginning => valuesIn(beginning).some(({ value }) => ctrf_isReport(value)),
    async parse(source, sink) {
        let listed = { tests: 0, failed: 0 };
        await readJson(source, sink, {
            isReport: ctrf_isReport,
            skipped: ['insights', 'baseline', 'extra', 'results.environment', 'results.extra'],
            elements: {
                'results.tests.*'(value, { where }) {
                    const test = testOf(requireObject(value, where));
                    listed.tests++;
                    if (test.outcome === 'failed' || test.outcome === 'errored')
                        listed.failed++;
                    sink.testCase(test);
                }
            },
            rest(value, document) {
                const results = objectOf(value, 'results');
                const summary = objectOf(results, 'summary');
                const seconds = secondsOf(summary);
                if (seconds !== undefined)
                    sink.seconds(seconds);
                if (document === 'whole') {
                    requireList(requireObject(results, 'results'), 'tests', 'results');
                    const declared = { tests: numberOf(summary, 'tests'), failed: numberOf(summary, 'failed') };
                    compareCounts(sink, { declared, listed });
                }
                listed = { tests: 0, failed: 0 };
            }
        });
    }
};
function ctrf_isReport(value) {
    const results = objectOf(value, 'results');
    if (results === undefined)
        return false;
    const [test] = listOf(results, 'tests');
    const isNamed = textOf(value, 'reportFormat') === 'CTRF' || textOf(objectOf(results, 'tool'), 'name') !== undefined;
    const isTest = textOf(test, 'name') !== undefined && textOf(test, 'status') !== undefined;
    return (isNamed || isTest) && (Array.isArray(fieldOf(results, 'tests')) || objectOf(results, 'summary') !== undefined);
}
function secondsOf(summary) {
    const [start, stop, duration] = ['start', 'stop', 'duration'].map(key => numberOf(summary, key));
    if (start !== undefined && stop !== undefined && start > 0 && stop >= start)
        return start < 1e11 ? stop - start : (stop - start) / 1000;
    return duration !== undefined && duration >= 0 ? duration / 1000 : undefined;
}
const outcomes = new Map([
    ['passed', 'passed'],
    ['failed', 'failed'],
    ['skipped', 'skipped'],
    ['pending', 'skipped'],
    ['other', 'skipped']
]);
function testOf(entry) {
    const status = textOf(entry, 'status') ?? '';
    const retries = numberOf(entry, 'retries') ?? Math.max(0, listOf(entry, 'retryAttempts').length - 1);
    const known = outcomes.get(status) ?? 'errored';
    const isFlaky = known === 'passed' && (fieldOf(entry, 'flaky') === true || retries > 0);
    const outcome = isFlaky ? 'flaky' : known;
    const file = textOf(entry, 'filePath');
    const duration = numberOf(entry, 'duration');
    const reason = status === 'other' ? textOf(entry, 'rawStatus') : textOf(entry, 'message');
    const attachments = listOf(entry, 'attachments').flatMap(ctrf_attachmentOf);
    const suites = suitesOf(entry);
    return {
        name: withoutSuites((0,formats_text/* plainText */.wh)(textOf(entry, 'name') ?? ''), suites),
        suites,
        ...(file !== undefined && { file }),
        outcome,
        ...(duration !== undefined && duration >= 0 && { seconds: duration / 1000 }),
        ...(retries > 0 && { attempts: retries + 1 }),
        ...(outcome === 'skipped' && reason !== undefined && reason !== '' && { reason: (0,formats_text/* plainText */.wh)(reason) }),
        diagnostics: diagnosticsOf(entry, outcome),
        ...(attachments.length > 0 && { attachments })
    };
}
function suitesOf(entry) {
    const suite = fieldOf(entry, 'suite');
    const names = typeof suite === 'string' ? suite.split(' > ') : Array.isArray(suite) ? suite : [];
    return names.filter(name => typeof name === 'string' && name !== '').map(name => (0,formats_text/* plainText */.wh)(String(name)));
}
function withoutSuites(name, suites) {
    for (let from = 0; from < Math.min(suites.length, 20); from++) {
        const prefix = `${suites.slice(from).join(' ')} `;
        if (name.startsWith(prefix) && name.length > prefix.length)
            return name.slice(prefix.length);
    }
    return name;
}
function diagnosticsOf(entry, outcome) {
    if (outcome === 'failed' || outcome === 'errored')
        return [failureOf(entry, entry, 'error')];
    if (outcome !== 'flaky')
        return [];
    return listOf(entry, 'retryAttempts')
        .filter(attempt => textOf(attempt, 'status') === 'failed')
        .map(attempt => failureOf(entry, attempt, 'info'));
}
function failureOf(entry, attempt, severity) {
    const message = (0,formats_text/* plainText */.wh)(textOf(attempt, 'message') ?? '');
    const trace = (0,formats_text/* plainText */.wh)(textOf(attempt, 'trace') ?? '');
    const details = trace.includes(message.trim()) ? trace : `${message.trimEnd()}\n${trace}`;
    const said = messageIn(message) || messageIn(trace);
    return {
        severity,
        message: said || `The test has the status “${textOf(attempt, 'rawStatus') ?? textOf(attempt, 'status') ?? ''}”.`,
        source: 'ctrf',
        title: (0,formats_text/* plainText */.wh)(textOf(entry, 'name') ?? ''),
        ...(details.trim() !== '' && { details }),
        hints: [
            ...(details.trim() === '' ? [] : [{ kind: 'stack', text: details }]),
            ...hintsAt({ path: textOf(entry, 'filePath'), line: numberOf(attempt, 'line') })
        ]
    };
}
function ctrf_attachmentOf(value) {
    const path = textOf(value, 'path');
    const contentType = textOf(value, 'contentType');
    if (path === undefined || path === '')
        return [];
    return [{ name: textOf(value, 'name') ?? path, path, ...(contentType !== undefined && { contentType }) }];
}

;// CONCATENATED MODULE: ./formats/cucumber.js






const cucumber = {
    name: 'cucumber',
    description: 'JSON of Cucumber (JavaScript, JVM, Ruby), godog, pytest-bdd and behave',
    url: 'https://github.com/cucumber/cucumber-json-schema',
    kind: 'tests',
    recognizes: beginning => valuesIn(beginning).some(({ value }) => cucumber_isReport(value)),
    async parse(source, sink) {
        await readJson(source, sink, {
            isReport: cucumber_isReport,
            elements: { '*': (value, { where }) => pushFeature(sink, requireObject(value, where), where) },
            rest: value => void requireArray(value, 'it')
        });
    }
};
function cucumber_isReport(value) {
    const feature = Array.isArray(value) ? value[0] : undefined;
    const [element] = listOf(feature, 'elements');
    if (textOf(element, 'keyword') !== undefined)
        return Array.isArray(fieldOf(element, 'steps')) || textOf(element, 'type') !== undefined;
    return (textOf(feature, 'keyword') !== undefined && (textOf(feature, 'uri') ?? textOf(feature, 'location')) !== undefined);
}
function pushFeature(sink, value, where) {
    const location = textOf(value, 'location');
    const feature = {
        name: (0,formats_text/* plainText */.wh)(textOf(value, 'name') ?? ''),
        file: textOf(value, 'uri')?.replace(/^(?:file|classpath):/, '') ?? location?.replace(/:\d+$/, ''),
        perSecond: location === undefined ? 1e9 : 1
    };
    let background = [];
    const elements = fieldOf(value, 'elements') === undefined ? [] : requireList(value, 'elements', where);
    for (const [index, entry] of elements.entries()) {
        const element = requireObject(entry, `${where}.elements[${index}]`);
        if (textOf(element, 'type') === 'background')
            background = stepsOf(element);
        else {
            sink.testCase(cucumber_testOf(element, { feature, steps: [...background, ...stepsOf(element)] }));
            background = [];
        }
    }
}
const stepsOf = (element) => [
    ...listOf(element, 'before'),
    ...listOf(element, 'steps').flatMap(step => [...listOf(step, 'before'), step, ...listOf(step, 'after')]),
    ...listOf(element, 'after')
];
const failing = new Set([
    'failed',
    'undefined',
    'ambiguous',
    'error',
    'hook_error',
    'cleanup_error'
]);
const statusOf = (step) => (textOf(objectOf(step, 'result'), 'status') ?? '').toLowerCase();
function cucumber_testOf(element, { feature, steps }) {
    const failed = steps.filter(step => failing.has(statusOf(step)));
    const open = steps.find(step => ['pending', 'skipped', 'untested', 'unknown'].includes(statusOf(step)));
    const isSkipped = open !== undefined || (steps.length === 0 && textOf(element, 'status') === 'skipped');
    const outcome = failed.length > 0 ? 'failed' : isSkipped ? 'skipped' : 'passed';
    const durations = steps.map(step => numberOf(objectOf(step, 'result'), 'duration') ?? 0);
    const seconds = durations.reduce((sum, duration) => sum + Math.max(0, duration), 0) / feature.perSecond;
    const reason = open === undefined ? undefined : `${statusOf(open)}: ${nameOf(open)}`;
    return {
        name: (0,formats_text/* plainText */.wh)(textOf(element, 'name') ?? ''),
        suites: feature.name === '' ? [] : [feature.name],
        ...(feature.file !== undefined && { file: feature.file }),
        outcome,
        seconds,
        ...(outcome === 'skipped' && reason !== undefined && { reason: (0,formats_text/* plainText */.wh)(reason) }),
        diagnostics: failed.map(step => cucumber_diagnosticOf(step, { feature, element }))
    };
}
function nameOf(step) {
    const name = `${textOf(step, 'keyword') ?? ''}${textOf(step, 'name') ?? ''}`.trim();
    return name === '' ? `hook ${textOf(objectOf(step, 'match'), 'location') ?? ''}`.trim() : name;
}
function cucumber_diagnosticOf(step, { feature, element }) {
    const result = objectOf(step, 'result');
    const status = statusOf(step);
    const raw = fieldOf(result, 'error_message');
    const text = (0,formats_text/* plainText */.wh)(Array.isArray(raw)
        ? raw.filter(line => typeof line === 'string').join('\n')
        : (textOf(result, 'error_message') ?? ''));
    const said = messageIn(text) || (0,formats_text/* firstLine */.TM)(text);
    const name = (0,formats_text/* plainText */.wh)(nameOf(step));
    const message = said !== '' && status !== 'undefined' ? said : `The step “${name}” is ${status === '' ? 'failed' : status}.`;
    const line = numberOf(step, 'line') ??
        lineOf(textOf(step, 'location')) ??
        numberOf(element, 'line') ??
        lineOf(textOf(element, 'location'));
    return {
        severity: 'error',
        message,
        source: 'cucumber',
        details: [`Step: ${name}`, text].filter(part => part !== '').join('\n\n'),
        hints: [...(text === '' ? [] : [{ kind: 'stack', text }]), ...hintsAt({ path: feature.file, line })]
    };
}
function lineOf(location) {
    const digits = /:(\d{1,9})$/.exec(location ?? '')?.[1];
    return digits === undefined ? undefined : Number(digits);
}

;// CONCATENATED MODULE: ./formats/lines/collect.js

function collectLines() {
    const lines = [];
    let characters = 0;
    let omitted = 0;
    return {
        get empty() {
            return lines.length === 0;
        },
        add(line) {
            if (characters > formats_text/* longestText */.Ie)
                omitted++;
            else
                lines.push((0,formats_text/* plainText */.wh)(line));
            characters += line.length + 1;
        },
        text() {
            const kept = lines
                .join('\n')
                .replace(/^(?:[ \t]*\n)+/, '')
                .trimEnd();
            return omitted === 0 ? kept : `${kept}\n… (${omitted} more ${omitted === 1 ? 'line' : 'lines'})`;
        }
    };
}

;// CONCATENATED MODULE: ./formats/dart/reader.js




const mostErrors = 50;
const mostEnded = 1000;
const reader_outcomes = { success: 'passed', failure: 'failed', error: 'errored' };
function startDartReader(sink) {
    const suites = new Map();
    const tests = new Map();
    const ended = new Map();
    let failures = 0;
    let success;
    let isDone = false;
    const endTest = (id, test, event) => {
        tests.delete(id);
        ended.set(id, test);
        if (ended.size > mostEnded)
            ended.delete(ended.keys().next().value);
        const result = reader_outcomes[textOf(event, 'result') ?? ''] ?? 'errored';
        if (fieldOf(event, 'hidden') === true && result === 'passed')
            return;
        const outcome = result !== 'passed'
            ? result
            : fieldOf(event, 'skipped') === true
                ? 'skipped'
                : test.errors.length > 0
                    ? 'flaky'
                    : 'passed';
        const isFailure = outcome === 'failed' || outcome === 'errored';
        if (isFailure)
            failures++;
        const end = numberOf(event, 'time');
        sink.testCase({
            ...reader_caseOf(test, outcome),
            ...(end !== undefined && end >= test.start && { seconds: (end - test.start) / 1000 })
        });
    };
    return {
        event(event) {
            const id = numberOf(event, 'testID');
            const test = id === undefined ? undefined : tests.get(id);
            switch (textOf(event, 'type')) {
                case 'suite': {
                    const suite = objectOf(event, 'suite');
                    const suiteId = numberOf(suite, 'id');
                    if (suiteId !== undefined)
                        suites.set(suiteId, textOf(suite, 'path') ?? '');
                    break;
                }
                case 'testStart': {
                    const started = objectOf(event, 'test');
                    const testId = numberOf(started, 'id');
                    if (started !== undefined && testId !== undefined)
                        tests.set(testId, startTest(started, {
                            path: suites.get(numberOf(started, 'suiteID') ?? -1),
                            start: numberOf(event, 'time') ?? 0
                        }));
                    break;
                }
                case 'print':
                    for (const line of (0,formats_text/* plainText */.wh)(textOf(event, 'message') ?? '').split('\n'))
                        test?.printed.add(line);
                    break;
                case 'error': {
                    if (test !== undefined) {
                        if (test.errors.length < mostErrors)
                            test.errors.push(event);
                        break;
                    }
                    const before = id === undefined ? undefined : ended.get(id);
                    failures++;
                    sink.finding({ ...reader_diagnosticOf(event, before), title: `${before?.name ?? 'A test'} failed after its end` });
                    break;
                }
                case 'testDone':
                    if (id !== undefined && test !== undefined)
                        endTest(id, test, event);
                    break;
                case 'done': {
                    isDone = true;
                    success = fieldOf(event, 'success');
                    const time = numberOf(event, 'time');
                    if (time !== undefined)
                        sink.seconds(time / 1000);
                }
            }
        },
        end() {
            for (const test of tests.values())
                if (!isLoading(test) || test.errors.length > 0) {
                    failures++;
                    sink.testCase(reader_caseOf(test, 'errored'));
                }
            if (!isDone)
                sink.failure('The report ends before the run does.');
            else if (success !== true && success !== false)
                sink.failure('The run was broken off.');
            else if (!success && failures === 0)
                sink.failure('The run failed, and no test that did is listed.');
        }
    };
}
const isLoading = ({ name, suite }) => suite !== undefined && name === `loading ${suite}`;
function startTest(test, around) {
    const [url, root] = [textOf(test, 'url'), textOf(test, 'root_url')];
    const place = root === undefined ? { path: url, prefix: '' } : { path: root, prefix: 'root_' };
    const isFramework = place.path?.startsWith('package:flutter_test/') === true;
    return {
        name: textOf(test, 'name') ?? '',
        suite: around.path,
        start: around.start,
        skipReason: textOf(objectOf(test, 'metadata'), 'skipReason') ?? '',
        hints: isFramework
            ? []
            : hintsAt({
                path: place.path,
                line: numberOf(test, `${place.prefix}line`),
                column: numberOf(test, `${place.prefix}column`)
            }),
        errors: [],
        printed: collectLines()
    };
}
function reader_caseOf(test, outcome) {
    const { name, suite, skipReason, errors } = test;
    const isFailure = outcome === 'failed' || outcome === 'errored';
    const diagnostics = errors.map(error => reader_diagnosticOf(error, test));
    if (isFailure && diagnostics.length === 0)
        diagnostics.push({
            severity: 'error',
            source: 'dart',
            message: 'It has no result.',
            hints: placesOf(test),
            ...detailsOf(test.printed.text())
        });
    return {
        name,
        suites: suite === undefined || suite === '' ? [] : [suite],
        outcome,
        diagnostics: isFailure
            ? diagnostics
            : outcome === 'flaky'
                ? diagnostics.map(each => ({ ...each, severity: 'info' }))
                : [],
        ...(outcome === 'flaky' && { attempts: diagnostics.length + 1 }),
        ...(suite !== undefined && suite !== '' && { file: suite }),
        ...(outcome === 'skipped' && skipReason !== '' && { reason: skipReason })
    };
}
const placesOf = ({ hints, suite }) => [
    ...hints,
    ...(suite === undefined || suite === '' ? [] : [{ kind: 'file', path: suite }])
];
const detailsOf = (details) => (details === '' ? {} : { details });
function reader_diagnosticOf(error, test) {
    const said = (0,formats_text/* plainText */.wh)(textOf(error, 'error') ?? '').trim();
    const stack = (0,formats_text/* plainText */.wh)(textOf(error, 'stackTrace') ?? '').trimEnd();
    const printed = test?.printed.text() ?? '';
    const message = (/^Test failed\. See exception logs above\./.test(said) ? thrownIn(printed) : undefined) ?? said;
    const hints = [
        ...(stack === '' ? [] : [{ kind: 'stack', text: stack }]),
        ...(test === undefined ? [] : placesOf(test)),
        ...(stack === '' && printed !== '' ? [{ kind: 'stack', text: printed }] : [])
    ];
    const [, expected, actual] = /^Expected: (.*)\n\s*Actual: (.*)$/m.exec(message) ?? [];
    return {
        severity: 'error',
        message: message === '' ? ((0,formats_text/* firstLine */.TM)(stack) === '' ? 'It failed without a message.' : (0,formats_text/* firstLine */.TM)(stack)) : message,
        source: 'dart',
        ...detailsOf([said, stack, printed].filter(each => each !== '').join('\n\n')),
        ...(hints.length > 0 && { hints }),
        ...(expected !== undefined && { expected }),
        ...(actual !== undefined && { actual })
    };
}
function thrownIn(printed) {
    const start = /^The following .{1,300} was thrown.{0,300}:\n/m.exec(printed);
    if (start === null)
        return undefined;
    const text = printed.slice(start.index + start[0].length);
    const blank = text.search(/\n\s*\n/);
    return (blank < 0 ? text : text.slice(0, blank)).trim();
}

;// CONCATENATED MODULE: ./formats/dart.js




const dart_linesBefore = 200;
const types = new Set([
    'start',
    'allSuites',
    'suite',
    'debug',
    'group',
    'testStart',
    'print',
    'error',
    'testDone',
    'done'
]);
const dart = {
    name: 'dart',
    description: 'Dart and Flutter: JSON of `dart test --reporter json`, `flutter test --machine`',
    url: 'https://github.com/dart-lang/test/blob/master/pkgs/test/doc/json_reporter.md',
    kind: 'tests',
    recognizes(beginning) {
        for (const line of firstLines(beginning, dart_linesBefore)) {
            if (!line.startsWith('{'))
                continue;
            try {
                return isEvent(JSON.parse(line));
            }
            catch {
                return false;
            }
        }
        return false;
    },
    async parse(source, sink) {
        const reader = startDartReader(sink);
        try {
            await readJsonLines(source.lines(), sink, {
                isRecord: isEvent,
                record: value => reader.event(value),
                others: 'usual'
            });
        }
        finally {
            reader.end();
        }
    }
};
const isEvent = (value) => types.has(textOf(value, 'type') ?? '') && numberOf(value, 'time') !== undefined;

;// CONCATENATED MODULE: ./formats/eslint-text/noise.js
const warnings = /^(?:={5,}$|WARNING: You are currently running|SUPPORTED TYPESCRIPT|YOUR TYPESCRIPT|You may find that it works|\* @typescript-eslint|Please only submit|Warning: React version|Multiple projects found|Pages directory cannot be found)/;
const isWarning = (line) => warnings.test(line);

;// CONCATENATED MODULE: ./formats/eslint-text/fault.js

const crash = /^Oops! Something went wrong! :\($/;
const inOneLine = /^ESLint found too many warnings \(maximum: \d+\)\.?$|\beslint: (?:command )?not found\b|^'eslint' is not recognized as /;
function startFaults(sink) {
    let lines;
    const tell = (message, details) => sink.finding({
        severity: 'error',
        source: 'eslint',
        title: 'ESLint did not run as it should',
        message,
        ...(details !== '' && { details })
    });
    const end = () => {
        if (lines === undefined)
            return;
        const text = lines.text();
        lines = undefined;
        const first = text.split('\n').find(line => line.trim() !== '' && !/^ESLint: \d/.test(line));
        tell(first?.trim() ?? 'Something went wrong, and ESLint does not say what.', text);
    };
    return {
        take(line) {
            if (crash.test(line)) {
                end();
                lines = collectLines();
                return true;
            }
            if (inOneLine.test(line)) {
                tell(line.trim(), '');
                return true;
            }
            lines?.add(line);
            return lines !== undefined;
        },
        end
    };
}

;// CONCATENATED MODULE: ./formats/eslint-text/reader.js





const reader_longestMessage = 500;
const withoutRule = /^(?:Parsing error: |Unused eslint-disable directive|File ignored )/;
function reader_readFindings(source, sink, dialect) {
    const prefixOf = (line) => {
        const prefix = prefixIn(line);
        const rest = line.slice(prefix.length);
        const isTelling = dialect.finding(rest) !== undefined || dialect.total(rest) !== undefined;
        return isTelling ? prefix : undefined;
    };
    return readByPrefix(source, { start: () => startReader(sink, dialect), prefixOf });
}
function startReader(sink, dialect) {
    let open;
    let path;
    let between = [];
    let lastTwo = ['', ''];
    let listed = 0;
    const close = (next) => {
        if (open !== undefined) {
            const end = endOf(open, next === 'eslint' ? between : beforeBlank(between), dialect);
            if (end !== undefined) {
                sink.finding(eslint_text_reader_diagnosticOf({ ...open, ...(open.path === undefined && path !== undefined && { path }) }, end));
                listed++;
            }
        }
        open = undefined;
        between = [];
        lastTwo = ['', ''];
    };
    const nextPath = () => {
        const [above, name] = lastTwo;
        if (name === '' || above !== '' || /^\s/.test(name))
            return undefined;
        const mayEndMessage = open !== undefined && !withoutRule.test(open.rest) && dialect.end(open.rest) === undefined;
        if (mayEndMessage && dialect.end(name) !== undefined && !/^(?:\/|[A-Za-z]:[\\/]|\\\\)/.test(name))
            return undefined;
        if (between.at(-1) === name)
            between.pop();
        return name;
    };
    const faults = startFaults(sink);
    return {
        line(raw) {
            const line = raw.trimEnd();
            const finding = dialect.finding(line);
            const total = finding === undefined ? dialect.total(line) : undefined;
            if (finding !== undefined) {
                const next = finding.path ?? nextPath();
                close('eslint');
                faults.end();
                path = next ?? path;
                open = finding;
            }
            else if (total !== undefined) {
                close('eslint');
                tellDifference(total, listed, sink);
                listed = 0;
            }
            else if (faults.take(line))
                close('anything');
            else {
                if (between.length < reader_longestMessage)
                    between.push(line);
                lastTwo = [lastTwo[1], line];
            }
        },
        end() {
            close('anything');
            faults.end();
            if (listed > 0)
                sink.warning('The report ends before ESLint counts its problems.');
        }
    };
}
function endOf(finding, between, dialect) {
    const ownEnd = dialect.end(finding.rest);
    if (dialect.endIsCertain) {
        const at = ownEnd === undefined ? between.findIndex(line => dialect.end(line) !== undefined) : -1;
        const end = ownEnd ?? (at < 0 ? undefined : dialect.end(between[at]));
        return end && { ...end, text: ownEnd ? end.text : [finding.rest, ...between.slice(0, at), end.text].join('\n') };
    }
    const hasNoRule = withoutRule.test(finding.rest);
    if (ownEnd !== undefined && !hasNoRule)
        return ownEnd;
    const last = between.findLastIndex(line => line !== '');
    const end = last < 0 || hasNoRule ? undefined : dialect.end(between[last]);
    if (end !== undefined)
        return { ...end, text: [finding.rest, ...between.slice(0, last), end.text].join('\n') };
    return { text: [finding.rest, ...between].join('\n') };
}
function beforeBlank(lines) {
    const blank = lines.indexOf('');
    return blank < 0 ? lines : lines.slice(0, blank);
}
function eslint_text_reader_diagnosticOf(finding, { text, rule, severity }) {
    const url = rule === undefined ? undefined : rulePage(rule);
    const { path, line, column } = finding;
    return {
        severity: severity ?? finding.severity ?? 'error',
        message: (0,formats_text/* plainText */.wh)(text.trim() === '' ? (rule ?? 'ESLint gives no message.') : text.trim()),
        source: 'eslint',
        hints: hintsAt({ path, line, column }),
        ...(rule !== undefined && { code: url === undefined ? { value: rule } : { value: rule, url } })
    };
}
function tellDifference(total, listed, sink) {
    if (total === listed)
        return;
    const counts = `ESLint counts ${total} ${total === 1 ? 'problem' : 'problems'}`;
    if (listed === 0)
        sink.finding({ severity: 'error', source: 'eslint', message: `${counts}, but the report lists none` });
    else
        sink.warning(`${counts}, but the report lists ${listed}.`);
}

;// CONCATENATED MODULE: ./formats/eslint-text/rule.js
const rule = /^@?[A-Za-z][\w.-]{0,100}(?:\/[\w@.-]{1,100}){0,4}$/;
const readRule = (text) => (rule.test(text) ? text : undefined);

;// CONCATENATED MODULE: ./formats/eslint-compact.js






const eslint_compact_linesBefore = 40;
const eslintCompact = {
    name: 'eslint-compact',
    description: 'ESLint’s output in one line a finding (`-f compact`, eslint-formatter-compact)',
    url: 'https://www.npmjs.com/package/eslint-formatter-compact',
    kind: 'findings',
    silentWhenClean: true,
    recognizes(beginning) {
        for (const line of firstLines(beginning, eslint_compact_linesBefore)) {
            const finding = dialect.finding(line);
            if (finding !== undefined)
                return /^(?!\/\/)[\w.@([/\\~<]/.test(finding.path ?? '');
            if (!isNoise(line) && !isWarning(line))
                return false;
        }
        return false;
    },
    parse: (source, sink) => reader_readFindings(source, sink, dialect)
};
const dialect = {
    finding(line) {
        const found = /: line (\d{1,9}), col (\d{1,9}), (Error|Warning) - /.exec(line);
        if (found === null || found.index === 0)
            return undefined;
        const [whole, row, column, type] = found;
        return {
            path: withoutPrefix(line.slice(0, found.index)),
            line: Number(row),
            column: Number(column),
            severity: type === 'Error' ? 'error' : 'warning',
            rest: line.slice(found.index + whole.length)
        };
    },
    end(line) {
        const bracket = line.endsWith(')') ? line.lastIndexOf(' (') : -1;
        const rule = bracket < 0 ? undefined : readRule(line.slice(bracket + 2, -1));
        return rule === undefined ? undefined : { text: line.slice(0, bracket).trimEnd(), rule };
    },
    endIsCertain: false,
    total(line) {
        const total = /^(\d{1,9}) problems?$/.exec(line)?.[1];
        return total === undefined ? undefined : Number(total);
    }
};

;// CONCATENATED MODULE: ./formats/eslint-stylish.js





const eslint_stylish_linesBefore = 40;
const eslintStylish = {
    name: 'eslint-stylish',
    description: 'ESLint’s default output (`-f stylish`)',
    url: 'https://eslint.org/docs/latest/use/formatters/#stylish',
    kind: 'findings',
    silentWhenClean: true,
    recognizes(beginning) {
        let path = '';
        for (const line of firstLines(beginning, eslint_stylish_linesBefore)) {
            const finding = path === '' ? undefined : eslint_stylish_dialect.finding(line);
            if (finding !== undefined)
                return /^(?!\/\/)[\w.@([/\\~<]/.test(path) && !/ \([a-z-]{1,60}\)$/.test(line);
            if (path !== '')
                return false;
            if (!isNoise(line) && !isWarning(line))
                path = line;
        }
        return false;
    },
    parse: (source, sink) => reader_readFindings(source, sink, eslint_stylish_dialect)
};
const eslint_stylish_dialect = {
    finding(line) {
        const found = /^\s{2,12}(\d{1,9}):(\d{1,9})\s{1,12}(error|warning)\s{2,4}(?=\S)/.exec(line);
        if (found === null)
            return undefined;
        const [whole, row, column, type] = found;
        const severity = type === 'error' ? 'error' : 'warning';
        return { line: Number(row), column: Number(column), severity, rest: line.slice(whole.length) };
    },
    end(line) {
        const blanks = line.lastIndexOf('  ');
        const rule = blanks < 0 ? undefined : readRule(line.slice(blanks + 2));
        return rule === undefined ? undefined : { text: line.slice(0, blanks).trimEnd(), rule };
    },
    endIsCertain: false,
    total(line) {
        const total = /^[✖×] (\d{1,9}) problems? \(/.exec(line)?.[1];
        return total === undefined ? undefined : Number(total);
    }
};

;// CONCATENATED MODULE: ./formats/eslint-unix.js






const eslint_unix_linesBefore = 60;
const eslintUnix = {
    name: 'eslint-unix',
    description: 'ESLint’s output for editors and grep (`-f unix`, eslint-formatter-unix)',
    url: 'https://www.npmjs.com/package/eslint-formatter-unix',
    kind: 'findings',
    silentWhenClean: true,
    recognizes(beginning) {
        let begun = false;
        for (const line of firstLines(beginning, eslint_unix_linesBefore)) {
            const finding = eslint_unix_dialect.finding(line);
            begun ||= finding !== undefined && /^[\w.@([/\\~<]/.test(finding.path ?? '');
            if (begun && eslint_unix_dialect.end(line) !== undefined)
                return true;
            if (!begun && !isNoise(line) && !isWarning(line))
                return false;
        }
        return false;
    },
    parse: (source, sink) => reader_readFindings(source, sink, eslint_unix_dialect)
};
const eslint_unix_dialect = {
    finding(line) {
        const found = /:(\d{1,9}):(\d{1,9}): /.exec(line);
        if (found === null || found.index === 0)
            return undefined;
        const rest = line.slice(found.index + found[0].length);
        return { path: withoutPrefix(line.slice(0, found.index)), line: Number(found[1]), column: Number(found[2]), rest };
    },
    end(line) {
        const found = /\[(Error|Warning)(?:\/([^\]\s]{1,300}))?\]$/.exec(line);
        if (found === null)
            return undefined;
        const rule = readRule(found[2] ?? '');
        return {
            text: line.slice(0, found.index).trimEnd(),
            severity: found[1] === 'Error' ? 'error' : 'warning',
            ...(rule !== undefined && { rule })
        };
    },
    endIsCertain: true,
    total(line) {
        const total = /^(\d{1,9}) problems?$/.exec(line)?.[1];
        return total === undefined ? undefined : Number(total);
    }
};

;// CONCATENATED MODULE: ./formats/eslint.js






const eslint = {
    name: 'eslint',
    description: 'ESLint’s JSON (`-f json`, `-f json-with-metadata`)',
    url: 'https://eslint.org/docs/latest/use/formatters/#json',
    kind: 'findings',
    recognizes: beginning => valuesIn(beginning).some(({ value }) => eslint_isReport(value)),
    async parse(source, sink) {
        let waiting = [];
        const file = (rules) => (value, { where }) => {
            const entry = requireObject(value, where);
            const path = textOf(entry, 'filePath');
            for (const [index, message] of requireList(entry, 'messages', where).entries()) {
                const found = { path, message: requireObject(message, `${where}.messages[${index}]`) };
                if (rules === 'later')
                    waiting.push(found);
                else
                    sink.finding(eslint_diagnosticOf(found, undefined));
            }
        };
        await readJson(source, sink, {
            isReport: eslint_isReport,
            elements: { '*': file('here'), 'results.*': file('later') },
            rest(value) {
                if (Array.isArray(value))
                    return;
                const rules = objectOf(objectOf(value, 'metadata'), 'rulesMeta');
                for (const found of waiting)
                    sink.finding(eslint_diagnosticOf(found, rules));
                waiting = [];
                requireList(requireObject(value, 'it'), 'results', '');
            }
        });
    }
};
function eslint_isReport(value) {
    const files = Array.isArray(value) ? value : fieldOf(value, 'results');
    if (!Array.isArray(files))
        return false;
    if (files.length === 0)
        return Array.isArray(value) || objectOf(objectOf(value, 'metadata'), 'rulesMeta') !== undefined;
    const [file, message] = [files[0], listOf(files[0], 'messages')[0]];
    if (!Array.isArray(fieldOf(file, 'messages')))
        return false;
    return textOf(file, 'filePath') !== undefined || (isObject(message) && 'ruleId' in message && 'severity' in message);
}
function eslint_diagnosticOf({ path, message }, rules) {
    const rule = textOf(message, 'ruleId');
    const isError = fieldOf(message, 'fatal') === true || numberOf(message, 'severity') === 2;
    return {
        severity: isError ? 'error' : 'warning',
        message: (0,formats_text/* messageOf */.bD)(textOf(message, 'message'), rule),
        source: 'eslint',
        hints: hintsAt({
            path,
            line: numberOf(message, 'line'),
            column: numberOf(message, 'column'),
            endLine: numberOf(message, 'endLine'),
            endColumn: numberOf(message, 'endColumn')
        }),
        ...(rule !== undefined && rule !== '' && { code: eslint_codeOf(rule, rules) })
    };
}
function eslint_codeOf(rule, rules) {
    const named = textOf(objectOf(objectOf(rules, rule), 'docs'), 'url');
    const url = named !== undefined && /^https?:\/\//.test(named) ? named : rulePage(rule);
    return url === undefined ? { value: rule } : { value: rule, url };
}

;// CONCATENATED MODULE: ./formats/gitlab.js





const gitlab = {
    name: 'gitlab',
    description: 'JSON of GitLab Code Quality and Code Climate, written by many linters',
    url: 'https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format',
    kind: 'findings',
    recognizes: beginning => valuesIn(beginning).some(({ value }) => gitlab_isReport(value)),
    async parse(source, sink) {
        await readJson(source, sink, {
            isReport: gitlab_isReport,
            elements: {
                '*'(value, { where }) {
                    const issue = requireObject(value, where);
                    if ((textOf(issue, 'type') ?? 'issue').toLowerCase() === 'issue')
                        sink.finding(gitlab_diagnosticOf(issue, where));
                }
            },
            rest: value => void requireArray(value, 'it')
        });
    }
};
function gitlab_isReport(value) {
    const issue = Array.isArray(value) ? value[0] : undefined;
    if (!isObject(issue))
        return false;
    const isIssue = ['fingerprint', 'check_name', 'engine_name', 'remediation_points'].some(key => textOf(issue, key) !== undefined);
    const location = objectOf(issue, 'location');
    return isIssue && (textOf(issue, 'description') !== undefined || textOf(location, 'path') !== undefined);
}
const gitlab_severities = new Map([
    ['blocker', 'error'],
    ['critical', 'error'],
    ['major', 'error'],
    ['minor', 'warning'],
    ['info', 'info']
]);
function gitlab_diagnosticOf(issue, where) {
    const location = objectOf(issue, 'location');
    const positions = objectOf(location, 'positions');
    const lines = objectOf(location, 'lines');
    const [start, end] = [
        gitlab_positionOf(positions, 'begin') ?? gitlab_positionOf(lines, 'begin'),
        gitlab_positionOf(positions, 'end') ?? gitlab_positionOf(lines, 'end')
    ];
    const name = textOf(issue, 'check_name') ?? '';
    const body = textOf(objectOf(issue, 'content'), 'body') ?? '';
    return {
        severity: gitlab_severities.get((textOf(issue, 'severity') ?? '').toLowerCase()) ?? 'warning',
        message: (0,formats_text/* messageOf */.bD)(requireText(issue, 'description', where), name),
        source: (0,formats_text/* plainText */.wh)(textOf(issue, 'engine_name') ?? 'gitlab'),
        hints: hintsAt({
            path: textOf(location, 'path'),
            line: start?.line,
            column: start?.column,
            endLine: end?.line,
            endColumn: end?.column
        }),
        ...(name !== '' && { code: { value: (0,formats_text/* plainText */.wh)(name) } }),
        ...(body.trim() !== '' && { details: (0,formats_text/* plainText */.wh)(body) })
    };
}
function gitlab_positionOf(range, key) {
    const line = numberOf(range, key);
    if (line !== undefined)
        return { line, column: undefined };
    const position = fieldOf(range, key);
    return isObject(position) ? { line: numberOf(position, 'line'), column: numberOf(position, 'column') } : undefined;
}

;// CONCATENATED MODULE: ./formats/go-test/build.js


function startBuilds() {
    const outputs = new Map();
    const failures = new Set();
    let current;
    const open = (path) => {
        const collector = outputs.get(path) ?? collectLines();
        outputs.set(path, collector);
        return collector;
    };
    const plain = (path) => path.replace(/ \[.*$/, '');
    return {
        add(importPath, piece) {
            for (const line of piece.replace(/\n$/, '').split('\n'))
                if (!line.startsWith('# '))
                    open(plain(importPath)).add((0,model_text/* stripEscapes */.N)(line));
        },
        line(line) {
            const header = /^# (\S{1,1000})(?: \[\S{1,1000}\])?$/.exec(line);
            if (header !== null)
                current = open(header[1]);
            else if (/^(?:\S.*\.go:\d+:|\s|vet: |too many errors)/.test(line))
                current?.add((0,model_text/* stripEscapes */.N)(line));
            else
                current = undefined;
        },
        take(importPath) {
            const path = plain(importPath);
            failures.delete(path);
            return outputs.get(path)?.text() ?? '';
        },
        failed: importPath => void failures.add(plain(importPath)),
        unclaimed: () => [...failures]
    };
}
function diagnoseBuild(name, output) {
    const lines = output.split('\n');
    const first = lines.find(line => /\.go:\d+(?::\d+)?: /.test(line)) ?? lines.find(line => line.trim() !== '') ?? '';
    const place = /^(?:vet: )?(\S.*?\.go):(\d{1,9})(?::(\d{1,9}))?: (.*)$/.exec(first);
    const message = place === null ? first.trim() : place[4];
    return {
        severity: 'error',
        message: message === '' ? `package ${name} could not be built; the report does not say why` : message,
        source: 'go-test',
        title: `package ${name} could not be built`,
        ...(output !== '' && { details: output }),
        ...(place !== null && {
            hints: [
                {
                    kind: 'location',
                    location: {
                        path: place[1],
                        start: { line: Number(place[2]), ...(place[3] !== undefined && { column: Number(place[3]) }) }
                    }
                },
                { kind: 'symbol', name }
            ]
        })
    };
}

;// CONCATENATED MODULE: ./formats/go-test/output.js



const longestLine = 100_000;
const mostTold = 50;
const runnerLine = /^\s*(?:=== (?:RUN|PAUSE|CONT|NAME|ATTR|ARTIFACTS)\b.*|--- (?:PASS|FAIL|SKIP|BENCH): .*|FAIL|PASS|FAIL\t\S+\t[\d.]+s|ok {2}\t.*|exit status \d+|coverage: .*|testing: warning: no tests to run)$/;
const crashLine = /^\s*(?:panic: |fatal error: |WARNING: DATA RACE|SIG[A-Z]+: |runtime: goroutine stack exceeds )/;
const placeLine = /^( *)(\S[^:\n]{0,300}\.go:\d{1,9}):(?: |$)/;
const oldPlaceLine = /^(\t+)(\S[^:\n]{0,300}\.go:\d{1,9}):(?: |$)/;
function collectOutput() {
    const all = collectLines();
    const crash = collectLines();
    const told = [];
    let toldIndent;
    let crashed = false;
    let begun = [];
    let begunLength = 0;
    const line = (raw) => {
        const text = (0,model_text/* stripEscapes */.N)(raw);
        if (runnerLine.test(text)) {
            toldIndent = undefined;
            return;
        }
        all.add(text);
        crashed ||= crashLine.test(text);
        if (crashed) {
            crash.add(text);
            return;
        }
        const place = placeLine.exec(text) ?? oldPlaceLine.exec(text);
        if (place !== null) {
            toldIndent = place[1].length;
            if (told.length < mostTold)
                told.push(text.slice(toldIndent));
        }
        else if (toldIndent !== undefined && (text.trim() === '' || /^\s*/.exec(text)[0].length > toldIndent)) {
            const last = told.length - 1;
            const head = told[last];
            if (head.length < 4000)
                told[last] = `${head}\n${text}`;
        }
        else
            toldIndent = undefined;
    };
    const keep = (piece) => {
        if (piece === '' || begunLength > longestLine)
            return;
        begun.push(piece);
        begunLength += piece.length;
    };
    const endLine = () => {
        line(begun.join(''));
        begun = [];
        begunLength = 0;
    };
    return {
        add(piece) {
            const feed = piece.indexOf('\n');
            if (feed < 0) {
                keep(piece);
                return;
            }
            keep(piece.slice(0, feed));
            endLine();
            const lines = piece.slice(feed + 1).split('\n');
            keep(lines.pop());
            for (const each of lines)
                line(each);
        },
        saysAnything: () => told.length > 0 || crashed,
        told: () => told,
        crash: () => crash.text(),
        text() {
            if (begun.length > 0)
                endLine();
            return all.text();
        }
    };
}
function diagnoseOutput(output, scope) {
    const details = output.text();
    const crash = output.crash();
    const told = [...output.told()];
    const at = Math.max(0, told.findIndex(each => failureWords.test(each)));
    const ordered = crash === '' && told.length > 0 ? [told[at], ...told.filter((_, index) => index !== at)] : told;
    const first = crash === '' ? ordered[0] : undefined;
    const assertion = first === undefined ? undefined : readAssertion(first);
    const message = crash === '' ? (assertion?.message ?? tellingOf(first, details)) : crashMessage(crash);
    if (message === '')
        return undefined;
    const hints = [];
    if (crash !== '')
        hints.push({ kind: 'stack', text: (0,formats_text/* plainText */.wh)(crash) });
    for (const each of ordered.slice(0, 10)) {
        const place = /^(\S[^:\n]*\.go):(\d{1,9}):/.exec(each);
        if (place !== null)
            hints.push({ kind: 'location', location: { path: place[1], start: { line: Number(place[2]) } } });
    }
    if (crash === '' && details !== '')
        hints.push({ kind: 'stack', text: details });
    if (scope !== '' && hints.length > 0)
        hints.push({ kind: 'symbol', name: scope });
    return {
        severity: 'error',
        message: (0,formats_text/* plainText */.wh)(message),
        source: 'go-test',
        details,
        ...(hints.length > 0 && { hints }),
        ...(assertion?.expected !== undefined && { expected: assertion.expected }),
        ...(assertion?.actual !== undefined && { actual: assertion.actual })
    };
}
const failureWords = /\b(?:errors?|fail(?:ed|s|ure)?|expected|want(?:ed)?|got|mismatch|not equal|unexpected|should|must|invalid)\b|!=|Error Trace:/i;
function tellingOf(first, details) {
    if (first === undefined)
        return details.split('\n').slice(0, 20).join('\n').trim();
    const [head = '', ...more] = first.split('\n');
    return [head.replace(/^\S[^:\n]*\.go:\d+: ?/, ''), ...more.map(line => line.replace(/^\s{1,8}/, ''))]
        .join('\n')
        .trim();
}
function crashMessage(crash) {
    const lines = crash.split('\n').map(line => line.trim());
    const first = lines[0] ?? '';
    if (first.startsWith('WARNING: DATA RACE'))
        return `data race: ${lines[1] ?? ''}`.trim();
    return first.replace(/ \[recovered(?:, repanicked)?\]$/, '');
}
function readAssertion(told) {
    if (!told.includes('Error Trace:'))
        return undefined;
    const error = sectionOf(told, 'Error');
    const messages = sectionOf(told, 'Messages');
    const message = [messages, error].filter(each => each !== '').join('\n');
    if (message === '')
        return undefined;
    const [expected, actual] = [/^expected\s*: (.*)$/m, /^actual\s*: (.*)$/m].map(each => each.exec(error)?.[1]);
    return { message, ...(expected !== undefined && { expected }), ...(actual !== undefined && { actual }) };
}
function sectionOf(told, name) {
    const lines = told.split('\n');
    const start = lines.findIndex(line => line.trimStart().startsWith(`${name}:`));
    if (start < 0)
        return '';
    const end = lines.findIndex((line, index) => index > start && /^\s*(?:Error Trace|Error|Test|Messages):\s/.test(line));
    const [head = '', ...more] = lines.slice(start, end < 0 ? lines.length : end);
    return [
        head
            .trimStart()
            .slice(name.length + 1)
            .trim(),
        ...more.map(line => line.replace(/^\s*/, ''))
    ]
        .join('\n')
        .trim();
}

;// CONCATENATED MODULE: ./formats/go-test/reader.js



function startGoReader(sink) {
    const packages = new Map();
    const ended = new Set();
    const failed = new Map();
    const builds = startBuilds();
    let seconds;
    const packageOf = (name) => {
        const found = packages.get(name);
        if (found !== undefined)
            return found;
        const opened = {
            name,
            tests: new Map(),
            ended: new Set(),
            output: collectOutput(),
            failures: 0
        };
        packages.set(name, opened);
        return opened;
    };
    const testOf = (name, { tests }) => {
        const found = tests.get(name);
        if (found !== undefined)
            return found;
        const opened = { name, output: collectOutput(), hasFailedSubtest: false };
        tests.set(name, opened);
        return opened;
    };
    const push = (test) => {
        const key = `${test.suites.join('\n')}\n${test.name}`;
        const before = failed.get(key);
        if (test.outcome === 'failed' || test.outcome === 'errored') {
            failed.set(key, { test, attempts: (before?.attempts ?? 0) + 1 });
            return;
        }
        if (before === undefined || test.outcome !== 'passed') {
            sink.testCase(test);
            return;
        }
        failed.delete(key);
        const diagnostics = before.test.diagnostics.map(each => ({ ...each, severity: 'info' }));
        sink.testCase({ ...test, outcome: 'flaky', attempts: before.attempts + 1, diagnostics });
    };
    const endTest = (running, owner, end) => {
        const { name, output } = running;
        owner.tests.delete(name);
        owner.ended.add(name);
        const isFailure = end.outcome === 'failed' || end.outcome === 'errored';
        if (isFailure) {
            owner.failures++;
            for (let slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
                const parent = owner.tests.get(name.slice(0, slash));
                if (parent !== undefined)
                    parent.hasFailedSubtest = true;
            }
        }
        const reason = end.outcome === 'skipped' ? (0,formats_text/* firstLine */.TM)((output.told()[0] ?? '').replace(/^\S[^:\n]*\.go:\d+: ?/, '')) : '';
        push({
            name,
            suites: owner.name === '' ? [] : [owner.name],
            outcome: end.outcome,
            diagnostics: isFailure && !(running.hasFailedSubtest && !output.saysAnything())
                ? [reader_failureOf(running, owner, end.outcome)]
                : [],
            ...(end.seconds !== undefined && { seconds: end.seconds }),
            ...(reason !== '' && { reason })
        });
    };
    const endTests = (owner, outcome) => {
        const depth = ({ name }) => name.split('/').length;
        for (const test of [...owner.tests.values()].sort((a, b) => depth(b) - depth(a)))
            endTest(test, owner, { outcome });
    };
    const endPackage = (owner, outcome, failedBuild) => {
        packages.delete(owner.name);
        ended.add(owner.name);
        endTests(owner, outcome === 'passed' ? 'passed' : 'errored');
        if (outcome === 'passed' || owner.failures > 0)
            return;
        const text = owner.output.text();
        const isBuild = failedBuild !== undefined || /\[(?:build|setup) failed\]/.test(text);
        if (isBuild)
            sink.finding(diagnoseBuild(owner.name, builds.take(failedBuild ?? owner.name)));
        else {
            const title = owner.name === '' ? 'the package failed' : `package ${owner.name} failed`;
            sink.finding({
                ...(diagnoseOutput(owner.output, owner.name) ?? { severity: 'error', source: 'go-test', message: title }),
                title
            });
        }
    };
    return {
        event(event) {
            const { action, output, importPath } = event;
            if (action === 'build-output')
                builds.add(importPath ?? event.package, output);
            else if (action === 'build-fail')
                builds.failed(importPath ?? event.package);
            if (action.startsWith('build-'))
                return;
            if (action === 'output' && ended.has(event.package) && !packages.has(event.package))
                return;
            const owner = packageOf(event.package);
            if (event.test === undefined) {
                if (action === 'output')
                    owner.output.add(output);
                if (action !== 'pass' && action !== 'fail' && action !== 'skip')
                    return;
                if (event.seconds !== undefined)
                    seconds = (seconds ?? 0) + event.seconds;
                endPackage(owner, action === 'fail' ? 'failed' : 'passed', event.failedBuild);
                return;
            }
            if (action === 'output' && owner.ended.has(event.test) && !owner.tests.has(event.test))
                owner.output.add(output);
            else if (action === 'output')
                testOf(event.test, owner).output.add(output);
            else if (action === 'pass' || action === 'fail' || action === 'skip') {
                const outcome = { pass: 'passed', fail: 'failed', skip: 'skipped' }[action];
                const running = testOf(event.test, owner);
                if (action === 'pass' && running.output.crash() !== '')
                    owner.output.add(`${running.output.crash()}\n`);
                endTest(running, owner, { outcome, seconds: event.seconds });
            }
            else
                testOf(event.test, owner);
        },
        other(line) {
            builds.line(line);
            const failure = /^FAIL\t(\S{1,1000}) \[(?:build|setup) failed\]$/.exec(line);
            if (failure !== null)
                builds.failed(failure[1]);
        },
        end() {
            for (const owner of packages.values()) {
                const hasTests = owner.tests.size > 0;
                endTests(owner, 'errored');
                if (owner.name === '')
                    continue;
                const crash = hasTests ? undefined : diagnoseCrash(owner);
                if (crash !== undefined)
                    sink.finding(crash);
                else
                    sink.failure(`The output ends before the package ${owner.name} does.`);
            }
            packages.clear();
            for (const name of builds.unclaimed())
                sink.finding(diagnoseBuild(name, builds.take(name)));
            for (const { test, attempts } of failed.values())
                sink.testCase(attempts === 1 ? test : { ...test, attempts });
            failed.clear();
            if (seconds !== undefined)
                sink.seconds(seconds);
        }
    };
}
const diagnoseCrash = ({ name, output }) => {
    const text = output.text();
    const found = output.crash() === '' || text === '' ? undefined : diagnoseOutput(output, name);
    return found && { ...found, title: `package ${name} failed` };
};
function reader_failureOf({ name, output }, owner, outcome) {
    const own = diagnoseOutput(output, owner.name);
    if (outcome === 'failed')
        return own ?? { severity: 'error', source: 'go-test', message: `${name} failed and printed nothing.` };
    if (own !== undefined && output.crash() !== '')
        return own;
    const around = diagnoseOutput(owner.output, owner.name);
    const cause = owner.output.crash() === '' || around === undefined ? '' : `: ${(0,formats_text/* firstLine */.TM)(around.message)}`;
    return { ...(own ?? { severity: 'error', source: 'go-test' }), message: `It has no result${cause}` };
}

;// CONCATENATED MODULE: ./formats/go-test/event.js

const actions = new Set([
    'start',
    'run',
    'pause',
    'cont',
    'pass',
    'bench',
    'fail',
    'output',
    'skip',
    'attr',
    'artifacts',
    'build-output',
    'build-fail'
]);
const isCertainEvent = (value) => readEvent(value) !== undefined &&
    (['Package', 'Test', 'ImportPath'].some(key => textOf(value, key) !== undefined) ||
        (textOf(value, 'Action') === 'output' && textOf(value, 'Output') !== undefined));
function readEvent(value) {
    const action = textOf(value, 'Action');
    if (action === undefined || !actions.has(action))
        return undefined;
    const [name, test, importPath] = ['Package', 'Test', 'ImportPath'].map(key => textOf(value, key));
    return {
        action,
        package: name ?? '',
        test,
        output: textOf(value, 'Output') ?? '',
        seconds: numberOf(value, 'Elapsed'),
        failedBuild: textOf(value, 'FailedBuild'),
        importPath
    };
}

;// CONCATENATED MODULE: ./formats/go-test.js




const go_test_linesBefore = 200;
const goTest = {
    name: 'go-test',
    description: 'Go: JSON of `go test -json`, gotestsum `--jsonfile`',
    url: 'https://pkg.go.dev/cmd/test2json',
    kind: 'tests',
    recognizes(beginning) {
        for (const line of firstLines(beginning, go_test_linesBefore)) {
            if (!line.startsWith('{'))
                continue;
            try {
                return isCertainEvent(JSON.parse(line));
            }
            catch {
                return false;
            }
        }
        return false;
    },
    async parse(source, sink) {
        const reader = startGoReader(sink);
        let event;
        async function* lines() {
            for await (const line of source.lines()) {
                if (!line.startsWith('{'))
                    reader.other(line);
                yield line;
            }
        }
        try {
            await readJsonLines(lines(), sink, {
                isRecord(value) {
                    event = readEvent(value);
                    return event !== undefined;
                },
                record: () => reader.event(event),
                others: 'usual'
            });
        }
        finally {
            reader.end();
        }
    }
};

;// CONCATENATED MODULE: ./formats/golangci.js





const golangci = {
    name: 'golangci',
    description: 'JSON of golangci-lint (v2: `--output.json.path`, v1: `--out-format json`)',
    url: 'https://golangci-lint.run/docs/configuration/file/#output-configuration',
    kind: 'findings',
    recognizes: beginning => valuesIn(beginning).some(({ value }) => golangci_isReport(value)),
    async parse(source, sink) {
        await readJson(source, sink, {
            isReport: golangci_isReport,
            skipped: ['Report.Linters'],
            elements: { 'Issues.*': (value, { where }) => sink.finding(golangci_diagnosticOf(requireObject(value, where), where)) },
            rest(value, document) {
                const report = objectOf(value, 'Report');
                for (const warning of listOf(report, 'Warnings'))
                    sink.warning(`golangci-lint says: ${(0,formats_text/* firstLine */.TM)((0,formats_text/* plainText */.wh)(textOf(warning, 'Text') ?? ''))}`);
                const error = textOf(report, 'Error');
                if (error !== undefined && error !== '')
                    sink.finding({
                        severity: 'error',
                        message: (0,formats_text/* plainText */.wh)(error),
                        source: 'golangci',
                        hints: [{ kind: 'stack', text: (0,formats_text/* plainText */.wh)(error) }]
                    });
                if (document === 'whole' && fieldOf(value, 'Issues') !== null)
                    requireList(requireObject(value, 'it'), 'Issues', '');
            }
        });
    }
};
function golangci_isReport(value) {
    const issues = fieldOf(value, 'Issues');
    if (Array.isArray(issues) && issues.length > 0)
        return textOf(issues[0], 'FromLinter') !== undefined;
    return isObject(value) && 'Issues' in value && objectOf(value, 'Report') !== undefined;
}
const golangci_severities = new Map([
    ['medium', 'warning'],
    ['warning', 'warning'],
    ['low', 'info'],
    ['info', 'info'],
    ['note', 'info'],
    ['notice', 'info']
]);
function golangci_diagnosticOf(issue, where) {
    const linter = textOf(issue, 'FromLinter') ?? '';
    const position = requireObject(fieldOf(issue, 'Pos') ?? {}, `${where}.Pos`);
    const text = (0,formats_text/* messageOf */.bD)(textOf(issue, 'Text')?.replace(/^: /, ''), linter);
    const path = textOf(position, 'Filename');
    const line = numberOf(position, 'Line');
    const to = numberOf(objectOf(issue, 'LineRange'), 'To');
    const hints = hintsAt({ path, line, column: numberOf(position, 'Column'), endLine: to !== line ? to : undefined });
    return {
        severity: golangci_severities.get((textOf(issue, 'Severity') ?? '').toLowerCase()) ?? 'error',
        message: text,
        source: 'golangci',
        hints: hints.length > 0 ? hints : [{ kind: 'stack', text }],
        ...(linter !== '' && {
            code: linter === 'typecheck'
                ? { value: linter }
                : { value: linter, url: `https://golangci-lint.run/docs/linters/configuration/#${encodeURIComponent(linter)}` }
        })
    };
}

;// CONCATENATED MODULE: ./formats/googletest.js






const googletest = {
    name: 'googletest',
    description: 'googletest (C++): JSON of `--gtest_output=json`',
    url: 'https://google.github.io/googletest/advanced.html#generating-a-json-report',
    kind: 'tests',
    recognizes: beginning => valuesIn(beginning).some(({ value }) => googletest_isReport(value)),
    async parse(source, sink) {
        const listed = { tests: 0, failed: 0 };
        await readJson(source, sink, {
            isReport: googletest_isReport,
            elements: {
                'testsuites.*'(value, { where }) {
                    const suite = requireObject(value, where);
                    for (const [index, entry] of requireList(suite, 'testsuite', where).entries()) {
                        const test = googletest_caseOf(requireObject(entry, `${where}.testsuite[${index}]`), textOf(suite, 'name') ?? '');
                        listed.tests++;
                        if (test.outcome === 'failed')
                            listed.failed++;
                        sink.testCase(test);
                    }
                }
            },
            rest(value, document) {
                const seconds = googletest_secondsOf(value);
                if (seconds !== undefined)
                    sink.seconds(seconds);
                if (document === 'broken')
                    return;
                requireList(requireObject(value, 'it'), 'testsuites', '');
                const failed = (numberOf(value, 'failures') ?? 0) + (numberOf(value, 'errors') ?? 0);
                compareCounts(sink, { declared: { tests: numberOf(value, 'tests'), failed }, listed: { ...listed } });
                listed.tests = 0;
                listed.failed = 0;
            }
        });
    }
};
const googletest_isReport = (value) => numberOf(value, 'tests') !== undefined &&
    numberOf(value, 'failures') !== undefined &&
    numberOf(value, 'disabled') !== undefined &&
    (Array.isArray(fieldOf(value, 'testsuites')) || fieldOf(value, 'timestamp') !== undefined);
function googletest_caseOf(test, suite) {
    const failures = listOf(test, 'failures');
    const skipped = listOf(test, 'skipped');
    const isSkipped = textOf(test, 'status') === 'NOTRUN' || ['SKIPPED', 'SUPPRESSED'].includes(textOf(test, 'result') ?? '');
    const outcome = failures.length > 0 ? 'failed' : isSkipped ? 'skipped' : 'passed';
    const seconds = googletest_secondsOf(test);
    const [file, reason] = [textOf(test, 'file'), placed(textOf(skipped[0], 'message') ?? '').text];
    const name = textOf(test, 'name') ?? '';
    const parameter = textOf(test, 'value_param') ?? textOf(test, 'type_param');
    return {
        name: parameter === undefined ? name : `${name} (${parameter})`,
        suites: [textOf(test, 'classname') ?? suite].filter(each => each !== ''),
        outcome,
        diagnostics: failures.map(failure => googletest_diagnosticOf(textOf(failure, 'failure') ?? '', test)),
        ...(file !== undefined && { file }),
        ...(seconds !== undefined && { seconds }),
        ...(outcome === 'skipped' && reason !== '' && { reason })
    };
}
function googletest_diagnosticOf(failure, test) {
    const text = (0,formats_text/* plainText */.wh)(failure);
    const { text: message, place } = placed(text);
    const hints = [
        ...(place === undefined ? [] : hintsAt(place)),
        ...hintsAt({ path: textOf(test, 'file'), line: numberOf(test, 'line') })
    ];
    return {
        severity: 'error',
        message: message === '' ? 'It failed without a message.' : message.replace(/^Failed\n(?=.)/, ''),
        source: 'googletest',
        details: text,
        ...(hints.length > 0 && { hints })
    };
}
function placed(text) {
    const feed = text.indexOf('\n');
    const [head, rest] = feed < 0 ? [text, ''] : [text.slice(0, feed), text.slice(feed + 1).trim()];
    const place = /^(.+?)(?::|\()(\d{1,9})\)?:?$/.exec(head.slice(0, 2000));
    if (place !== null)
        return { text: rest, place: { path: place[1], line: Number(place[2]) } };
    return { text: head === 'unknown file' || head === 'unknown file:' ? rest : text.trim() };
}
function googletest_secondsOf(value) {
    const found = /^(\d{1,12}(?:\.\d{1,12})?)s$/.exec(textOf(value, 'time') ?? '');
    return found === null ? undefined : Number(found[1]);
}

;// CONCATENATED MODULE: ./formats/jest.js







const jest = {
    name: 'jest',
    description: 'JSON of Jest (`--json --outputFile`) and Vitest (`--reporter=json`)',
    url: 'https://jestjs.io/docs/cli#--json',
    kind: 'tests',
    recognizes: beginning => valuesIn(beginning).some(({ value }) => jest_isReport(value)),
    async parse(source, sink) {
        const seen = { tests: 0, failed: 0, problems: 0, end: 0 };
        await readJson(source, sink, {
            isReport: jest_isReport,
            skipped: ['coverageMap', 'openHandles', 'snapshot.uncheckedKeysByFile'],
            elements: {
                'testResults.*'(value, { where }) {
                    const file = requireObject(value, where);
                    seen.end = Math.max(seen.end, numberOf(file, 'endTime') ?? 0);
                    let failed = 0;
                    for (const [index, entry] of requireList(file, 'assertionResults', where).entries()) {
                        const test = jest_testOf(requireObject(entry, `${where}.assertionResults[${index}]`), textOf(file, 'name'));
                        if (test.outcome === 'failed' || test.outcome === 'errored')
                            failed++;
                        seen.tests++;
                        sink.testCase(test);
                    }
                    if (failed === 0 && textOf(file, 'status') === 'failed') {
                        seen.problems++;
                        sink.finding(fileFailure(file));
                    }
                    seen.failed += failed;
                }
            },
            rest(value, document) {
                const start = numberOf(value, 'startTime');
                if (start !== undefined && seen.end >= start)
                    sink.seconds((seen.end - start) / 1000);
                if (document === 'whole') {
                    requireList(requireObject(value, 'it'), 'testResults', '');
                    checkTotals(sink, value, seen);
                }
                Object.assign(seen, { tests: 0, failed: 0, problems: 0, end: 0 });
            }
        });
    }
};
function jest_isReport(value) {
    const files = fieldOf(value, 'testResults');
    if (Array.isArray(files) && files.length > 0)
        return Array.isArray(fieldOf(files[0], 'assertionResults'));
    return numberOf(value, 'numTotalTestSuites') !== undefined && numberOf(value, 'numTotalTests') !== undefined;
}
const jest_outcomes = new Map([
    ['passed', 'passed'],
    ['focused', 'passed'],
    ['failed', 'failed'],
    ['pending', 'skipped'],
    ['skipped', 'skipped'],
    ['todo', 'skipped'],
    ['disabled', 'skipped']
]);
function jest_testOf(entry, file) {
    const status = textOf(entry, 'status') ?? '';
    const seconds = numberOf(entry, 'duration');
    const retries = listOf(entry, 'retryReasons').filter(reason => typeof reason === 'string');
    const texts = [...new Set(listOf(entry, 'failureMessages').filter(text => typeof text === 'string'))];
    const attempts = numberOf(entry, 'invocations') ?? (status === 'passed' ? texts.length + 1 : 1);
    const known = jest_outcomes.get(status) ?? 'errored';
    const outcome = known === 'passed' && attempts > 1 ? 'flaky' : known;
    const title = textOf(entry, 'title') ?? textOf(entry, 'fullName') ?? '';
    const shared = { entry, file, title: textOf(entry, 'fullName') ?? title };
    const diagnostics = outcome === 'flaky'
        ? [...retries, ...texts].map(text => jest_failureOf({ ...shared, texts: [text] }, 'info'))
        : outcome === 'failed' || outcome === 'errored'
            ? [jest_failureOf({ ...shared, texts: texts.length > 0 ? texts : [`The test has the status “${status}”.`] }, 'error')]
            : [];
    return {
        name: (0,formats_text/* plainText */.wh)(title),
        suites: listOf(entry, 'ancestorTitles')
            .filter(suite => typeof suite === 'string')
            .map(formats_text/* plainText */.wh),
        ...(file !== undefined && { file }),
        outcome,
        ...(seconds !== undefined && seconds >= 0 && { seconds: seconds / 1000 }),
        ...(attempts > 1 && { attempts }),
        ...(status === 'todo' && { reason: 'todo' }),
        diagnostics
    };
}
function jest_failureOf({ entry, file, title, texts }, severity) {
    const details = (0,formats_text/* plainText */.wh)(texts.join('\n\n'));
    const message = messageIn(details);
    const matcher = listOf(entry, 'failureDetails')
        .flatMap(detail => [objectOf(detail, 'matcherResult'), detail])
        .find(each => isObject(each) && Object.hasOwn(each, 'expected'));
    const expected = shownValue(fieldOf(matcher, 'expected'));
    const actual = shownValue(fieldOf(matcher, 'actual'));
    return {
        severity,
        message: message === 'Error: STACK_TRACE_ERROR'
            ? `The test timed out, says Vitest with “${message}”.`
            : (0,formats_text/* messageOf */.bD)(message),
        source: 'jest',
        title,
        details,
        hints: [{ kind: 'stack', text: details }, ...declarationOf(entry, file)],
        ...(severity === 'error' && expected !== undefined && { expected: (0,formats_text/* plainText */.wh)(expected) }),
        ...(severity === 'error' && actual !== undefined && { actual: (0,formats_text/* plainText */.wh)(actual) })
    };
}
function declarationOf(entry, path) {
    const location = objectOf(entry, 'location');
    return hintsAt({ path, line: numberOf(location, 'line'), column: numberOf(location, 'column') });
}
function fileFailure(file) {
    const text = (0,formats_text/* plainText */.wh)(textOf(file, 'message') ?? '').replace(/^\s*● (?!.* › )[^\n]*\n+/, '');
    const telling = /^ *Details:\n([^]*)/m.exec(text)?.[1] ?? text;
    return {
        severity: 'error',
        message: messageIn(telling) || 'The test file failed, but none of its tests did.',
        source: 'jest',
        title: 'Test suite failed to run',
        ...(text.trim() !== '' && { details: text }),
        hints: [...syntaxErrorIn(text), { kind: 'stack', text }, ...hintsAt({ path: textOf(file, 'name') })]
    };
}
function syntaxErrorIn(text) {
    const error = text.indexOf('SyntaxError: ');
    const line = error < 0 ? '' : text.slice(error, error + 1000).split('\n', 1)[0];
    const [, path, row, column] = /^SyntaxError: (.+?): .* \((\d+):(\d+)\)$/.exec(line) ?? [];
    return hintsAt({ path, line: Number(row), column: Number(column) + 1 });
}
function checkTotals(sink, value, seen) {
    const declared = { tests: numberOf(value, 'numTotalTests'), failed: numberOf(value, 'numFailedTests') };
    compareCounts(sink, { declared, listed: seen });
    if (seen.failed > 0 || seen.problems > 0 || (declared.failed ?? 0) > 0)
        return;
    if (fieldOf(value, 'wasInterrupted') === true)
        sink.failure('The run was interrupted.');
    else if (fieldOf(value, 'success') === false)
        sink.failure('The run failed, says the report, though no test did: a snapshot, a coverage threshold or an error outside the tests.');
}

;// CONCATENATED MODULE: ./formats/junit/places.js

const withLine = /^(.*[^:]):(\d{1,9})$/;
function readPlace(attributes) {
    const place = {};
    const file = attributes.file?.trim() ?? '';
    const split = file.includes(':') ? withLine.exec(file) : null;
    const path = places_decoded(split?.[1] ?? file);
    if (path !== '')
        place.file = path;
    const line = parseCount(attributes.line) ?? parseCount(split?.[2]);
    if (line !== undefined)
        place.line = line;
    const column = parseCount(attributes.column);
    if (column !== undefined && column > 0)
        place.column = column;
    return place;
}
function places_decoded(path) {
    if (!path.includes('%'))
        return path;
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
const withFolder = /[/\\].*\.[A-Za-z][A-Za-z0-9]{0,9}$/;
const sourceFile = /^[^\s]+\.(?:[cm]?[jt]sx?|vue|svelte|py|rb|php|phpt|go|rs|c|cc|cpp|cxx|h|hpp|m|mm|swift|java|kt|kts|scala|groovy|cs|fs|vb|exs?|dart|lua|pl|t|bats|sh|feature|robot|clj|hs|erl|r|jl)$/i;
const isPath = (name) => name.length < 1024 && !/[\n\r*?"<>|]/.test(name) && (withFolder.test(name) || sourceFile.test(name));
function hintOf({ file, line, column }) {
    if (file === undefined)
        return undefined;
    if (line === undefined || line === 0)
        return { kind: 'file', path: file };
    return { kind: 'location', location: { path: file, start: { line, ...(column === undefined ? {} : { column }) } } };
}
const linterLine = /^\s*line (\d{1,9})(?:, col(?:umn)? (\d{1,9}))?/i;
const playwrightHeader = /^\s*(?:\[[^\]\n]{1,100}\] › )?([^\s:›][^\n:›]{0,300}?\.[cm]?[jt]sx?):(\d{1,9}):(\d{1,9})\s/m;
function lineInText(text) {
    const [, line, column] = linterLine.exec(text.slice(0, 1000)) ?? [];
    return readPlace({ file: undefined, line, column });
}
function playwrightPlace(text) {
    if (!text.includes(' › '))
        return {};
    const [, file, line, column] = playwrightHeader.exec(text.slice(0, 2000)) ?? [];
    return readPlace({ file, line, column });
}
const attachment = /\[\[ATTACHMENT\|([^\]\n]{1,1000})\]\]/g;
const attachmentsIn = (text) => [
    ...new Set(Array.from(text.matchAll(attachment), ([, path]) => (path ?? '').trim()))
];

;// CONCATENATED MODULE: ./formats/junit/hints.js

const fileAndLine = /^\s*([^\s:/\\]{1,200}):(\d{1,9})\b/;
function hintsFor(result, { open, outputs }) {
    const { suite, place, className } = open;
    const header = playwrightPlace(result.text);
    return [
        hintOf(result.place),
        hintOf(sameFile(result.message, place)),
        stack(result.text),
        hintOf(header),
        result.message === '' || result.text.includes(result.message) ? undefined : stack(result.message),
        ...outputs.map(stack),
        hintOf(place),
        suite.file === undefined ? undefined : hintOf({ file: suite.file }),
        isPath(suite.name) ? hintOf({ file: suite.name, ...hints_lineOf(result, place) }) : undefined,
        className !== '' && isPath(className) ? hintOf({ file: className, ...hints_lineOf(result, place) }) : undefined,
        className === '' ? undefined : { kind: 'symbol', name: className }
    ].filter(hint => hint !== undefined);
}
function suiteHints(result, suite) {
    return [
        hintOf(result.place),
        stack(result.text),
        stack(result.message),
        suite.file === undefined ? undefined : hintOf({ file: suite.file }),
        isPath(suite.name) ? hintOf({ file: suite.name, ...lineInText(result.text) }) : undefined,
        suite.name === '' ? undefined : { kind: 'symbol', name: suite.name }
    ].filter(hint => hint !== undefined);
}
const stack = (text) => (text.trim() === '' ? undefined : { kind: 'stack', text });
function hints_lineOf(result, { line, column }) {
    const inText = lineInText(result.text);
    if (inText.line !== undefined || line === undefined)
        return inText;
    return column === undefined ? { line } : { line, column };
}
function sameFile(message, { file }) {
    const [, name, line] = fileAndLine.exec(message) ?? [];
    if (file === undefined || name === undefined)
        return {};
    const base = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    return base === name ? { file, line: Number(line) } : {};
}

;// CONCATENATED MODULE: ./formats/junit/message.js
const message_longestMessage = 2000;
const message_mostLines = 15;
const message_empty = /^(?:failed|failure|fail|failing|error|errored|test failure|test failed|assertion error|collection failure|runtime error|exception|unknown|null|undefined|false)?[.:!]?$/i;
const bareType = /^[\w.$\\]+(?:Error|Exception|Failure|Failed)$/;
const placeAndTitle = /^\S+\.[cm]?[jt]sx?:\d+:\d+ /;
const headings = [
    message_empty,
    /^● Test suite failed to run$/,
    /^Traceback \(most recent call last\):$/,
    /^={3} (?:RUN|PAUSE|CONT|NAME)\b/,
    /^-{3} (?:FAIL|PASS|SKIP): /,
    /^unknown file(?:: Failure)?$/,
    /^\[[^\]]{1,100}\] › /,
    /^Retry #\d+ ─/,
    /^\((?:in test file|from function) .*, line \d+[,)]$/,
    /^(?:at )?\S+[.:/\\]\S*(?::\d+){1,2}(?:: (?:Failure|error: Failure!))?:?$/,
    /^\S+\(\d+\): (?:error: )?Failure$/i,
    /^\d+\) test .+ \([\w.]+\)$/,
    /^\S.* \[[^\]]+:\d+\]:$/,
    /^thread '.*' (?:\(\d+\) )?panicked at .*:\d+:\d+:$/,
    /^[\w\\]+::\w+(?: with data set .*)?$/,
    /^[─━_=*-]{3,}$/
];
const message_frame = /^(?:Retry #\d+ ─|FAIL\t|at\s.*(?::\d+|\(.*\)|<anonymous>.*)$|❯ |from \S+:\d+|# \S+:\d+|\.{3} \d+ more|File ".*", line \d+|\S+:\d+(?::\d+)?(?:: ?in\b.*)?$|\S+:\d+: \w*(?:Error|Exception)$|>? *\d+ \||stacktrace:$|goroutine \d+ |stack backtrace:$|note: run with `RUST_BACKTRACE)/;
const longestMark = 400;
const isHeading = (line) => line.length < longestMark && headings.some(heading => heading.test(line.trim()));
const isFrame = (line) => line.length < longestMark && message_frame.test(line.trim());
const goLine = /^\s+[\w.-]+\.go:\d+: ?(.*)$/;
const pytestLine = /^E(?:( {2,}.*)|\s*)$/;
const pythonFrame = /^\s*File ".*", line \d+/;
function isTelling({ message, type }) {
    const said = message.trim();
    return !message_empty.test(said) && !bareType.test(said) && said !== type && !placeAndTitle.test(said);
}
function wordFailure({ message, type, text }) {
    const said = isTelling({ message, type }) ? tellingLines(message.trim()) : '';
    const told = tellingLines(text);
    const isMore = told.includes('\n') && squeezed(told).includes(squeezed(said)) && told.length > said.length + 20;
    return ((isMore ? told.replace(nodeTest, '') : said || told) ||
        message_firstLines(message) ||
        message_firstLines(text) ||
        type.trim() ||
        'failed without a message');
}
const nodeTest = /^Error \[ERR_TEST_FAILURE\]: /;
const squeezed = (text) => text.replace(/\s+/g, '');
const alarming = /: Failure$|\bpanicked at |\bassert(?:ion)?\b.{0,200}\bfail|\b(?:fatal|error|exception)\b/i;
function wordOutput(output) {
    const lines = output.split('\n');
    const start = lines.findIndex(line => line.length < longestMark && alarming.test(line));
    return tellingLines(start < 0 ? output : lines.slice(start).join('\n'));
}
function tellingLines(text) {
    const lines = text.split('\n');
    return pytest(lines) ?? go(lines) ?? traceback(lines) ?? general(lines);
}
function general(lines) {
    const start = lines.findIndex(line => !isHeading(line));
    if (start < 0 || isFrame(lines[start]))
        return '';
    const rest = lines.slice(start, start + message_mostLines);
    const end = rest.findIndex(isFrame);
    return message_firstLines(withoutIndent(end < 0 ? rest : rest.slice(0, end)).join('\n'));
}
function pytest(lines) {
    const end = lines.findLastIndex(line => pytestLine.test(line));
    if (end < 0)
        return undefined;
    let start = end;
    while (start > 0 && pytestLine.test(lines[start - 1]))
        start--;
    return message_firstLines(withoutIndent(lines.slice(start, end + 1).map(line => pytestLine.exec(line)?.[1] ?? '')).join('\n'));
}
function go(lines) {
    const start = lines.findIndex(line => (goLine.exec(line)?.[1] ?? '') !== '');
    if (start < 0)
        return lines.find(line => line.startsWith('panic: '))?.replace(/ \[recovered\]$/, '');
    const first = lines[start];
    const depth = indentOf(first);
    let end = start + 1;
    while (end < lines.length && indentOf(lines[end]) > depth && !goLine.test(lines[end]))
        end++;
    return message_firstLines([goLine.exec(first)?.[1] ?? '', ...withoutIndent(lines.slice(start + 1, end))].join('\n'));
}
function traceback(lines) {
    const last = lines.findLastIndex(line => pythonFrame.test(line));
    if (last < 0)
        return undefined;
    const depth = indentOf(lines[last]);
    const start = lines.findIndex((line, index) => index > last && line.trim() !== '' && indentOf(line) < depth);
    return start < 0 ? undefined : message_firstLines(lines.slice(start).join('\n'));
}
const indentOf = (line) => line.length - line.trimStart().length;
function withoutIndent(lines) {
    const depth = Math.min(...lines.filter(line => line.trim() !== '').map(indentOf));
    return Number.isFinite(depth) ? lines.map(line => line.slice(Math.min(depth, indentOf(line)))) : [...lines];
}
function message_firstLines(text) {
    const lines = text.trim().split('\n').slice(0, message_mostLines).join('\n').trimEnd();
    return lines.length <= message_longestMessage ? lines : `${lines.slice(0, message_longestMessage).replace(/[\ud800-\udbff]$/, '')}…`;
}

;// CONCATENATED MODULE: ./formats/junit/outcome.js
const skippedWords = /^(?:disabled|ignored|notrun|not_run|skipped|skip|suppressed|pending)$/i;
const failedWords = /^(?:fail|failed|failure)$/i;
const erroredWords = /^(?:error|errored|broken|aborted)$/i;
const excuses = ({ kind, type, message }) => kind === 'skipped' && (type === 'todo' || /\btagged with !(?:mayfail|shouldfail)\b/.test(message));
function outcomeOf(results, { status, result }) {
    const has = (kind) => results.some(each => each.kind === kind);
    const isDisabled = status !== undefined && /^disabled$/i.test(status);
    if (results.some(excuses) || (isDisabled && !has('error')))
        return 'skipped';
    if (has('error'))
        return 'errored';
    if (has('failure') || has('rerun'))
        return 'failed';
    if (has('skipped'))
        return 'skipped';
    for (const word of [status, result]) {
        if (word === undefined)
            continue;
        if (skippedWords.test(word))
            return 'skipped';
        if (failedWords.test(word))
            return 'failed';
        if (erroredWords.test(word))
            return 'errored';
    }
    return has('flaky') ? 'flaky' : 'passed';
}

;// CONCATENATED MODULE: ./formats/junit/case.js





const nowhere = {};
const nothing = [];
function startCase(element, suite) {
    const className = element.attribute('classname') ?? element.attribute('class') ?? '';
    return {
        name: element.attribute('name') ?? '',
        className,
        seconds: parseSeconds(element.attribute('time') ?? element.attribute('duration')),
        place: case_placeOf(element, suite),
        suite,
        status: element.attribute('status'),
        result: element.attribute('result'),
        results: undefined,
        systemOut: undefined,
        systemErr: undefined,
        attachments: undefined
    };
}
function case_placeOf(element, suite) {
    const file = element.attribute('file') ?? element.attribute('filename') ?? element.attribute('filepath');
    const line = element.attribute('line') ?? element.attribute('lineno');
    if (file === undefined && line === undefined)
        return nowhere;
    const place = readPlace({ file, line, column: element.attribute('column') ?? element.attribute('col') });
    return suite.firstLine === 0 && place.line !== undefined ? { ...place, line: place.line + 1 } : place;
}
function finishCase(open) {
    const { suite, className, seconds, place } = open;
    const name = open.name.trim() === '' ? className || '(without a name)' : open.name;
    const results = open.results ?? nothing;
    const outcome = results === nothing && open.status === undefined && open.result === undefined ? 'passed' : outcomeOf(results, open);
    const test = {
        name,
        suites: suite.path,
        outcome,
        diagnostics: nothing
    };
    if (className !== '' && className !== suite.name)
        test.className = className;
    if (place.file !== undefined)
        test.file = place.file;
    if (seconds !== undefined)
        test.seconds = seconds;
    if (outcome === 'passed')
        return test;
    const attempts = 1 + results.filter(({ kind }) => kind === 'flaky' || kind === 'rerun').length;
    if (attempts > 1)
        test.attempts = attempts;
    const reason = outcome === 'skipped' ? reasonOf(results) : '';
    if (reason !== '')
        test.reason = reason;
    test.diagnostics = case_diagnosticsOf(open, { results, outcome });
    const attachments = [
        ...(open.attachments ?? []),
        ...attachmentsIn(open.systemOut?.() ?? '').map(path => ({ name: case_nameOf(path), path }))
    ];
    if (attachments.length > 0)
        test.attachments = attachments;
    return test;
}
const case_nameOf = (path) => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
function reasonOf(results) {
    const skipped = results.find(({ kind }) => kind === 'skipped');
    if (skipped === undefined)
        return '';
    return cleanText(tellingLines(skipped.message) || tellingLines(skipped.text));
}
const told = {
    errored: { kinds: ['failure', 'error'], severity: 'error' },
    failed: { kinds: ['failure', 'error'], severity: 'error' },
    flaky: { kinds: ['flaky'], severity: 'info' },
    skipped: { kinds: [], severity: 'info' },
    passed: { kinds: [], severity: 'info' }
};
function case_diagnosticsOf(open, { results, outcome }) {
    const { kinds, severity } = told[outcome];
    const relevant = results.filter(({ kind }) => kinds.includes(kind));
    if (relevant.length === 0 && (outcome === 'failed' || outcome === 'errored'))
        relevant.push(results.find(({ kind }) => kind === 'rerun') ?? bareResult(open));
    return relevant.map((result, index) => case_diagnosticOf(result, { open, severity, isFirst: index === 0 }));
}
const bareResult = ({ status, result }) => ({
    kind: 'failure',
    message: '',
    type: `status ${status ?? result ?? ''}`,
    place: nowhere,
    text: ''
});
function case_diagnosticOf(result, { open, severity, isFirst }) {
    const clean = {
        ...result,
        message: cleanText(result.message).trim(),
        text: cleanText(result.text)
            .replace(/^\s*\n/, '')
            .trimEnd()
    };
    const systemOut = cleanText(open.systemOut?.() ?? '').trim();
    const systemErr = cleanText(open.systemErr?.() ?? '').trim();
    const isSilent = clean.message === '' && clean.text === '';
    const message = (isSilent && (wordOutput(systemErr) || wordOutput(systemOut))) || wordFailure(clean);
    const isSaid = message.includes(clean.message) || clean.text.includes(clean.message) || !isTelling(clean);
    const parts = [
        isSaid ? '' : clean.message,
        clean.text === message ? '' : clean.text,
        ...(isFirst ? [output('system-out', systemOut), output('system-err', systemErr)] : [])
    ].filter(part => part !== '');
    return {
        severity,
        message,
        source: 'junit',
        hints: hintsFor(clean, { open, outputs: [systemOut, systemErr] }),
        ...(parts.length > 0 ? { details: parts.join('\n\n') } : {}),
        ...comparisonIn(message)
    };
}
const output = (name, text) => (text === '' ? '' : `${name}:\n${text}`);

;// CONCATENATED MODULE: ./formats/junit/declared.js

function startDeclarations() {
    let ofRoot = { tests: undefined, failing: undefined, seconds: undefined };
    let ofSuites = ofRoot;
    let total = ofRoot;
    return {
        root(element) {
            ofRoot = countsOf(element);
        },
        suite(element) {
            ofSuites = sum(ofSuites, countsOf(element));
        },
        endDocument() {
            total = sum(total, {
                tests: ofRoot.tests ?? ofSuites.tests,
                failing: ofRoot.failing ?? ofSuites.failing,
                seconds: ofRoot.seconds ?? ofSuites.seconds
            });
            ofRoot = ofSuites = { tests: undefined, failing: undefined, seconds: undefined };
        },
        compare(found, sink) {
            const { tests, failing, seconds } = total;
            if (seconds !== undefined)
                sink.seconds(seconds);
            if (tests !== undefined && tests !== found.tests)
                sink.warning(`The report declares ${tests} ${tests === 1 ? 'test' : 'tests'}, but lists ${found.tests}.`);
            if (failing === undefined || failing === found.failingCases || failing === found.failingElements)
                return;
            const declared = `${failing} ${failing === 1 ? 'failure' : 'failures'}`;
            if (found.failingElements === 0)
                sink.failure(`The report declares ${declared}, but lists none.`);
            else
                sink.warning(`The report declares ${declared}, but lists ${found.failingCases}.`);
        }
    };
}
function countsOf(element) {
    const failures = parseCount(element.attribute('failures'));
    const errors = parseCount(element.attribute('errors'));
    return {
        tests: parseCount(element.attribute('tests')),
        failing: failures === undefined && errors === undefined ? undefined : (failures ?? 0) + (errors ?? 0),
        seconds: parseSeconds(element.attribute('time') ?? element.attribute('duration')) || undefined
    };
}
const add = (a, b) => a === undefined ? b : b === undefined ? a : a + b;
const sum = (a, b) => ({
    tests: add(a.tests, b.tests),
    failing: add(a.failing, b.failing),
    seconds: add(a.seconds, b.seconds)
});

;// CONCATENATED MODULE: ./formats/junit/result.js

const kinds = new Map([
    ['failure', 'failure'],
    ['error', 'error'],
    ['skipped', 'skipped'],
    ['disabled', 'skipped'],
    ['ignored', 'skipped'],
    ['flakyFailure', 'flaky'],
    ['flakyError', 'flaky'],
    ['rerunFailure', 'rerun'],
    ['rerunError', 'rerun']
]);
const resultKind = (name) => kinds.get(name);
function startResult(element, kind) {
    element.keepText();
    return {
        kind,
        message: element.lines('message') ?? '',
        type: element.attribute('type') ?? '',
        place: readPlace({
            file: element.attribute('file') ?? element.attribute('filepath'),
            line: element.attribute('line') ?? element.attribute('lineno'),
            column: element.attribute('column') ?? element.attribute('col')
        }),
        text: ''
    };
}

;// CONCATENATED MODULE: ./formats/junit/suite.js
const outermost = { name: '', path: [], file: undefined, firstLine: 1 };
function startSuite(element, around) {
    const name = element.attribute('name')?.trim() ?? '';
    return {
        name,
        path: name === '' ? around.path : [...around.path, name],
        file: element.attribute('file') ?? element.attribute('filepath') ?? around.file,
        firstLine: name === 'pytest' ? 0 : around.firstLine
    };
}

;// CONCATENATED MODULE: ./formats/junit/reader.js







function readJUnit(sink) {
    const declarations = startDeclarations();
    const suites = [];
    let suite = outermost;
    let test;
    let result;
    let depth = 0;
    let level = 0;
    let tests = 0;
    let failingCases = 0;
    let failingElements = 0;
    const finishResult = (closed) => {
        if (closed.kind !== 'skipped')
            failingElements++;
        if (test !== undefined)
            (test.results ??= []).push(closed);
        else if (closed.kind === 'failure' || closed.kind === 'error')
            sink.finding(suiteProblem(closed, suite));
    };
    const finishTest = (open) => {
        const finished = finishCase(open);
        tests++;
        if (finished.outcome === 'failed' || finished.outcome === 'errored')
            failingCases++;
        sink.testCase(finished);
    };
    const closeLevel = () => {
        if (--level === 0)
            declarations.endDocument();
    };
    return {
        open(element) {
            if (result !== undefined) {
                depth++;
                if (element.name !== 'system-out' && element.name !== 'system-err')
                    element.keepText();
                return;
            }
            switch (element.name) {
                case 'testcase':
                    if (test !== undefined)
                        finishTest(test);
                    test = startCase(element, suite);
                    return;
                case 'testsuite':
                    if (suites.length === 0)
                        declarations.suite(element);
                    suite = startSuite(element, suite);
                    suites.push(suite);
                    level++;
                    return;
                case 'testsuites':
                case 'testrun':
                    declarations.root(element);
                    level++;
                    return;
                case 'system-out':
                    if (test !== undefined)
                        test.systemOut = both(test.systemOut, element.deferText());
                    return;
                case 'system-err':
                    if (test !== undefined)
                        test.systemErr = both(test.systemErr, element.deferText());
                    return;
                case 'property':
                    if (test !== undefined)
                        addAttachment(test, element);
                    return;
                default: {
                    const kind = resultKind(element.name);
                    if (kind !== undefined)
                        result = startResult(element, kind);
                }
            }
        },
        close(name, text) {
            if (result !== undefined) {
                if (text !== '')
                    result.text = result.text === '' ? text : `${result.text}\n${text}`;
                if (depth-- > 0)
                    return;
                depth = 0;
                finishResult(result);
                result = undefined;
                return;
            }
            switch (name) {
                case 'testcase':
                    if (test !== undefined)
                        finishTest(test);
                    test = undefined;
                    return;
                case 'testsuite':
                    suites.pop();
                    suite = suites.at(-1) ?? outermost;
                    closeLevel();
                    return;
                case 'testsuites':
                case 'testrun':
                    closeLevel();
                    return;
            }
        },
        finish() {
            declarations.compare({ tests, failingCases, failingElements }, sink);
        }
    };
}
const both = (first, second) => first === undefined ? second : () => `${first()}\n${second()}`;
const addAttachment = (test, element) => {
    const name = element.attribute('name') ?? '';
    const path = element.attribute('value');
    if (/^attachment/i.test(name) && path)
        (test.attachments ??= []).push({ name, path });
};
const suiteProblem = (result, suite) => {
    const clean = { ...result, message: cleanText(result.message).trim(), text: cleanText(result.text).trim() };
    return {
        severity: 'error',
        source: 'junit',
        message: wordFailure(clean),
        hints: suiteHints(clean, suite),
        ...(suite.name === '' ? {} : { title: suite.name }),
        ...(clean.text === '' ? {} : { details: clean.text })
    };
};

;// CONCATENATED MODULE: ./formats/junit.js


const junit_roots = new Set(['testsuites', 'testsuite', 'testrun']);
const junit = {
    name: 'junit',
    description: 'JUnit XML of any test runner (Surefire, Gradle, pytest, jest-junit, PHPUnit, googletest, gotestsum …)',
    url: 'https://github.com/testmoapp/junitxml',
    kind: 'tests',
    recognizes(beginning) {
        const root = rootOf(beginning);
        return root !== undefined && junit_roots.has(root.name);
    },
    async parse(source, sink) {
        const reader = readJUnit(sink);
        await readXml(source, sink, { roots: junit_roots, ...reader });
        reader.finish();
    }
};

;// CONCATENATED MODULE: ./formats/libtest/reader.js


const libtest_reader_outcomes = {
    ok: 'passed',
    failed: 'failed',
    ignored: 'skipped',
    allowed_failure: 'skipped'
};
function startLibtestReader(sink) {
    const running = new Set();
    let isOpen = false;
    let failures = 0;
    let suites = 0;
    let seconds;
    const push = (event, outcome) => {
        const full = textOf(event, 'name') ?? '';
        running.delete(full);
        if (outcome === 'failed' || outcome === 'errored')
            failures++;
        const taken = numberOf(event, 'exec_time');
        const dollar = full.indexOf('$');
        const reason = outcome === 'skipped' ? (0,formats_text/* plainText */.wh)(textOf(event, 'message') ?? '') : '';
        sink.testCase({
            name: full.slice(dollar + 1),
            suites: dollar < 0 ? [] : [full.slice(0, dollar)],
            outcome,
            diagnostics: outcome === 'failed' || outcome === 'errored' ? [libtest_reader_diagnosticOf(event, full)] : [],
            ...(taken !== undefined && { seconds: taken }),
            ...(reason !== '' && { reason })
        });
    };
    const abandon = () => {
        if (!isOpen)
            return;
        isOpen = false;
        for (const name of running)
            push({ name }, 'errored');
        running.clear();
        sink.failure('A test binary ended before it told its result.');
    };
    const endSuite = (event) => {
        for (const name of running)
            push({ name }, 'errored');
        running.clear();
        isOpen = false;
        const taken = numberOf(event, 'exec_time');
        if (taken !== undefined)
            seconds = (seconds ?? 0) + taken;
        const declared = numberOf(event, 'failed') ?? 0;
        if (declared > failures)
            sink.failure(`A test binary counts ${declared} failed, and lists ${failures}.`);
        else if (textOf(event, 'event') === 'failed' && failures === 0)
            sink.failure('A test binary failed, and none of its tests did.');
    };
    return {
        event(event) {
            const [type, what] = [textOf(event, 'type'), textOf(event, 'event') ?? ''];
            if (type === 'suite') {
                if (what === 'started') {
                    abandon();
                    isOpen = true;
                    failures = 0;
                    suites++;
                }
                else
                    endSuite(event);
            }
            else if (type === 'bench')
                push(event, 'passed');
            else if (what === 'started')
                running.add(textOf(event, 'name') ?? '');
            else if (what !== 'timeout')
                push(event, Object.hasOwn(libtest_reader_outcomes, what) ? libtest_reader_outcomes[what] : 'errored');
        },
        end() {
            if (isOpen)
                abandon();
            else if (suites === 0)
                sink.failure('No test binary tells its result.');
            if (seconds !== undefined)
                sink.seconds(seconds);
        }
    };
}
function libtest_reader_diagnosticOf(event, name) {
    const output = (0,formats_text/* plainText */.wh)(textOf(event, 'stdout') ?? '').trim();
    const said = textOf(event, 'message') ?? textOf(event, 'reason');
    const panic = panicIn(output);
    const error = /^Error: .+$/m.exec(output)?.[0];
    const message = panic?.message ?? error ?? said ?? (0,formats_text/* firstLine */.TM)(output);
    const hints = [];
    const documented = /^(\S.*\.(?:rs|md)) - .*\(line (\d{1,9})\)/.exec(name.slice(0, 1000));
    if (documented !== null)
        hints.push({ kind: 'location', location: { path: documented[1], start: { line: Number(documented[2]) } } });
    if (output !== '')
        hints.push({ kind: 'stack', text: output });
    return {
        severity: 'error',
        message: (0,formats_text/* plainText */.wh)(message === '' ? 'It has no result, and printed nothing.' : message),
        source: 'libtest',
        ...(output !== '' && { details: output }),
        ...(hints.length > 0 && { hints })
    };
}
function panicIn(output) {
    const start = /^thread '.*'(?: \(\d+\))? panicked at (.*)$/m.exec(output);
    if (start === null)
        return undefined;
    const head = start[1];
    if (!head.endsWith(':'))
        return { message: head.replace(/, [^,]*:\d+:\d+$/, '').replace(/^'|'$/g, '') };
    const lines = output.slice(start.index + start[0].length + 1).split('\n');
    const end = lines.findIndex(line => /^(?:stack backtrace:|note: run with )/.test(line));
    const message = lines
        .slice(0, end < 0 ? 20 : end)
        .join('\n')
        .trim();
    return message === '' ? undefined : { message };
}

;// CONCATENATED MODULE: ./formats/libtest.js




const libtest_linesBefore = 200;
const libtest = {
    name: 'libtest',
    description: 'Rust: JSON of `cargo test -- -Z unstable-options --format json`, cargo-nextest',
    url: 'https://doc.rust-lang.org/nightly/rustc/tests/index.html#--format-format',
    kind: 'tests',
    recognizes(beginning) {
        for (const line of firstLines(beginning, libtest_linesBefore)) {
            if (!line.startsWith('{'))
                continue;
            try {
                return libtest_isEvent(JSON.parse(line));
            }
            catch {
                return false;
            }
        }
        return false;
    },
    async parse(source, sink) {
        const reader = startLibtestReader(sink);
        try {
            await readJsonLines(source.lines(), sink, {
                isRecord: libtest_isEvent,
                record: value => reader.event(value),
                others: 'usual'
            });
        }
        finally {
            reader.end();
        }
    }
};
function libtest_isEvent(value) {
    const type = textOf(value, 'type');
    if (type === 'bench')
        return textOf(value, 'name') !== undefined;
    return (type === 'suite' || type === 'test') && textOf(value, 'event') !== undefined;
}

;// CONCATENATED MODULE: ./formats/mocha.js







const mocha = {
    name: 'mocha',
    description: 'JSON of Mocha (`--reporter json`) and Cypress',
    url: 'https://mochajs.org/#json',
    kind: 'tests',
    recognizes: beginning => valuesIn(beginning).some(({ value }) => mocha_isReport(value)),
    async parse(source, sink) {
        let run = startRun(sink);
        await readJson(source, sink, {
            isReport: mocha_isReport,
            skipped: ['passes'],
            elements: {
                'tests.*': (value, { where }) => run.test(requireObject(value, where)),
                'pending.*': (value, { where }) => run.pending(requireObject(value, where)),
                'failures.*': (value, { where }) => run.failure(requireObject(value, where))
            },
            rest(value, document) {
                const { tests, failed } = run.finish();
                run = startRun(sink);
                const stats = objectOf(value, 'stats');
                const duration = numberOf(stats, 'duration');
                if (duration !== undefined)
                    sink.seconds(duration / 1000);
                if (document === 'broken')
                    return;
                requireList(requireObject(value, 'it'), 'tests', '');
                const declared = { tests: numberOf(stats, 'tests'), failed: numberOf(stats, 'failures') };
                compareCounts(sink, { declared, listed: { tests, failed } });
            }
        });
    }
};
function mocha_isReport(value) {
    const stats = objectOf(value, 'stats');
    return (numberOf(stats, 'tests') !== undefined &&
        numberOf(stats, 'passes') !== undefined &&
        Array.isArray(fieldOf(value, 'tests')));
}
function startRun(sink) {
    let tests = 0;
    let failed = 0;
    const waiting = [];
    const told = new Map();
    const pending = new Map();
    const failures = new Map();
    const push = (entry, outcome) => {
        if (outcome === 'failed')
            failed++;
        sink.testCase(mocha_caseOf(entry, outcome));
    };
    return {
        test(entry) {
            tests++;
            if (Object.keys(objectOf(entry, 'err') ?? {}).length > 0) {
                mocha_add(told, keyOf(entry), 1);
                push(entry, 'failed');
            }
            else if (textOf(entry, 'speed') !== undefined)
                push(entry, 'passed');
            else
                waiting.push(entry);
        },
        pending: (entry) => mocha_add(pending, keyOf(entry), 1),
        failure(entry) {
            const key = keyOf(entry);
            const known = failures.get(key);
            if (known === undefined)
                failures.set(key, [entry]);
            else
                known.push(entry);
        },
        finish() {
            for (const [key, count] of told)
                failures.get(key)?.splice(0, count);
            for (const entry of waiting) {
                const key = keyOf(entry);
                const failure = failures.get(key)?.shift();
                const isPending = (pending.get(key) ?? 0) > 0;
                if (isPending)
                    mocha_add(pending, key, -1);
                if (failure !== undefined)
                    push(failure, 'failed');
                else
                    push(entry, isPending || numberOf(entry, 'duration') === undefined ? 'skipped' : 'passed');
            }
            for (const entries of failures.values())
                for (const entry of entries)
                    push(entry, 'failed');
            return { tests, failed };
        }
    };
}
const mocha_add = (counts, key, count) => void counts.set(key, (counts.get(key) ?? 0) + count);
const keyOf = (entry) => `${textOf(entry, 'file') ?? ''}\n${textOf(entry, 'fullTitle') ?? ''}`;
function mocha_caseOf(entry, outcome) {
    const name = textOf(entry, 'title') ?? textOf(entry, 'fullTitle') ?? '';
    const fullTitle = textOf(entry, 'fullTitle') ?? name;
    const suite = fullTitle.endsWith(` ${name}`) ? fullTitle.slice(0, -name.length - 1) : '';
    const file = textOf(entry, 'file');
    const duration = numberOf(entry, 'duration');
    const retries = numberOf(entry, 'currentRetry') ?? 0;
    return {
        name: (0,formats_text/* plainText */.wh)(name),
        suites: suite === '' ? [] : [(0,formats_text/* plainText */.wh)(suite)],
        ...(file !== undefined && { file }),
        outcome: outcome === 'passed' && retries > 0 ? 'flaky' : outcome,
        ...(duration !== undefined && duration >= 0 && { seconds: duration / 1000 }),
        ...(retries > 0 && { attempts: retries + 1 }),
        diagnostics: outcome === 'failed' ? [mocha_failureOf(entry, fullTitle)] : []
    };
}
function mocha_failureOf(entry, title) {
    const error = fieldOf(entry, 'err');
    const message = (0,formats_text/* plainText */.wh)(textOf(error, 'message') ?? '');
    const stack = (0,formats_text/* plainText */.wh)(textOf(error, 'stack') ?? '');
    const details = stack.includes(message) ? stack : `${message}\n${stack}`;
    const expected = shownValue(fieldOf(error, 'expected'));
    const actual = shownValue(fieldOf(error, 'actual'));
    return {
        severity: 'error',
        message: messageIn(message) || messageIn(details) || 'The test failed without a message.',
        source: 'mocha',
        title: (0,formats_text/* plainText */.wh)(title),
        ...(details.trim() !== '' && { details }),
        hints: [
            ...(details.trim() === '' ? [] : [{ kind: 'stack', text: details }]),
            ...hintsAt({ path: textOf(entry, 'file') })
        ],
        ...(expected !== undefined && { expected: (0,formats_text/* plainText */.wh)(expected) }),
        ...(actual !== undefined && { actual: (0,formats_text/* plainText */.wh)(actual) })
    };
}

;// CONCATENATED MODULE: ./formats/mypy.js





const mypy = {
    name: 'mypy',
    description: 'JSON lines of mypy (`--output=json`)',
    url: 'https://mypy.readthedocs.io/en/stable/command_line.html#cmdoption-mypy-output',
    kind: 'findings',
    silentWhenClean: true,
    recognizes: beginning => valuesIn(beginning).some(({ value }) => isObject(value) && mypy_isRecord(value)),
    async parse(source, sink) {
        await readJsonLines(source.lines(), sink, {
            isRecord: mypy_isRecord,
            record(value) {
                if ((numberOf(value, 'line') ?? 0) >= 1 || textOf(value, 'severity') !== 'note')
                    sink.finding(mypy_diagnosticOf(value));
            },
            others: 'told'
        });
    }
};
const mypy_isRecord = (value) => textOf(value, 'file') !== undefined &&
    textOf(value, 'message') !== undefined &&
    numberOf(value, 'line') !== undefined &&
    'hint' in value &&
    'severity' in value;
const mypy_severities = new Map([
    ['error', 'error'],
    ['warning', 'warning'],
    ['note', 'info']
]);
const shifted = (column) => (column === undefined ? undefined : column + 1);
function mypy_diagnosticOf(value) {
    const code = textOf(value, 'code') ?? '';
    const hint = textOf(value, 'hint') ?? '';
    return {
        severity: mypy_severities.get(textOf(value, 'severity') ?? '') ?? 'error',
        message: (0,formats_text/* messageOf */.bD)(textOf(value, 'message'), code),
        source: 'mypy',
        hints: hintsAt({
            path: textOf(value, 'file'),
            line: numberOf(value, 'line'),
            column: shifted(numberOf(value, 'column')),
            endLine: numberOf(value, 'end_line'),
            endColumn: shifted(numberOf(value, 'end_column'))
        }),
        ...(code !== '' && { code: mypy_codeOf(code) }),
        ...(hint !== '' && { details: (0,formats_text/* plainText */.wh)(hint) })
    };
}
const mypy_codeOf = (value) => /^[a-z][a-z-]*$/.test(value) && value !== 'misc' && value !== 'syntax'
    ? { value, url: `https://mypy.rtfd.io/en/stable/_refs.html#code-${value}` }
    : { value };

;// CONCATENATED MODULE: ./formats/dotnet/test.js

const test_nothing = [];
function dotnetCase(test) {
    const { name, className, outcome, seconds, attachments } = test;
    const pushed = {
        name: name === '' ? '(without a name)' : name,
        suites: className === '' ? test_nothing : [className],
        outcome,
        diagnostics: test_nothing
    };
    if (seconds !== undefined)
        pushed.seconds = seconds;
    if (outcome === 'passed')
        return pushed;
    if (outcome === 'failed' || outcome === 'errored')
        pushed.diagnostics = [dotnetDiagnostic(test, 'error')];
    else if (test.message !== '')
        pushed.reason = cleanText(test.message).trim();
    if (attachments !== undefined && attachments.length > 0)
        pushed.attachments = attachments;
    return pushed;
}
function dotnetDiagnostic(failure, severity) {
    const { source, className, place } = failure;
    const message = trimLines(cleanText(failure.message));
    const stackTrace = cleanText(failure.stackTrace).trimEnd();
    const output = cleanText(failure.output).trim();
    const details = [stackTrace, output === '' ? '' : `output:\n${output}`].filter(part => part.trim() !== '');
    const hints = [
        test_stack(stackTrace),
        test_stack(message),
        place,
        test_stack(output),
        className === '' ? undefined : { kind: 'symbol', name: className }
    ];
    return {
        severity,
        message: message === '' ? firstLine(stackTrace) || 'failed without a message' : message,
        source,
        hints: hints.filter(hint => hint !== undefined),
        ...(details.length > 0 ? { details: details.join('\n\n') } : {}),
        ...comparisonIn(message)
    };
}
const test_stack = (text) => (text.trim() === '' ? undefined : { kind: 'stack', text });
const trimLines = (text) => text.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
const firstLine = (text) => text.trim().split('\n', 1)[0] ?? '';
const qualified = /^[^\s("<]+/;
function classOf(fullName) {
    const name = qualified.exec(fullName)?.[0] ?? '';
    return name.slice(0, Math.max(0, name.lastIndexOf('.')));
}

;// CONCATENATED MODULE: ./formats/nunit/texts.js
function startTexts() {
    let within = '';
    const texts = {
        message: '',
        stackTrace: '',
        reason: '',
        output: '',
        open(element) {
            const { name } = element;
            if (name === 'failure' || name === 'reason' || name === 'assertions')
                within ||= name;
            else if (name === 'output' || name === 'filePath')
                element.keepText();
            else if ((name === 'message' || name === 'stack-trace') && within !== 'assertions')
                element.keepText();
        },
        close(name, text) {
            if (name === within)
                within = '';
            else if (name === 'output')
                texts.output = text;
            else if (name === 'message' && within === 'failure')
                texts.message = text;
            else if (name === 'message' && within === 'reason')
                texts.reason = text;
            else if (name === 'stack-trace' && within === 'failure')
                texts.stackTrace = text;
        }
    };
    return texts;
}

;// CONCATENATED MODULE: ./formats/nunit/version-2.js



const version_2_roots = new Set(['test-results', 'test-suite']);
const version_2_outcomes = new Map([
    ['Success', 'passed'],
    ['Failure', 'failed'],
    ['Error', 'errored'],
    ['NotRunnable', 'errored'],
    ['Cancelled', 'errored'],
    ['Ignored', 'skipped'],
    ['Skipped', 'skipped'],
    ['Inconclusive', 'skipped']
]);
const ofChildren = /^(?:Child test failed|One or more child tests)/;
function readNunit2(sink) {
    const open = [];
    let declaredFailed = 0;
    let failures = 0;
    const finishCase = ({ name, outcome, seconds, texts }) => {
        if (outcome === 'failed' || outcome === 'errored') {
            failures++;
            for (const around of open)
                around.hasFailed = true;
        }
        const message = texts.message || texts.reason;
        const { stackTrace, output } = texts;
        sink.testCase(dotnetCase({ source: 'nunit2', name, className: classOf(name), outcome, seconds, message, stackTrace, output }));
    };
    const finishSuite = ({ name, outcome, texts, hasFailed }) => {
        const message = texts.message || texts.reason;
        if ((outcome !== 'failed' && outcome !== 'errored') || hasFailed || ofChildren.test(message.trim()))
            return;
        failures++;
        const failure = { ...texts, source: 'nunit2', message, className: '' };
        sink.finding({ ...dotnetDiagnostic(failure, 'error'), title: name });
    };
    return {
        open(element) {
            const { name } = element;
            if (name === 'test-case' || name === 'test-suite')
                open.push({
                    name: element.attribute('name') ?? '',
                    outcome: version_2_outcomeOf(element),
                    seconds: parseSeconds(element.attribute('time')),
                    texts: startTexts(),
                    hasFailed: false
                });
            else if (name === 'test-results')
                declaredFailed +=
                    (parseCount(element.attribute('failures')) ?? 0) + (parseCount(element.attribute('errors')) ?? 0);
            else if (open.length > 0 && open.at(-1).outcome !== 'passed')
                open.at(-1).texts.open(element);
        },
        close(name, text) {
            if (name === 'test-case')
                finishCase(open.pop());
            else if (name === 'test-suite')
                finishSuite(open.pop());
            else
                open.at(-1)?.texts.close(name, text);
        },
        finish() {
            if (failures === 0 && declaredFailed > 0)
                sink.failure(`The report declares ${declaredFailed} failures, but lists none.`);
        }
    };
}
function version_2_outcomeOf(element) {
    const result = element.attribute('result');
    if (result !== undefined)
        return version_2_outcomes.get(result) ?? 'errored';
    if (element.attribute('executed') === 'False')
        return 'skipped';
    return element.attribute('success') === 'False' ? 'failed' : 'passed';
}

;// CONCATENATED MODULE: ./formats/nunit2.js


const nunit2 = {
    name: 'nunit2',
    description: 'XML of NUnit 2',
    url: 'https://nunit.org/files/testresult_25.txt',
    kind: 'tests',
    recognizes(beginning) {
        const root = rootOf(beginning);
        return (root !== undefined &&
            (root.name === 'test-results' || (root.name === 'test-suite' && /\ssuccess=/.test(root.attributes))));
    },
    async parse(source, sink) {
        const reader = readNunit2(sink);
        await readXml(source, sink, { roots: version_2_roots, ...reader });
        reader.finish();
    }
};

;// CONCATENATED MODULE: ./formats/nunit/version-3.js



const version_3_roots = new Set(['test-run', 'test-suite']);
const erroredLabel = /^(?:Error|Invalid|Cancelled)$/;
const version_3_ofChildren = /^One or more child tests had (?:errors|warnings)/;
function readNunit3(sink) {
    const open = [];
    let declaredFailed = 0;
    let failures = 0;
    const start = (element) => {
        const fullName = element.attribute('fullname') ?? element.attribute('name') ?? '';
        return {
            isCase: element.name === 'test-case',
            fullName,
            className: element.attribute('classname') ?? classOf(fullName),
            result: element.attribute('result') ?? '',
            label: element.attribute('label') ?? '',
            site: element.attribute('site') ?? '',
            seconds: parseSeconds(element.attribute('duration') ?? element.attribute('time')),
            texts: startTexts(),
            attachments: [],
            hasFailed: false
        };
    };
    const finishCase = (test) => {
        const outcome = version_3_outcomeOf(test);
        if (outcome === 'failed' || outcome === 'errored') {
            failures++;
            for (const around of open)
                around.hasFailed = true;
        }
        const { message, stackTrace, reason, output } = test.texts;
        sink.testCase(dotnetCase({
            source: 'nunit3',
            name: test.fullName,
            className: test.className,
            outcome,
            seconds: test.seconds,
            message: message || reason || test.label,
            stackTrace,
            output,
            attachments: test.attachments
        }));
    };
    const finishSuite = (suite) => {
        const { site, label, fullName, texts, hasFailed } = suite;
        if (suite.result !== 'Failed' || site === 'Child' || site === 'Parent')
            return;
        const message = texts.message || texts.reason || label;
        if (version_3_ofChildren.test(message.trim()) || (site === '' && hasFailed))
            return;
        failures++;
        const failure = { ...texts, source: 'nunit3', message, className: suite.className };
        sink.finding({ ...dotnetDiagnostic(failure, 'error'), title: fullName });
    };
    return {
        open(element) {
            const { name } = element;
            if (name === 'test-case' || name === 'test-suite') {
                open.push(start(element));
                return;
            }
            if (name === 'test-run') {
                declaredFailed += parseCount(element.attribute('failed')) ?? 0;
                const seconds = parseSeconds(element.attribute('duration') ?? element.attribute('time'));
                if (seconds !== undefined && seconds > 0)
                    sink.seconds(seconds);
                return;
            }
            const inner = open.at(-1);
            if (inner !== undefined && inner.result !== 'Passed')
                inner.texts.open(element);
        },
        close(name, text) {
            const inner = open.at(-1);
            if (inner === undefined)
                return;
            if (name === 'test-case')
                finishCase(open.pop());
            else if (name === 'test-suite')
                finishSuite(open.pop());
            else if (name === 'filePath' && text.trim() !== '')
                inner.attachments.push({ name: text.trim().replace(/^.*[\\/]/s, ''), path: text.trim() });
            else
                inner.texts.close(name, text);
        },
        finish() {
            if (failures === 0 && declaredFailed > 0)
                sink.failure(`The report declares ${declaredFailed} failures, but lists none.`);
        }
    };
}
function version_3_outcomeOf({ result, label }) {
    switch (result) {
        case 'Passed':
        case 'Warning':
            return 'passed';
        case 'Skipped':
        case 'Inconclusive':
            return 'skipped';
        case 'Failed':
            return erroredLabel.test(label) ? 'errored' : 'failed';
        default:
            return 'errored';
    }
}

;// CONCATENATED MODULE: ./formats/nunit3.js


const nunit3 = {
    name: 'nunit3',
    description: 'XML of NUnit 3 (nunit3-console, Unity)',
    url: 'https://docs.nunit.org/articles/nunit/technical-notes/usage/Test-Result-XML-Format.html',
    kind: 'tests',
    recognizes(beginning) {
        const root = rootOf(beginning);
        return (root !== undefined &&
            (root.name === 'test-run' || (root.name === 'test-suite' && /\srunstate=/.test(root.attributes))));
    },
    async parse(source, sink) {
        const reader = readNunit3(sink);
        await readXml(source, sink, { roots: version_3_roots, ...reader });
        reader.finish();
    }
};

;// CONCATENATED MODULE: ./formats/oxlint.js





const oxlint = {
    name: 'oxlint',
    description: 'JSON of Oxlint (`--format=json`)',
    url: 'https://oxc.rs/docs/guide/usage/linter/output-formats.html',
    kind: 'findings',
    recognizes: beginning => valuesIn(beginning).some(({ value }) => oxlint_isReport(value)),
    async parse(source, sink) {
        await readJson(source, sink, {
            isReport: oxlint_isReport,
            elements: {
                'diagnostics.*': (value, { where }) => sink.finding(oxlint_diagnosticOf(requireObject(value, where)))
            },
            rest(value, document) {
                if (document === 'whole')
                    requireList(requireObject(value, 'it'), 'diagnostics', '');
                if (numberOf(value, 'number_of_files') === 0)
                    sink.warning('Oxlint found no files to lint.');
            }
        });
    }
};
function oxlint_isReport(value) {
    const diagnostics = fieldOf(value, 'diagnostics');
    if (!Array.isArray(diagnostics) || !isObject(value))
        return false;
    if (diagnostics.length === 0)
        return numberOf(value, 'number_of_files') !== undefined;
    const [first] = diagnostics;
    return (textOf(first, 'filename') !== undefined &&
        (Array.isArray(fieldOf(first, 'labels')) || textOf(first, 'severity') !== undefined));
}
const oxlint_severities = new Map([
    ['warning', 'warning'],
    ['advice', 'info']
]);
function oxlint_diagnosticOf(value) {
    const [first, ...others] = listOf(value, 'labels');
    const span = objectOf(first, 'span');
    const code = textOf(value, 'code');
    const url = textOf(value, 'url');
    const label = textOf(first, 'label');
    const details = [
        ...(label === undefined ? [] : [label]),
        ...others.flatMap(other => labelLine(other)),
        ...listOf(value, 'causes').filter(cause => typeof cause === 'string'),
        ...[textOf(value, 'help'), textOf(value, 'note')].filter(text => text !== undefined && text !== '')
    ];
    return {
        severity: oxlint_severities.get(textOf(value, 'severity') ?? '') ?? 'error',
        message: (0,formats_text/* messageOf */.bD)(textOf(value, 'message'), code),
        source: 'oxlint',
        hints: hintsAt({ path: textOf(value, 'filename'), line: numberOf(span, 'line'), column: numberOf(span, 'column') }),
        ...(code !== undefined && { code: url?.startsWith('https://') === true ? { value: code, url } : { value: code } }),
        ...(details.length > 0 && { details: (0,formats_text/* plainText */.wh)(details.join('\n')) })
    };
}
function labelLine(value) {
    const text = textOf(value, 'label');
    const line = numberOf(objectOf(value, 'span'), 'line');
    return text === undefined ? [] : [line === undefined ? text : `line ${line}: ${text}`];
}

;// CONCATENATED MODULE: ./formats/playwright.js







const playwright = {
    name: 'playwright',
    description: 'JSON of Playwright Test (`--reporter=json`)',
    url: 'https://playwright.dev/docs/test-reporters#json-reporter',
    kind: 'tests',
    recognizes: beginning => valuesIn(beginning).some(({ value }) => playwright_isReport(value)),
    async parse(source, sink) {
        let listed = { tests: 0, failed: 0 };
        let rootDir = '';
        await readJson(source, sink, {
            isReport: playwright_isReport,
            elements: {
                config: value => void (rootDir = textOf(value, 'rootDir') ?? ''),
                'suites.*'(value, { where }) {
                    for (const test of testsIn({ suite: requireObject(value, where), where, rootDir })) {
                        listed.tests++;
                        if (test.outcome === 'failed' || test.outcome === 'errored')
                            listed.failed++;
                        sink.testCase(test);
                    }
                },
                'errors.*': (value, { where }) => sink.finding(playwright_diagnosticOf(requireObject(value, where), { severity: 'error' }))
            },
            rest(value, document) {
                const stats = objectOf(value, 'stats');
                const duration = numberOf(stats, 'duration');
                if (duration !== undefined)
                    sink.seconds(duration / 1000);
                if (document === 'whole') {
                    requireList(requireObject(value, 'it'), 'suites', '');
                    playwright_checkTotals(sink, stats, listed);
                }
                listed = { tests: 0, failed: 0 };
            }
        });
    }
};
function playwright_isReport(value) {
    const config = objectOf(value, 'config');
    const isConfig = textOf(config, 'rootDir') !== undefined || Array.isArray(fieldOf(config, 'projects'));
    const suites = fieldOf(value, 'suites');
    return isConfig && (suites === undefined || Array.isArray(suites));
}
function* testsIn(root) {
    const { rootDir } = root;
    const open = [
        { suite: root.suite, titles: [], where: root.where }
    ];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { suite, where: at } = next;
        const title = (0,formats_text/* plainText */.wh)(textOf(suite, 'title') ?? '');
        const titles = title === '' ? next.titles : [...next.titles, title];
        for (const [index, value] of listOf(suite, 'specs').entries()) {
            const spec = requireObject(value, `${at}.specs[${index}]`);
            for (const [nth, test] of requireList(spec, 'tests', `${at}.specs[${index}]`).entries())
                yield playwright_testOf(requireObject(test, `${at}.specs[${index}].tests[${nth}]`), { spec, titles, rootDir });
        }
        const inner = listOf(suite, 'suites')
            .map((each, index) => ({ each, where: `${at}.suites[${index}]` }))
            .map(({ each, where: place }) => ({ suite: requireObject(each, place), titles, where: place }));
        open.push(...inner.reverse());
    }
}
const playwright_outcomes = new Map([
    ['expected', 'passed'],
    ['unexpected', 'failed'],
    ['flaky', 'flaky'],
    ['skipped', 'skipped']
]);
function playwright_testOf(test, { spec, titles, rootDir }) {
    const results = listOf(test, 'results').filter(isObject);
    const outcome = playwright_outcomes.get(textOf(test, 'status') ?? '') ?? (fieldOf(spec, 'ok') === true ? 'passed' : 'failed');
    const file = textOf(spec, 'file');
    const project = textOf(test, 'projectName') ?? '';
    const skip = listOf(test, 'annotations').find(each => ['skip', 'fixme'].includes(textOf(each, 'type') ?? ''));
    const reason = textOf(skip, 'description') ?? textOf(skip, 'type') ?? 'did not run';
    const attachments = results.flatMap(result => listOf(result, 'attachments').flatMap(playwright_attachmentOf));
    const durations = results.map(result => Math.max(0, numberOf(result, 'duration') ?? 0));
    return {
        name: (0,formats_text/* plainText */.wh)(textOf(spec, 'title') ?? ''),
        suites: project === '' ? titles : [(0,formats_text/* plainText */.wh)(project), ...titles],
        ...(file !== undefined && { file }),
        outcome,
        seconds: durations.reduce((sum, duration) => sum + duration, 0) / 1000,
        ...(results.length > 1 && { attempts: results.length }),
        ...(outcome === 'skipped' && { reason: (0,formats_text/* plainText */.wh)(reason) }),
        diagnostics: playwright_diagnosticsOf({ test, spec, rootDir, results, outcome }),
        ...(attachments.length > 0 && { attachments })
    };
}
function playwright_diagnosticsOf({ test, spec, rootDir, results, outcome }) {
    if (outcome !== 'failed' && outcome !== 'flaky')
        return [];
    const severity = outcome === 'flaky' ? 'info' : 'error';
    const failed = results.filter(result => !['passed', 'skipped'].includes(textOf(result, 'status') ?? ''));
    const errors = (outcome === 'flaky' ? failed : failed.slice(-1)).flatMap(errorsOf);
    const seen = new Set();
    const diagnostics = errors
        .map(error => playwright_diagnosticOf(error, { severity, spec, rootDir }))
        .filter(each => {
        const key = `${each.message}\n${JSON.stringify(each.hints)}`;
        return seen.size < seen.add(key).size;
    });
    if (diagnostics.length > 0 || outcome === 'flaky')
        return diagnostics;
    const status = textOf(results.at(-1), 'status') ?? 'not run';
    const expected = textOf(test, 'expectedStatus') ?? 'passed';
    return [
        playwright_diagnosticOf({ message: `The test is ${status}, and was expected to be ${expected}.` }, { severity, spec, rootDir })
    ];
}
function errorsOf(result) {
    const first = objectOf(result, 'error');
    const errors = listOf(result, 'errors').filter(isObject);
    if (errors.length === 0)
        return first === undefined ? [] : [first];
    const stack = textOf(first, 'stack');
    return errors.map((error, index) => (index === 0 && stack !== undefined ? { ...error, stack } : error));
}
function playwright_diagnosticOf(error, { severity, spec, rootDir }) {
    const message = (0,formats_text/* plainText */.wh)(textOf(error, 'message') ?? textOf(error, 'value') ?? '');
    const stack = (0,formats_text/* plainText */.wh)(textOf(error, 'stack') ?? '');
    const snippet = (0,formats_text/* plainText */.wh)(textOf(error, 'snippet') ?? '');
    const frames = stack.slice(Math.max(0, stack.search(/^ +at /m)));
    const details = [
        message,
        message.includes(snippet) ? '' : snippet,
        stack === '' || message.includes(frames) ? '' : frames
    ]
        .filter(part => part !== '')
        .join('\n\n');
    const location = objectOf(error, 'location');
    return {
        severity,
        message: messageIn(message) || messageIn(stack) || 'The test failed without a message.',
        source: 'playwright',
        ...(details !== '' && { details: (0,formats_text/* plainText */.wh)(details) }),
        hints: [
            ...hintsAt({
                path: textOf(location, 'file'),
                line: numberOf(location, 'line'),
                column: numberOf(location, 'column')
            }),
            ...(stack === '' ? [] : [{ kind: 'stack', text: stack }]),
            ...hintsAt({
                path: absolute(textOf(spec, 'file'), rootDir),
                line: numberOf(spec, 'line'),
                column: numberOf(spec, 'column')
            })
        ]
    };
}
function absolute(file, rootDir = '') {
    if (file === undefined || rootDir === '' || /^(?:[/\\]|[a-z]:)/i.test(file))
        return file;
    return `${rootDir.replace(/[/\\]$/, '')}/${file}`;
}
function playwright_attachmentOf(value) {
    const path = textOf(value, 'path');
    const contentType = textOf(value, 'contentType');
    if (path === undefined || path === '')
        return [];
    return [{ name: textOf(value, 'name') ?? path, path, ...(contentType !== undefined && { contentType }) }];
}
function playwright_checkTotals(sink, stats, listed) {
    const [expected, unexpected, flaky, skipped] = ['expected', 'unexpected', 'flaky', 'skipped'].map(key => numberOf(stats, key));
    if (expected === undefined || unexpected === undefined)
        return;
    const tests = expected + unexpected + (flaky ?? 0) + (skipped ?? 0);
    compareCounts(sink, { declared: { tests, failed: unexpected }, listed });
}

;// CONCATENATED MODULE: ./formats/pylint.js





const pylint = {
    name: 'pylint',
    description: 'JSON of Pylint (`--output-format=json`, `json2`)',
    url: 'https://pylint.readthedocs.io/en/stable/user_guide/usage/output.html',
    kind: 'findings',
    recognizes: beginning => valuesIn(beginning).some(({ value }) => pylint_isReport(value)),
    async parse(source, sink) {
        const element = (value, { where }) => sink.finding(pylint_diagnosticOf(requireObject(value, where)));
        await readJson(source, sink, {
            isReport: pylint_isReport,
            elements: { '*': element, 'messages.*': element },
            rest(value, document) {
                if (document === 'whole' && !Array.isArray(value))
                    requireList(requireObject(value, 'it'), 'messages', '');
            }
        });
    }
};
function pylint_isReport(value) {
    const messages = Array.isArray(value) ? value : fieldOf(value, 'messages');
    if (!Array.isArray(messages))
        return false;
    if (messages.length === 0)
        return objectOf(objectOf(value, 'statistics'), 'messageTypeCount') !== undefined;
    const [first] = messages;
    return textOf(first, 'symbol') !== undefined && (textOf(first, 'module') ?? textOf(first, 'message-id')) !== undefined;
}
const pylint_severities = new Map([
    ['fatal', 'error'],
    ['error', 'error'],
    ['warning', 'warning'],
    ['convention', 'info'],
    ['refactor', 'info'],
    ['info', 'info']
]);
const pylint_shifted = (column) => (column === undefined ? undefined : column + 1);
function pylint_diagnosticOf(value) {
    const type = textOf(value, 'type') ?? '';
    const symbol = textOf(value, 'symbol');
    const id = textOf(value, 'message-id') ?? textOf(value, 'messageId');
    const category = type === 'info' ? 'information' : type;
    const page = `https://pylint.readthedocs.io/en/stable/user_guide/messages/${category}/${symbol ?? ''}.html`;
    const isOwn = pylint_severities.has(type) && symbol !== undefined && /^[a-z][a-z0-9-]*$/.test(symbol);
    return {
        severity: pylint_severities.get(type) ?? 'error',
        message: (0,formats_text/* messageOf */.bD)(textOf(value, 'message'), symbol),
        source: 'pylint',
        hints: hintsAt({
            path: textOf(value, 'path'),
            line: numberOf(value, 'line'),
            column: pylint_shifted(numberOf(value, 'column')),
            endLine: numberOf(value, 'endLine'),
            endColumn: pylint_shifted(numberOf(value, 'endColumn'))
        }),
        ...(symbol !== undefined
            ? { code: isOwn ? { value: symbol, url: page } : { value: symbol } }
            : id !== undefined && { code: { value: id } })
    };
}

;// CONCATENATED MODULE: ./formats/rdjson.js






const mostSuggestions = 5;
const rdjson = {
    name: 'rdjson',
    description: 'Reviewdog Diagnostic Format in JSON (rdjson, rdjsonl), written by Ruff, Biome and others',
    url: 'https://github.com/reviewdog/reviewdog/tree/master/proto/rdf',
    kind: 'findings',
    silentWhenClean: true,
    recognizes: beginning => valuesIn(beginning).some(({ value }) => rdjson_isReport(value) || rdjson_isRecord(value)),
    async parse(source, sink) {
        const peeked = await peekLines(source.lines());
        if (source.size === 0 || rdjson_isRecord(peeked.first)) {
            const record = (value) => sink.finding(rdjson_diagnosticOf(value, { where: 'it', defaults: {} }));
            await readJsonLines(peeked.lines, sink, { isRecord: rdjson_isRecord, record, others: 'told' });
            return;
        }
        await peeked.close();
        let waiting = [];
        await readJson(source, sink, {
            isReport: rdjson_isReport,
            elements: {
                'diagnostics.*'(value, { where }) {
                    const diagnostic = requireObject(value, where);
                    requireText(diagnostic, 'message', where);
                    waiting.push({ value: diagnostic, where });
                }
            },
            rest(value, document) {
                const defaults = isObject(value) ? value : {};
                for (const { value: diagnostic, where } of waiting)
                    sink.finding(rdjson_diagnosticOf(diagnostic, { where, defaults }));
                waiting = [];
                if (document === 'whole')
                    requireList(requireObject(value, 'it'), 'diagnostics', '');
            }
        });
    }
};
function rdjson_isReport(value) {
    const diagnostics = fieldOf(value, 'diagnostics');
    if (!Array.isArray(diagnostics) || !isObject(value) || 'summary' in value || 'command' in value)
        return false;
    if (diagnostics.length > 0)
        return rdjson_isRecord(diagnostics[0]);
    return (objectOf(value, 'source') !== undefined ||
        Object.keys(value).every(key => key === 'diagnostics' || key === 'severity'));
}
function rdjson_isRecord(value) {
    return (isObject(value) &&
        textOf(value, 'message') !== undefined &&
        textOf(objectOf(value, 'location'), 'path') !== undefined &&
        !('category' in value) &&
        !('reason' in value));
}
function rdjson_severityOf(value) {
    if (value === 'ERROR' || value === 1)
        return 'error';
    if (value === 'WARNING' || value === 2)
        return 'warning';
    return value === 'INFO' || value === 3 ? 'info' : undefined;
}
function rdjson_diagnosticOf(value, { where, defaults }) {
    const location = objectOf(value, 'location');
    const range = objectOf(location, 'range');
    const [start, end] = [objectOf(range, 'start'), objectOf(range, 'end')];
    const source = textOf(objectOf(value, 'source'), 'name') ?? textOf(objectOf(defaults, 'source'), 'name');
    const code = rdjson_codeOf(objectOf(value, 'code'));
    const details = rdjson_detailsOf(value);
    return {
        severity: rdjson_severityOf(fieldOf(value, 'severity')) ?? rdjson_severityOf(fieldOf(defaults, 'severity')) ?? 'warning',
        message: (0,formats_text/* messageOf */.bD)(requireText(value, 'message', where), code?.value),
        source: (0,formats_text/* plainText */.wh)(source ?? 'rdjson'),
        hints: hintsAt({
            path: textOf(location, 'path'),
            line: numberOf(start, 'line'),
            column: numberOf(start, 'column'),
            endLine: numberOf(end, 'line'),
            endColumn: numberOf(end, 'column')
        }),
        ...(code !== undefined && { code }),
        ...(details !== '' && { details })
    };
}
function rdjson_codeOf(code) {
    const [value, url] = [textOf(code, 'value') ?? '', textOf(code, 'url') ?? ''];
    if (value === '')
        return undefined;
    return /^https?:\/\//.test(url) ? { value: (0,formats_text/* plainText */.wh)(value), url } : { value: (0,formats_text/* plainText */.wh)(value) };
}
const either = (value, [snake, camel]) => fieldOf(value, snake) ?? fieldOf(value, camel);
function rdjson_detailsOf(value) {
    const parts = [];
    for (const suggestion of listOf(value, 'suggestions').slice(0, mostSuggestions)) {
        const text = textOf(suggestion, 'text') ?? '';
        parts.push(text.trim() === '' ? 'Suggestion: remove it.' : `Suggestion:\n${text.trimEnd()}`);
    }
    const related = either(value, ['related_locations', 'relatedLocations']);
    for (const each of Array.isArray(related) ? related.slice(0, mostSuggestions) : []) {
        const place = objectOf(each, 'location');
        const line = numberOf(objectOf(objectOf(place, 'range'), 'start'), 'line');
        parts.push(`${textOf(place, 'path') ?? ''}${line === undefined ? '' : `:${line}`}: ${textOf(each, 'message') ?? ''}`);
    }
    const original = either(value, ['original_output', 'originalOutput']);
    if (typeof original === 'string' && original.trim() !== '')
        parts.push(original.trim());
    return (0,formats_text/* plainText */.wh)(parts.join('\n\n'));
}

;// CONCATENATED MODULE: ./formats/robot/times.js

const times_stamp = /^(\d{4})(\d\d)(\d\d) (\d\d):(\d\d):(\d\d)\.(\d{3})$/;
function times_secondsOf(element) {
    const elapsed = parseSeconds(element.attribute('elapsed'));
    if (elapsed !== undefined)
        return elapsed;
    const start = millisecondsOf(element.attribute('starttime'));
    const end = millisecondsOf(element.attribute('endtime'));
    return start === undefined || end === undefined || end < start ? undefined : (end - start) / 1000;
}
function millisecondsOf(text) {
    const parts = times_stamp.exec(text ?? '');
    if (parts === null)
        return undefined;
    const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0, milliseconds = 0] = parts
        .slice(1)
        .map(Number);
    return Date.UTC(year, month - 1, day, hours, minutes, seconds, milliseconds);
}

;// CONCATENATED MODULE: ./formats/robot/reader.js


const reader_roots = new Set(['robot']);
const robot_reader_outcomes = new Map([
    ['PASS', 'passed'],
    ['FAIL', 'failed'],
    ['SKIP', 'skipped'],
    ['NOT RUN', 'skipped'],
    ['NOT_RUN', 'skipped']
]);
const noStatus = { word: '', isCritical: true, seconds: undefined, message: '' };
const inFile = /^Error in file '([^'\n]{1,1000})'(?: on line (\d{1,9}))?: /;
function readRobot(sink) {
    const around = [];
    const suites = [];
    let test;
    let suiteStatus = noStatus;
    let declaredFailed = 0;
    let failures = 0;
    let afterFailure = false;
    const finishTest = ({ name, line, logged, status }) => {
        const suite = suites.at(-1);
        const outcome = robot_reader_outcomes.get(status.word) ?? 'errored';
        const isBad = outcome === 'failed' || outcome === 'errored';
        if (isBad) {
            failures++;
            for (const each of suites)
                each.hasFailed = true;
        }
        const isExcused = isBad && !status.isCritical;
        const pushed = {
            name,
            suites: suite?.path ?? [],
            outcome: isExcused ? 'skipped' : outcome,
            diagnostics: []
        };
        const file = suite?.file ?? '';
        if (file !== '')
            pushed.file = file;
        if (status.seconds !== undefined)
            pushed.seconds = status.seconds;
        if (isBad && !isExcused)
            pushed.diagnostics = [robot_reader_diagnosticOf({ message: status.message, logged, file, line })];
        else if (pushed.outcome === 'skipped' && status.message !== '')
            pushed.reason = wordsOf(status.message);
        sink.testCase(pushed);
    };
    const finishSuite = ({ path, file, hasFailed }) => {
        if (suiteStatus.word === 'FAIL' && suiteStatus.message !== '' && !hasFailed) {
            failures++;
            const problem = robot_reader_diagnosticOf({ message: suiteStatus.message, logged: [], file, line: undefined });
            sink.finding({ ...problem, title: path.join('.') });
        }
        suiteStatus = noStatus;
    };
    const startStatus = (element) => {
        element.keepText();
        return {
            word: element.attribute('status') ?? '',
            isCritical: element.attribute('critical') !== 'no',
            seconds: times_secondsOf(element),
            message: ''
        };
    };
    const openMessage = (element) => {
        const level = element.attribute('level') ?? '';
        const isFailure = level === 'FAIL' || level === 'ERROR';
        if (isFailure || (afterFailure && (level === 'DEBUG' || level === 'INFO')))
            element.keepText();
        afterFailure = isFailure;
    };
    return {
        open(element) {
            const { name } = element;
            const parent = around.at(-1) ?? '';
            around.push(name);
            if (name === 'suite' && parent !== 'statistics') {
                const suite = suites.at(-1);
                const file = element.attribute('source') ?? '';
                suites.push({ path: [...(suite?.path ?? []), element.attribute('name') ?? ''], file, hasFailed: false });
            }
            else if (name === 'test')
                test = {
                    name: element.attribute('name') ?? '',
                    line: parseCount(element.attribute('line')),
                    logged: [],
                    status: noStatus
                };
            else if (name === 'status' && parent === 'test' && test !== undefined)
                test.status = startStatus(element);
            else if (name === 'status' && parent === 'suite')
                suiteStatus = startStatus(element);
            else if (name === 'msg' && (test !== undefined || parent === 'errors'))
                openMessage(element);
            else if (name === 'stat' && parent === 'total')
                declaredFailed = Math.max(declaredFailed, parseCount(element.attribute('fail')) ?? 0);
        },
        close(name, text) {
            around.pop();
            const parent = around.at(-1) ?? '';
            if (name === 'suite' && parent !== 'statistics') {
                const suite = suites.pop();
                if (suite !== undefined)
                    finishSuite(suite);
            }
            else if (name === 'test' && test !== undefined) {
                finishTest(test);
                test = undefined;
            }
            else if (name === 'status' && parent === 'test' && test !== undefined)
                test.status = { ...test.status, message: text };
            else if (name === 'status' && parent === 'suite')
                suiteStatus = { ...suiteStatus, message: text };
            else if (name === 'msg' && text !== '') {
                if (test !== undefined)
                    test.logged.push(text);
                else if (parent === 'errors')
                    sink.finding(errorOf(text));
            }
        },
        finish() {
            if (failures === 0 && declaredFailed > 0)
                sink.failure(`The report declares ${declaredFailed} failures, but lists none.`);
        }
    };
}
const wordsOf = (text) => cleanText(text)
    .replace(/^\*HTML\*\s*/, '')
    .trim();
function robot_reader_diagnosticOf(problem) {
    const { file, line } = problem;
    const message = wordsOf(problem.message);
    const details = problem.logged.map(wordsOf).join('\n');
    const hints = [
        file === '' || line === undefined ? undefined : { kind: 'location', location: { path: file, start: { line } } },
        file === '' ? undefined : { kind: 'file', path: file }
    ];
    return {
        severity: 'error',
        message: message === '' ? 'failed without a message' : message,
        source: 'robot',
        hints: hints.filter(hint => hint !== undefined),
        ...(details === '' || details === message ? {} : { details })
    };
}
function errorOf(text) {
    const message = wordsOf(text);
    const [, path, line] = inFile.exec(message) ?? [];
    const start = line === undefined ? {} : { start: { line: Number(line) } };
    return {
        severity: 'warning',
        message,
        source: 'robot',
        ...(path === undefined ? {} : { hints: [{ kind: 'location', location: { path, ...start } }] })
    };
}

;// CONCATENATED MODULE: ./formats/robot.js


const robot = {
    name: 'robot',
    description: 'XML of Robot Framework (output.xml)',
    url: 'https://github.com/robotframework/robotframework/tree/master/doc/schema',
    kind: 'tests',
    recognizes: beginning => rootOf(beginning)?.name === 'robot',
    async parse(source, sink) {
        const reader = readRobot(sink);
        await readXml(source, sink, { roots: reader_roots, ...reader });
        reader.finish();
    }
};

;// CONCATENATED MODULE: ./formats/rspec.js







const rspec = {
    name: 'rspec',
    description: 'JSON of RSpec (`--format json`)',
    url: 'https://rspec.info/features/3-13/rspec-core/formatters/json-formatter/',
    kind: 'tests',
    recognizes: beginning => valuesIn(beginning).some(({ value }) => rspec_isReport(value)),
    async parse(source, sink) {
        let listed = { tests: 0, failed: 0 };
        await readJson(source, sink, {
            isReport: rspec_isReport,
            elements: {
                'examples.*'(value, { where }) {
                    const test = rspec_testOf(requireObject(value, where));
                    listed.tests++;
                    if (test.outcome === 'failed' || test.outcome === 'errored')
                        listed.failed++;
                    sink.testCase(test);
                }
            },
            rest(value, document) {
                const summary = objectOf(value, 'summary');
                const seconds = numberOf(summary, 'duration');
                if (seconds !== undefined)
                    sink.seconds(seconds);
                pushErrorsOutside(sink, value);
                if (document === 'whole') {
                    requireList(requireObject(value, 'it'), 'examples', '');
                    const declared = { tests: numberOf(summary, 'example_count'), failed: numberOf(summary, 'failure_count') };
                    compareCounts(sink, { declared, listed });
                }
                listed = { tests: 0, failed: 0 };
            }
        });
    }
};
function rspec_isReport(value) {
    if (numberOf(objectOf(value, 'summary'), 'example_count') !== undefined)
        return true;
    const examples = fieldOf(value, 'examples');
    return Array.isArray(examples) && textOf(examples[0], 'full_description') !== undefined;
}
const rspec_outcomes = new Map([
    ['passed', 'passed'],
    ['failed', 'failed'],
    ['pending', 'skipped']
]);
function rspec_testOf(entry) {
    const outcome = rspec_outcomes.get(textOf(entry, 'status') ?? '') ?? 'errored';
    const name = textOf(entry, 'description') ?? '';
    const fullName = textOf(entry, 'full_description') ?? name;
    const group = name !== '' && fullName.endsWith(name) ? fullName.slice(0, -name.length).trimEnd() : '';
    const file = /^(.+)\[[\d:]+\]$/.exec(textOf(entry, 'id') ?? '')?.[1] ?? textOf(entry, 'file_path');
    const seconds = numberOf(entry, 'run_time');
    const reason = textOf(entry, 'pending_message');
    return {
        name: (0,formats_text/* plainText */.wh)(name === '' ? fullName : name),
        suites: group === '' ? [] : [(0,formats_text/* plainText */.wh)(group)],
        ...(file !== undefined && { file }),
        outcome,
        ...(seconds !== undefined && seconds >= 0 && { seconds }),
        ...(outcome === 'skipped' && reason !== undefined && { reason: (0,formats_text/* plainText */.wh)(reason) }),
        diagnostics: outcome === 'failed' || outcome === 'errored' ? [rspec_failureOf(entry, fullName)] : []
    };
}
function rspec_failureOf(entry, title) {
    const exception = fieldOf(entry, 'exception');
    const className = textOf(exception, 'class') ?? '';
    const text = messageIn((0,formats_text/* plainText */.wh)(textOf(exception, 'message') ?? ''));
    const trace = listOf(exception, 'backtrace')
        .filter(line => typeof line === 'string')
        .join('\n');
    const isExpectation = className.startsWith('RSpec::Expectations::');
    const prefix = className === '' || isExpectation || text.startsWith(className) ? '' : `${className}: `;
    const [, expected, actual] = /^expected: (.{1,10000})\n\s+got: (.{1,10000})$/m.exec(text) ?? [];
    return {
        severity: 'error',
        message: `${prefix}${text}` || `The example has the status “${textOf(entry, 'status') ?? ''}”.`,
        source: 'rspec',
        title: (0,formats_text/* plainText */.wh)(title),
        details: (0,formats_text/* plainText */.wh)(`${prefix}${textOf(exception, 'message')?.trim() ?? ''}\n\n${trace}`),
        hints: [
            ...(trace === '' ? [] : [{ kind: 'stack', text: (0,formats_text/* plainText */.wh)(trace) }]),
            ...hintsAt({ path: textOf(entry, 'file_path'), line: numberOf(entry, 'line_number') })
        ],
        ...(expected !== undefined && { expected }),
        ...(actual !== undefined && { actual })
    };
}
function pushErrorsOutside(sink, value) {
    const count = numberOf(objectOf(value, 'summary'), 'errors_outside_of_examples_count') ?? 0;
    if (count === 0)
        return;
    const texts = listOf(value, 'messages')
        .filter(text => typeof text === 'string')
        .map(formats_text/* plainText */.wh)
        .filter(text => /^\s*(?:An error occurred|\w*Error\b)/.test(text));
    for (const text of texts) {
        const [message] = text.trim().split(/\n[ \t]*# \S/, 1);
        sink.finding({
            severity: 'error',
            source: 'rspec',
            message: (0,formats_text/* messageOf */.bD)(messageIn(message)),
            details: text.trim(),
            hints: [
                { kind: 'stack', text },
                ...hintsAt({ path: /^\s*An error occurred while loading (\S+?)\.?$/m.exec(text)?.[1] })
            ]
        });
    }
    if (texts.length === 0)
        sink.failure(`The report declares ${count} error${count === 1 ? '' : 's'} outside of examples.`);
}

;// CONCATENATED MODULE: ./formats/ruff.js






const ruff = {
    name: 'ruff',
    description: 'JSON of Ruff (`--output-format json`, `json-lines`)',
    url: 'https://docs.astral.sh/ruff/settings/#output-format',
    kind: 'findings',
    silentWhenClean: true,
    recognizes: beginning => valuesIn(beginning).some(({ value }) => ruff_isReport(value) || ruff_isRecord(value)),
    async parse(source, sink) {
        const peeked = await peekLines(source.lines());
        if (source.size === 0 || ruff_isRecord(peeked.first)) {
            const record = (value) => sink.finding(ruff_diagnosticOf(value, 'it'));
            await readJsonLines(peeked.lines, sink, { isRecord: ruff_isRecord, record, others: 'told' });
            return;
        }
        await peeked.close();
        await readJson(source, sink, {
            isReport: ruff_isReport,
            elements: { '*': (value, { where }) => sink.finding(ruff_diagnosticOf(requireObject(value, where), where)) },
            rest: value => void requireArray(value, 'it')
        });
    }
};
const ruff_isReport = (value) => Array.isArray(value) && ruff_isRecord(value[0]);
function ruff_isRecord(value) {
    return (isObject(value) &&
        'code' in value &&
        (numberOf(objectOf(value, 'location'), 'row') !== undefined ||
            (textOf(value, 'filename') !== undefined && 'noqa_row' in value)));
}
function ruff_diagnosticOf(value, where) {
    const [start, end] = [objectOf(value, 'location'), objectOf(value, 'end_location')];
    const code = textOf(value, 'code');
    const url = textOf(value, 'url');
    const cell = numberOf(value, 'cell');
    const fix = textOf(objectOf(value, 'fix'), 'message');
    const line = numberOf(start, 'row');
    const path = textOf(value, 'filename');
    const inCell = cell === undefined ? undefined : `In cell ${cell}, line ${line ?? 1}.`;
    const details = [inCell, fix === undefined ? undefined : `Fix: ${(0,formats_text/* plainText */.wh)(fix)}.`].filter(part => part !== undefined);
    return {
        severity: textOf(value, 'severity') === 'warning' ? 'warning' : textOf(value, 'severity') === 'info' ? 'info' : 'error',
        message: (0,formats_text/* messageOf */.bD)(requireText(value, 'message', where), code),
        source: 'ruff',
        hints: cell === undefined
            ? hintsAt({
                path,
                line,
                column: numberOf(start, 'column'),
                endLine: numberOf(end, 'row'),
                endColumn: numberOf(end, 'column')
            })
            : hintsAt({ path }),
        ...(code !== undefined && { code: url?.startsWith('https://') === true ? { value: code, url } : { value: code } }),
        ...(details.length > 0 && { details: details.join('\n') })
    };
}

;// CONCATENATED MODULE: ./formats/sarif/message.js

function messageText(message, strings) {
    const id = textOf(message, 'id');
    const named = id === undefined
        ? undefined
        : (objectOf(objectOf(strings.rule, 'messageStrings'), id) ??
            objectOf(objectOf(strings.driver, 'globalMessageStrings'), id));
    const template = textOf(message, 'text') ?? textOf(named, 'text') ?? textOf(message, 'markdown') ?? textOf(named, 'markdown');
    if (template === undefined)
        return undefined;
    const values = listOf(message, 'arguments');
    const text = values.length === 0
        ? template
        : template.replace(/\{\{|\}\}|\{(\d{1,4})\}/g, (match, index) => {
            if (index === undefined)
                return match.charAt(0);
            const value = values[Number(index)];
            return typeof value === 'string' ? value : match;
        });
    return text.replace(/\[([^[\]\n]{1,1000})\]\(\d{1,6}\)/g, '$1');
}

;// CONCATENATED MODULE: ./formats/sarif/places.js


const longestChain = 20;
function places_hintsFor(physical, run) {
    const region = objectOf(physical, 'region');
    const line = numberOf(region, 'startLine');
    const endColumn = numberOf(region, 'endColumn');
    const place = {
        path: undefined,
        line,
        column: numberOf(region, 'startColumn'),
        endLine: numberOf(region, 'endLine') ?? (endColumn === undefined ? undefined : line),
        endColumn
    };
    return pathsOf(objectOf(physical, 'artifactLocation'), run).flatMap(path => hintsAt({ ...place, path }));
}
function pathsOf(artifact, run) {
    const index = numberOf(artifact, 'index');
    const listed = objectOf(listOf(run, 'artifacts')[index ?? -1], 'location');
    const meant = textOf(artifact, 'uri') === undefined ? listed : artifact;
    const uri = textOf(meant, 'uri');
    if (uri === undefined || uri === '')
        return [];
    const bases = objectOf(run, 'originalUriBaseIds');
    let whole = uri;
    let base = textOf(meant, 'uriBaseId');
    for (let steps = 0; base !== undefined && steps < longestChain && !isAbsolute(whole); steps++) {
        const location = objectOf(bases, base);
        const parent = textOf(location, 'uri');
        if (parent !== undefined)
            whole = `${parent}${parent === '' || parent.endsWith('/') ? '' : '/'}${whole}`;
        base = textOf(location, 'uriBaseId');
    }
    return [...new Set([places_pathOf(whole), places_pathOf(uri)])];
}
const isAbsolute = (uri) => /^(?:[a-z][\w+.-]*:|\/)/i.test(uri);
function places_pathOf(uri) {
    const path = uri
        .replace(/^file:\/\/(?:localhost(?=\/))?/i, '')
        .replace(/^\/(?=[a-z]:)/i, '')
        .replace(/^file:(?=[^/])/i, '');
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
function places_lineOf(location, run) {
    const physical = objectOf(location, 'physicalLocation');
    const [hint] = places_hintsFor(physical, run);
    const logical = textOf(listOf(location, 'logicalLocations')[0], 'fullyQualifiedName');
    const where = hint?.kind === 'location'
        ? `${hint.location.path}${hint.location.start === undefined ? '' : `:${hint.location.start.line}`}`
        : undefined;
    const words = [where, logical, textOf(objectOf(location, 'message'), 'text')].filter(word => word !== undefined);
    return words.length === 0 ? undefined : words.join(': ');
}

;// CONCATENATED MODULE: ./formats/sarif/rules.js

function rulesOf(run) {
    const tool = objectOf(run, 'tool');
    const driver = objectOf(tool, 'driver');
    const extensions = listOf(tool, 'extensions').filter(isObject);
    const byId = new Map();
    for (const component of [driver, ...extensions])
        for (const rule of listOf(component, 'rules')) {
            const id = textOf(rule, 'id');
            if (id !== undefined && isObject(rule) && !byId.has(id))
                byId.set(id, rule);
        }
    const componentOf = (reference) => {
        const component = objectOf(reference, 'toolComponent');
        if (component === undefined)
            return driver;
        const [index, name, guid] = [numberOf(component, 'index'), textOf(component, 'name'), textOf(component, 'guid')];
        return index !== undefined && index >= 0
            ? extensions[index]
            : [driver, ...extensions].find(each => (guid !== undefined && textOf(each, 'guid') === guid) ||
                (name !== undefined && textOf(each, 'name') === name));
    };
    const ownId = (result) => textOf(result, 'ruleId') ?? textOf(objectOf(result, 'rule'), 'id');
    function find(result) {
        const reference = objectOf(result, 'rule');
        const index = numberOf(result, 'ruleIndex') ?? numberOf(reference, 'index');
        const rule = index === undefined || index < 0 ? undefined : listOf(componentOf(reference), 'rules')[index];
        if (isObject(rule))
            return rule;
        for (let id = ownId(result) ?? ''; id !== ''; id = id.slice(0, Math.max(0, id.lastIndexOf('/')))) {
            const known = byId.get(id);
            if (known !== undefined)
                return known;
        }
        return undefined;
    }
    return { find, idOf: result => ownId(result) ?? textOf(find(result), 'id') };
}
const rules_severities = new Map([
    ['error', 'error'],
    ['warning', 'warning'],
    ['note', 'info'],
    ['none', 'info']
]);
function rules_severityOf(result, rule, run) {
    const kind = textOf(result, 'kind')?.toLowerCase() ?? 'fail';
    if (kind === 'pass' || kind === 'notapplicable')
        return undefined;
    if (textOf(result, 'baselineState') === 'absent' || isSuppressed(result))
        return undefined;
    if (kind === 'informational')
        return 'info';
    const level = textOf(result, 'level')?.toLowerCase();
    if (kind === 'open' || kind === 'review')
        return level === undefined || level === 'none' ? 'warning' : (rules_severities.get(level) ?? 'warning');
    const meant = level ?? overriddenLevel(result, rule, run) ?? textOf(objectOf(rule, 'defaultConfiguration'), 'level');
    return rules_severities.get(meant?.toLowerCase() ?? 'warning') ?? 'warning';
}
function isSuppressed(result) {
    const suppressions = listOf(result, 'suppressions');
    const statuses = suppressions.map(each => (textOf(each, 'status') ?? textOf(each, 'state') ?? '').toLowerCase());
    return suppressions.length > 0 && !statuses.some(status => status === 'underreview' || status === 'rejected');
}
function overriddenLevel(result, rule, run) {
    const invocations = listOf(run, 'invocations');
    const index = numberOf(objectOf(result, 'provenance'), 'invocationIndex') ?? (invocations.length === 1 ? 0 : -1);
    const id = textOf(rule, 'id') ?? textOf(result, 'ruleId');
    for (const override of listOf(invocations[index], 'ruleConfigurationOverrides')) {
        const descriptor = objectOf(override, 'descriptor');
        const sameIndex = numberOf(descriptor, 'index') !== undefined && numberOf(descriptor, 'index') === numberOf(result, 'ruleIndex');
        const sameId = id !== undefined && fieldOf(descriptor, 'id') === id;
        if (sameIndex || sameId)
            return textOf(objectOf(override, 'configuration'), 'level');
    }
    return undefined;
}

;// CONCATENATED MODULE: ./formats/sarif.js








const mostRelated = 20;
const keptFields = [
    'ruleId',
    'ruleIndex',
    'rule',
    'message',
    'kind',
    'level',
    'locations',
    'relatedLocations',
    'stacks',
    'provenance',
    'analysisTarget',
    'suppressions',
    'baselineState'
];
const sarif = {
    name: 'sarif',
    description: 'SARIF 2.1.0, JSON of many linters and scanners: CodeQL, Semgrep, Trivy, clippy-sarif, .NET analyzers',
    url: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html',
    kind: 'findings',
    recognizes: beginning => valuesIn(beginning).some(({ value }) => sarif_isReport(value)),
    async parse(source, sink) {
        let results = new Map();
        await readJson(source, sink, {
            isReport: sarif_isReport,
            skipped: ['graphs', 'webRequests', 'addresses', 'threadFlowLocations', 'taxonomies', 'translations'].map(key => `runs.*.${key}`),
            elements: {
                'runs.*.results.*'(value, { where, indices: [run = 0] }) {
                    const result = requireObject(value, where);
                    const kept = Object.fromEntries(keptFields.filter(key => Object.hasOwn(result, key)).map(key => [key, result[key]]));
                    const known = results.get(run);
                    if (known === undefined)
                        results.set(run, [kept]);
                    else
                        known.push(kept);
                }
            },
            rest(value, document) {
                const faults = [];
                for (const [index, run] of listOf(value, 'runs').entries())
                    try {
                        pushRun(sink, {
                            run: requireObject(run, `runs[${index}]`),
                            where: `runs[${index}]`,
                            results: results.get(index) ?? []
                        });
                    }
                    catch (error) {
                        faults.push(error);
                    }
                results = new Map();
                if (document === 'whole')
                    requireList(requireObject(value, 'it'), 'runs', '');
                if (faults.length > 0)
                    throw faults[0];
            }
        });
    }
};
function sarif_isReport(value) {
    if (!isObject(value))
        return false;
    if (/sarif/i.test(textOf(value, '$schema') ?? ''))
        return true;
    const runs = fieldOf(value, 'runs');
    if (!Array.isArray(runs))
        return false;
    if (/^2\.\d/.test(textOf(value, 'version') ?? ''))
        return true;
    const run = runs[0];
    return (objectOf(objectOf(run, 'tool'), 'driver') !== undefined ||
        objectOf(listOf(run, 'results')[0], 'message') !== undefined);
}
function pushRun(sink, { run, where, results }) {
    const rules = rulesOf(run);
    const driver = objectOf(objectOf(run, 'tool'), 'driver');
    const tool = (0,formats_text/* plainText */.wh)(textOf(driver, 'name') ?? 'sarif');
    const severities = [];
    for (const result of results) {
        const rule = rules.find(result);
        const severity = rules_severityOf(result, rule, run);
        if (severity === undefined)
            continue;
        severities.push(severity);
        sink.finding(sarif_diagnosticOf(result, severity, { run, rules, driver, tool }));
    }
    pushNotifications(sink, { run, rules, driver, tool }, severities);
    const listed = fieldOf(run, 'results');
    if (listed === null || (listed === undefined && results.length === 0))
        sink.warning(`The run of ${tool} has no list of results: it says nothing of the code.`);
    else if (listed !== undefined && !Array.isArray(listed))
        throw new errors/* ParseError */.mB(`${where}.results is not a list`);
}
function sarif_diagnosticOf(result, severity, { run, rules, driver, tool }) {
    const rule = rules.find(result);
    const id = rules.idOf(result);
    const about = textOf(objectOf(rule, 'fullDescription'), 'text') ?? textOf(objectOf(rule, 'shortDescription'), 'text');
    const message = messageText(objectOf(result, 'message'), { rule, driver });
    const physical = objectOf(listOf(result, 'locations')[0], 'physicalLocation');
    const details = [
        about === undefined || message === undefined || message.includes(about) ? undefined : about,
        linesOf('Also at', listOf(result, 'locations').slice(1), run),
        linesOf('Related', listOf(result, 'relatedLocations'), run),
        ...listOf(result, 'stacks')
            .slice(0, 3)
            .map(stack => linesOf('Stack', listOf(stack, 'frames').map(frame => fieldOf(frame, 'location')), run))
    ].filter(part => part !== undefined);
    return {
        severity,
        message: (0,formats_text/* messageOf */.bD)(message, about, id),
        source: tool,
        hints: places_hintsFor(physical ?? { artifactLocation: fieldOf(result, 'analysisTarget') }, run),
        ...(id !== undefined && { code: sarif_codeOf(id, rule) }),
        ...(details.length > 0 && { details: (0,formats_text/* plainText */.wh)(details.join('\n\n')) })
    };
}
function linesOf(heading, locations, run) {
    const lines = locations.slice(0, mostRelated).flatMap(location => places_lineOf(location, run) ?? []);
    const more = locations.length - mostRelated;
    return lines.length === 0
        ? undefined
        : [`${heading}:`, ...lines, ...(more > 0 ? [`… and ${more} more`] : [])].join('\n  ');
}
function sarif_codeOf(id, rule) {
    const url = textOf(rule, 'helpUri');
    return url !== undefined && /^https?:\/\/\S+$/.test(url) ? { value: (0,formats_text/* plainText */.wh)(id), url } : { value: (0,formats_text/* plainText */.wh)(id) };
}
function pushNotifications(sink, context, severities) {
    const { run, tool } = context;
    const invocations = listOf(run, 'invocations');
    const notifications = invocations.flatMap(invocation => [
        ...listOf(invocation, 'toolExecutionNotifications'),
        ...listOf(invocation, 'toolConfigurationNotifications')
    ]);
    let told = 0;
    for (const notification of notifications.filter(isObject)) {
        const level = textOf(notification, 'level') ?? 'warning';
        if (level !== 'error' && level !== 'warning')
            continue;
        const descriptor = objectOf(notification, 'descriptor');
        const said = sarif_diagnosticOf({ ...notification, ...(descriptor !== undefined && { rule: descriptor }) }, level, context);
        const place = places_lineOf(listOf(notification, 'locations')[0], run);
        const where = place === undefined ? '' : ` (${(0,formats_text/* plainText */.wh)(place)})`;
        const sentence = `${tool} says of its run${where}: ${sentenceOf(said.message)}`;
        if (level === 'warning')
            sink.warning(sentence);
        else if (severities.includes('error'))
            sink.failure(sentence);
        else
            sink.finding(said);
        if (level === 'error')
            told++;
    }
    const failed = invocations.some(invocation => fieldOf(invocation, 'executionSuccessful') === false);
    if (!failed || told > 0)
        return;
    const sentence = `The run of ${tool} failed, says its report, and gives no reason.`;
    if (severities.length === 0)
        sink.failure(sentence);
    else
        sink.warning(sentence);
}
const sentenceOf = (text) => (text.trimEnd().endsWith('.') ? text.trimEnd() : `${text.trimEnd()}.`);

;// CONCATENATED MODULE: ./formats/stylelint.js





const stylelint = {
    name: 'stylelint',
    description: 'JSON of Stylelint (`--formatter json`)',
    url: 'https://stylelint.io/user-guide/options#formatter',
    kind: 'findings',
    recognizes: beginning => valuesIn(beginning).some(({ value }) => stylelint_isReport(value)),
    async parse(source, sink) {
        const told = new Set();
        const once = (text, act) => {
            if (told.has(text))
                return;
            told.add(text);
            act();
        };
        await readJson(source, sink, {
            isReport: stylelint_isReport,
            elements: {
                '*'(value, { where }) {
                    const file = requireObject(value, where);
                    const path = textOf(file, 'source');
                    for (const [index, warning] of requireList(file, 'warnings', where).entries())
                        sink.finding(stylelint_diagnosticOf(requireObject(warning, `${where}.warnings[${index}]`), path));
                    for (const warning of listOf(file, 'parseErrors'))
                        sink.finding(stylelint_diagnosticOf(warning, path));
                    for (const text of listOf(file, 'invalidOptionWarnings').map(each => textOf(each, 'text') ?? ''))
                        once(text, () => sink.finding({ severity: 'error', message: (0,formats_text/* messageOf */.bD)(text), source: 'stylelint', title: 'Invalid option' }));
                    for (const text of listOf(file, 'deprecations').map(each => textOf(each, 'text') ?? ''))
                        once(text, () => sink.warning(`Stylelint says: ${(0,formats_text/* plainText */.wh)(text)}`));
                }
            },
            rest: value => void requireArray(value, 'it')
        });
    }
};
function stylelint_isReport(value) {
    const file = Array.isArray(value) ? value[0] : undefined;
    return Array.isArray(fieldOf(file, 'warnings'))
        ? 'source' in file || Array.isArray(fieldOf(file, 'parseErrors'))
        : textOf(file, 'source') !== undefined && Array.isArray(fieldOf(file, 'invalidOptionWarnings'));
}
function stylelint_diagnosticOf(warning, path) {
    const rule = textOf(warning, 'rule') ?? textOf(warning, 'stylelintType');
    const text = (0,formats_text/* messageOf */.bD)(textOf(warning, 'text'), rule);
    const isOwn = rule !== undefined && /^[a-z]+(?:-[a-z]+)+$/.test(rule) && !text.startsWith('Unknown rule ');
    return {
        severity: textOf(warning, 'severity') === 'warning' ? 'warning' : 'error',
        message: text,
        source: 'stylelint',
        hints: hintsAt({
            path,
            line: numberOf(warning, 'line'),
            column: numberOf(warning, 'column'),
            endLine: numberOf(warning, 'endLine'),
            endColumn: numberOf(warning, 'endColumn')
        }),
        ...(rule !== undefined && {
            code: isOwn ? { value: rule, url: `https://stylelint.io/user-guide/rules/${rule}` } : { value: rule }
        })
    };
}

;// CONCATENATED MODULE: ./formats/tap/line.js
const point = /^(not ok|ok)(?![^\s#-])(?:\s+(\d{1,9})(?=[\s#{-]|$))?\s*(?:-\s*)?/;
const time = /^# time=(\d{1,12}(?:\.\d{1,20})?)(ms|s|m)?$/;
function readTapLine(line) {
    const indent = line_indentOf(line);
    const text = line.slice(indent).trimEnd();
    switch (text.charCodeAt(0)) {
        case 0x23:
            return readComment(text, indent);
        case 0x31:
            return readPlan(text, indent);
        case 0x42:
            return /^Bail out!/i.test(text) ? { kind: 'bail-out', reason: text.slice(9).trim() } : undefined;
        case 0x54:
            return indent === 0 && /^TAP version \d{1,3}$/i.test(text) ? { kind: 'version' } : undefined;
        case 0x2d:
            return text === '---' ? { kind: 'yaml', indent } : undefined;
        case 0x7d:
            return text === '}' ? { kind: 'close', indent } : undefined;
        case 0x6e:
        case 0x6f:
            return readPoint(text, indent);
        default:
            return undefined;
    }
}
function line_indentOf(line) {
    let indent = 0;
    while (line.charCodeAt(indent) === 0x20 || line.charCodeAt(indent) === 0x09)
        indent++;
    return indent;
}
function readPoint(text, indent) {
    const found = point.exec(text);
    if (found === null)
        return undefined;
    let rest = text.slice(found[0].length);
    const opens = rest.endsWith(' {') || rest === '{';
    if (opens)
        rest = rest.slice(0, -1).trimEnd();
    const timeAt = rest.lastIndexOf('# time=');
    const timed = timeAt < 0 ? null : time.exec(rest.slice(timeAt));
    if (timed !== null)
        rest = rest.slice(0, timeAt).trimEnd();
    const { name, directive } = splitDirective(rest);
    return {
        kind: 'point',
        indent,
        ok: found[1] === 'ok',
        number: found[2] === undefined ? undefined : Number(found[2]),
        name: name.replace(/\\([\\#])/g, '$1').trim(),
        directive,
        seconds: timed === null ? undefined : Number(timed[1]) * secondsIn(timed[2]),
        opens,
        text
    };
}
const secondsIn = (unit) => (unit === 's' ? 1 : unit === 'm' ? 60 : 0.001);
function splitDirective(text) {
    for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
        if (isEscaped(text, at))
            continue;
        const found = /^#\s{0,20}(skip|todo)(?![a-z])(?:ped|ping)?:?\s*|^#\s{0,20}(skip)(?:ped|ping):?\s*/i.exec(text.slice(at, at + 60));
        if (found === null)
            continue;
        const kind = (found[1] ?? found[2]).toLowerCase() === 'todo' ? 'todo' : 'skip';
        const reason = text.slice(at + found[0].length).trim();
        return { name: text.slice(0, at).trimEnd(), directive: { kind, reason: reason === '-' ? '' : reason } };
    }
    return { name: text, directive: undefined };
}
function isEscaped(text, at) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\')
        slashes++;
    return slashes % 2 === 1;
}
function readPlan(text, indent) {
    const found = /^1\.\.(\d{1,9})(?:\s*#\s*(.*))?$/.exec(text);
    return found === null ? undefined : { kind: 'plan', indent, count: Number(found[1]), reason: found[2] ?? '' };
}
function readComment(text, indent) {
    const subtest = /^# Subtest:\s*(.*)$/.exec(text);
    if (subtest !== null)
        return { kind: 'subtest', indent, name: subtest[1].replace(/\\([\\#])/g, '$1') };
    return { kind: 'comment', indent, text: text.replace(/^# ?/, '') };
}

;// CONCATENATED MODULE: ./formats/tap/yaml.js
function readYaml(block) {
    const lines = block.split('\n');
    const values = new Map();
    const base = yaml_indentOf(lines[0] ?? '');
    let parent = '';
    const unended = new Set();
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at];
        if (line.trim() === '---' && at > 0)
            break;
        const found = /^( *)(["']?)([\w.-]{1,60})\2:(?: +(.*))?$/.exec(line);
        if (found === null)
            continue;
        const indent = found[1].length;
        if (indent < base || (indent > base && parent === ''))
            continue;
        const key = indent === base ? found[3] : `${parent}.${found[3]}`;
        const rest = (found[4] ?? '').trimEnd();
        if (/^[|>][+-]?\d?$/.test(rest)) {
            const end = blockEnd(lines, at + 1, indent);
            values.set(key, dedented(lines.slice(at + 1, end)));
            at = end - 1;
        }
        else if (rest.startsWith('"') || rest.startsWith("'")) {
            const end = quoteEnd({ lines, at, rest, unended });
            values.set(key, unquoted([rest, ...lines.slice(at + 1, end + 1)].join('\n')));
            at = end;
        }
        else if (rest === '' && indent === base) {
            parent = found[3];
            values.set(key, dedented(lines.slice(at + 1, blockEnd(lines, at + 1, indent))));
        }
        else if (rest !== '~' && rest !== 'null')
            values.set(key, rest);
        if (indent === base && rest !== '')
            parent = '';
    }
    return values;
}
const yaml_indentOf = (line) => /^ */.exec(line)[0].length;
function blockEnd(lines, from, indent) {
    let at = from;
    while (at < lines.length && (lines[at].trim() === '' || yaml_indentOf(lines[at]) > indent))
        at++;
    return at;
}
function dedented(lines) {
    const depth = yaml_indentOf(lines.find(line => line.trim() !== '') ?? '');
    return lines
        .map(line => (line.slice(0, depth).trim() === '' ? line.slice(depth) : line))
        .join('\n')
        .trimEnd();
}
function quoteEnd({ lines, at, rest, unended }) {
    const quote = rest.charAt(0);
    const closes = quote === '"' ? /(?:^|[^\\])(?:\\\\)*"\s*$/ : /'\s*$/;
    if ((rest.length > 1 && closes.test(rest.slice(1))) || unended.has(quote))
        return at;
    const end = lines.findIndex((line, index) => index > at && closes.test(line));
    if (end < 0)
        unended.add(quote);
    return end < 0 ? at : end;
}
const escapes = { n: '\n', t: '\t', r: '', '"': '"', '\\': '\\' };
function unquoted(text) {
    const inner = text.trimEnd().replace(/^["']/, '').replace(/["']$/, '');
    return text.startsWith("'")
        ? inner.replaceAll("''", "'")
        : inner.replace(/\\([ntr"\\])/g, (_, letter) => escapes[letter]);
}

;// CONCATENATED MODULE: ./formats/tap/diagnosis.js


function diagnose(failure) {
    const { point, yaml, text, before } = failure;
    const values = readYaml(yaml);
    const [expected, actual] = valuesOf(values, text);
    const loaded = values.get('error') === 'test failed' && values.has('exitCode') ? before : '';
    const hints = diagnosis_hintsOf(values, yaml === '' ? text : loaded);
    const details = [point.text, yaml === '' ? text : yaml, loaded].filter(each => each !== '').join('\n');
    return {
        severity: 'error',
        message: (0,formats_text/* plainText */.wh)(messageOf({ values, text: yaml === '' ? text : '', thrown: diagnosis_thrownIn(loaded), expected, actual })),
        source: 'tap',
        details: (0,formats_text/* plainText */.wh)(details),
        ...(hints.length > 0 && { hints }),
        ...(expected !== undefined && { expected: (0,formats_text/* plainText */.wh)(expected) }),
        ...(actual !== undefined && { actual: (0,formats_text/* plainText */.wh)(actual) })
    };
}
function ownFailure(yaml) {
    const values = readYaml(yaml);
    const type = values.get('failureType');
    return type === undefined || type === 'subtestsFailed' ? undefined : values.get('error');
}
const isCancelled = (yaml) => readYaml(yaml).get('failureType') === 'cancelledByParent';
const isSuite = (yaml) => /^type: 'suite'$/m.test(yaml);
function diagnosis_secondsIn(yaml) {
    const found = /^ *duration_ms: *(\d{1,12}(?:\.\d{1,20})?)\s*$/m.exec(yaml);
    return found === null ? undefined : Number(found[1]) / 1000;
}
const diagnosis_thrownIn = (text) => text.split('\n').find(line => /^(?:Uncaught )?[\w.$]{0,80}(?:Error|Exception)\b(?: \[\w+\])?:/.test(line));
function messageOf({ values, text, thrown, expected, actual }) {
    const said = thrown ?? values.get('error.message') ?? values.get('error') ?? values.get('message') ?? diagnosis_tellingLines(text);
    if (said.trim() !== '')
        return said.trim();
    if (expected !== undefined && actual !== undefined && !`${expected}${actual}`.includes('\n'))
        return `expected ${expected}, got ${actual}`;
    const last = diagnosis_thrownIn(values.get('stack') ?? '') ?? (0,formats_text/* firstLine */.TM)(text);
    return last === '' ? 'It failed, and the report does not say why.' : last;
}
const untelling = /^\s*(?:Failed (?:\(TODO\) )?test\b|at \S.* line \d{1,9}\.?$|\(?(?:in test file|from function) |in (?:test )?file )/;
function diagnosis_tellingLines(text) {
    const lines = text.split('\n').filter(line => !untelling.test(line) && line.trim() !== '');
    return lines.slice(0, lines[0] !== undefined && /^\s*got: /.test(lines[0]) ? 0 : 20).join('\n');
}
function valuesOf(values, text) {
    const expected = values.get('expected') ?? values.get('wanted') ?? values.get('wants');
    const actual = values.get('actual') ?? values.get('found') ?? values.get('got');
    if (expected !== undefined && actual !== undefined)
        return [expected, actual];
    const diff = values.get('diff')?.split('\n') ?? [];
    const [removed, added] = ['-', '+'].map(mark => diff.filter(line => line.startsWith(mark) && !line.startsWith(mark.repeat(3))));
    if (removed.length === 1 && added.length === 1)
        return [removed[0].slice(1).trim(), added[0].slice(1).trim()];
    const table = /^[ \t]*got: (.*)\n[ \t]*expected: (.*)$/m.exec(text);
    return table === null ? [] : [table[2], table[1]];
}
function diagnosis_hintsOf(values, text) {
    const hints = [];
    const add = (path, line, column) => {
        if (path === undefined || !(line >= 1) || /^node:|[\\/]node_modules[\\/]/.test(path))
            return;
        const start = column !== undefined && column >= 1 ? { line, column } : { line };
        hints.push({ kind: 'location', location: { path, start } });
    };
    const column = Number(values.get('at.columnNumber') ?? values.get('at.column') ?? 0);
    add(values.get('at.fileName') ?? values.get('at.file'), Number(values.get('at.lineNumber') ?? values.get('at.line')), column);
    const at = placeIn(values.get('at') ?? '');
    if (at !== undefined)
        add(...at);
    const stack = values.get('stack');
    if (stack !== undefined)
        hints.push({ kind: 'stack', text: (0,formats_text/* plainText */.wh)(stack) });
    if (text !== '') {
        for (const [, path, line] of text.matchAll(/\bin test file ([^\n]{1,1000}), line (\d{1,9})\)/g))
            add(path, Number(line));
        for (const [, path, line] of text.matchAll(/^\s{0,20}at (\S[^\n]{0,1000}) line (\d{1,9})\.?$/gm))
            add(path, Number(line));
        hints.push({ kind: 'stack', text });
    }
    const location = placeIn(values.get('location') ?? '');
    if (location !== undefined)
        add(...location);
    return hints;
}
function placeIn(text) {
    const found = /^(?:[^(\n]{0,500} \()?([^\n]{1,2000}?):(\d{1,9}):(\d{1,9})\)?$/.exec(text.trim());
    return found === null ? undefined : [found[1], Number(found[2]), Number(found[3])];
}

;// CONCATENATED MODULE: ./formats/tap/groups.js
const deepest = 50;
function startGroups() {
    let open = [];
    let rootInner = 0;
    const suites = () => open.filter(({ name }) => name !== '').map(({ name }) => name);
    const forget = (from) => {
        while (open.length > 0 && open.at(-1).indent >= from && open.at(-1).point === undefined)
            open.pop();
    };
    return {
        depth: () => open.length,
        announce(name, { indent, heldFrom }) {
            forget(indent);
            if (open.length < deepest)
                open.push({ indent, name, heldFrom, point: undefined, inner: undefined });
        },
        point(point, heldFrom) {
            const { indent } = point;
            forget(indent + 1);
            const top = open.at(-1);
            const announced = top?.indent === indent && top.point === undefined ? open.pop() : undefined;
            const around = open.at(-1);
            if (announced?.inner !== undefined) {
                if (around !== undefined)
                    around.inner ??= indent;
                return { kind: 'parent', suites: suites(), heldFrom: announced.heldFrom };
            }
            const inner = (around === undefined ? rootInner : around.inner) ?? indent;
            if (indent > inner && open.length < deepest)
                open.push({ indent: inner, name: '', heldFrom, point: undefined, inner: indent });
            else if (around === undefined)
                rootInner = Math.min(rootInner, indent);
            else
                around.inner = indent;
            const place = { kind: 'test', suites: suites() };
            if (!point.opens || open.length >= deepest)
                return place;
            open.push({ indent, name: point.name, heldFrom, point, inner: undefined });
            return { kind: 'opening' };
        },
        close(indent) {
            forget(indent);
            const top = open.at(-1);
            if (top?.point === undefined || top.indent !== indent)
                return undefined;
            open.pop();
            if (top.inner === undefined)
                return { kind: 'test', suites: suites(), point: top.point };
            return { kind: 'parent', suites: suites(), heldFrom: top.heldFrom, point: top.point };
        },
        end() {
            const closed = [];
            for (let top = open.pop(); top !== undefined; top = open.pop())
                if (top.point !== undefined)
                    closed.push({ kind: 'parent', suites: suites(), heldFrom: top.heldFrom, point: top.point });
            open = [];
            rootInner = 0;
            return closed;
        }
    };
}

;// CONCATENATED MODULE: ./formats/tap/stream.js
const counts = /^(?:tests|suites|pass|fail|ok|todo|skip|skipped|cancelled|failed) {1,4}(?::? ?\d{1,9})(?: of \d{1,9} tests)?$/;
const looksLike = /^Looks like (?:you|your test) /;
function startStream() {
    let begun = false;
    let plan;
    let points = 0;
    let failing = 0;
    let excused = 0;
    let declared = 0;
    let bailOut;
    let ended;
    let seconds;
    let sum = 0;
    return {
        begun: () => begun,
        planned: () => plan !== undefined,
        complete: () => plan?.last === true,
        isChatter: point => point.ok && point.number === undefined && point.name === '' && plan?.count === points,
        version() {
            begun = true;
        },
        plan(count, reason) {
            begun = true;
            plan = { count, reason, last: points > 0 };
        },
        point() {
            begun = true;
            points++;
        },
        test({ outcome, seconds: taken }, point) {
            sum += taken ?? 0;
            if (outcome === 'failed')
                failing++;
            else if (!point.ok)
                excused++;
        },
        failedOutside() {
            failing++;
        },
        bailOut(reason) {
            begun = true;
            bailOut ??= reason;
        },
        comment(text) {
            const duration = /^(?:duration_ms |time=)(\d{1,12}(?:\.\d{1,20})?)(ms|s)?$/.exec(text);
            if (duration !== null)
                seconds = Number(duration[1]) * (duration[2] === 's' ? 1 : 0.001);
            const fail = /^(?:fail|cancelled) {1,4}(\d{1,9})$/.exec(text);
            if (fail !== null)
                declared += Number(fail[1]);
            if (/^Looks like your test (?:exited|died)/.test(text))
                ended = text;
            return duration !== null || counts.test(text) || looksLike.test(text);
        },
        seconds: () => seconds ?? sum,
        end(sink) {
            if (!begun)
                return false;
            const faults = [];
            if (bailOut !== undefined)
                faults.push(`The run was abandoned${bailOut === '' ? '' : `: ${bailOut}`}`);
            else if (plan === undefined)
                faults.push(points === 0 ? 'The run ends before its first test.' : 'The plan is missing: the run may have been cut off.');
            else if (plan.count !== points)
                faults.push(`The plan announces ${plan.count} ${plan.count === 1 ? 'test' : 'tests'}, and ${points} came.`);
            else if (plan.count === 0 && plan.reason !== '')
                sink.warning(`No test ran: ${plan.reason}`);
            if (ended !== undefined)
                faults.push(ended);
            if (declared > 0 && failing === 0 && excused === 0)
                faults.push(`The run counts ${declared} ${declared === 1 ? 'failure' : 'failures'}, and none is listed.`);
            for (const fault of faults)
                sink.failure(fault);
            return failing > 0 || faults.length > 0;
        }
    };
}

;// CONCATENATED MODULE: ./formats/tap/reader.js





const proveFile = /^(\S{1,500}) \.{2,1000}\s*$/;
function startTapReader(sink) {
    const groups = startGroups();
    let stream = startStream();
    let current;
    let comments;
    let held = [];
    let seconds = 0;
    let anyFailed = false;
    let proveFailed = false;
    let file;
    const release = () => {
        for (const { test } of held)
            sink.testCase(test);
        held = [];
    };
    const flush = () => {
        if (current === undefined)
            return;
        const { point, place, text, before } = current;
        const yaml = current.yaml?.text() ?? '';
        const failure = { point, yaml, text: text?.text() ?? '', before };
        current = undefined;
        if (place.kind === 'test') {
            if (point.ok && point.directive === undefined && isSuite(yaml))
                return;
            const test = reader_testOf(failure, file === undefined ? place.suites : [file, ...place.suites]);
            stream.test(test, point);
            if (test.outcome !== 'failed')
                sink.testCase(test);
            else
                held.push({ test, cancelled: isCancelled(yaml) });
        }
        else if (place.kind === 'parent')
            endGroup(failure, place);
        if (groups.depth() === 0)
            release();
    };
    const endGroup = (failure, { suites, heldFrom }) => {
        const { point } = failure;
        const inside = held.slice(heldFrom);
        if (point.directive !== undefined) {
            for (const each of inside)
                each.test = { ...each.test, outcome: 'skipped', reason: reader_reasonOf(point), diagnostics: [] };
            return;
        }
        if (point.ok)
            return;
        if (inside.length === 0) {
            const name = [...suites, point.name].filter(each => each !== '').join(' › ');
            stream.failedOutside();
            sink.finding({
                ...diagnose(failure),
                title: `${name === '' ? 'A group of tests' : name} failed by itself, not by its tests`
            });
            return;
        }
        const cause = ownFailure(failure.yaml);
        if (cause === undefined)
            return;
        for (const each of inside.filter(({ cancelled }) => cancelled))
            each.test = {
                ...each.test,
                diagnostics: each.test.diagnostics.map(diagnostic => ({
                    ...diagnostic,
                    message: `${diagnostic.message}: ${cause}`,
                    details: `${diagnostic.details ?? ''}\n\n${failure.yaml}`
                }))
            };
    };
    const endStream = () => {
        flush();
        for (const { point, suites, heldFrom } of groups.end())
            endGroup({ point, yaml: '', text: '', before: '' }, { suites, heldFrom });
        release();
        anyFailed = stream.end(sink) || anyFailed;
        seconds += stream.seconds();
        sink.seconds(seconds);
        stream = startStream();
    };
    const take = (tap) => {
        switch (tap.kind) {
            case 'version':
                if (stream.begun())
                    endStream();
                stream.version();
                break;
            case 'plan':
                flush();
                if (tap.indent > 0)
                    break;
                if (stream.planned())
                    endStream();
                stream.plan(tap.count, tap.reason);
                break;
            case 'point':
                flush();
                if (tap.indent === 0 && stream.isChatter(tap))
                    break;
                if (tap.indent === 0 && stream.complete())
                    endStream();
                current = {
                    point: tap,
                    place: groups.point(tap, held.length),
                    before: comments?.text() ?? '',
                    text: undefined,
                    yaml: undefined,
                    yamlIndent: undefined
                };
                if (tap.indent === 0)
                    stream.point();
                comments = undefined;
                break;
            case 'subtest':
                flush();
                groups.announce(tap.name, { indent: tap.indent, heldFrom: held.length });
                break;
            case 'close': {
                flush();
                const closed = groups.close(tap.indent);
                if (closed === undefined)
                    break;
                if (closed.kind === 'parent')
                    endGroup({ point: closed.point, yaml: '', text: '', before: '' }, closed);
                else {
                    current = {
                        point: closed.point,
                        place: closed,
                        before: '',
                        text: undefined,
                        yaml: undefined,
                        yamlIndent: undefined
                    };
                    flush();
                }
                if (groups.depth() === 0)
                    release();
                break;
            }
            case 'bail-out':
                flush();
                stream.bailOut(tap.reason);
                break;
            case 'comment':
                if (!stream.comment(tap.text)) {
                    if (current !== undefined)
                        (current.text ??= collectLines()).add(tap.text);
                    (comments ??= collectLines()).add(tap.text);
                }
                break;
            case 'yaml':
                if (current === undefined || tap.indent <= current.point.indent || current.yaml !== undefined)
                    break;
                current.yaml = collectLines();
                current.yamlIndent = tap.indent;
        }
    };
    return {
        line(line) {
            const tap = readTapLine(line);
            if (current?.yamlIndent !== undefined) {
                if (line.trimEnd() === `${' '.repeat(current.yamlIndent)}...`) {
                    current.yamlIndent = undefined;
                    return;
                }
                const isOutside = line_indentOf(line) <= current.point.indent && tap !== undefined && tap.kind !== 'comment' && tap.kind !== 'yaml';
                if (!isOutside) {
                    current.yaml.add(line.slice(0, current.yamlIndent).trim() === '' ? line.slice(current.yamlIndent) : line);
                    return;
                }
                current.yamlIndent = undefined;
            }
            if (tap !== undefined)
                take(tap);
            else if (current !== undefined && (line.trim() === '' || line_indentOf(line) > current.point.indent))
                (current.text ??= collectLines()).add(line.slice(current.point.indent + 2));
            else if (proveFile.test(line)) {
                endStream();
                file = proveFile.exec(line)[1];
            }
            else if (line === 'Result: FAIL')
                proveFailed = true;
        },
        end() {
            endStream();
            if (proveFailed && !anyFailed)
                sink.failure('prove says “Result: FAIL”, and no failure is listed.');
        }
    };
}
const reader_reasonOf = ({ directive }) => directive.kind === 'todo' ? `to do${directive.reason === '' ? '' : `: ${directive.reason}`}` : directive.reason;
function reader_testOf(failure, suites) {
    const { point } = failure;
    const outcome = point.directive !== undefined ? 'skipped' : point.ok ? 'passed' : 'failed';
    const seconds = point.seconds ?? diagnosis_secondsIn(failure.yaml);
    const reason = point.directive === undefined ? '' : reader_reasonOf(point);
    return {
        name: point.name === '' ? `test ${point.number ?? ''}`.trimEnd() : point.name,
        suites,
        outcome,
        diagnostics: outcome === 'failed' ? [diagnose(failure)] : [],
        ...(seconds !== undefined && { seconds }),
        ...(reason !== '' && { reason })
    };
}

;// CONCATENATED MODULE: ./formats/tap.js





const tap_linesBefore = 60;
const tap = {
    name: 'tap',
    description: 'TAP 12–14: node:test, tape, node-tap, Vitest, Mocha, bats, Perl’s Test::More and prove',
    url: 'https://testanything.org/tap-version-14-specification.html',
    kind: 'tests',
    recognizes(beginning) {
        let seen = 'nothing';
        for (const line of firstLines(beginning, tap_linesBefore)) {
            const found = readTapLine(line);
            if (found?.kind === 'version')
                return true;
            if (found?.kind === 'bail-out' || (found?.kind === 'yaml' && seen === 'point'))
                return true;
            if (found?.kind === 'plan' && found.indent === 0) {
                if (seen === 'point' || found.count === 0)
                    return true;
                seen = 'plan';
            }
            else if (found?.kind === 'point') {
                if (seen !== 'nothing')
                    return true;
                if (found.number !== 1 && found.indent === 0)
                    return false;
                seen = 'point';
            }
            else if (found === undefined && seen === 'nothing' && !isNoise(line) && !/^\S{1,200} \.{2,}\s*$/.test(line))
                return false;
        }
        return false;
    },
    parse: (source, sink) => readByPrefix(source, {
        start: () => startTapReader(sink),
        prefixOf(line) {
            const prefix = prefixIn(line);
            const found = prefix === '' ? undefined : readTapLine(line.slice(prefix.length));
            return found?.kind === 'version' || (found?.kind === 'point' && found.number !== undefined) ? prefix : undefined;
        }
    })
};

;// CONCATENATED MODULE: ./formats/testng/reader.js

const testng_reader_roots = new Set(['testng-results']);
const testng_reader_outcomes = new Map([
    ['PASS', 'passed'],
    ['FAIL', 'failed'],
    ['SKIP', 'skipped']
]);
function readTestng(sink) {
    let className = '';
    let method;
    let declaredFailed = 0;
    let failures = 0;
    const start = (element) => {
        const milliseconds = parseSeconds(element.attribute('duration-ms'));
        return {
            name: element.attribute('name') ?? '',
            status: element.attribute('status') ?? '',
            isConfiguration: element.attribute('is-config') === 'true',
            seconds: milliseconds === undefined ? undefined : milliseconds / 1000,
            parameters: [],
            type: '',
            message: '',
            stackTrace: '',
            output: ''
        };
    };
    const finish = (closed) => {
        const outcome = testng_reader_outcomes.get(closed.status) ?? 'errored';
        const isBad = outcome === 'failed' || outcome === 'errored';
        if (isBad)
            failures++;
        if (closed.isConfiguration) {
            if (isBad)
                sink.finding({ ...testng_reader_diagnosticOf(closed, className), title: `${className}.${closed.name}` });
            return;
        }
        const test = {
            name: closed.parameters.length === 0 ? closed.name : `${closed.name}(${closed.parameters.join(', ')})`,
            suites: className === '' ? [] : [className],
            outcome,
            diagnostics: isBad ? [testng_reader_diagnosticOf(closed, className)] : []
        };
        if (closed.seconds !== undefined)
            test.seconds = closed.seconds;
        const reason = cleanText(closed.message).trim();
        if (outcome === 'skipped' && reason !== '')
            test.reason = reason;
        sink.testCase(test);
    };
    return {
        open(element) {
            const { name } = element;
            if (name === 'testng-results')
                declaredFailed += parseCount(element.attribute('failed')) ?? 0;
            else if (name === 'class')
                className = element.attribute('name') ?? '';
            else if (name === 'test-method')
                method = start(element);
            else if (method === undefined)
                return;
            else if (name === 'exception')
                method.type = element.attribute('class') ?? '';
            else if (name === 'value' || (reader_texts.has(name) && method.status !== 'PASS'))
                element.keepText();
        },
        close(name, text) {
            if (name === 'class')
                className = '';
            if (method === undefined)
                return;
            switch (name) {
                case 'test-method':
                    finish(method);
                    method = undefined;
                    return;
                case 'value':
                    method.parameters.push(text.trim());
                    return;
                case 'message':
                    method.message = text;
                    return;
                case 'full-stacktrace':
                    method.stackTrace = text;
                    return;
                case 'line':
                    method.output += `${text.trim()}\n`;
            }
        },
        finish() {
            if (failures === 0 && declaredFailed > 0)
                sink.failure(`The report declares ${declaredFailed} failures, but lists none.`);
        }
    };
}
const reader_texts = new Set(['message', 'full-stacktrace', 'line']);
function testng_reader_diagnosticOf(method, className) {
    const message = cleanText(method.message).trim();
    const stackTrace = cleanText(method.stackTrace).trim();
    const output = method.output.trim();
    const details = [stackTrace, output === '' ? '' : `output:\n${cleanText(output)}`].filter(part => part !== '');
    const hints = [
        stackTrace === '' ? undefined : { kind: 'stack', text: stackTrace },
        className === '' ? undefined : { kind: 'symbol', name: className }
    ];
    return {
        severity: 'error',
        message: message || method.type || 'failed without a message',
        source: 'testng',
        hints: hints.filter(hint => hint !== undefined),
        ...(details.length > 0 ? { details: details.join('\n\n') } : {}),
        ...comparisonIn(message)
    };
}

;// CONCATENATED MODULE: ./formats/testng.js


const testng = {
    name: 'testng',
    description: 'XML of TestNG (testng-results.xml)',
    url: 'https://testng.org/#_xml_reports',
    kind: 'tests',
    recognizes: beginning => rootOf(beginning)?.name === 'testng-results',
    async parse(source, sink) {
        const reader = readTestng(sink);
        await readXml(source, sink, { roots: testng_reader_roots, ...reader });
        reader.finish();
    }
};

;// CONCATENATED MODULE: ./formats/trx/classes.js

const classes_roots = new Set(['TestRun']);
async function classesOf(source) {
    const classes = new Map();
    const known = new Map();
    let id = '';
    await scanXml(source, {
        roots: classes_roots,
        open(element) {
            if (element.name === 'UnitTest')
                id = element.attribute('id') ?? '';
            if (element.name !== 'TestMethod' || id === '')
                return;
            const name = (element.attribute('className') ?? '').replace(/,.*/s, '').trim();
            if (name === '')
                return;
            if (!known.has(name))
                known.set(name, name);
            classes.set(id, known.get(name) ?? name);
        },
        close(name) {
            if (name === 'UnitTest')
                id = '';
        }
    });
    return classes;
}

;// CONCATENATED MODULE: ./formats/trx/reader.js



const trx_reader_outcomes = new Map([
    ['Passed', 'passed'],
    ['PassedButRunAborted', 'passed'],
    ['Completed', 'passed'],
    ['Warning', 'passed'],
    ['Failed', 'failed'],
    ['NotExecuted', 'skipped'],
    ['Inconclusive', 'skipped'],
    ['Pending', 'skipped'],
    ['InProgress', 'skipped'],
    [undefined, 'errored']
]);
const bad = ['failed', 'error', 'timeout', 'aborted', 'disconnected', 'notRunnable'];
const outputs = new Set(['StdOut', 'StdErr', 'DebugTrace']);
const echo = /^\[xUnit\.net |\[(?:FAIL|SKIP|PASS)\]\s*$/;
const duration = /^(?:(\d+)\.)?(\d+):(\d+):(\d+(?:\.\d+)?)$/;
function parseDuration(text) {
    const [, days = '0', hours, minutes, seconds] = duration.exec(text?.trim() ?? '') ?? [];
    if (seconds === undefined)
        return undefined;
    return Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
function startTrx(sink, classes) {
    const open = [];
    let inResults = 0;
    let summary;
    let declaredBad = 0;
    let failures = 0;
    let inError = false;
    let runInfo;
    const start = (element) => {
        const name = element.attribute('testName') ?? '';
        open.push({
            name,
            className: classes.get(element.attribute('testId') ?? '') ?? classOf(name),
            outcome: element.attribute('outcome'),
            seconds: parseDuration(element.attribute('duration')),
            hasInner: false,
            hasFailed: false,
            message: '',
            stackTrace: '',
            output: '',
            attachments: []
        });
    };
    const finish = (result) => {
        const outcome = trx_reader_outcomes.get(result.outcome) ?? 'errored';
        const isBad = outcome === 'failed' || outcome === 'errored';
        const around = open.at(-1);
        if (around !== undefined) {
            around.hasInner = true;
            if (isBad || result.hasFailed)
                around.hasFailed = true;
        }
        const said = isBad && result.message === '' && result.outcome !== 'Failed' ? `outcome: ${result.outcome ?? 'none'}` : '';
        const failure = { ...result, source: 'trx', message: result.message || said };
        if (!result.hasInner) {
            if (isBad)
                failures++;
            sink.testCase(dotnetCase({ ...failure, outcome }));
        }
        else if (isBad && !result.hasFailed) {
            failures++;
            sink.finding({ ...dotnetDiagnostic(failure, 'error'), title: result.name });
        }
    };
    const finishInfo = (outcome, text) => {
        const sentence = cleanText(text).trim();
        if (sentence === '' || echo.test(sentence))
            return;
        if (outcome === 'Warning')
            sink.warning(sentence);
        else if (outcome === 'Error' || outcome === 'Failed' || outcome === 'Aborted') {
            failures++;
            sink.finding(dotnetDiagnostic({ source: 'trx', message: sentence, stackTrace: '', output: '', className: '' }, 'error'));
        }
    };
    return {
        roots: classes_roots,
        open(element) {
            const { name } = element;
            if (name === 'Results')
                inResults++;
            else if (inResults > 0 && isResult(name))
                start(element);
            else if (name === 'RunInfo')
                runInfo = element.attribute('outcome') ?? '';
            else if (name === 'ResultSummary')
                summary = element.attribute('outcome');
            else if (name === 'Counters')
                for (const counter of bad)
                    declaredBad += parseCount(element.attribute(counter)) ?? 0;
            else if (name === 'ErrorInfo')
                inError = true;
            else if (inError || (name === 'Text' && runInfo !== undefined))
                element.keepText();
            else if (open.length === 0)
                return;
            else if (outputs.has(name)) {
                if (trx_reader_outcomes.get(open.at(-1).outcome) !== 'passed')
                    element.keepText();
            }
            else if (name === 'ResultFile') {
                const path = element.attribute('path') ?? '';
                if (path !== '')
                    open.at(-1).attachments.push({ name: path.replace(/^.*[\\/]/s, ''), path });
            }
        },
        close(name, text) {
            const result = open.at(-1);
            if (name === 'Results')
                inResults--;
            else if (inResults > 0 && isResult(name))
                finish(open.pop());
            else if (name === 'ErrorInfo')
                inError = false;
            else if (inError && name === 'Message' && result !== undefined)
                result.message = text;
            else if (inError && name === 'StackTrace' && result !== undefined)
                result.stackTrace = text;
            else if (outputs.has(name) && result !== undefined)
                result.output += text;
            else if (name === 'Text' && runInfo !== undefined)
                finishInfo(runInfo, text);
            else if (name === 'RunInfo')
                runInfo = undefined;
        },
        finish() {
            if (failures > 0)
                return;
            if (declaredBad > 0)
                sink.failure(`The report declares ${declaredBad} failures, but lists none.`);
            else if (summary !== undefined && (summary === 'Failed' || trx_reader_outcomes.get(summary) === undefined))
                sink.failure(`The report says of the run as a whole that it ended with “${summary}”, and names no reason.`);
        }
    };
}
const isResult = (name) => name.endsWith('TestResult') || name === 'TestResultAggregation';

;// CONCATENATED MODULE: ./formats/trx.js



const trx = {
    name: 'trx',
    description: 'XML of Visual Studio and dotnet test --logger trx (MSTest, NUnit, xUnit.net)',
    url: 'https://learn.microsoft.com/dotnet/core/tools/dotnet-test#logger',
    kind: 'tests',
    recognizes: beginning => rootOf(beginning)?.name === 'TestRun',
    async parse(source, sink) {
        const reader = startTrx(sink, await classesOf(source));
        await readXml(source, sink, reader);
        reader.finish();
    }
};

;// CONCATENATED MODULE: ./formats/tsc/frame.js
const numbered = /^ *(\d{1,9})(?: |$)/;
const elided = /^ *\.\.\.\s*$/;
const squiggle = /^ +(~+)\s*$/;
function startFrame() {
    let row = 0;
    let gutter = 0;
    let end;
    return {
        take(line) {
            const source = numbered.exec(line);
            if (source !== null) {
                row = Number(source[1]);
                gutter = source[0].trimEnd().length;
                return true;
            }
            if (elided.test(line))
                return true;
            if (row === 0 || !squiggle.test(line))
                return false;
            const column = line.trimEnd().length - gutter;
            if (column > 1)
                end = { line: row, column };
            return true;
        },
        end: () => end
    };
}

;// CONCATENATED MODULE: ./formats/tsc/header.js

const header_plain = /\((\d{1,9}),(\d{1,9})\): (error|warning|suggestion|message) TS(-?\d{1,6}): /;
const pretty = /:(\d{1,9}):(\d{1,9}) - (error|warning|suggestion|message) TS(-?\d{1,6}): /;
const withoutFile = /^(error|warning|message) TS(\d{1,6}): /;
function headerOf(line) {
    if (!line.includes(' TS'))
        return undefined;
    const found = header_plain.exec(line) ?? pretty.exec(line);
    if (found === null)
        return withoutFileOf(line);
    const [whole, row, column, category, code] = found;
    const before = line.slice(0, found.index).trimStart();
    const prefix = prefixIn(before);
    const path = withoutPrefix(before.slice(prefix.length));
    if (path === '')
        return undefined;
    const place = { line: Number(row), column: Number(column) };
    return {
        category: category,
        code: `TS${code}`,
        message: line.slice(found.index + whole.length),
        path,
        line: place.line >= 1 ? place.line : undefined,
        column: place.column >= 1 ? place.column : undefined,
        pretty: whole.startsWith(':'),
        prefix
    };
}
function withoutFileOf(line) {
    const prefix = line.replace(withoutFile, '') === line ? prefixIn(line) : '';
    const found = withoutFile.exec(line.slice(prefix.length));
    if (found === null)
        return undefined;
    const [whole, category, code] = found;
    const message = line.slice(prefix.length + whole.length);
    return {
        category: category,
        code: `TS${code}`,
        message,
        path: /\bconfig file '([^']{1,1000})'/.exec(message)?.[1],
        line: undefined,
        column: undefined,
        pretty: false,
        prefix
    };
}

;// CONCATENATED MODULE: ./formats/tsc/status.js
function watchStatus(line) {
    if (/(?:Starting compilation in watch mode|Starting incremental compilation)\.\.\.\s*$/.test(line))
        return 'starts';
    const found = /(?:\] | - )Found (\d{1,9}) errors?\. Watching for file changes\.\s*$/.exec(line);
    return found === null ? undefined : { found: Number(found[1]) };
}
const status_summary = /^Found (\d{1,9}) errors?(?:\.| in \d{1,9} files?\.| in the same file, starting at: .*:\d{1,9}| in .*:\d{1,9})\s*$/;
function summaryOf(line) {
    const found = line.startsWith('Found ') ? status_summary.exec(line) : null;
    return found === null ? undefined : Number(found[1]);
}
const status_time = /^(?:\[\d{1,2}[:.]\d\d[:.]\d\d[^\]]{0,8}\] |\d{1,2}[:.]\d\d[:.]\d\d.{0,8}? - )/;
const isCompilerStatus = (line) => status_time.test(line) &&
    (watchStatus(line) !== undefined ||
        /(?:Projects in this build:|Project '.*' is (?:out of date|up to date)\b.*|Building project '.*'\.\.\.)\s*$/.test(line.slice(0, 2000)));
function crashOf(line) {
    if (/^Node\.js v\d{1,3}\.\d/.test(line))
        return 'node';
    const isHere = /\btsc: (?:command )?not found\b|^command not found: tsc$|^'tsc' is not recognized as |\bThis is not the tsc command you are looking for\b|^FATAL ERROR: /;
    return isHere.test(line) ? 'here' : undefined;
}

;// CONCATENATED MODULE: ./formats/tsc.js








const tsc_linesBefore = 40;
const tsc_severities = {
    error: 'error',
    warning: 'warning',
    suggestion: 'info',
    message: 'info'
};
const tsc = {
    name: 'tsc',
    description: 'TypeScript: the output of tsc (plain, --pretty, --build, --watch) and vue-tsc',
    url: 'https://www.typescriptlang.org/docs/handbook/compiler-options.html',
    kind: 'findings',
    silentWhenClean: true,
    recognizes(beginning) {
        for (const line of firstLines(beginning, tsc_linesBefore)) {
            if (isCompilerStatus(line) || isOwnProblem(line))
                return true;
            if (!isNoise(line))
                return false;
        }
        return false;
    },
    parse: (source, sink) => readByPrefix(source, {
        start: prefix => tsc_startReader(prefix, sink),
        prefixOf: line => headerOf(line)?.prefix
    })
};
function isOwnProblem(line) {
    const header = /^\s/.test(line) ? undefined : headerOf(line);
    return header !== undefined && (header.path === undefined || /^(?!\/\/)[\w.@([/\\~$]/.test(header.path));
}
function tsc_startReader(runner, sink) {
    let problem;
    let rounds;
    let listed = 0;
    let listedInRound = 0;
    let lastError = '';
    const push = (diagnostic) => {
        if (rounds === undefined)
            sink.finding(diagnostic);
        else
            rounds.current.diagnostics.push(diagnostic);
    };
    const flush = () => {
        if (problem === undefined)
            return;
        const diagnostic = tsc_diagnosticOf(problem, runner);
        if (diagnostic.severity === 'error') {
            listed++;
            listedInRound++;
        }
        push(diagnostic);
        problem = undefined;
    };
    const compare = (declared, count) => {
        if (declared === count)
            return;
        const found = `tsc found ${declared} ${declared === 1 ? 'error' : 'errors'}`;
        if (count === 0)
            push({ severity: 'error', source: 'tsc', message: `${found}, but the report lists none` });
        else
            sink.warning(`${found}, but the report lists ${count}.`);
    };
    const startRound = () => {
        if (rounds === undefined)
            rounds = { last: undefined, current: { diagnostics: [], finished: false } };
        else {
            const { last, current } = rounds;
            const isNews = current.finished || current.diagnostics.length > 0;
            rounds = { last: isNews ? current : last, current: { diagnostics: [], finished: false } };
        }
        listed = 0;
        listedInRound = 0;
    };
    return {
        line(line) {
            if (problem !== undefined) {
                if (continues(problem, line))
                    return;
                flush();
            }
            const header = headerOf(line);
            if (header !== undefined) {
                problem = { header, chain: collectLines(), related: collectLines(), frame: undefined, state: 'chain' };
                return;
            }
            if (line.trim() === '')
                return;
            const status = watchStatus(line);
            const summary = summaryOf(line);
            const crash = crashOf(line);
            if (status === 'starts')
                startRound();
            else if (status !== undefined) {
                compare(status.found, listedInRound);
                if (rounds !== undefined)
                    rounds.current.finished = true;
            }
            else if (summary !== undefined) {
                compare(summary, listed);
                listed = 0;
            }
            else if (crash !== undefined) {
                const message = crash === 'node' && lastError !== '' ? lastError : line.trim();
                push({
                    severity: 'error',
                    source: 'tsc',
                    title: 'The compiler did not run to its end',
                    message: (0,formats_text/* plainText */.wh)(message)
                });
            }
            else if (/^\w*Error: /.test(line))
                lastError = line;
        },
        end() {
            flush();
            if (rounds === undefined)
                return;
            const { last, current } = rounds;
            const isCurrent = current.finished || current.diagnostics.length > 0 || last === undefined;
            if (!current.finished)
                sink.warning('The report of this watch ends in the middle of a compilation.');
            for (const diagnostic of (isCurrent ? current : last).diagnostics)
                sink.finding(diagnostic);
        }
    };
}
function continues(problem, line) {
    const isBlank = line.trim() === '';
    if (problem.state === 'chain') {
        if (!isBlank && line.startsWith('  ')) {
            problem.chain.add(line);
            return true;
        }
        if (!isBlank || !problem.header.pretty)
            return false;
        problem.frame = startFrame();
        problem.state = 'frame';
        return true;
    }
    if (problem.state === 'related' && (isBlank || line.startsWith('    '))) {
        problem.related.add(line.slice(2));
        return true;
    }
    if (isRelated(line)) {
        problem.state = 'related';
        problem.related.add(line.slice(2));
        return true;
    }
    return problem.state === 'frame' && (isBlank || problem.frame.take(line));
}
const isRelated = (line) => /^ {2}\S/.test(line) && /:\d+:\d+(?: - |$)/.test(line);
function tsc_diagnosticOf({ header, chain, related, frame }, runner) {
    const { path, line, column } = header;
    const message = (0,formats_text/* plainText */.wh)(header.message) + (chain.empty ? '' : `\n${chain.text()}`);
    const details = related.text();
    const hints = [];
    if (path !== undefined) {
        const end = frame?.end();
        const start = line === undefined ? undefined : { line, column: column };
        const follows = start !== undefined &&
            end !== undefined &&
            (end.line > start.line || (end.line === start.line && end.column > start.column));
        const place = { ...(start && { start }), ...(follows && { end }) };
        const folder = /^([\w@.-]+\/\S+) [\w:.-]+: $/.exec(runner)?.[1];
        if (folder !== undefined)
            hints.push({ kind: 'location', location: { path: `${folder}/${path}`, ...place } });
        hints.push({ kind: 'location', location: { path, ...place } });
    }
    return {
        severity: tsc_severities[header.category],
        message,
        source: 'tsc',
        code: { value: header.code },
        ...(hints.length > 0 && { hints }),
        ...(details !== '' && { details })
    };
}

;// CONCATENATED MODULE: ./formats/xunit/reader.js


const xunit_reader_roots = new Set(['assemblies', 'assembly']);
const xunit_reader_outcomes = new Map([
    ['Pass', 'passed'],
    ['Fail', 'failed'],
    ['Skip', 'skipped'],
    ['NotRun', 'skipped']
]);
const xunit_reader_texts = new Set(['message', 'stack-trace', 'output', 'reason', 'source-file', 'source-line']);
function readXunit(sink) {
    const open = [];
    let seconds = 0;
    let declaredFailed = 0;
    let failures = 0;
    const start = (element, kind) => {
        const name = element.attribute('name') ?? '';
        return {
            kind,
            name: kind === 'error' ? [element.attribute('type') ?? '', name].filter(part => part !== '').join(' ') : name,
            className: kind === 'test' ? (element.attribute('type') ?? classOf(name)) : kind === 'class' ? name : '',
            result: element.attribute('result') ?? '',
            seconds: parseSeconds(element.attribute('time')),
            hasFailure: false,
            file: element.attribute('source-file') ?? '',
            line: parseCount(element.attribute('source-line')),
            message: '',
            stackTrace: '',
            reason: '',
            output: ''
        };
    };
    const finish = (closed) => {
        const { kind, name, className, stackTrace, output, reason } = closed;
        const failure = {
            source: 'xunit',
            message: reader_unescaped(closed.message),
            stackTrace: reader_unescaped(closed.message) === closed.message ? stackTrace : `${closed.message}\n${stackTrace}`,
            output,
            className,
            place: reader_placeOf(closed)
        };
        if (kind !== 'test') {
            if (!closed.hasFailure)
                return;
            failures++;
            sink.finding({ ...dotnetDiagnostic(failure, 'error'), title: name });
            return;
        }
        const outcome = xunit_reader_outcomes.get(closed.result) ?? 'errored';
        if (outcome === 'failed' || outcome === 'errored')
            failures++;
        const message = outcome === 'skipped' ? reason : failure.message;
        sink.testCase(dotnetCase({ ...failure, name, outcome, seconds: closed.seconds, message }));
    };
    return {
        open(element) {
            const { name } = element;
            if (name === 'assembly') {
                seconds += parseSeconds(element.attribute('time')) ?? 0;
                declaredFailed +=
                    (parseCount(element.attribute('failed')) ?? 0) + (parseCount(element.attribute('errors')) ?? 0);
                return;
            }
            if (name === 'test' || name === 'error' || name === 'class') {
                open.push(start(element, name));
                return;
            }
            const inner = open.at(-1);
            if (inner === undefined)
                return;
            if (name === 'failure')
                inner.hasFailure = true;
            if (xunit_reader_texts.has(name) && inner.result !== 'Pass')
                element.keepText();
        },
        close(name, text) {
            if (name === 'test' || name === 'error' || name === 'class') {
                finish(open.pop());
                return;
            }
            const inner = open.at(-1);
            if (inner === undefined)
                return;
            switch (name) {
                case 'message':
                    if (inner.hasFailure)
                        inner.message = text;
                    else
                        inner.reason = text;
                    return;
                case 'stack-trace':
                    inner.stackTrace = text;
                    return;
                case 'reason':
                    inner.reason ||= text;
                    return;
                case 'output':
                    inner.output = text;
                    return;
                case 'source-file':
                    inner.file = text.trim();
                    return;
                case 'source-line':
                    inner.line = parseCount(text);
            }
        },
        finish() {
            if (seconds > 0)
                sink.seconds(seconds);
            if (failures === 0 && declaredFailed > 0)
                sink.failure(`The report declares ${declaredFailed} failures, but lists none.`);
        }
    };
}
const reader_unescaped = (text) => text.replaceAll('\\r\\n', '\n');
function reader_placeOf({ file, line }) {
    if (file === '')
        return undefined;
    return line === undefined ? { kind: 'file', path: file } : { kind: 'location', location: { path: file, start: { line } } };
}

;// CONCATENATED MODULE: ./formats/xunit.js


const xunit = {
    name: 'xunit',
    description: 'XML of xUnit.net 1, 2 and 3, and of Fixie',
    url: 'https://xunit.net/docs/format-xml-v2',
    kind: 'tests',
    recognizes(beginning) {
        const root = rootOf(beginning);
        return root !== undefined && xunit_reader_roots.has(root.name);
    },
    async parse(source, sink) {
        const reader = readXunit(sink);
        await readXml(source, sink, { roots: xunit_reader_roots, ...reader });
        reader.finish();
    }
};

;// CONCATENATED MODULE: ./formats/index.js




































const formats = [
    actionlint,
    biome,
    cargo,
    checkstyle,
    ctrf,
    cucumber,
    dart,
    eslintCompact,
    eslintStylish,
    eslintUnix,
    eslint,
    gitlab,
    goTest,
    golangci,
    googletest,
    jest,
    junit,
    libtest,
    mocha,
    mypy,
    nunit2,
    nunit3,
    oxlint,
    playwright,
    pylint,
    rdjson,
    robot,
    rspec,
    ruff,
    sarif,
    stylelint,
    tap,
    testng,
    trx,
    tsc,
    xunit
];

// EXTERNAL MODULE: ./model/identity.js
var identity = __webpack_require__(7393);
;// CONCATENATED MODULE: ./formats/tally.js


const slowestKept = 20;
const suitesKept = 20_000;
function startTally() {
    const counts = zeroOutcomes();
    const findings = { error: 0, warning: 0, info: 0 };
    const suites = new Map();
    let hashes = new Uint32Array(256);
    let endings = new Uint8Array(128);
    let length = 0;
    let sum = 0;
    let slowest = [];
    let threshold = 0;
    return {
        testCase(test) {
            counts[test.outcome]++;
            if (length === endings.length) {
                hashes = grown(hashes, new Uint32Array(hashes.length * 2));
                endings = grown(endings, new Uint8Array(endings.length * 2));
            }
            const { high, low } = (0,identity/* identify */.l)(test);
            hashes[2 * length] = high;
            hashes[2 * length + 1] = low;
            endings[length++] = report/* outcomes */.K.indexOf(test.outcome);
            const name = test.suites[0] ?? test.file ?? test.className ?? '';
            let suite = suites.get(name);
            if (suite === undefined) {
                const key = suites.size < suitesKept ? name : '…';
                suite = suites.get(key) ?? { outcomes: zeroOutcomes(), seconds: 0 };
                suites.set(key, suite);
            }
            suite.outcomes[test.outcome]++;
            const seconds = test.seconds ?? 0;
            suite.seconds += seconds;
            sum += seconds;
            if (seconds > threshold) {
                slowest.push({ name: (0,report/* testName */.U)(test), seconds });
                if (slowest.length >= 2 * slowestKept) {
                    slowest = topSlowest(slowest);
                    threshold = slowest.at(-1).seconds;
                }
            }
        },
        finding(severity) {
            findings[severity]++;
        },
        finish: seconds => ({
            outcomes: counts,
            findings,
            seconds: seconds ?? sum,
            slowest: topSlowest(slowest),
            suites,
            identities: { length, hashes: hashes.subarray(0, 2 * length), outcomes: endings.subarray(0, length) }
        })
    };
}
const zeroOutcomes = () => ({ passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0 });
const topSlowest = (tests) => tests.sort((a, b) => b.seconds - a.seconds).slice(0, slowestKept);
function grown(from, to) {
    to.set(from);
    return to;
}

;// CONCATENATED MODULE: ./formats/parse.js


async function parseReport(format, source) {
    const tally = startTally();
    const problems = [];
    const cases = [];
    const warnings = [];
    let seconds;
    let unreadable = null;
    const sink = {
        testCase(test) {
            tally.testCase(test);
            if (test.outcome === 'passed')
                return;
            cases.push(test);
            if (test.outcome === 'failed' || test.outcome === 'errored')
                for (const diagnostic of test.diagnostics)
                    problems.push({ ...diagnostic, test });
        },
        finding(diagnostic) {
            tally.finding(diagnostic.severity);
            problems.push(diagnostic);
        },
        failure(sentence) {
            tally.finding('error');
            warnings.push(sentence);
        },
        seconds(value) {
            if (Number.isFinite(value) && value >= 0)
                seconds = value;
        },
        warning: sentence => void warnings.push(sentence)
    };
    try {
        await format.parse(source, sink);
    }
    catch (error) {
        if (!(error instanceof errors/* ParseError */.mB))
            throw error;
        unreadable = `${source.path}${error.line === undefined ? '' : `:${error.line}`}: not valid ${format.name}: ${error.message}.`;
    }
    return {
        file: source.path,
        format: format.name,
        tests: format.kind === 'tests',
        tally: tally.finish(seconds),
        problems,
        cases,
        warnings,
        unreadable
    };
}

;// CONCATENATED MODULE: ./read-reports.js







async function readReports(files, matchers) {
    const reports = [];
    for (const file of files)
        reports.push(...(await readFile(file, matchers)));
    return newestAttempts(reports);
}
async function readFile(found, matchers) {
    let opened;
    try {
        opened = openReport(found.path, found.file);
    }
    catch (error) {
        return [unread(found.path, `it cannot be opened: ${error.message}.`)];
    }
    if (!opened.gzip)
        return [await readReport(opened, { name: found.format, matchers })];
    const { origin, reports } = await readBundle(found.path, (0,external_node_fs_.createReadStream)(found.file));
    if (origin === undefined)
        return reports;
    const { job, leg: values, run_attempt: attempt } = origin;
    const leg = { name: values.length === 0 ? job : `${job} (${values.join(', ')})`, attempt: Number(attempt) };
    return reports.map(report => ({ ...report, leg }));
}
function newestAttempts(reports) {
    const newest = new Map();
    for (const { leg } of reports)
        if (leg !== undefined)
            newest.set(leg.name, Math.max(leg.attempt, newest.get(leg.name) ?? leg.attempt));
    return reports.filter(({ leg }) => leg === undefined || leg.attempt === newest.get(leg.name));
}
async function readReport(opened, { name, matchers }) {
    const { path } = opened;
    const named = [...formats, ...(matchers === undefined ? [] : [matchers])].find(each => each.name === name);
    if (name !== undefined && named === undefined)
        return unread(path, `the format ${name} needs the input problem-matchers, which names none.`);
    if (opened.size === 0 && named?.silentWhenClean !== true)
        return unread(path, 'it is empty; where an empty file means that all is well, name its format with “format=glob”.');
    if (opened.binary)
        return unread(path, 'it is a binary file, not a report.');
    const choice = named === undefined ? orMatchers(detectFormat(formats, opened.beginning), { opened, matchers }) : { format: named };
    if ('reason' in choice)
        return unread(path, `${choice.reason}.`);
    const report = await parseReport(choice.format, { ...opened, named: named !== undefined });
    return opened.warning === undefined ? report : { ...report, warnings: [opened.warning, ...report.warnings] };
}
const orMatchers = (choice, { opened, matchers }) => 'reason' in choice && matchers !== undefined && !/^\s*[<{[]/.test(opened.beginning) ? { format: matchers } : choice;
const unread = (file, reason) => ({
    file,
    format: null,
    tests: false,
    tally: startTally().finish(undefined),
    problems: [],
    cases: [],
    warnings: [],
    unreadable: `${file}: ${reason}`
});


/***/ })

};
