export const id = 890;
export const ids = [890];
export const modules = {
9890:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
builtInMatchers: () => ( builtInMatchers)
});
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
})
};
