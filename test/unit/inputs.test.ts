import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ConfigError } from '../../src/errors.ts'
import { standardOutput } from '../../src/github/standard-output.ts'
import type { InputSource } from '../../src/input-reading.ts'
import { readInputs } from '../../src/inputs.ts'

const vendors = {
  'lucca-url': 'https://acme.ilucca.net',
  'lucca-api-key': 'lucca-key-0001',
  'leapsome-token': 'leapsome-token-0001',
}

/** A workflow that gives some inputs, and remembers what it was asked to hide. */
function workflow(given: Record<string, string>) {
  const masked: string[] = []
  const source: InputSource = {
    getInput: name => given[name] ?? '',
    setSecret: secret => masked.push(secret),
  }
  return { source, masked }
}

function read(given: Record<string, string>, environment: Record<string, string> = {}) {
  return readInputs(workflow(given).source, environment)
}

function errorOf(given: Record<string, string>, environment: Record<string, string> = {}): ConfigError {
  try {
    read(given, environment)
  } catch (error) {
    if (error instanceof ConfigError) return error
    throw error
  }
  throw new Error('Nothing was wrong with the inputs.')
}

describe('readInputs', () => {
  it('gives a sync its defaults', () => {
    expect(read(vendors)).toEqual({
      kind: 'sync',
      mode: 'sync',
      mappingFile: 'mapping.yml',
      peopleInReport: 'auto',
      githubToken: undefined,
      lucca: { url: new URL('https://acme.ilucca.net'), kind: 'api-key', apiKey: 'lucca-key-0001' },
      leapsome: { url: new URL('https://api.leapsome.com/scim/v1'), token: 'leapsome-token-0001' },
      trustedHosts: [],
      approve: undefined,
      only: undefined,
      timeLimitMinutes: 300,
    })
  })

  it('gives a plan its day', () => {
    expect(read({ ...vendors, mode: 'plan', 'as-of': '2026-12-31' })).toMatchObject({
      kind: 'plan',
      mode: 'plan',
      asOf: '2026-12-31',
    })
  })

  it('gives a validation no credentials, even where they are there', () => {
    expect(read({ ...vendors, mode: 'validate', 'mapping-file': 'people/mapping.yml' })).toEqual({
      kind: 'validate',
      mode: 'validate',
      mappingFile: 'people/mapping.yml',
      peopleInReport: 'auto',
      githubToken: undefined,
    })
  })

  it('gives a check its connections, and nothing that narrows a run or lets a plan through', () => {
    expect(read({ ...vendors, mode: 'check', only: '416', approve: '3f9c0a1b2c3d' })).toEqual({
      kind: 'check',
      mode: 'check',
      mappingFile: 'mapping.yml',
      peopleInReport: 'auto',
      githubToken: undefined,
      lucca: { kind: 'api-key', url: new URL('https://acme.ilucca.net'), apiKey: 'lucca-key-0001' },
      leapsome: { url: new URL('https://api.leapsome.com/scim/v1'), token: 'leapsome-token-0001' },
      trustedHosts: [],
    })
  })

  it('asks a check for its credentials', () => {
    expect(errorOf({ mode: 'check' }).mistakes).toHaveLength(3)
  })

  it('asks a validation for no credentials', () => {
    expect(read({ mode: 'validate' }).kind).toBe('validate')
  })

  it.each([
    ['approve', ' 3F9C0A1B2C3D\n', { approve: '3f9c0a1b2c3d' }],
    ['only', '416, 501 7\n8', { only: new Set(['416', '501', '7', '8']) }],
    ['only', '', { only: undefined }],
    ['time-limit-minutes', '0.5', { timeLimitMinutes: 0.5 }],
    ['people-in-report', 'names', { peopleInReport: 'names' }],
    [
      'trusted-hosts',
      'Gateway.example.com:8443,proxy.example.com\n[::1]',
      {
        trustedHosts: ['gateway.example.com:8443', 'proxy.example.com', '[::1]'],
      },
    ],
    ['lucca-url', 'https://acme.ilucca.net/', { lucca: { url: new URL('https://acme.ilucca.net') } }],
    ['lucca-url', 'http://127.0.0.1:8080', { lucca: { url: new URL('http://127.0.0.1:8080') } }],
    [
      'leapsome-url',
      'https://gateway.example.com/leapsome',
      {
        leapsome: { url: new URL('https://gateway.example.com/leapsome') },
      },
    ],
    ['github-token', ' ghs_0001 ', { githubToken: 'ghs_0001' }],
  ])('takes %s: %j', (name, value, expected) => {
    expect(read({ ...vendors, [name]: value })).toMatchObject(expected)
  })

  it.each([
    ['mode', 'apply', 'Give one of: sync, plan, check, validate.'],
    ['people-in-report', 'everybody', 'Give one of: auto, none, ids, names.'],
    ['time-limit-minutes', '0', 'Give minutes'],
    ['time-limit-minutes', '-5', 'Give minutes'],
    ['time-limit-minutes', '5h', 'Give minutes'],
    ['time-limit-minutes', '9'.repeat(400), 'Give minutes'],
    ['trusted-hosts', 'https://gateway.example.com', 'without https://'],
    ['trusted-hosts', '*.example.com', 'without *'],
    ['lucca-url', 'acme.ilucca.net', 'Give it as https://acme.ilucca.net'],
    ['lucca-url', 'acme', 'Give it as https://acme.ilucca.net'],
    ['lucca-url', 'ftp://acme.ilucca.net', 'Give it as https://acme.ilucca.net'],
    ['lucca-url', 'https://', 'Give it as https://acme.ilucca.net'],
    ['lucca-url', 'https://acme.ilucca.net/api/v3', 'Give the address alone: https://acme.ilucca.net'],
    ['lucca-url', 'https://acme.ilucca.net/?a=b', 'Give it as https://acme.ilucca.net'],
    ['leapsome-url', 'https://api.leapsome.com/scim/v1#users', 'Give it as https://api.leapsome.com/scim/v1'],
    ['as-of', '2026-12-31', 'set mode to plan'],
  ])('refuses %s: %s, naming both and what it takes', (name, value, remedy) => {
    const error = errorOf({ ...vendors, [name]: value })
    expect(error.what).toContain(`Input ${name} is "${value.slice(0, 40)}`)
    expect(error.remedy).toContain(remedy)
    expect(error.mistakes).toEqual([])
  })

  it.each([
    ['only', '416; 501', 'no Lucca id in entry 1 of 2'],
    ['only', '416, Hedda 501 0', 'no Lucca id in entries 2 and 4 of 4'],
    ['only', 'hedda@acme.example', 'no Lucca id in entry 1 of 1'],
    ['only', 'Hedda '.repeat(12), 'no Lucca id in entries 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 2 more of 12'],
    ['only', ',', 'no Lucca id'],
    ['approve', 'Hedda', 'no digest of a plan'],
    ['approve', '3f9c0a1b2c3', 'no digest of a plan'],
  ])('refuses %s: %s without quoting it, as a name may stand there', (name, value, problem) => {
    const error = errorOf({ ...vendors, [name]: value })
    expect(error.what).toBe(`Input ${name} holds ${problem}.`)
    expect(error.remedy).toMatch(
      name === 'only' ? /separated by commas or spaces/ : /^Copy the 12 hex digits/,
    )
    expect(error.message).not.toMatch(/hedda/i)
  })

  it.each(['2026-02-30', '31.12.2026', '2026-12-31T00:00:00', 'today'])('refuses the day %s', day => {
    const error = errorOf({ ...vendors, mode: 'plan', 'as-of': day })
    expect(error.message).toBe(`Input as-of is "${day}", which is no day. Give a day such as 2026-01-31.`)
  })

  it('says all that is wrong in one go', () => {
    const error = errorOf({
      mode: 'plan',
      only: 'x',
      'time-limit-minutes': 'x',
      'lucca-url': 'https://a.example/b',
    })
    expect(error.what).toBe('5 inputs of the action are wrong.')
    expect(error.mistakes.map(({ message }) => message.split(/ is | holds |, /)[0])).toEqual([
      'Input lucca-url',
      'Input only',
      'Input time-limit-minutes',
      'Input lucca-api-key',
      'Input leapsome-token',
    ])
  })

  it.each([
    [
      'lucca-url',
      /such as https:\/\/acme\.ilucca\.net, into the variable LUCCA_URL \(Settings.*lucca-url: \$\{\{ vars\.LUCCA_URL \}\}$/,
    ],
    [
      'lucca-api-key',
      /the secret LUCCA_API_KEY \(Settings.*lucca-api-key: \$\{\{ secrets\.LUCCA_API_KEY \}\}, or give lucca-client-id/,
    ],
    ['leapsome-token', /HRIS integrations.*the secret LEAPSOME_TOKEN.*secrets\.LEAPSOME_TOKEN \}\}$/],
  ])('says where %s comes from where it is missing', (name, remedy) => {
    for (const mode of ['sync', 'plan']) {
      const error = errorOf({ ...vendors, mode, [name]: ' ' })
      expect(error.what).toBe(`Input ${name} is empty.`)
      expect(error.remedy).toMatch(remedy)
    }
  })

  it.each([
    ['shows no password of an address', 'lucca-url', 'https://ada:hunter2@acme.ilucca.net', /hunter2|ada/],
    ['shows no malformed key', 'lucca-api-key', 'se cret', /se cret/],
    ['shows no malformed token', 'leapsome-token', 'sécret', /sécret/],
  ])('%s', (_, name, value, leak) => {
    const error = errorOf({ ...vendors, [name]: value })
    expect(error.what).toMatch(new RegExp(`^Input ${name} holds`))
    expect(error.message).not.toMatch(leak)
  })

  describe('the two ways of reading Lucca', () => {
    const { 'lucca-api-key': apiKey, ...others } = vendors
    const client = { 'lucca-client-id': 'client-0001', 'lucca-client-secret': 'client-secret-0001' }

    it('takes an OAuth client instead of the key', () => {
      expect(read({ ...others, ...client })).toMatchObject({
        lucca: { kind: 'oauth-client', clientId: 'client-0001', clientSecret: 'client-secret-0001' },
      })
    })

    it.each(['sync', 'plan', 'validate'])('refuses both in mode %s', mode => {
      const error = errorOf({ ...vendors, ...client, mode })
      expect(error.what).toContain('are both given')
      expect(error.mistakes).toEqual([])
      expect(errorOf({ ...vendors, mode, 'lucca-client-id': 'client-0001' }).what).toContain('both given')
    })

    it.each([
      ['lucca-client-id', /secrets\.LUCCA_CLIENT_ID/],
      ['lucca-client-secret', /secrets\.LUCCA_CLIENT_SECRET/],
    ])('misses %s where only the other half is given', (name, remedy) => {
      const error = errorOf({ ...others, ...client, [name]: '' })
      expect(error.what).toBe(`Input ${name} is empty.`)
      expect(error.remedy).toMatch(remedy)
    })

    it('names both ways where neither is given', () => {
      expect(errorOf(others).message).toMatch(/LUCCA_API_KEY.*lucca-client-id/)
      expect(apiKey).not.toBe('')
    })

    it('takes the id of a client alone for no secret', () => {
      const pullRequest = { GITHUB_EVENT_NAME: 'pull_request' }
      const inputs = read({ mode: 'plan', 'lucca-client-id': 'client-0001' }, pullRequest)
      expect(inputs.kind).toBe('plan-without-secrets')
    })
  })

  describe('in a pull request', () => {
    const pullRequest = { GITHUB_EVENT_NAME: 'pull_request' }

    it('plans nothing where there are no secrets', () => {
      const inputs = read({ mode: 'plan', 'lucca-url': 'https://acme.ilucca.net' }, pullRequest)
      expect(inputs).toEqual({
        kind: 'plan-without-secrets',
        mode: 'plan',
        mappingFile: 'mapping.yml',
        peopleInReport: 'auto',
        githubToken: undefined,
      })
    })

    it('plans where there are secrets', () => {
      expect(read({ ...vendors, mode: 'plan' }, pullRequest).kind).toBe('plan')
    })

    it('misses one secret where the other is there', () => {
      expect(errorOf({ ...vendors, mode: 'plan', 'leapsome-token': '' }, pullRequest).what).toBe(
        'Input leapsome-token is empty.',
      )
    })

    it('still refuses a wrong input without secrets', () => {
      expect(errorOf({ mode: 'plan', only: 'x' }, pullRequest).what).toMatch(/^Input only/)
    })

    it('still misses the secrets of a sync', () => {
      expect(errorOf({ mode: 'sync' }, pullRequest).mistakes).toHaveLength(3)
    })
  })

  it('misses the secrets of a plan outside pull requests', () => {
    expect(errorOf({ mode: 'plan' }, { GITHUB_EVENT_NAME: 'workflow_dispatch' }).mistakes).toHaveLength(3)
  })
})

