import {atFrame} from './javascript.ts'
import {dotnetFrame} from './dotnet.ts'
import {javaFrame} from './jvm.ts'

/** What one line says of a place. */
export interface FramePlace {
  /** As printed; for Java and Kotlin the package and the file, for Go the name of the file alone. */
  readonly path: string
  readonly line: number
  readonly column?: number
  /** The function, class or package, where the language names it beside the place. */
  readonly scope?: string
}

/** How the frames of one language, runner or compiler look. */
export interface Language {
  readonly name: string
  /** A text that each of its lines has: looked for before the line is read. */
  readonly mark?: string
  /** Groups `path`, `line`, and where there are any `column` and `scope`; anchored or without nested repetition. */
  readonly line: RegExp | ((line: string) => FramePlace | undefined)
  /** Where a stack ends in the failing line; `first` when absent. */
  readonly innermost?: 'last'
  /** Places of the runtime, of the test framework and of what was installed. */
  readonly library?: RegExp
  /** The same, by the function or class. */
  readonly libraryScope?: RegExp
  /** True for lines that look like a place without being a frame for sure; taken when there is no other. */
  readonly likely?: true
}

/** A path without blanks, or an absolute one with blanks, that ends in one of the extensions. */
const file = (extensions: string): string =>
  String.raw`(?<path>(?:[A-Za-z]:)?(?:[\\/][^:"<>|]*|[^\s:"'<>|]*)\.(?:${extensions}))`
const number = String.raw`(?<line>\d{1,9})`
const position = String.raw`${number}(?::(?<column>\d{1,9}))?`

/** Extensions of files that compilers, linters and runners complain of. */
const sources =
  'c|cc|cpp|cxx|c\\+\\+|cu|h|hh|hpp|hxx|ipp|inl|m|mm|swift|java|kt|kts|scala|sc|groovy|gradle|cs|fs|fsx|vb|cshtml|razor|xaml|rs|go|' +
  '[cm]?[jt]sx?|vue|svelte|astro|css|s[ac]ss|less|html?|json|jsonc|py|pyi|pyx|rb|erb|rake|php|phpt|exs?|[eh]rl|l?hs|mli?|re|dart|lua|jl|[rR]|' +
  'p[lm]|t|zig|nim|cr|d|f90|proto|sql|(?:ba|z)?sh|bats|psm?1|tf|hcl|ya?ml|toml|xml|cmake|feature|robot|md|rst|adoc|txt|ipynb|' +
  'sol|elm|clj[cs]?|edn|lisp|rkt|scm|sv|vhdl?|asm|s|bzl|bazel|bicep|code'

