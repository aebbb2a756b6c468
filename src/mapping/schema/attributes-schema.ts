import * as z from 'zod/mini'
import { rule } from './rule-schema.ts'
import { languageNotes } from './schema-words.ts'

const attribute = (description: string, ...examples: unknown[]) =>
  z.optional(rule).register(languageNotes, { description, examples })

/** The rules, by attribute. */
export const attributes = z
  .strictObject(
    {
      externalId: rule.check(
        z.meta({
          description: "Leapsome's external id, by which a person is found again. Required.",
          examples: ['id'],
        }),
      ),
      userName: rule.check(
        z.meta({
          description:
            "The login: an e-mail address of the organisation's own domains. A list takes the first field that is not empty. Required.",
          examples: ['email', ['email', 'login']],
        }),
      ),
      displayName: attribute('The name that Leapsome shows.', { expression: 'firstName & " " & lastName' }),
      title: attribute('The job title.', 'jobTitle', { from: 'jobTitle', update: 'never' }),
      'name.givenName': attribute('The first name.', 'firstName'),
      'name.familyName': attribute('The last name.', 'lastName', {
        from: 'lastName',
        transform: 'titlecase',
      }),
      'name.formatted': attribute('The full legal name.', { expression: 'firstName & " " & lastName' }),
      photo: attribute('The web address of a picture (https://…).', 'v3.picture.url'),
      department: attribute('The department; Leapsome makes a team of it.', 'department'),
      division: attribute('The division.', 'custom.e_division'),
      costCenter: attribute('The cost centre; Leapsome makes a team of it.', 'custom.e_cost_center'),
      level: attribute('The level, such as Junior Engineer.', 'custom.e_level'),
      location: attribute('The place of work.', 'establishment'),
      startDate: attribute('The first day, as a date.', 'contractStart'),
      endDate: attribute('The last day, as a date.', 'contractEnd', {
        from: 'contractEnd',
        whenEmpty: 'clear',
      }),
      birthday: attribute('The date of birth.', 'birthDate'),
      gender: attribute('The gender: Leapsome takes `male`, `female` and `diverse`.', {
        from: 'gender',
        values: { male: 'male', female: 'female', other: 'diverse' },
      }),
      manager: attribute('The manager: a Lucca id, or the e-mail address of an employee.', 'manager'),
      additionalManagers: attribute(
        'More managers: Lucca ids or e-mail addresses, separated by commas, semicolons or lines.',
        'custom.e_second_manager',
      ),
      custom: z
        .nullish(
          z.record(z.string(), rule, { error: '`custom` takes a block: id of the attribute, colon, rule.' }),
        )
        .register(languageNotes, {
          description:
            "Leapsome attributes of the company's own, by the 24-digit id that Leapsome's settings show.",
          examples: [{ '6140868326541a4da586db0b': 'personalEmail' }],
        }),
    },
    { error: '`attributes` takes a block: Leapsome attribute, colon, Lucca field.' },
  )
  .register(languageNotes, {
    description: 'Leapsome attribute: Lucca field. `externalId` and `userName` are required.',
    examples: [{ externalId: 'id', userName: 'email', title: 'jobTitle' }],
  })
