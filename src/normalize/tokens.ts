import type {Finder} from './redact.ts'

/**
 * Shapes of tokens, by their issuers' own documentation. Each begins where nothing of the same alphabet stands before it,
 * so that a text is walked through once, and has one repetition at most.
 */
const shapes: readonly RegExp[] = [
  // GitHub: https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
  /(?<![A-Za-z0-9_])gh[pousr]_[A-Za-z0-9_]{16,}(?:\.[A-Za-z0-9_-]+){0,2}/g,
  /(?<![A-Za-z0-9_])github_pat_[A-Za-z0-9_]{16,}/g,
  // AWS: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
  /(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Za-z0-9])/g,
  // Slack: https://docs.slack.dev/authentication/tokens
  /(?<![A-Za-z0-9-])xox[a-z](?:\.xox[a-z])?-[A-Za-z0-9-]{8,}/g,
  /(?<![A-Za-z0-9-])xapp-\d-[A-Za-z0-9-]{8,}/g,
  /(?<=hooks\.slack\.com\/(?:services|workflows|triggers)\/)[A-Za-z0-9/+_-]{8,}/g,
  // npm: https://docs.npmjs.com/about-access-tokens
  /(?<![A-Za-z0-9_])npm_[A-Za-z0-9]{20,}/g,
  // GitLab: https://docs.gitlab.com/security/tokens/#token-prefixes
  /(?<![A-Za-z0-9_-])(?:glpat|gldt|glrt|glrtr|glcbt|glptt|glft|glimt|glagent|glsoat|gloas|glwt|glffct)-[A-Za-z0-9_.=-]{16,}/g,
  // JSON Web Tokens: RFC 7519; a header and a payload that both are objects.
  /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*){0,3}/g,
  // Stripe, Google, PyPI, SendGrid, Hugging Face, DigitalOcean, Docker, OpenAI and Anthropic
  /(?<![A-Za-z0-9_])(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,}/g,
  /(?<![A-Za-z0-9_-])AIza[A-Za-z0-9_-]{35}/g,
  /(?<![A-Za-z0-9_-])pypi-[A-Za-z0-9_-]{50,}/g,
  /(?<![A-Za-z0-9_-])SG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}/g,
  /(?<![A-Za-z0-9_])(?:hf_|dop_v1_|doo_v1_|dor_v1_|dckr_pat_|dckr_oat_)[A-Za-z0-9_-]{20,}/g,
  /(?<![A-Za-z0-9_-])sk-(?:(?:ant|proj|svcacct|admin)-[A-Za-z0-9_-]{32,}|[A-Za-z0-9]{32,})/g
]

/** Places where a credential stands whatever its shape; the group `secret` is what is taken out. */
const positions: readonly RegExp[] = [
  /\bauthorization["']?[ \t]{0,8}[:=][ \t]{0,8}["']?(?:(?:bearer|basic|token|digest|negotiate|apikey)[ \t]{1,8}(?<secret>[^\s"',;]{4,})|(?<bare>[A-Za-z0-9._~+/=-]{16,}))/dgi,
  /\bbearer[ \t]{1,8}(?<secret>[A-Za-z0-9._~+/=-]{16,})/dgi,
  // https://user:password@host/
  /:\/\/[^\s/:@"'<>]{0,100}:(?<secret>[^\s/@"'<>]{1,500})@/dg,
  /\b(?:aws_?secret_?access_?key|secretaccesskey)["']?[ \t]{0,8}[:=][ \t]{0,8}["']?(?<secret>[A-Za-z0-9/+=]{30,})/dgi
]

const byShape = (shape: RegExp): Finder =>
  function* find(text) {
    for (const match of text.matchAll(shape)) yield [match.index, match.index + match[0].length]
  }

const byPosition = (position: RegExp): Finder =>
  function* find(text) {
    for (const {indices} of text.matchAll(position)) yield indices!.groups!['secret'] ?? indices!.groups!['bare']!
  }

const keyStart = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g
const keyEnd = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g
const keyBody = /[A-Za-z0-9+/=\s\\]*/y

/** Private keys in PEM, with their marks; of one that is cut off, all that may be of it. */
function* findPrivateKeys(text: string): Iterable<readonly [number, number]> {
  if (!text.includes('-----BEGIN ')) return
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
export const tokenShapes: readonly Finder[] = [...shapes.map(byShape), ...positions.map(byPosition), findPrivateKeys]