const jsLibrary =
  /^(?:node:|internal\/|ext:|bun:|native|<|\(|eval at |chrome-extension:|resource:)|cypress_runner|\/__cypress\/|webpack\/(?:bootstrap|runtime)|\/(?:deno\.land\/std|jsr\.io)\b|[\\/]\.(?:yarn|pnp)\b/

const pythonLibrary =
  /^<|[\\/](?:lib|lib64|Lib)[\\/](?:python\d|unittest|asyncio|importlib)|[\\/]Python\d+[\\/]lib[\\/]|(?:^|[\\/])(?:_pytest|pluggy|unittest|nose2?)[\\/]/

const rubyLibrary =
  /^[<(-]|[\\/](?:gems|rubygems|bundler)[\\/]|[\\/]lib[\\/]ruby[\\/]|vendor[\\/]bundle[\\/]|[\\/]s?bin[\\/]/

const phpLibrary = /(?:^|[\\/])vendor[\\/]|^phar:|\.phar[\\/]/

const goLibrary =
  /^(?:testing|panic|proc|assertions|_testmain)\.go$|(?:^|[\\/])_testmain\.go$|[\\/]pkg[\\/]mod[\\/]|(?:^|[\\/])vendor[\\/]|^(?:runtime|testing|reflect)[\\/]|(?:^|[\\/]go[\w.-]*(?:[\\/][\w.-]+)?[\\/])src[\\/](?:runtime|testing|reflect|sync|internal|net|os|io|fmt|time|context|database|encoding|strings|bytes|sort|errors|log)[\\/]/i

const dartLibrary =
  /^(?:dart:|package:(?:test|test_api|test_core|matcher|checks|flutter|flutter_test|stack_trace|mockito|mocktail|integration_test|fake_async)\/)/

/** In the order in which a line is held against them: the first that fits wins. */
export const languages: readonly Language[] = [
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
    line: new RegExp(String.raw`^${file('py[ixw]?')}:${number}:(?: ?$| in \S| [A-Za-z_][\w.]*$| [A-Z][\w.]*: )`),
    innermost: 'last',
    library: pythonLibrary
  },
  {
    name: 'Java',
    mark: 'at ',
    line: javaFrame,
    libraryScope:
      /^(?:java|javax|jdk|sun|com\.sun|jakarta|org\.junit|junit|org\.testng|org\.hamcrest|org\.assertj|org\.opentest4j|kotlin|kotlinx|scala|groovy|org\.codehaus\.groovy|org\.apache\.groovy|org\.spockframework|spock|org\.scalatest|munit|io\.kotest|io\.mockk|org\.gradle|worker\.org\.gradle|org\.apache\.maven|org\.mockito|net\.bytebuddy|org\.powermock|org\.easymock|org\.robolectric|android|androidx|com\.intellij|com\.google\.common|com\.google\.truth|io\.cucumber|cucumber|clojure|org\.springframework|reactor)\./
  },
  {
    name: '.NET',
    mark: ':',
    line: dotnetFrame,
    libraryScope:
      /^(?:System|Microsoft\.(?:VisualStudio|TestPlatform|AspNetCore|Extensions|EntityFrameworkCore)|Xunit|NUnit|MSTest|FluentAssertions|AwesomeAssertions|Shouldly|Moq|NSubstitute|FakeItEasy|Castle|TechTalk\.SpecFlow|Reqnroll|Fixie|TUnit|Verify\w*|lambda_method)\b/
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
  {name: 'Pester 4', mark: 'at line: ', line: /\bat line: (?<line>\d{1,9}) in (?<path>\S.*\.psm?1)/},
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
  {name: 'JavaScript', line: atFrame, library: jsLibrary},
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
    line: new RegExp(String.raw`^\s*(?:# |rspec )?${file('rb')}:${position}(?::|\s|$)`),
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
    line: new RegExp(
      String.raw`^\s*(?:at |in |#?\d+\s+)?${file('phpt?')}(?::${number}(?:\s|:|$)|\((?<line2>\d{1,9})\))`
    ),
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
    line: /^\s*(?:[\w/]+: |\S[^:]{0,200} {4})?(?:Error Trace:\s+)?(?<path>(?:[A-Za-z]:)?[^\s:]+\.go):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?(?=:|\s|$)/,
    library: goLibrary
  },
  {name: 'Ginkgo', mark: '.go:', line: /\bat:? (?<path>[^\s:]+\.go):(?<line>\d{1,9})/, library: goLibrary},
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
  {name: 'Haskell', mark: 'called at ', line: /called at (?<path>[^\s:]+):(?<line>\d{1,9}):(?<column>\d{1,9}) in /},
  {name: 'Julia', mark: '.jl:', line: /(?:\bat|@)(?: \w+)? (?<path>[^\s:]+\.jl):(?<line>\d{1,9})/},
  {name: 'testthat', mark: '.R:', line: /[('](?<path>[^\s:()']+\.R):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?['):]/},
  {name: 'QtTest', mark: 'Loc: [', line: /Loc: \[(?<path>[^\]()]+)\((?<line>\d{1,9})\)\]/},
  {name: 'CMake', mark: 'CMake ', line: /^CMake [^:]{0,40} at (?<path>[^\s:]+):(?<line>\d{1,9})/},
  {name: 'MATLAB', mark: '.m (', line: /\bIn (?<path>\S[^()]*\.m) \([^()]+\) at (?<line>\d{1,9})/},
  {name: 'Terraform', mark: ' line ', line: /^\W*on (?<path>\S+\.(?:tf|hcl)) line (?<line>\d{1,9})/},
  {
    name: 'compiler',
    line: new RegExp(
      String.raw`^\s*(?:\[[\w =-]{1,20}\] |[ew]: |# |[\w.-]{1,40}: )?(?:file:\/\/)?${file(sources)}(?::${position}(?=:(?!\d)| - )|:? ?[([](?<line2>\d{1,9})(?:, ?(?<column2>\d{1,9}))?[)\]](?=:| ))`
    ),
    library: /^\/usr\/|[\\/]gtest[\\/]|[\\/]googletest[\\/]/
  },
  {
    name: 'place',
    line: new RegExp(
      String.raw`^(?:[A-Za-z ]{1,20}: )?[^\w/\\.]{0,8}${file(sources)}:${number}(?:[:,](?<column>\d{1,9}))?(?=[\s,;)\]-]|$)`
    ),
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
]
