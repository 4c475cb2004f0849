import {annotationWith, hold, runWith, sha, viewWith, type Held} from '../server/page-samples.ts'
import type {AnnotationView, CommitView} from '../../src/server/page/view.ts'

const summary = `> [!CAUTION]
> **4 of 1,284 tests failed** in the last leg. The baseline on \`main\` had none.

| Suite | Passed ✅ | Failed ❌ | Skipped | Time |
|:--|--:|--:|--:|--:|
| \`cart\` | 412 | **2** | 3 | 12.4 s |
| \`checkout\` | 388 | **1** | 0 | 48.1 s |
| \`i18n ← עברית\` | 96 | **1** | 11 | 3.2 s |
| \`payments/three-d-secure/challenge-flow-with-a-long-name\` | 384 | 0 | 0 | 1 min 11 s |

### New failures

1. \`cart › total › rounds once\` at [src/cart.ts:8](https://example.com/src/cart.ts#L8)
2. \`checkout › pays with a card that expires today\`
3. \`i18n › כותרת מימין לשמאל\` (right to left)

<details><summary>cart › total › rounds once: expected and actual</summary>

\`\`\`diff
- Expected  - 1
+ Received  + 1

  Object {
-   "total": 10.05,
+   "total": 10.049999999999999,
  }
\`\`\`

</details>

<details><summary>The 5 slowest tests</summary>

| Test | Time |
|:--|--:|
| challenge flow, full | 31.2 s |
| refunds in part | 9.8 s |

</details>

> [!NOTE]
> Two flaky tests passed at the second attempt :warning: and are not counted as failures.[^flaky]

![coverage](https://img.example.com/coverage.svg) ![login page](/files/login.svg)

[^flaky]: A test is flaky when the same commit gives both outcomes.
`

const text = `## Environment

- Node 24.21.0, 2 cores
- [x] type check
- [ ] mutation tests

\`\`\`
$ npm test -- --reporters=junit
1284 tests, 1269 passed, 4 failed, 11 skipped in 2 min 14 s, seed 4711, shard 3/3, with a line that is long enough to scroll sideways in any window
\`\`\`

Press <kbd>Ctrl</kbd> + <kbd>C</kbd> to stop. ~~Old~~ and H<sub>2</sub>O.
`

const stack = `AssertionError: expected 10.049999999999999 to equal 10.05
    at Object.<anonymous> (/home/runner/work/shop/shop/src/cart.test.ts:41:27)
    at Promise.finally.completed (/home/runner/work/shop/shop/node_modules/vitest/dist/chunk-hooks.js:1577:22)
    at new Promise (<anonymous>)
    at runTest (/home/runner/work/shop/shop/node_modules/@vitest/runner/dist/index.js:1574:5)
    at process.processTicksAndRejections (node:internal/process/task_queues:105:5)
${Array.from({length: 30}, (_, index) => `    at frame${index} (/home/runner/work/shop/shop/node_modules/@vitest/runner/dist/deep/in/the/runner/chunk-${index}.js:${index + 12}:${index + 5})`).join('\n')}`

const cart = `import {round} from './round.ts'
import type {Line} from './line.ts'

/** The sum of a cart in the smallest unit of its currency. */
export const total = (lines: readonly Line[], rate: number): number => {
  let sum = 0
  for (const line of lines) {
    sum += round(line.price * line.count * (1 + rate))
  }
  return sum
}

export const empty: readonly Line[] = []
`

const annotations: readonly AnnotationView[] = [
  annotationWith({
    start_line: 8,
    start_column: 12,
    end_column: 53,
    title: 'cart › total › rounds once',
    message: 'expected 10.049999999999999 to equal 10.05',
    raw_details: stack
  }),
  annotationWith({
    start_line: 5,
    end_line: 11,
    title: 'cart › total › is 0 for an empty cart',
    message:
      "TypeError: Cannot read properties of undefined (reading 'price')\n\n  Expected: 0\n  Received: undefined\n\n      39 | test('empty', () => {\n    > 40 |   expect(total(undefined, 0.19)).toBe(0)\n         |          ^",
    raw_details: stack
  }),
  annotationWith({
    path: 'src/checkout/three-d-secure/challenge/handlers/a-very-long-folder-name-that-goes-on/and-on/ChallengeFlowResponseHandlerFactoryProvider.java',
    start_line: 212,
    title:
      'com.acme.shop.checkout.ChallengeFlowTest.paysWithACardThatExpiresToday(java.time.Clock)[provider=«Überweisung & Co.», attempt=2] 💳',
    message: 'org.opentest4j.AssertionFailedError: expected: <AUTHORISED> but was: <DECLINED>',
    raw_details:
      'org.opentest4j.AssertionFailedError: expected: <AUTHORISED> but was: <DECLINED>\n\tat org.junit.jupiter.api.AssertionUtils.fail(AssertionUtils.java:55)\n\tat com.acme.shop.checkout.ChallengeFlowTest.paysWithACardThatExpiresToday(ChallengeFlowTest.java:212)'
  }),
  annotationWith({
    path: 'locales/he/כותרות.json',
    start_line: 2,
    start_column: 3,
    end_column: 12,
    title: 'i18n › כותרת מימין לשמאל',
    message: 'הכותרת חסרה בתרגום, נמצאה „Cart“ במקום „עגלה“'
  }),
  annotationWith({
    path: 'src/round.ts',
    start_line: 1,
    start_column: 38,
    end_column: 43,
    annotation_level: 'warning',
    title: 'prefer-math-trunc',
    message: 'Use `Math.trunc` instead of `| 0`.'
  }),
  annotationWith({
    path: 'src/round.ts',
    start_line: 2,
    annotation_level: 'warning',
    title: 'no-unused-vars',
    message: "'unused' is assigned a value but never used."
  }),
  annotationWith({
    path: 'package.json',
    start_line: 0,
    annotation_level: 'notice',
    title: '3 packages are out of date',
    message: 'vitest 4.1.0 → 4.2.1\nlodash 4.17.20 → 4.17.21\ntypescript 6.0.2 → 6.0.3'
  })
]

