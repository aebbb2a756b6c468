import { describe, expect, it } from 'vitest'
import { fileWith, fileWithRules, marked, mistakeLines } from './files.ts'

/** Where a mistake is (`▸`), in rules or in sections of a file, and what is said about it. */
type Case = readonly [mistake: string, sentence: string]

function expectMistake(file: string, sentence: string): void {
  const { text, places } = marked(file)
  const lines = mistakeLines(text)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain(`${places[0]} `)
  expect(lines[0]).toContain(sentence)
}

describe('a mistake in a rule', () => {
  it.each<Case>([
    // Names
    ['title: ▸jobTitel', 'Lucca has no field `jobTitel`; did you mean `jobTitle`?'],
    ['title: ▸JobTitle', 'did you mean `jobTitle`?'],
    ['title: ▸mail', 'did you mean `email`?'],
    ['startDate: ▸dtContractStart', 'did you mean `contractStart`?'],
    ['location: ▸legalEntity', 'did you mean `establishment`?'],
    ['title: ▸zzzzzzz', 'any other property of the v3 user `v3.<path>`'],
    ['title: ▸custom.e team', 'HR-file data is written `custom.<code>`'],
    ['title: ▸v3.a..b', 'a property of the v3 user is written `v3.<path>`'],
    ['title: ▸" jobTitle"', 'without spaces around it'],
    ['title: [jobTitle, ▸jobTitel]', 'did you mean `jobTitle`?'],
    ['title: { from: ▸jobTitel }', 'did you mean `jobTitle`?'],
    ['title: { from: [▸jobTitel] }', 'did you mean `jobTitle`?'],
    ['▸titel: jobTitle', 'Leapsome has no attribute `titel` that can be written; did you mean `title`?'],
    ['▸jobTitle: jobTitle', 'did you mean `title`?'],
    ['▸name: firstName', 'did you mean `name.givenName`?'],
    ['▸zzzzzzz: firstName', 'is written under `custom`, by its 24-digit id'],
    ['▸active: custom.e_active', '`active` has no rule'],
    ['title: { ▸form: jobTitle }', 'There is no key `form` in `title`; did you mean `from`?'],
    ['title: { from: jobTitle, ▸zzz: 1 }', 'There is: `from`, `expression`, `values`'],
    ['title: { from: jobTitle, transform: ▸lowercas }', 'did you mean `lowercase`?'],
    [
      'title: { from: jobTitle, transform: [ascii, ▸loud] }',
      'only `lowercase`, `uppercase`, `titlecase` or `ascii`',
    ],
    ['title: { from: jobTitle, whenEmpty: ▸klear }', 'did you mean `clear`?'],
    ['title: { from: jobTitle, update: ▸ifEmpty }', 'did you mean `if-empty`?'],
    ['title: { from: jobTitle, values: { a: b }, otherwise: ▸repot }', 'did you mean `report`?'],
    [
      'title: { from: jobTitle, values: { a: b }, otherwise: { value: c, ▸vlaue: d } }',
      'did you mean `value`?',
    ],
    // Types
    ['▸title:', 'A rule must stand here'],
    ['▸title: []', 'The list is empty'],
    ['title: { from: ▸5 }', 'Lucca has no field `5`'],
    ['title: { ▸from: { a: b } }', '`from` takes the name of a Lucca field, or a list of them'],
    ['title: { ▸expression: [a] }', '`expression` takes a JSONata expression'],
    ['title: { from: jobTitle, ▸values: [a, b] }', '`values` takes a table'],
    ['title: { from: jobTitle, values: { ▸a: [b] } }', 'Text must stand here, or `null` for nothing'],
    [
      'title: { from: jobTitle, values: { a: b }, ▸otherwise: [c] }',
      '`otherwise` is `report`, `pass` or `{ value: … }`',
    ],
    ['title: { from: jobTitle, values: { a: b }, ▸otherwise: {} }', '`value` is missing'],
    ['title: { from: jobTitle, ▸default: [a] }', 'Text must stand here, or `null` for nothing'],
    ['title: { from: jobTitle, sensitive: ▸"yes" }', '`sensitive` is `true` or `false`'],
    ['title: { from: jobTitle, ▸transform: { a: b } }', '`transform` takes a transform, or a list of them'],
    // What belongs together
    ['▸title: { default: x }', 'The rule has no source'],
    ['▸title: {}', 'The rule has no source'],
    ['title: { from: jobTitle, ▸expression: jobTitle }', '`from` and `expression` are two sources'],
    ['title: { from: jobTitle, ▸otherwise: pass }', 'there is no table'],
    ['title: { from: jobTitle, ▸values: {} }', 'an empty table'],
    ['title: { from: jobTitle, values: { CDI: a, ▸cdi : b } }', "are the same value: case doesn't count"],
    ['title: { from: jobTitle, values: { "é": a, ▸"e\\u0301": b } }', 'are the same value'],
    ['title: { from: jobTitle, values: { ▸"": a } }', 'say `default` what stands for it'],
    [
      'title: { from: jobTitle, values: { a: b, ▸otherwise: pass } }',
      '`otherwise` stands beside `values`, not in it',
    ],
    ['userName: { from: email, whenEmpty: ▸clear }', "`userName` can't be cleared"],
    ['externalId: { from: id, whenEmpty: ▸clear }', "`externalId` can't be cleared"],
    // What Leapsome doesn't take
    [
      'gender: { from: gender, values: { female: ▸femme } }',
      "`femme` doesn't fit: Leapsome takes only `male`, `female` or `diverse` as `gender`.",
    ],
    ['gender: { from: gender, values: { female: ▸Female } }', "`Female` doesn't fit"],
    ['gender: { from: gender, values: { a: male }, otherwise: { value: ▸other } }', "`other` doesn't fit"],
    ['gender: { from: gender, default: ▸unknown }', "`unknown` doesn't fit"],
    ['startDate: { from: contractStart, default: ▸01/02/2020 }', '`startDate` is a date, `YYYY-MM-DD`'],
    ['birthday: { from: birthDate, default: ▸2021-02-29 }', '`birthday` is a date'],
    ['userName: { from: email, default: ▸nobody }', '`userName` is an e-mail address'],
    ['photo: { from: custom.e_photo, default: ▸photo.png }', '`photo` is a web address'],
    // Custom attributes
    ['custom:\n  ▸123: login', 'that has 24 characters, 0 to 9 and a to f; this one has 3'],
    ['custom:\n  ▸6140868326541a4da586db0g: login', '0 to 9 and a to f. Leapsome'],
    ['▸custom.6140868326541a4da586db0: login', 'this one has 23'],
    ['custom:\n  6140868326541a4da586db0b: login\n  ▸6140868326541A4DA586DB0B: email', 'has two rules'],
    ['custom: { 6140868326541a4da586db0b: login }\n▸custom.6140868326541a4da586db0b: email', 'has two rules'],
    ['custom:\n  6140868326541a4da586db0b: ▸logn', 'did you mean `login`?'],
    ['▸custom: [login]', '`custom` takes a block'],
    ['▸custom: [login]\ncustom.6140868326541a4da586db0b: email', '`custom` takes a block'],
    ['custom.6140868326541a4da586db0b: email\ncustom: ▸login', '`custom` takes a block'],
    ['title: jobTitle\n▸title: login', 'The key `title` is there twice'],
  ])('%s', (rules, sentence) => {
    expectMistake(fileWithRules(rules), sentence)
  })

  it.each(['values: { a: pass, b: report }', 'values: { otherwise: other }'])(
    'is no mistake where the table has a value of that name: %s',
    table => {
      expect(mistakeLines(fileWithRules(`title: { from: jobTitle, ${table} }`))).toEqual([])
    },
  )

  it('is no mistake where a transform makes a target fit', () => {
    const rule =
      'gender: { from: gender, values: { m: MALE, f: Female }, transform: lowercase, default: null }'
    expect(mistakeLines(fileWithRules(rule))).toEqual([])
  })
})

