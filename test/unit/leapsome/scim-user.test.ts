import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { VendorError } from '../../../src/errors.ts'
import { extensionTexts, extensionUrn, rootTexts } from '../../../src/leapsome/scim-extension.ts'
import { readScimUser } from '../../../src/leapsome/scim-user.ts'
import { scimUser, withExtension } from './scim-people.ts'

const customId = '6140868326541a4da586db0b'
const managerId = '5ecba01fb567a5d046582099'

const attributesOf = (resource: unknown) => readScimUser(resource).attributes
const inExtension = (properties: Record<string, unknown>) => attributesOf(withExtension(properties))

describe('a user as Leapsome shows it', () => {
  it('is read whole from the documented shape', () => {
    const user = readScimUser({
      id: '5ecba01fb567a5d046582027',
      userName: 'Jane.Doe@acme.example',
      externalId: '416',
      title: 'Engineer',
      displayName: 'Jane Doe',
      name: { givenName: 'Jane', familyName: 'Doe', formatted: 'Jane von Doe' },
      photos: [{ value: 'https://img.example.com/jane.png', type: 'photo' }],
      active: false,
      emails: [{ primary: true, type: 'work', value: 'Jane.Doe@acme.example' }],
      groups: [{ value: '5ecba01fb567a5d046582027' }],
      manager: { value: managerId },
      meta: {
        created: '2024-01-08T10:00:00Z',
        location: '/x',
        version: '1',
        lastModified: '2024-01-08T10:00:00Z',
      },
      schemas: ['urn:x'],
      [extensionUrn]: {
        manager: { managerId, displayName: 'Ada Boss' },
        additionalManagers: [{ managerId: '5ecba01fb567a5d046582001', displayName: 'Bo' }],
        attachments: [{ fileName: 'review.pdf', access: ['MANAGER'] }],
        department: 'Engineering',
        division: 'Product',
        costCenter: 'CC 1',
        level: 'Senior',
        location: 'Berlin',
        startDate: '2024-01-08',
        endDate: '2025-01-08',
        birthday: '1985-07-20',
        gender: 'female',
        employmentType: 'internal',
        [customId]: 'Freelancer',
      },
    })
    expect(user).toEqual({
      id: '5ecba01fb567a5d046582027',
      userName: 'Jane.Doe@acme.example',
      externalId: '416',
      active: false,
      attributes: {
        userName: 'Jane.Doe@acme.example',
        externalId: '416',
        title: 'Engineer',
        displayName: 'Jane Doe',
        'name.givenName': 'Jane',
        'name.familyName': 'Doe',
        'name.formatted': 'Jane von Doe',
        photo: 'https://img.example.com/jane.png',
        manager: managerId,
        additionalManagers: ['5ecba01fb567a5d046582001'],
        department: 'Engineering',
        division: 'Product',
        costCenter: 'CC 1',
        level: 'Senior',
        location: 'Berlin',
        startDate: '2024-01-08',
        endDate: '2025-01-08',
        birthday: '1985-07-20',
        gender: 'female',
        [`custom.${customId}`]: 'Freelancer',
      },
    })
  })

  it('is active and empty where only id and address are shown', () => {
    expect(readScimUser({ id: 'x1', userName: 'a@acme.example' })).toEqual({
      id: 'x1',
      userName: 'a@acme.example',
      externalId: null,
      active: true,
      attributes: { userName: 'a@acme.example' },
    })
  })

  it.each([
    [true, true],
    [false, false],
    [null, true],
    [undefined, true],
  ])('with active %j is active: %s', (active, expected) => {
    expect(readScimUser(scimUser(1, { active })).active).toBe(expected)
  })

  it.each([
    [{ title: null, displayName: '  ', photos: [], name: null, manager: null, [extensionUrn]: null }],
    [{ photos: [{}], name: {}, manager: {}, [extensionUrn]: {} }],
    [
      {
        photos: null,
        name: { givenName: '' },
        manager: '',
        [extensionUrn]: { department: '', additionalManagers: [] },
      },
    ],
    [{ [extensionUrn]: { additionalManagers: null, [customId]: '' } }],
    [{ [extensionUrn]: { additionalManagers: '', [customId]: [], manager: { managerId: null } } }],
  ])('has nothing where it is empty: %j', properties => {
    expect(Object.keys(attributesOf(scimUser(1, properties)))).toEqual(['userName', 'externalId'])
  })

  it.each([
    [416, '416'],
    ['', null],
    [null, null],
    [undefined, null],
  ])('with the external id %j has %j', (externalId, expected) => {
    expect(readScimUser(scimUser(1, { externalId })).externalId).toBe(expected)
  })

  it.each([
    [{ [extensionUrn]: { manager: { managerId, displayName: 'Ada' } } }],
    [{ [extensionUrn]: { manager: managerId } }],
    [{ [extensionUrn]: { manager: null }, manager: { value: managerId } }],
    [{ manager: { value: managerId } }],
    [{ manager: managerId }],
  ])('has its manager as a Leapsome id in whatever shape: %j', properties => {
    expect(attributesOf(scimUser(1, properties)).manager).toBe(managerId)
  })

  it.each([
    [[{ managerId: 'm1', displayName: 'A' }, { managerId: 'm2' }]],
    [['m1', 'm2']],
    [[{ value: 'm1' }, null, 'm2', {}]],
    ['m1, m2'],
  ])('has its additional managers as Leapsome ids in whatever shape: %j', additionalManagers => {
    expect(inExtension({ additionalManagers }).additionalManagers).toEqual(['m1', 'm2'])
  })

  it.each([
    ['2024-01-08', '2024-01-08'],
    ['2024-01-08T00:00:00.000Z', '2024-01-08'],
    ['2024-01-08T23:00:00+02:00', '2024-01-08'],
    ['08.01.2024', '08.01.2024'],
  ])('has the day of the date %j', (date, day) => {
    expect(inExtension({ startDate: date, endDate: date, birthday: date })).toMatchObject({
      startDate: day,
      endDate: day,
      birthday: day,
    })
  })

  it.each([
    ['Salary Class B', 'Salary Class B'],
    [12, '12'],
    [0, '0'],
    [true, 'true'],
    [false, 'false'],
    [['a', 'b', null, 3], 'a, b, 3'],
    [{ amount: 3, currency: 'EUR' }, '{"amount":3,"currency":"EUR"}'],
    [null, undefined],
    [' ', undefined],
  ])('has the custom attribute %j as %j', (value, text) => {
    expect(inExtension({ [customId]: value })[`custom.${customId}`]).toBe(text)
  })

  it('knows custom attributes by their 24 hex digits, in lower case', () => {
    expect(
      inExtension({ [customId.toUpperCase()]: 'a', notCustom: 'b', '6140868326541a4da586db0': 'c' }),
    ).toEqual({
      userName: 'person1@acme.example',
      externalId: '1',
      [`custom.${customId}`]: 'a',
    })
  })

  it('takes the location from the root where the extension has none', () => {
    expect(attributesOf(scimUser(1, { location: 'Lyon' })).location).toBe('Lyon')
    expect(attributesOf({ ...withExtension({ location: 'Berlin' }), location: 'Lyon' }).location).toBe(
      'Berlin',
    )
  })

  it.each([
    [{ title: { secret: 'Boss' } }, 'title'],
    [{ active: 'Boss' }, 'active'],
    [{ userName: null }, 'userName'],
    [{ userName: '' }, 'userName'],
    [{ name: 'Boss' }, 'name'],
    [{ manager: ['Boss'] }, 'manager'],
    [{ photos: 'Boss' }, 'photos'],
    [{ [extensionUrn]: { startDate: ['Boss'] } }, `${extensionUrn}.startDate`],
    [{ [extensionUrn]: 'Boss' }, extensionUrn],
  ])(
    'that cannot be read is an error with its Leapsome id and the path, not the value: %j',
    (properties, path) => {
      const read = () => readScimUser(scimUser(1, { id: '5ecba01fb567a5d046582027', ...properties }))
      expect(read).toThrow(VendorError)
      expect(read).toThrow(`Leapsome shows ${path} in a form that can't be read`)
      expect(read).toThrow('5ecba01fb567a5d046582027')
      expect(read).not.toThrow(/Boss/)
    },
  )

  it('keeps a text that looks like a moment whole: only dates lose their time', () => {
    const moment = '2024-01-08T10:00:00'
    expect(inExtension({ department: moment, startDate: moment })).toMatchObject({
      department: moment,
      startDate: '2024-01-08',
    })
  })

  it.each([
    [null],
    ['text'],
    [[]],
    [{}],
    [{ id: null, userName: 'a@acme.example' }],
    [{ id: ' ', userName: 'a@acme.example' }],
  ])('that has no id is an error: %j', resource => {
    expect(() => readScimUser(resource)).toThrow(VendorError)
    expect(() => readScimUser(resource)).not.toThrow(/a@acme/)
  })

  const anyText = fc.option(fc.oneof(fc.string(), fc.integer(), fc.boolean()), { nil: null })
  const anyPerson = fc.oneof(
    anyText,
    fc.record({ managerId: anyText, displayName: anyText }, { requiredKeys: [] }),
    fc.record({ value: anyText }, { requiredKeys: [] }),
  )
  const record = (names: readonly string[], value: fc.Arbitrary<unknown>) =>
    fc.record(Object.fromEntries(names.map(name => [name, value])), { requiredKeys: [] })

  it('is read from every combination of documented shapes', () => {
    const extension = fc
      .tuple(
        record(extensionTexts, anyText),
        fc.record(
          {
            manager: anyPerson,
            additionalManagers: fc.oneof(fc.array(anyPerson), fc.constant(null)),
            [customId]: fc.jsonValue(),
          },
          { requiredKeys: [] },
        ),
      )
      .map(([texts, others]) => ({ ...texts, ...others }))
    const resource = fc
      .tuple(
        record(rootTexts.slice(1), anyText),
        fc.record(
          {
            name: fc.option(record(['givenName', 'familyName', 'formatted'], anyText), { nil: null }),
            photos: fc.array(fc.record({ value: anyText }, { requiredKeys: [] })),
            active: fc.option(fc.boolean(), { nil: null }),
            manager: anyPerson,
            location: anyText,
            [extensionUrn]: fc.option(extension, { nil: null }),
          },
          { requiredKeys: [] },
        ),
      )
      .map(([texts, others]) => ({ ...texts, ...others, id: 'x1', userName: 'a@acme.example' }))
    fc.assert(
      fc.property(resource, resource => {
        for (const value of Object.values(readScimUser(resource).attributes)) {
          for (const text of [value].flat()) expect(String(text).trim()).not.toBe('')
        }
      }),
    )
  })

  it('throws nothing but vendor errors, whatever came', () => {
    const inside = record(
      ['manager', 'additionalManagers', 'startDate', customId, '__proto__'],
      fc.jsonValue(),
    )
    const resource = fc.oneof(
      fc.jsonValue(),
      fc
        .tuple(record(['id', 'userName', 'active', 'name', 'photos', 'manager'], fc.jsonValue()), inside)
        .map(([root, extension]) => ({ ...root, [extensionUrn]: extension })),
    )
    fc.assert(
      fc.property(resource, resource => {
        try {
          readScimUser(resource)
        } catch (error) {
          expect(error).toBeInstanceOf(VendorError)
        }
      }),
    )
  })
})
