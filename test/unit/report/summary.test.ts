import { describe, expect, it } from 'vitest'
import { ConfigError, VendorError } from '../../../src/errors.ts'
import type { RunReport } from '../../../src/report/report.ts'
import { renderSummary, summaryLimitInBytes } from '../../../src/report/summary.ts'
import { checklist, mappingChange } from './effects.ts'
import { change, difference, planned, refusal, report } from './reports.ts'

describe('renderSummary', () => {
  it('says in one line that nothing was to do', () => {
    expect(renderSummary(report())).toMatchInlineSnapshot(`
      "## Lucca → Leapsome: sync

      ✅ **Nothing to change, 250 people unchanged.**

      | Created | Updated | Reactivated | Deactivated | Unchanged | Skipped | Failed |
      | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
      | 0 | 0 | 0 | 0 | 250 | 0 | 0 |

      <details><summary>8 requests to Lucca, 1 to Leapsome, 2.1 s</summary>

      | Vendor | Requests | Tried again | “Too many” (429) | Time held back | What the vendor allows |
      | --- | ---: | ---: | ---: | ---: | --- |
      | Lucca | 8 | 0 | 0 | 0.0 s | 50 requests in 60 s |
      | Leapsome | 1 | 0 | 0 | 0.0 s | 30 requests a second |

      </details>

      <sub>Before this run: 260 employees in Lucca, former and future ones too; 253 users in Leapsome, 250 of them managed (active, and matched to somebody in Lucca) · lucca-leapsome-sync v0.1.0</sub>
      "
    `)
  })

  it('shows what a sync wrote, the gravest changes first', () => {
    const changes = [
      change('creation', '501', 'userName', 'title'),
      change('update', '502', 'title', 'department'),
      change('deactivation', '503'),
    ]
    const applied = report({
      outcome: 'applied',
      planned: planned({ changes, unchanged: 247 }),
      written: { done: changes, failed: [], left: [], stoppedBy: undefined, writes: 1, bug: undefined },
    })
    expect(renderSummary(applied)).toMatchInlineSnapshot(`
      "## Lucca → Leapsome: sync

      ✅ **3 people changed in Leapsome: 1 created, 1 updated and 1 deactivated; 247 unchanged.**

      | Created | Updated | Reactivated | Deactivated | Unchanged | Skipped | Failed |
      | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
      | 1 | 1 | 0 | 1 | 247 | 0 | 0 |

      ### Changes by attribute

      | Attribute | New users | Replaced |
      | --- | ---: | ---: |
      | \`title\` | 1 | 1 |
      | \`department\` | 0 | 1 |
      | \`userName\` | 1 | 0 |

      ### Changes by person

      | Lucca id | Change | Attributes |
      | --- | --- | --- |
      | 503 | deactivate |  |
      | 501 | create | all 2 |
      | 502 | update | \`title\` \`department\` |

      <details><summary>8 requests to Lucca, 1 to Leapsome, 2.1 s</summary>

      | Vendor | Requests | Tried again | “Too many” (429) | Time held back | What the vendor allows |
      | --- | ---: | ---: | ---: | ---: | --- |
      | Lucca | 8 | 0 | 0 | 0.0 s | 50 requests in 60 s |
      | Leapsome | 1 | 0 | 0 | 0.0 s | 30 requests a second |

      </details>

      <sub>Before this run: 260 employees in Lucca, former and future ones too; 253 users in Leapsome, 250 of them managed (active, and matched to somebody in Lucca) · lucca-leapsome-sync v0.1.0</sub>
      "
    `)
  })

  it('shows a refused plan with the steps to approve it', () => {
    const changes = [change('creation', '501', 'userName')]
    const held = refusal({
      limit: 'creations',
      count: 250,
      allowed: 10,
      managedUsers: 0,
      percent: 20,
      atLeast: 10,
    })
    const refused = report({
      outcome: 'refused',
      people: 'none',
      planned: planned(
        { changes, unchanged: 0, managedUsers: 0 },
        { refusals: [held], employees: 250, users: 2 },
      ),
    })
    expect(renderSummary(refused)).toMatchInlineSnapshot(`
      "## Lucca → Leapsome: sync

      ❌ **Refused: nothing was written, because the plan is over 1 limit (creations).** How to go on is below, under *Held back by limits*.

      What the refused plan would have done:

      | Created | Updated | Reactivated | Deactivated | Unchanged | Skipped | Failed |
      | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
      | 1 | 0 | 0 | 0 | 0 | 0 | 0 |

      ### Changes by attribute

      | Attribute | New users |
      | --- | ---: |
      | \`userName\` | 1 |

      ### Held back by limits

      - **creations**: 250 people would be created, while Leapsome has no managed user yet; up to 10 are allowed (20%, at least 10). Expected at a first run. Otherwise look whether the people have users already, under another externalId or login.

      The digest of this plan is \`3f9c0a1b2c3d\`. Only this plan is let through; when something has changed by then, that run is refused with a new digest.

      If all of it is meant:

      1. Read the changes in the summary of the run, and look some of them up in Lucca.
      2. Open the **Actions** tab, choose the workflow that syncs, press **Run workflow**, choose the mode \`sync\`, and enter the digest as \`approve\`.
         If that form has no field \`approve\`, add \`approve: 3f9c0a1b2c3d\` under \`with:\` of the step for one run, and take it out again afterwards.

      Nobody is listed: \`people-in-report\` is \`none\` (the default in a public repository).

      <details><summary>8 requests to Lucca, 1 to Leapsome, 2.1 s</summary>

      | Vendor | Requests | Tried again | “Too many” (429) | Time held back | What the vendor allows |
      | --- | ---: | ---: | ---: | ---: | --- |
      | Lucca | 8 | 0 | 0 | 0.0 s | 50 requests in 60 s |
      | Leapsome | 1 | 0 | 0 | 0.0 s | 30 requests a second |

      </details>

      <sub>Before this run: 250 employees in Lucca, former and future ones too; 2 users in Leapsome, 0 of them managed (active, and matched to somebody in Lucca) · lucca-leapsome-sync v0.1.0</sub>
      "
    `)
  })

  it('says of a custom attribute, whose id nobody can read, which fields of Lucca it is made of', () => {
    const [phone, box] = ['custom.6140868326541a4da586db0b', 'custom.6140868326541a4da586db0c'] as const
    const changes = [change('update', '7', phone, box, 'title')]
    const customSources = new Map([[phone, ['custom.e_phone', 'professionalMobile'] as const]])
    const kept = [{ employeeId: '7', attribute: phone, reason: 'value-not-in-table', others: [] }] as const
    const drift = [{ attribute: phone, employeeIds: ['7'] }]
    const page = renderSummary(report({ drift, planned: planned({ changes, kept }, { customSources }) }))
    const named = `\`${phone}\` (custom.e&#95;phone, professionalMobile)`
    expect(page.split('\n').filter(line => /^\| `custom/.test(line))).toEqual([
      `| ${named} | 1 |`,
      `| \`${box}\` | 1 |`,
      expect.stringContaining(`| ${named} | The value has no line in the table`),
      `| ${named} | 1 | 7 |`,
    ])
    expect(page.split(named)).toHaveLength(4)
  })

  it('leads from a refusal to the form that lets it through, and says what to enter there', () => {
    const refusals = [refusal({ limit: 'creations', count: 12, allowed: 10 })]
    const steps = (changes: Partial<RunReport>) =>
      /^2\. .*$/m.exec(
        renderSummary(report({ outcome: 'refused', planned: planned({}, { refusals }), ...changes })),
      )?.[0]
    const page = 'https://github.com/acme/people-sync/actions/workflows/sync%20(new).yml'
    expect(steps({ workflowPage: page, only: 2 })).toBe(
      '2. Open [the page of this workflow](https://github.com/acme/people-sync/actions/workflows/sync%20%28new%29.yml), press **Run workflow**, choose the mode `sync`, and enter the digest as `approve`, with the same `only`.',
    )
    expect(steps({})).toBe(
      '2. Open the **Actions** tab, choose the workflow that syncs, press **Run workflow**, choose the mode `sync`, and enter the digest as `approve`.',
    )
  })

  it('shows mistakes in the mapping file with their places', () => {
    const error = new ConfigError('mapping.yml has 2 mistakes.', 'Correct them and run it again.', [
      {
        message: 'There is no field jobTitel; did you mean jobTitle?',
        place: { file: 'mapping.yml', line: 8, column: 10 },
      },
      { message: 'timezone is missing.' },
    ])
    const failed = report({ mode: 'validate', outcome: 'failed', planned: undefined, error, traffic: [] })
    expect(renderSummary(failed)).toMatchInlineSnapshot(`
      "## Lucca → Leapsome: mapping file

      ❌ **Failed: mapping.yml has 2 mistakes.**

      ### What to do

      | File | Line | Column | Mistake |
      | --- | ---: | ---: | --- |
      | mapping.yml | 8 | 10 | There is no field jobTitel; did you mean jobTitle? |
      |  |  |  | timezone is missing. |

      Correct them and run it again.

      <sub>2.1 s · lucca-leapsome-sync v0.1.0</sub>
      "
    `)
  })

  it('shows everything that is left to look at', () => {
    const left = change('update', '7', 'title')
    const changes = [change('creation', '5', 'userName'), change('update', '6', 'title'), left]
    const partial = report({
      outcome: 'partial',
      planned: planned({
        changes,
        skipped: [
          { employeeId: '10', reason: 'no-user-name', others: [] },
          { employeeId: '11', reason: 'same-user-name', others: ['12'] },
          { employeeId: '12', reason: 'same-user-name', others: ['11'] },
        ],
        kept: [{ employeeId: '20', attribute: 'gender', reason: 'value-not-in-table', others: [] }],
        missing: [{ userId: '64b000000000000000000009', externalId: '99' }],
        foreignExternalIds: 2,
      }),
      written: {
        done: changes.slice(0, 1),
        failed: [{ employeeId: '6', kind: 'update', status: 400, message: 'Leapsome did not take it.' }],
        left: [left],
        stoppedBy: 'time-limit',
        writes: 1,
        bug: undefined,
      },
      drift: [{ attribute: 'level', employeeIds: ['30', '31'] }],
      warnings: ['Lucca says that this API ends on 2027-01-01.'],
    })
    expect(renderSummary(partial)).toMatchInlineSnapshot(`
      "## Lucca → Leapsome: sync

      ❌ **1 of 3 people changed in Leapsome: 1 created; 1 failed; 1 left for the next run, because the time limit was reached. Leapsome did not keep 1 attribute.**

      ### Warnings

      - Lucca says that this API ends on 2027-01-01.

      | Created | Updated | Reactivated | Deactivated | Unchanged | Skipped | Failed | Left |
      | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
      | 1 | 0 | 0 | 0 | 250 | 3 | 1 | 1 |

      ### Failed people

      Everybody else was synced as far as the run came; the next run tries these again.

      | Lucca id | Change | Status | What happened |
      | --- | --- | ---: | --- |
      | 6 | update | 400 | Leapsome did not take it. |

      ### Changes by attribute

      | Attribute | New users | Replaced |
      | --- | ---: | ---: |
      | \`title\` | 0 | 2 |
      | \`userName\` | 1 | 0 |

      ### Changes by person

      | Lucca id | Change | Attributes | Result |
      | --- | --- | --- | --- |
      | 5 | create | \`userName\` | written |
      | 6 | update | \`title\` | failed |
      | 7 | update | \`title\` | left for the next run |

      ### Skipped people

      | Why | People | What to do | Lucca ids |
      | --- | ---: | --- | --- |
      | Several people in Lucca have the same login | 2 | Give each of them an address of their own in Lucca. | 11 (with 12), 12 (with 11) |
      | There is no login yet | 1 | Enter the professional e-mail address in Lucca; the next run then creates the user. | 10 |

      ### Attributes left as they are

      These people's other attributes are synced.

      | Attribute | Why | People | What to do | Lucca ids |
      | --- | --- | ---: | --- | --- |
      | \`gender\` | The value has no line in the table of the rule | 1 | Add it to \`values\` in the mapping file, or say under \`otherwise\` what to do with others. | 20 |

      ### Missing in Lucca

      1 person in Leapsome with an externalId that Lucca shows nobody with. They are left as they are: not being seen is no reason to deactivate somebody. Look whether the role of the Lucca key, or the establishments of the OAuth client, still let them be seen (former employees too); remove the externalId in Leapsome where the user isn't from Lucca.

      Lucca ids: 99

      ### External ids of another system

      2 people matched by the login, whose user keeps the externalId that another system gave it. To replace these, write \`update: always\` in the rule of \`externalId\`; that other system then no longer finds them by it.

      ### Not kept by Leapsome

      These attributes were written, and still differ when read again.

      Look whether Leapsome shows the attribute as read-only, and whether it takes such a value.

      | Attribute | People | Lucca ids |
      | --- | ---: | --- |
      | \`level\` | 2 | 30, 31 |

      <details><summary>8 requests to Lucca, 1 to Leapsome, 2.1 s</summary>

      | Vendor | Requests | Tried again | “Too many” (429) | Time held back | What the vendor allows |
      | --- | ---: | ---: | ---: | ---: | --- |
      | Lucca | 8 | 0 | 0 | 0.0 s | 50 requests in 60 s |
      | Leapsome | 1 | 0 | 0 | 0.0 s | 30 requests a second |

      </details>

      <sub>Before this run: 260 employees in Lucca, former and future ones too; 253 users in Leapsome, 250 of them managed (active, and matched to somebody in Lucca) · lucca-leapsome-sync v0.1.0</sub>
      "
    `)
  })

  it("shows a vendor's trouble with what to do, and no stack", () => {
    const error = new VendorError(
      'Lucca',
      'Lucca refuses the API key (401).',
      'Put a valid key into the secret.',
    )
    const page = renderSummary(report({ outcome: 'failed', planned: undefined, error }))
    expect(page).toContain('❌ **Failed: Lucca refuses the API key (401).**')
    expect(page).toContain('### What to do\n\nPut a valid key into the secret.')
    expect(page).not.toContain('.ts:')
  })

  it("shows that a bug is one, without its message, which may quote a person's value", () => {
    const error = new TypeError('"Maëlle Grünwald" is not iterable')
    const page = renderSummary(report({ outcome: 'failed', planned: undefined, error }))
    expect(page).toContain('This is a bug in the action (TypeError).')
    expect(page).not.toContain('Maëlle')
  })

  it('warns where the plan would be refused', () => {
    const changes = [change('deactivation', '1')]
    const page = renderSummary(
      report({ mode: 'plan', outcome: 'planned', planned: planned({ changes }, { refusals: [refusal()] }) }),
    )
    expect(page).toContain('⚠️')
    expect(page).toContain('What a sync would do on 2026-11-23:')
    expect(page).toContain('### A sync would be refused')
  })

  it('says who let a plan through, and no longer how to', () => {
    const page = renderSummary(
      report({ outcome: 'applied', planned: planned({}, { refusals: [refusal()], approved: true }) }),
    )
    expect(page).toContain(
      '- **deactivations**: 45 people, where 5 are allowed without approval. Approved by the digest `3f9c0a1b2c3d`.',
    )
    expect(page).not.toContain('Run workflow')
  })

  it('warns of attributes that Leapsome did not keep, in the headline and with what to do', () => {
    const changes = [change('update', '6', 'custom.6140868326541a4da586db0b')]
    const page = renderSummary(
      report({
        outcome: 'applied',
        planned: planned({ changes, unchanged: 0 }),
        written: { done: changes, failed: [], left: [], stoppedBy: undefined, writes: 1, bug: undefined },
        drift: [{ attribute: 'custom.6140868326541a4da586db0b', employeeIds: ['6'] }],
      }),
    )
    expect(page).toContain(
      '⚠️ **1 person changed in Leapsome: 1 updated. Leapsome did not keep 1 attribute.**',
    )
    expect(page).toContain("look whether its id is the one in Leapsome's settings")
    expect(page).toContain('### Not kept by Leapsome')
  })

  it('names no mode where it is not known', () => {
    const error = new ConfigError('Input mode is `sink`.', 'Give `sync`.')
    const page = renderSummary(report({ mode: undefined, outcome: 'failed', planned: undefined, error }))
    expect(page).toMatch(/^## Lucca → Leapsome\n/)
    expect(page).toContain('❌ **Failed: Input mode is <code>sink</code>.**')
  })

  it('warns where everybody was skipped', () => {
    const skipped = [{ employeeId: '6', reason: 'no-user-name' as const, others: [] }]
    expect(renderSummary(report({ planned: planned({ unchanged: 0, skipped }) }))).toContain(
      '⚠️ **Nobody could be synced: 1 skipped.**',
    )
  })

  it('tells of a refused token once, and that nobody was written', () => {
    const failed = ['6', '7'].map(employeeId => ({
      employeeId,
      kind: 'update' as const,
      status: 403,
      message: 'Leapsome refused the token.',
    }))
    const error = new VendorError('Leapsome', 'Leapsome took none of the changes.', 'Look below.')
    const written = {
      done: [],
      failed,
      left: [change('update', '8', 'title')],
      stoppedBy: 'vendor',
      writes: 0,
      bug: undefined,
    } as const
    const page = renderSummary(report({ outcome: 'failed', error, written }))
    expect(page).toContain(
      '**Failed: Leapsome took none of the changes. 2 people failed; 1 left for the next run.**',
    )
    expect(page).toContain('Nobody was written; the next run tries again.')
    expect(page).toContain('| update | 403 | Leapsome refused the token. | 2 | 6, 7 |')
    expect(page.match(/Leapsome refused the token/g)).toHaveLength(1)
    expect(page).toContain('| Failed | Left |')
  })

  it('says of new users which attributes they lack', () => {
    const changes = [
      change('creation', '6', 'userName', 'title', 'endDate', 'level'),
      change('creation', '7', 'userName', 'title', 'level'),
      change('update', '8', 'title'),
    ]
    const page = renderSummary(report({ outcome: 'applied', planned: planned({ changes }) }))
    expect(page).toContain('| 6 | create | all 4 |')
    expect(page).toContain('| 7 | create | all but `endDate` |')
    expect(page).toContain('| 8 | update | `title` |')
  })

  it('sends to the missing people where nothing would be written', () => {
    const held = planned({}, { refusals: [refusal({ limit: 'missing' })] })
    const page = renderSummary(report({ outcome: 'refused', planned: held }))
    expect(page).toContain('1. Nothing would be written; look at the people under *Missing in Lucca* first.')
  })

  it('puts warnings directly under the headline', () => {
    const held = planned({}, { refusals: [refusal()] })
    const page = renderSummary(report({ outcome: 'refused', planned: held, warnings: ['approve is wrong.'] }))
    expect(page).toMatch(/limits\*\.\n\n### Warnings\n\n- approve is wrong\.\n\n/)
  })

  it('says why there is no preview in a pull request without secrets', () => {
    const page = renderSummary(
      report({ mode: 'plan', outcome: 'valid', planned: undefined, noPreview: 'without-secrets' }),
    )
    expect(page).toContain('There is no preview, because this pull request is given no secrets.')
  })

  it('names missing employees by the id of their user where the externalId may be personal', () => {
    const missing = [{ userId: '64b000000000000000000009', externalId: 'maelle@acme.example' }]
    const page = renderSummary(report({ planned: planned({ missing }, { externalIdIsLuccaId: false }) }))
    expect(page).toContain('Leapsome ids: 64b000000000000000000009')
    expect(page).not.toContain('maelle')
  })

  it('draws which attributes change, without new users, where there are several', () => {
    const changes = [
      change('creation', '5', 'userName', 'title'),
      change('update', '6', 'title', 'department', 'custom.6140868326541a4da586db0b'),
      change('reactivation', '7', 'title', 'department'),
      change('update', '8', 'title'),
    ]
    const page = renderSummary(report({ outcome: 'applied', planned: planned({ changes }) }))
    expect(page).toContain(
      [
        '```mermaid',
        '%%{init: {"xyChart":{"width":700,"height":190},"themeVariables":{"xyChart":{"backgroundColor":"transparent","plotColorPalette":"#4c8dd6"}}}}%%',
        'xychart-beta horizontal',
        '  title "People by attribute, without new users"',
        '  x-axis ["title", "department", "custom …db0b"]',
        '  y-axis 0 --> 10',
        '  bar [3, 2, 1]',
        '```',
      ].join('\n'),
    )
    const two = planned({ changes: [change('update', '6', 'title', 'department')] })
    expect(renderSummary(report({ outcome: 'applied', planned: two }))).not.toContain('mermaid')
  })

  it('tells requests and time against what the vendors allow, folded', () => {
    const traffic = {
      vendor: 'Leapsome',
      requests: 1_234,
      retries: 3,
      refusals: 2,
      secondsWaited: 75.25,
      limit: { requests: 30, seconds: 1 },
    } as const
    expect(renderSummary(report({ traffic: [traffic], milliseconds: 125_000 }))).toContain(
      [
        '<details><summary>1,234 requests to Leapsome, 2 min 5 s</summary>',
        '',
        '| Vendor | Requests | Tried again | “Too many” (429) | Time held back | What the vendor allows |',
        '| --- | ---: | ---: | ---: | ---: | --- |',
        '| Leapsome | 1,234 | 3 | 2 | 75.3 s | 30 requests a second |',
        '',
        '</details>',
      ].join('\n'),
    )
  })

  it('adds names where they were opted in', () => {
    const names = new Map([['6', 'Maëlle Grünwald']])
    const changes = [change('update', '6', 'title')]
    const page = renderSummary(
      report({ people: 'names', names, outcome: 'applied', planned: planned({ changes }) }),
    )
    expect(page).toContain('| 6 | Maëlle Grünwald | update | `title` |')
  })

  it('counts changes of an attribute by what they do', () => {
    const update = {
      ...change('update', '6'),
      differences: [
        difference('title', { replaces: false }),
        difference('level', { value: { kind: 'cleared' } }),
        difference('location'),
      ],
    }
    const page = renderSummary(
      report({ planned: planned({ changes: [update, change('creation', '7', 'title')] }) }),
    )
    expect(page).toContain('| `title` | 1 | 1 | 0 | 0 |')
    expect(page).toContain('| `level` | 0 | 0 | 0 | 1 |')
    expect(page).toContain('| `location` | 0 | 0 | 1 | 0 |')
  })

  it.each([
    [20, false],
    [21, true],
  ])('shows a table of %d people folded: %s', (people, isFolded) => {
    const changes = Array.from({ length: people }, (_, index) => change('update', String(index + 1), 'title'))
    const page = renderSummary(report({ outcome: 'applied', planned: planned({ changes }) }))
    expect(page.includes('<details><summary>21 people, by Lucca id</summary>')).toBe(isFolded)
    expect(page).toContain(`| ${people} | update | \`title\` |`)
  })

  it.each([
    [0, 0],
    [1, 1],
    [5_000, 1_000],
    [100_000, 1_000],
  ])('tells of %d changes at a glance, with %d rows for those who look closer', (people, rows) => {
    const changes = Array.from({ length: people }, (_, index) =>
      change('update', String(index + 1), 'title', 'department', 'manager'),
    )
    const written = {
      done: changes,
      failed: [],
      left: [],
      stoppedBy: undefined,
      writes: people,
      bug: undefined,
    }
    const outcome = people === 0 ? 'in-sync' : 'applied'
    const page = renderSummary(report({ outcome, planned: planned({ changes }), written }))
    const number = people.toLocaleString('en-GB')
    const [, headline, , , , , counts] = page.split('\n').filter((line, index) => index === 0 || line !== '')
    expect(page.split('\n')[2]).toContain(
      people === 0
        ? 'Nothing to change, 250 people unchanged.'
        : `${number} ${people === 1 ? 'person' : 'people'} changed`,
    )
    expect([headline, counts].join()).not.toContain('<')
    expect(page).toContain(`| 0 | ${number} | 0 | 0 | 250 | 0 | 0 |`)
    expect(page.match(/^\| \d+ \| update \|/gm) ?? []).toHaveLength(rows)
    const left = (people - rows).toLocaleString('en-GB')
    expect(page.includes(`_${left} more lines left out here`)).toBe(people > rows)
    expect(page.includes('bar [')).toBe(people > 0)
    expect(page.replace(/<details>.*?<\/details>/gs, '').split('\n').length).toBeLessThan(50)
  })

  it.each([5_000, 100_000])(
    "stays under GitHub's limit with %d changes, and says what it left out",
    people => {
      const attributes = ['title', 'department', 'manager', 'custom.6140868326541a4da586db0b'] as const
      const changes = Array.from({ length: people }, (_, index) =>
        change('creation', String(index + 1), ...attributes),
      )
      const names = new Map(changes.map(({ employeeId }) => [employeeId, '<'.repeat(200)]))
      const skipped = changes.map(({ employeeId }) => ({
        employeeId,
        reason: 'no-user-name' as const,
        others: [],
      }))
      const missing = changes.map(({ employeeId }) => ({ userId: employeeId, externalId: employeeId }))
      const failed = changes.map(({ employeeId, kind }) => ({
        employeeId,
        kind,
        status: 400,
        message: '|'.repeat(999),
      }))
      const page = renderSummary(
        report({
          people: 'names',
          names,
          outcome: 'partial',
          planned: planned({ changes, skipped, missing }),
          written: { done: [], failed, left: [], stoppedBy: 'vendor', writes: 1, bug: undefined },
        }),
      )
      expect(Buffer.byteLength(page)).toBeLessThan(summaryLimitInBytes)
      expect(page).toMatch(/more lines left out here/)
      expect(page).toContain('| 1 |')
    },
  )
})

const headings = (page: string) => [...page.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading)

describe('the summary of a change of the mapping', () => {
  const skipped = [{ employeeId: '11', reason: 'no-user-name' as const, others: [] }]
  const whole = report({
    mode: 'plan',
    outcome: 'planned',
    planned: planned({ changes: [change('update', '502', 'title')], skipped }),
    change: mappingChange({
      people: ['7'],
      attributes: [{ attribute: 'level', gained: ['7'], changed: [], lost: [] }],
      scope: { more: ['7'], fewer: [] },
    }),
    warnings: ['Look at it.'],
  })

  it('shows what it does, and leaves the whole plan to a plan by hand', () => {
    const page = renderSummary(whole)
    expect(headings(page)).toEqual(['Warnings', 'Values that people have after it', 'People'])
    expect(page).not.toMatch(/502|\b11\b/)
  })

  it('says why nobody is listed where nobody may be named', () => {
    const page = renderSummary({ ...whole, people: 'none' })
    expect(page).toContain('Nobody is listed: `people-in-report` is `none`')
    expect(page).not.toContain('Lucca ids')
  })
})

describe('the summary of a set-up check', () => {
  it('begins with what a sync would do only where the set-up is right', () => {
    const points = checklist.points.filter(point => point.mark !== 'wrong')
    const right = report({ mode: 'check', outcome: 'valid', check: { ...checklist, points } })
    expect(renderSummary(right)).toContain('What a sync would do on 2026-11-23:')
    const wrong = report({ mode: 'check', outcome: 'failed', check: checklist })
    const page = renderSummary(wrong)
    expect(page).not.toContain('What a sync would do on')
    expect(headings(page)).toEqual(['Lucca', 'Leapsome', 'First sync'])
  })

  it('lists skipped people below the checklist, and no changes', () => {
    const skipped = [{ employeeId: '11', reason: 'no-user-name' as const, others: [] }]
    const changes = [change('update', '502', 'title')]
    const plan = planned({ changes, skipped })
    const page = renderSummary(report({ mode: 'check', outcome: 'valid', check: checklist, planned: plan }))
    expect(headings(page).slice(0, 4)).toEqual(['Lucca', 'Leapsome', 'First sync', 'Skipped people'])
    expect(page).not.toContain('502')
  })
})
