import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {secretsOf} from '../../src/redact-reports.ts'
import {redactor, type Finder} from '../../src/normalize/redact.ts'

const shapes = redactor({values: [], expressions: []})

/** Joined here so that no scanner takes this file for a leak. */
const fake = (...parts: readonly string[]): string => parts.join('')
const letters = 'aB3dE5gH7jK9mN1pQ3sT5vW7yZ9bC1dE3fG5hJ7k'

const known: readonly (readonly [string, string])[] = [
  ['GitHub, classic', fake('ghp_', letters.slice(0, 36))],
  ['GitHub, OAuth', fake('gho_', letters.slice(0, 36))],
  ['GitHub, user to server', fake('ghu_', letters.slice(0, 36))],
  ['GitHub, installation', fake('ghs_', letters.slice(0, 36))],
  ['GitHub, refresh', fake('ghr_', letters, letters)],
  ['GitHub, installation with a JWT', fake('ghs_', letters, '.', letters, '.', letters)],
  ['GitHub, fine-grained', fake('github_', 'pat_11', letters, '_', letters)],
  ['AWS', fake('AKIA', 'IOSFODNN7EXAMPLE')],
  ['AWS, temporary', fake('ASIA', 'IOSFODNN7EXAMPLE')],
  ['Slack, bot', fake('xoxb', '-1234567890-', letters)],
  ['Slack, app', fake('xapp', '-1-A0B1C2D3-', letters)],
  ['npm', fake('npm_', letters.slice(0, 36))],
  ['GitLab', fake('glpat', '-', letters.slice(0, 20))],
  ['JSON Web Token', fake('eyJ', 'hbGciOiJIUzI1NiJ9.eyJ', 'zdWIiOiIxMjM0In0.', letters)],
  ['Stripe', fake('sk_', 'live_', letters)],
  ['Google', fake('AIza', letters.slice(0, 35))],
  ['PyPI', fake('pypi-', 'AgEIcHlwaS5vcmc', letters, letters)],
  ['SendGrid', fake('SG.', letters.slice(0, 22), '.', letters, 'aB3')],
  ['Hugging Face', fake('hf_', letters)],
  ['Anthropic', fake('sk-', 'ant-api03-', letters, '-', letters)]
]

describe('tokens by their looks', () => {
  test.each(known)('%s', (_, token) => {
    expect(shapes(`got "${token}", want ${token}\n${token}`)).toBe('got "***", want ***\n***')
  })

  test.each(known)('%s, after what may be of a name', (_, token) => {
    expect(shapes(`a-${token} B_${token}\n--${token}`)).toBe('a-*** B_***\n--***')
  })

  test('headers keep their name and scheme', () => {
    expect(shapes('Authorization: Bearer abc.def-ghi\nNext: 1')).toBe('Authorization: Bearer ***\nNext: 1')
    expect(shapes('"authorization": "Basic dXNlcjpwYXNz"')).toBe('"authorization": "Basic ***"')
    expect(shapes('proxy-authorization: 0123456789abcdef0123')).toBe('proxy-authorization: ***')
    expect(shapes('sent bearer 0123456789abcdef0123 twice')).toBe('sent bearer *** twice')
    expect(shapes('HTTP_AUTHORIZATION=Basic dXNlcjpwYXNz')).toBe('HTTP_AUTHORIZATION=Basic ***')
  })

  test('passwords in URLs', () => {
    expect(shapes('https://x-access-token:s3cret@github.com/o/r')).toBe('https://x-access-token:***@github.com/o/r')
    expect(shapes('postgres://app:hunter2@db:5432/shop')).toBe('postgres://app:***@db:5432/shop')
  })

  test('webhooks of Slack', () => {
    expect(shapes(`post https://hooks.slack.com/services/T0/B1/${letters} now`)).toBe('post https://*** now')
  })

  test('AWS secrets by the name in front', () => {
    expect(shapes(`aws_secret_access_key = ${letters.slice(0, 40)}`)).toBe('aws_secret_access_key = ***')
    expect(shapes(`TF_VAR_aws_secret_access_key=${letters.slice(0, 40)}`)).toBe('TF_VAR_aws_secret_access_key=***')
  })

  test('private keys, whole, escaped and cut off', () => {
    const head = fake('-----BEGIN RSA', ' PRIVATE KEY-----')
    const tail = fake('-----END RSA', ' PRIVATE KEY-----')
    expect(shapes(`a ${head}\nMIIE+/=\nabc\n${tail} b ${head}\nx\n${tail} c`)).toBe('a *** b *** c')
    expect(shapes(`"${head}\\nMIIE\\n${tail}\\n"`)).toBe('"***\\n"')
    expect(shapes(`${head}\nMIIEabc\nMIIEdef`)).toBe('***')
  })

  test.each([
    'expected 4 to equal 3',
    'ghp_ is the prefix of a token; github_pat_ too',
    'npm_config_registry',
    'at fn (/home/runner/work/shop/shop/src/xoxo-cart.test.ts:12:5)',
    'http://localhost:9876/base/x.js?c0ffee',
    'authorization: undefined',
    'the public key: -----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----',
    'eyJust a word. eyJ',
    'sk-loading-spinner-with-a-very-long-class-name-that-goes-on',
    'test_hf_model_is_loaded_from_the_hub_and_cached',
    'hf_model_is_loaded_from_the_hub_and_cached_again',
    'test_ghp_token_is_masked_in_the_output_of_the_job',
    'test_github_pat_is_masked_in_the_output_of_the_job',
    'my-glrt-runner-is-registered-with-the-instance',
    'the-xoxb-token-is-masked',
    'publish-pypi-distribution-of-the-package-to-the-index-of-the-company-again',
    'my-sk-proj-is-the-prefix-of-keys-of-projects-that-are-newer',
    'com.acme.TEST_SG.somethingThatIsRatherLong.anotherMethodWithAVeryLongNameIndeed',
    'a-eyJust.eyJust'
  ])('stays: %s', text => {
    expect(shapes(text)).toBe(text)
  })
})