const commit = (): CommitView => ({
  repository: {owner: 'acme', name: 'shop'},
  sha,
  subject: 'Round the total once, at the end',
  branch: 'fix/rounding',
  suites: [
    {
      id: 11,
      app: {name: 'GitHub Actions'},
      status: 'in_progress',
      conclusion: null,
      runs: [
        runWith({
          id: 42,
          name: 'unit tests (ubuntu-24.04, node 24)',
          conclusion: 'failure',
          output: {title: '4 of 1,284 tests failed, 2 warnings', summary, text, annotations_count: 7}
        }),
        runWith({
          id: 41,
          name: 'end-to-end (chromium)',
          status: 'in_progress',
          conclusion: null,
          completed_at: null,
          started_at: '2026-11-20T10:14:02Z',
          output: {title: '31 of 120 so far'}
        }),
        runWith({
          id: 40,
          name: 'lint',
          output: {title: 'No problems in 318 files'},
          completed_at: '2026-11-20T10:12:38Z'
        }),
        runWith({id: 39, name: 'unit tests (ubuntu-24.04, node 24)', conclusion: 'cancelled', output: {title: null}}),
        runWith({id: 38, name: 'licence check', conclusion: 'skipped', completed_at: '2026-11-20T10:12:29Z'}),
        runWith({
          id: 37,
          name: 'visual comparison of every page in every language and in both writing directions',
          conclusion: 'action_required',
          output: {title: '2 pictures differ: look at them and accept or refuse'}
        }),
        runWith({id: 36, name: 'nightly benchmark', conclusion: 'neutral', output: {title: '3 % faster'}}),
        runWith({id: 35, name: 'fuzz', conclusion: 'timed_out', output: {title: 'Stopped after 30 min'}}),
        runWith({
          id: 34,
          name: 'mutation tests',
          status: 'queued',
          conclusion: null,
          started_at: null,
          completed_at: null
        })
      ]
    },
    {
      id: 12,
      app: {name: 'Acme Deploy'},
      status: 'completed',
      conclusion: 'success',
      runs: [
        runWith({
          id: 50,
          name: 'preview deployment',
          app: {name: 'Acme Deploy'},
          details_url: 'https://deploy.example.com/acme/shop/3f1c9a7',
          output: {title: 'Ready at shop-3f1c9a7.example.com'}
        })
      ]
    }
  ]
})

/** The page's side of a busy commit: every state, three levels, long names, both writing directions. */
export const busyCommit = (): Held => {
  const views = commit().suites.flatMap(({runs}) => runs.map(run => ({...viewWith({run}), run, commit: commit()})))
  const held = hold(views)
  held.views.set(42, {
    ...held.views.get(42)!,
    annotations,
    images: [
      {
        alt: 'The login page',
        image_url: '/files/login.svg',
        caption: 'The login page after the click, with the message that should not be there'
      },
      {alt: 'Coverage over time', image_url: 'https://charts.example.com/coverage.png', caption: 'Coverage'}
    ],
    actions: [
      {label: 'Accept snapshots', description: 'Commits the pictures as they are', identifier: 'accept'},
      {label: 'Run failed again', description: 'Starts the four failed tests', identifier: 'again'}
    ]
  })
  held.sources.set('src/cart.ts', cart)
  held.sources.set('src/round.ts', 'export const round = (n: number) => (n | 0) / 100\nconst unused = /* \u202e */ 1\n')
  held.sources.set('locales/he/כותרות.json', '{\n  "cart": "Cart",\n  "pay": "שלם"\n}\n')
  return held
}

/** A run with many annotations in many files. */
export const manyAnnotations = (count: number): Held => {
  const levels = ['failure', 'warning', 'notice']
  const all = Array.from({length: count}, (_, index) =>
    annotationWith({
      path: `src/module-${Math.floor(index / 37)}/file.ts`,
      start_line: (index % 37) + 1,
      annotation_level: levels[index % 3]!,
      title: `rule-${index % 19}`,
      message: `Finding ${index + 1} of ${count}`
    })
  )
  const held = hold([viewWith({run: runWith({id: 7, name: 'lint', conclusion: 'failure'}), annotations: all})])
  for (let module = 0; module <= count / 37; module++)
    held.sources.set(
      `src/module-${module}/file.ts`,
      Array.from({length: 40}, (_, line) => `const line${line + 1} = ${module}`).join('\n')
    )
  return held
}

export const loginPicture = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400" viewBox="0 0 640 400"><rect width="640" height="400" fill="#eef2f7"/><rect x="180" y="70" width="280" height="260" rx="12" fill="#fff" stroke="#cbd5e1"/><rect x="210" y="130" width="220" height="34" rx="6" fill="#f1f5f9"/><rect x="210" y="180" width="220" height="34" rx="6" fill="#f1f5f9"/><rect x="210" y="240" width="220" height="40" rx="6" fill="#2563eb"/><text x="320" y="110" text-anchor="middle" font-family="sans-serif" font-size="20" fill="#0f172a">Sign in</text></svg>`