describe('the masking of secrets', () => {
  it('hides every form of every secret, also where the inputs are wrong', () => {
    const { source, masked } = workflow({
      mode: 'apply',
      'lucca-api-key': ' key+1 \nline-two',
      'leapsome-token': 'token/2',
      'github-token': 'ghs_3',
    })
    expect(() => readInputs(source, {})).toThrow(ConfigError)
    expect(masked).toEqual(
      expect.arrayContaining([
        ' key+1 \nline-two',
        'key+1 \nline-two',
        'key+1',
        'line-two',
        'key%2B1',
        Buffer.from('key+1').toString('base64'),
        'token/2',
        'token%2F2',
        Buffer.from('token/2').toString('base64'),
        'ghs_3',
      ]),
    )
  })

  it('hides no blank text, which would blank out the log', () => {
    const { source, masked } = workflow({ ...vendors, 'lucca-api-key': '\n\nkey\n \n' })
    readInputs(source, {})
    expect(masked.filter(secret => secret.trim() === '')).toEqual([])
  })

  it('hides nothing that is no secret', () => {
    const { source, masked } = workflow(vendors)
    readInputs(source, {})
    expect(masked.join(' ')).not.toContain('acme')
  })
})

describe('the inputs of the runner', () => {
  beforeEach(() => {
    vi.spyOn(standardOutput, 'write').mockReturnValue()
  })

  afterEach(() => {
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
  })

  it('are what readInputs reads by itself', () => {
    vi.stubEnv('INPUT_MODE', 'validate')
    vi.stubEnv('INPUT_MAPPING-FILE', ' other.yml ')
    vi.stubEnv('INPUT_LUCCA-API-KEY', 'lucca-key-0001')
    expect(readInputs()).toMatchObject({ kind: 'validate', mappingFile: 'other.yml' })
    expect(standardOutput.write).toHaveBeenCalledWith('::add-mask::lucca-key-0001\n')
  })
})
