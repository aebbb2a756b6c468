import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { attributeDefinitions, isNamedAttribute } from '../../../src/leapsome/attributes.ts'
import { creationBody, updateBody, type WithUserName } from '../../../src/leapsome/scim-body.ts'
import { extensionUrn } from '../../../src/leapsome/scim-extension.ts'
import type { AttributeValues } from '../../../src/leapsome/user.ts'

const customId = '6140868326541a4da586db0b'
const userName = 'jane@acme.example'

const everything: WithUserName = {
  userName,
  externalId: '416',
  displayName: 'Jane Doe',
  title: 'Engineer',
  'name.givenName': 'Jane',
  'name.familyName': 'Doe',
  'name.formatted': 'Jane von Doe',
  photo: 'https://img.example.com/jane.png',
  department: 'Engineering',
  division: 'Product',
  costCenter: 'CC 1',
  level: 'Senior',
  location: 'Berlin',
  startDate: '2024-01-08',
  endDate: '2025-01-08',
  birthday: '1985-07-20',
  gender: 'female',
  manager: '5ecba01fb567a5d046582099',
  additionalManagers: ['5ecba01fb567a5d046582001', '5ecba01fb567a5d046582002'],
  [`custom.${customId}`]: 'Freelancer',
}

describe('the body of a creation', () => {
  it('holds all that a creation takes, and nothing else', () => {
    expect(creationBody(everything)).toEqual({
      userName,
      externalId: '416',
      displayName: 'Jane Doe',
      title: 'Engineer',
      name: { givenName: 'Jane', familyName: 'Doe' },
      photos: [{ value: 'https://img.example.com/jane.png' }],
    })
  })

  it('holds nothing empty', () => {
    const values = {
      userName,
      title: null,
      displayName: '',
      photo: null,
      'name.givenName': null,
      externalId: null,
    }
    expect(creationBody(values)).toEqual({ userName })
  })

  it('may hold half a name', () => {
    expect(creationBody({ userName, 'name.familyName': 'Doe' })).toEqual({
      userName,
      name: { familyName: 'Doe' },
    })
  })
})

describe('the body of an update', () => {
  it('holds everything where Leapsome describes it', () => {
    expect(updateBody(everything, true)).toEqual({
      userName,
      externalId: '416',
      displayName: 'Jane Doe',
      title: 'Engineer',
      name: { givenName: 'Jane', familyName: 'Doe', formatted: 'Jane von Doe' },
      photos: [{ value: 'https://img.example.com/jane.png' }],
      active: true,
      [extensionUrn]: {
        department: 'Engineering',
        division: 'Product',
        costCenter: 'CC 1',
        level: 'Senior',
        location: 'Berlin',
        startDate: '2024-01-08',
        endDate: '2025-01-08',
        birthday: '1985-07-20',
        gender: 'female',
        manager: '5ecba01fb567a5d046582099',
        additionalManagers: ['5ecba01fb567a5d046582001', '5ecba01fb567a5d046582002'],
        [customId]: 'Freelancer',
      },
    })
  })

  it.each<[AttributeValues, boolean | undefined, Record<string, unknown>]>([
    [{}, undefined, {}],
    [{}, false, { active: false }],
    [{ title: 'Engineer' }, undefined, { title: 'Engineer' }],
    [{ department: 'R&D' }, undefined, { [extensionUrn]: { department: 'R&D' } }],
    [{ title: null, photo: null }, undefined, { title: null, photos: [] }],
    [
      { endDate: null, manager: null, additionalManagers: null, [`custom.${customId}`]: null },
      undefined,
      { [extensionUrn]: { endDate: null, manager: null, additionalManagers: [], [customId]: null } },
    ],
    [{ additionalManagers: 'm1' }, undefined, { [extensionUrn]: { additionalManagers: ['m1'] } }],
    [{ [`custom.${customId}`]: ['a', 'b'] }, undefined, { [extensionUrn]: { [customId]: 'a, b' } }],
    [
      { 'name.givenName': 'Jane', 'name.familyName': null },
      undefined,
      { name: { givenName: 'Jane', familyName: null } },
    ],
  ])('for %j with active %j holds that and the address', (values, active, body) => {
    expect(updateBody({ ...values, userName }, active)).toEqual({ userName, ...body })
  })

  it.each<[AttributeValues]>([
    [{ 'name.givenName': 'Jane' }],
    [{ 'name.familyName': 'Doe' }],
    [{ 'name.formatted': 'Jane Doe' }],
    [{ 'name.formatted': 'Jane Doe', 'name.givenName': 'Jane' }],
  ])('without both parts of the name is a mistake in the program: %j', values => {
    expect(() => updateBody({ ...values, userName })).toThrow(/without both given and family name/)
  })

  const text = z.string().nullable().optional()
  const documented = z.strictObject({
    userName: z.string(),
    externalId: text,
    displayName: text,
    title: text,
    active: z.boolean().optional(),
    name: z.strictObject({ givenName: text.unwrap(), familyName: text.unwrap(), formatted: text }).optional(),
    photos: z
      .array(z.strictObject({ value: z.string() }))
      .max(1)
      .optional(),
    [extensionUrn]: z
      .object({
        department: text,
        division: text,
        costCenter: text,
        level: text,
        location: text,
        startDate: text,
        endDate: text,
        birthday: text,
        gender: text,
        manager: text,
        additionalManagers: z.array(z.string()).optional(),
      })
      .catchall(z.string().nullable())
      .refine(extension => Object.keys(extension).length > 0)
      .optional(),
  })
  const documentedCreation = documented
    .pick({ userName: true, externalId: true, displayName: true, title: true, photos: true })
    .extend({
      name: z
        .strictObject({ givenName: z.string().optional(), familyName: z.string().optional() })
        .optional(),
    })

  const value = fc.oneof(fc.string(), fc.constant(null), fc.array(fc.string()))
  const anyValues = fc
    .tuple(
      fc.record(Object.fromEntries(Object.keys(attributeDefinitions).map(name => [name, value])), {
        requiredKeys: [],
      }),
      fc.dictionary(
        fc.stringMatching(/^[0-9a-f]{24}$/).map(id => `custom.${id}`),
        value,
        { maxKeys: 3 },
      ),
      fc.emailAddress(),
    )
    .map(([named, custom, userName]): WithUserName => ({ ...named, ...custom, userName }))

  it('has the documented shape for whatever is to be written', () => {
    fc.assert(
      fc.property(anyValues, fc.option(fc.boolean(), { nil: undefined }), (values, active) => {
        const whole = { 'name.givenName': 'Jane', 'name.familyName': 'Doe', ...values }
        const body = updateBody(whole, active)
        expect(documented.safeParse(body).error).toBeUndefined()
        expect(body).toHaveProperty('userName', values.userName)
        const inExtension = Object.keys(values).filter(name => !isNamedAttribute(name)).length
        if (inExtension > 0) expect(body).toHaveProperty([extensionUrn])
        expect(documentedCreation.safeParse(creationBody(values)).error).toBeUndefined()
      }),
    )
  })
})