describe('exact values', () => {
  const redact = redactor({values: ['p4ss/word+1=&', 'line one\nline two\n', '', 'ab', 'déjà vu!'], expressions: []})

  test.each([
    ['as it is', 'x p4ss/word+1=& y', 'x *** y'],
    ['URL-encoded', 'x p4ss%2Fword%2B1%3D%26 y', 'x *** y'],
    ['in XML', 'x p4ss/word+1=&amp; y', 'x *** y'],
    ['each line', 'a line one b line two c', 'a *** b *** c'],
    ['as JSON', '"line one\\nline two"', '"***"'],
    ['too short to be one', 'ab cab', 'ab cab']
  ])('%s', (_, text, masked) => {
    expect(redact(text)).toBe(masked)
  })

  test('inside Base64, whatever is around', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const encoded = Buffer.from(`${before}p4ss/word+1=&${after}`).toString('base64')
        expect(redact(encoded)).toContain('***')
      })
    )
  })

  test('nothing of overlapping values is left', () => {
    const overlapping = redactor({values: ['abcdef', 'defghi', 'cde'], expressions: []})
    expect(overlapping('xabcdefghix')).toBe('x***x')
    expect(overlapping('abcdefabcdef')).toBe('***')
  })

  test('no value is left in any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({minLength: 8})), fc.array(fc.string()), (values, texts) => {
        const text = texts.flatMap((each, index) => [each, values[index] ?? '']).join('')
        const masked = redactor({values, expressions: []})(text)
        for (const value of values)
          if (value.trim().length >= 8 && !value.includes('*')) expect(masked).not.toContain(value.trim())
      })
    )
  })
})

test('the user’s expressions are found beside the rest', () => {
  const customers: Finder = text =>
    [...text.matchAll(/CUST-\d+/g)].map(({index, 0: found}) => [index, index + found.length])
  const redact = redactor({values: ['hunter2'], expressions: [customers, () => [[3, 3]]]})
  expect(redact('CUST-1 has hunter2CUST-22')).toBe('*** has ***')
})

test('near misses without end are read once', () => {
  // A quadratic pattern would take hours for these.
  for (const near of [
    'gh',
    '://',
    'eyJ',
    'eyJaaaaaaaa.',
    'xoxb-',
    '://a:',
    'authorization:',
    'authorization: \t',
    '-----BEGIN PRIVATE KEY-----',
    'sk_live_',
    '-eyJaaaaaaaa',
    '-eyJaaaaaaaa.',
    'a.eyJaaaaaaaa',
    '-xoxb-',
    '_ghp_',
    '-glpat-',
    '-sk-ant-',
    '_SG.',
    '-pypi-',
    '-pypi-AgE',
    'AKIA',
    'bearer ',
    'glpat-',
    ' '
  ])
    expect(typeof shapes(near.repeat(400_000 / near.length))).toBe('string')
})

describe('the expressions of the input redact', () => {
  test('find the same in every text, one after the other', () => {
    const redact = secretsOf({}, {token: '', redact: [/a\d/, /^key-/]})
    for (const text of ['a1 a2', 'x', 'a3', 'key-x']) expect(redact(text)).toBe(text.replace(/a\d|^key-/g, '***'))
  })

  // Without a bound for all texts together, this would take a second for each of them.
  test('that backtrack without end cost three seconds, however many texts there are, and show none of them', () => {
    const redact = secretsOf({}, {token: '', redact: [/(x+x+)+y/]})
    const texts = Array.from({length: 200}, (_, index) => `${'x'.repeat(60)}${index}`)
    expect(new Set(texts.map(redact))).toEqual(new Set(['***']))
  })
})
