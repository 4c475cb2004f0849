import type {Finder} from './redact.ts'

/** How a token looks: what it begins with, and what follows; the first is looked for in a text before all else. */
interface Shape {
  readonly head: string
  readonly rest: string
  /** What follows behind `-` or `_`, where names of tests, files and classes look nearly alike; the same when absent. */
  readonly inName?: string
}

/** A digit is near: words of a name rarely have one. */
const digit = '(?=[A-Za-z0-9_-]{0,40}\\d)'

/** Shapes of tokens, by their issuers' own documentation; each has one repetition of a class at most at a time. */
const shapes: readonly Shape[] = [
  // GitHub: https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
  {
    head: 'gh[pousr]_',
    rest: String.raw`[A-Za-z0-9_]{16,}(?:\.[A-Za-z0-9_-]+){0,2}`,
    inName: String.raw`[A-Za-z0-9]{30}[A-Za-z0-9_]*(?:\.[A-Za-z0-9_-]+){0,2}`
  },
  {head: 'github_pat_', rest: '[A-Za-z0-9_]{16,}', inName: '[A-Za-z0-9]{16}[A-Za-z0-9_]*'},
  // AWS: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
  {head: 'A(?:KIA|SIA|BIA|CCA)', rest: '[A-Z0-9]{16}(?![A-Za-z0-9])'},
  // Slack: https://docs.slack.dev/authentication/tokens
  {head: 'xox[a-z](?:\\.xox[a-z])?-', rest: '[A-Za-z0-9-]{8,}', inName: `${digit}[A-Za-z0-9-]{8,}`},
  {head: 'xapp-', rest: String.raw`\d-[A-Za-z0-9-]{8,}`},
  // npm: https://docs.npmjs.com/about-access-tokens
  {head: 'npm_', rest: '[A-Za-z0-9]{20,}'},
  // GitLab: https://docs.gitlab.com/security/tokens/#token-prefixes
  {
    head: 'gl(?:pat|dt|rtr?|cbt|ptt|ft|imt|agent|soat|oas|wt|ffct)-',
    rest: '[A-Za-z0-9_.=-]{16,}',
    inName: `${digit}[A-Za-z0-9_.=-]{16,}`
  },
  // Stripe, Google, PyPI, SendGrid, Hugging Face, DigitalOcean, Docker, Anthropic and OpenAI.
  {head: '[sr]k_(?:live|test)_', rest: '[A-Za-z0-9]{16,}'},
  {head: 'AIza', rest: '[A-Za-z0-9_-]{35}'},
  // Macaroons, whose Base64 begins like this: https://pypi.org/help/#apitoken
  {head: 'pypi-', rest: '[A-Za-z0-9_-]{50,}', inName: 'AgE[A-Za-z0-9_-]{47,}'},
  {
    head: 'SG\\.',
    rest: String.raw`[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}`,
    inName: String.raw`[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}`
  },
  {head: 'hf_', rest: '[A-Za-z0-9]{30,}'},
  {head: '(?:do[por]_v1_|dckr_[po]at_)', rest: '[A-Za-z0-9_-]{20,}', inName: `${digit}[A-Za-z0-9_-]{20,}`},
  {
    head: 'sk-',
    rest: '(?:(?:ant|proj|svcacct|admin)-[A-Za-z0-9_-]{32,}|[A-Za-z0-9]{32,})',
    inName: `(?:(?:ant|proj|svcacct|admin)-${digit}[A-Za-z0-9_-]{32,}|[A-Za-z0-9]{32,})`
  },
  {head: 'hooks\\.slack\\.com/', rest: '(?:services|workflows|triggers)/[A-Za-z0-9/+_-]{8,}'}
]