describe('the rule of an attribute that there is not', () => {
  it.each([
    ['▸titel: ▸jobTitel', ['did you mean `title`', 'did you mean `jobTitle`']],
    [
      '▸titel: { ▸frm: jobTitle }',
      ['did you mean `title`', 'There is no key `frm` in `titel`; did you mean `from`'],
    ],
    ['▸titel: { from: ▸jobTitel, values: ▸3 }', ['`title`', '`jobTitle`', '`values` takes a table']],
    ['▸titel: { from: id, ▸expression: id }', ['`title`', 'are two sources for one attribute']],
    ['▸titel: { from: id, values: { a: b, ▸A: b } }', ['`title`', "case doesn't count"]],
    ['▸name: { givenName: firstName, familyName: 5 }', ['did you mean `name.givenName`']],
  ])('is looked at all the same: %s', (rules, sentences) => {
    const { text, places } = marked(fileWithRules(rules))
    expect(mistakeLines(text)).toEqual(sentences.map(sentence => expect.stringContaining(sentence)))
    expect(mistakeLines(text).map(line => line.split(' ')[0])).toEqual(places)
  })
})

describe('a mistake in an expression', () => {
  it.each<Case>([
    ['title: { expression: firstName &▸ }', 'This is no valid JSONata: Unexpected end of expression.'],
    ["title: { expression: '(firstName▸' }", 'Expected ")" before end of expression'],
    ['title: { expression: "firstName & ▸) & lastName" }', 'no valid JSONata'],
    ["title: { expression: 'jobTitle = ''a'' ? ▸lastNam' }", 'did you mean `lastName`?'],
    ['title: { expression: ▸"\\"a\\" & lastNam" }', 'did you mean `lastName`?'],
    ['title:\n  expression: |\n    firstName &\n      ▸lastNam', 'did you mean `lastName`?'],
    ['title:\n  expression: >-\n    firstName &\n    "-"\n    & ▸lastNam', 'did you mean `lastName`?'],
    ['title:\n  expression: firstName &\n    "-" & ▸lastNam', 'did you mean `lastName`?'],
    ['title: { expression: ▸custom }', 'HR-file data is written `custom.<code>`'],
    ['title: { expression: firstName & custom.e_Nom-▸de }', 'Lucca has no field `de`'],
    ['title: { expression: department.▸name }', 'There is no `name` inside the text of a field'],
    ['title: { expression: "▸$uppercas(firstName)" }', 'did you mean `$uppercase`?'],
    ['title: { expression: "▸uppercase(firstName)" }', 'did you mean `$uppercase`?'],
    ['title: { expression: "▸$now()" }', 'An expression knows no clock'],
    ['title: { expression: "▸$millis()" }', 'An expression knows no clock'],
    ['title: { expression: "▸$random()" }', 'An expression knows no chance'],
    ['title: { expression: "▸$shuffle([firstName])" }', 'An expression knows no chance'],
    ['title: { expression: "▸$eval(firstName)" }', "which fields it reads can't be told beforehand"],
    ['title: { expression: "▸$" }', 'This takes the whole employee'],
    ['title: { expression: "▸$$" }', 'This takes the whole employee'],
    ['title: { expression: "▸*" }', 'This takes the whole employee'],
    ['title: { expression: "$string(▸**)" }', 'This takes the whole employee'],
    ['title: { expression: "▸$keys()" }', 'This takes the whole employee'],
    ['title: { expression: "▸$lookup(\'firstName\')" }', 'This takes the whole employee'],
    ['title: { expression: "▸firstName.%" }', "The parent operator `%` can't be used"],
    ['title: { expression: "▸$toMillis(firstName, \'[H]\')" }', 'must be written out and hold the year'],
    ['title: { expression: "$match(firstName, ▸/(a+)+/)" }', 'some texts would take it for ever'],
    ['title: { expression: "▸" }', 'The expression is empty'],
    [
      'title: { expression: "▸a ?? a ?? a ?? a ?? a ?? a ?? a ?? a ?? a ?? a ?? a ?? a" }',
      'more than 10 `??` or `?:`',
    ],
  ])('%s', (rules, sentence) => {
    expectMistake(fileWithRules(rules), sentence)
  })

  it('is refused where it is very long, or nested very deeply', () => {
    expect(mistakeLines(fileWithRules(`title: { expression: "${'a'.repeat(10_001)}" }`))).toEqual([
      expect.stringContaining('longer than 10000 characters'),
    ])
    expect(mistakeLines(fileWithRules(`title: { expression: "${'('.repeat(9_000)}" }`))).toHaveLength(1)
  })
})

describe('a mistake elsewhere', () => {
  it.each<Case>([
    ['▸peple: {}', 'There is no key `peple`; did you mean `people`?'],
    ['▸people: [a]', '`people` takes a block of keys'],
    ['people: { ▸exlude: [] }', 'There is no key `exlude` in `people`; did you mean `exclude`?'],
    ['people:\n  ▸include: { department: Sales }', 'each with `- ` before it'],
    ['people:\n  exclude:\n    - ▸{}', 'would fit everybody'],
    ['people:\n  exclude:\n    - ▸Sales', 'A condition must stand here'],
    ['people:\n  exclude:\n    - ▸departement: Sales', 'did you mean `department`?'],
    ['people:\n  exclude:\n    - ▸department:', 'nothing is `{ empty: true }`'],
    ['people:\n  exclude:\n    - department: ▸""', 'No field holds blank text'],
    ['people:\n  exclude:\n    - department: [Sales, ▸" "]', 'No field holds blank text'],
    ['people:\n  exclude:\n    - ▸department: []', 'no employee would ever fit'],
    ['people:\n  exclude:\n    - department: { ▸match: Sales }', 'did you mean `matches`?'],
    ['people:\n  exclude:\n    - ▸department: {}', 'One of `matches` and `empty` must stand here'],
    ['people:\n  exclude:\n    - ▸department: { matches: S*, empty: false }', 'One of `matches` and `empty`'],
    ['people:\n  exclude:\n    - department: { matches: ▸"" }', 'The pattern is empty'],
    ['people:\n  exclude:\n    - department: { matches: ▸"*a*b*c*" }', 'more than 3 `*`'],
    ['people:\n  exclude:\n    - department: { empty: ▸yes }', '`empty` is `true` or `false`'],
    ['people: { createDaysBefore: ▸-1 }', 'A whole number of days from 0 to 365 must stand here.'],
    ['people: { createDaysBefore: ▸366 }', 'A whole number of days from 0 to 365'],
    ['people: { createDaysBefore: ▸1.5 }', 'A whole number of days from 0 to 365'],
    ['people: { createDaysBefore: ▸false }', 'A whole number of days from 0 to 365'],
    ['people: { deactivateDaysAfter: ▸true }', 'or `false` for never'],
    ['people: { deactivateDaysAfter: ▸400 }', 'A whole number of days from 0 to 365'],
    ['people: { reactivate: ▸maybe }', '`reactivate` is `true` or `false`'],
    ['people: { namesakes: [12, ▸ann] }', 'a whole number'],
    ['people: { namesakes: [▸0] }', 'a whole number'],
    ['people: { namesakes: [▸012] }', 'a whole number'],
    ['people: { namesakes: ▸12 }', 'A list of Lucca ids'],
    ['▸limits: [a]', '`limits` takes a block of limits'],
    ['limits: { ▸creation: { percent: 1 } }', 'did you mean `creations`?'],
    ['limits: { creations: ▸5 }', 'A limit must stand here'],
    ['limits: { creations: { ▸percnt: 5 } }', 'did you mean `percent`?'],
    ['limits: { creations: { percent: ▸101 } }', '`percent` is a number from 0 to 100'],
    ['limits: { creations: { percent: ▸-1 } }', '`percent` is a number from 0 to 100'],
    ['limits: { creations: { percent: ▸"5%" } }', '`percent` is a number from 0 to 100'],
    ['limits: { creations: { atLeast: ▸-1 } }', '`atLeast` is a whole number, 0 or more'],
    ['limits: { creations: { atLeast: ▸1.5 } }', '`atLeast` is a whole number, 0 or more'],
  ])('%s', (sections, sentence) => {
    expectMistake(fileWith(sections), sentence)
  })

  const attributes = 'attributes: { externalId: id, userName: email }'
  it.each<Case>([
    [`version: ▸2\ntimezone: Europe/Paris\n${attributes}`, '`version` must be 1'],
    [`version: ▸"1"\ntimezone: Europe/Paris\n${attributes}`, '`version` must be 1'],
    [`▸timezone: Europe/Paris\n${attributes}`, '`version` is missing: for example `version: 1`.'],
    [`▸version: 1\n${attributes}`, '`timezone` is missing: for example `timezone: Europe/Paris`.'],
    [`version: 1\ntimezone: ▸Europe/Pariss\n${attributes}`, 'did you mean `Europe/Paris`?'],
    [`version: 1\ntimezone: ▸Paris\n${attributes}`, 'did you mean `Europe/Paris`?'],
    [`version: 1\ntimezone: ▸+01:00\n${attributes}`, 'is no time zone'],
    [`version: 1\ntimezone: ▸1\n${attributes}`, '`timezone` is the name of a time zone'],
    ['▸version: 1\ntimezone: UTC', '`attributes` is missing.'],
    ['version: 1\ntimezone: UTC\n▸attributes:', '`attributes` takes a block'],
    [
      'version: 1\ntimezone: UTC\n▸attributes: { externalId: id }',
      '`userName` is missing: for example `userName: email`.',
    ],
    [
      'version: 1\ntimezone: UTC\n▸attributes: { userName: email }',
      '`externalId` is missing: for example `externalId: id`.',
    ],
    ['version: 1\ntimezone: UTC\n▸atributes: {}', 'did you mean `attributes`?'],
    [
      'version: 1\ntimezone: UTC\nattributes: { externalId: id, ▸username: email }',
      'did you mean `userName`?',
    ],
    ['▸- version: 1', 'The file must be a block of keys'],
    ['▸hello', 'The file must be a block of keys'],
  ])('%s', (file, sentence) => {
    expectMistake(file, sentence)
  })
})