/** Places where a credential stands whatever its shape: a group that is named is what is taken out. */
const positions: readonly {readonly mark: RegExp; readonly place: RegExp}[] = [
  {
    mark: /authorization/i,
    place:
      /(?<![A-Za-z0-9])authorization["']?[ \t]{0,8}[:=][ \t]{0,8}["']?(?:(?:bearer|basic|token|digest|negotiate|apikey)[ \t]{1,8}(?<secret>[^\s"',;]{4,})|(?<bare>[A-Za-z0-9._~+/=-]{16,}))/dgi
  },
  {mark: /bearer/i, place: /(?<![A-Za-z0-9])bearer[ \t]{1,8}(?<secret>[A-Za-z0-9._~+/=-]{16,})/dgi},
  // https://user:password@host/
  {mark: /:\/\/[^/]*@/, place: /:\/\/[^\s/:@"'<>]{0,100}:(?<secret>[^\s/@"'<>]{1,500})@/dg},
  {
    mark: /secret_?access_?key/i,
    place:
      /(?<![A-Za-z0-9])(?:aws_?)?secret_?access_?key["']?[ \t]{0,8}[:=][ \t]{0,8}["']?(?<secret>[A-Za-z0-9/+=]{30,})/dgi
  }
]

/** Most texts have none of these, and are done with. */
const anyHead = new RegExp(shapes.map(({head}) => head).join('|'))

/** A token is no end of a word. A find takes in all that may be of it, so that what is found is walked through once. */
const tokens = shapes.map(
  ({head, rest, inName = rest}) => new RegExp(`(?:(?<![A-Za-z0-9_-])${head}${rest}|(?<=[_-])${head}${inName})`, 'g')
)

const nothing: readonly (readonly [number, number])[] = []

/** A finder that looks closer only where there may be something: nearly every text has nothing. */
const where =
  (mayHave: (text: string) => boolean, find: Finder): Finder =>
  text =>
    mayHave(text) ? find(text) : nothing

function* findTokens(text: string): Iterable<readonly [number, number]> {
  for (const token of tokens)
    for (const match of text.matchAll(token)) yield [match.index, match.index + match[0].length]
}

/** The part before the payload, from where nothing of its alphabet stands before it: so a run of it is walked through once. */
const webToken = /(?<![A-Za-z0-9_-])([A-Za-z0-9_-]{11,})\.eyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*){0,3}/g

/** JSON Web Tokens, RFC 7519: a header and a payload that both are objects; a name may stand before the header. */
function* findWebTokens(text: string): Iterable<readonly [number, number]> {
  webToken.lastIndex = 0
  for (let match = webToken.exec(text); match !== null; match = webToken.exec(text)) {
    const [whole, header = ''] = match
    const start = /(?:^|[_-])eyJ[A-Za-z0-9_-]{8}/.exec(header)
    if (start === null) webToken.lastIndex = match.index + header.length
    else yield [match.index + start.index + (start[0].startsWith('eyJ') ? 0 : 1), match.index + whole.length]
  }
}

function* findCredentials(text: string): Iterable<readonly [number, number]> {
  for (const {mark, place} of positions)
    if (mark.test(text))
      for (const {indices} of text.matchAll(place)) {
        const {secret, bare} = indices!.groups!
        yield secret ?? bare!
      }
}

const keyStart = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g
const keyEnd = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g
const keyBody = /[A-Za-z0-9+/=\s\\]*/y

/** Private keys in PEM, with their marks; of one that is cut off, all that may be of it. */
function* findPrivateKeys(text: string): Iterable<readonly [number, number]> {
  const ends = [...text.matchAll(keyEnd)].map(match => match.index + match[0].length)
  let next = 0
  let done = 0
  for (const start of text.matchAll(keyStart)) {
    if (start.index < done) continue
    while (next < ends.length && ends[next]! < start.index) next++
    const body = start.index + start[0].length
    keyBody.lastIndex = body
    done = ends[next] ?? body + keyBody.exec(text)![0].length
    yield [start.index, done]
  }
}

/** Everything that is a secret by its looks. */
export const tokenShapes: readonly Finder[] = [
  where(text => anyHead.test(text), findTokens),
  where(text => text.includes('.eyJ'), findWebTokens),
  where(text => positions.some(({mark}) => mark.test(text)), findCredentials),
  where(text => text.includes('-----BEGIN '), findPrivateKeys)
]
