import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { FieldValue } from '../../../../src/lucca/employee.ts'
import { compileExpression, ExpressionError } from '../../../../src/mapping/expression/expression.ts'
import { processorTime } from '../../../processor-time.ts'
import { employee } from '../files.ts'

const ann = {
  id: '7',
  firstName: 'Ann',
  lastName: 'Lee',
  email: null,
  jobTitle: '  ',
  department: ' Sales ',
  'department.id': '3',
  contractStart: '2020-01-01',
  'custom.e_langs': ['French', 'English'],
  'custom.e_one': ['only'],
  'custom.e_Nom-de-rue': 'Rue Haute',
  'custom.e_address.e_city': 'Lyon',
  'v3.area.name': 'North',
} as const

function compiled(text: string) {
  const result = compileExpression(text)
  if (result.kind === 'wrong') throw new Error(result.mistakes.map(mistake => mistake.message).join(' '))
  return result
}

function evaluate(text: string, fields: Readonly<Record<string, FieldValue>> = ann): Promise<FieldValue> {
  return compiled(text).evaluate(employee(fields))
}

function mistakes(text: string) {
  const result = compileExpression(text)
  return result.kind === 'wrong' ? result.mistakes : []
}

describe('an expression', () => {
  it.each<[expression: string, fields: readonly string[], value: FieldValue]>([
    ['firstName & " " & lastName', ['firstName', 'lastName'], 'Ann Lee'],
    ['department', ['department'], 'Sales'],
    ['department & "/" & department.id', ['department', 'department.id'], 'Sales/3'],
    ['`department.id`', ['department.id'], '3'],
    ['custom.e_langs', ['custom.e_langs'], ['French', 'English']],
    ['custom.e_langs[0]', ['custom.e_langs'], 'French'],
    ['custom.e_one', ['custom.e_one'], ['only']],
    ['custom.e_one & "!"', ['custom.e_one'], '["only"]!'],
    ['$join(custom.e_one) & "!"', ['custom.e_one'], 'only!'],
    ['custom.`e_Nom-de-rue`', ['custom.e_Nom-de-rue'], 'Rue Haute'],
    ['custom."e_Nom-de-rue"', ['custom.e_Nom-de-rue'], 'Rue Haute'],
    ['`custom.e_Nom-de-rue`', ['custom.e_Nom-de-rue'], 'Rue Haute'],
    ['custom.e_address.e_city', ['custom.e_address.e_city'], 'Lyon'],
    ['v3.area.name', ['v3.area.name'], 'North'],
    ['email', ['email'], null],
    ['jobTitle', ['jobTitle'], null],
    ['$exists(jobTitle)', ['jobTitle'], 'false'],
    ['email ?? firstName', ['email', 'firstName'], 'Ann'],
    ['email ? email : "none"', ['email'], 'none'],
    ['"a" & email & "b"', ['email'], 'ab'],
    ['($name := firstName; $name & "!")', ['firstName'], 'Ann!'],
    [
      '$map(custom.e_langs, function($l, $i) { $i & $l & lastName })',
      ['custom.e_langs', 'lastName'],
      ['0FrenchLee', '1EnglishLee'],
    ],
    ['custom.e_langs.($uppercase($))', ['custom.e_langs'], ['FRENCH', 'ENGLISH']],
    ['custom.e_langs[$ = "French"]', ['custom.e_langs'], 'French'],
    ['custom.e_langs[$$.department = "Sales"]', ['custom.e_langs', 'department'], ['French', 'English']],
    ['custom.e_langs#$i[$i = 1]', ['custom.e_langs'], 'English'],
    ['custom.e_langs^(>$)', ['custom.e_langs'], ['French', 'English']],
    ['$$.firstName', ['firstName'], 'Ann'],
    ['$.firstName', ['firstName'], 'Ann'],
    ['$$[department = "Sales"].firstName', ['department', 'firstName'], 'Ann'],
    ['firstName ~> $uppercase()', ['firstName'], 'ANN'],
    ['firstName ~> $uppercase', ['firstName'], 'ANN'],
    ['{ "a": firstName }.a', ['firstName'], 'Ann'],
    ['$lookup({ "x": firstName }, "x")', ['firstName'], 'Ann'],
    ['$match(firstName, /n+/).match', ['firstName'], 'nn'],
    ['$replace(firstName, /n$/, "a")', ['firstName'], 'Ana'],
    ['$substring(contractStart, 0, 4)', ['contractStart'], '2020'],
    ['$fromMillis($toMillis(contractStart), "[D01]/[M01]/[Y]")', ['contractStart'], '01/01/2020'],
    ['$fromMillis($toMillis("2/3/2020", "[D]/[M]/[Y]"), "[Y0001]-[M01]-[D01]")', [], '2020-03-02'],
    ['department in ["Sales", "Legal"]', ['department'], 'true'],
    ['id = "7"', ['id'], 'true'],
    ['$number(id) + 1', ['id'], '8'],
    ['0.1 + 0.2', [], '0.3'],
    ['[firstName, null, 1, true]', ['firstName'], ['Ann', '1', 'true']],
    ['null', [], null],
    ['"fixed"', [], 'fixed'],
    ['$pad(id, 3)', ['id'], '7  '],
    ['$pad(id, -3, "0")', ['id'], '007'],
    ['$pad(id, 6, "-+")', ['id'], '7-+-+-'],
    ['$pad(firstName, 2)', ['firstName'], 'Ann'],
    ['$pad(email, 3)', ['email'], null],
    ['$pad(id, 3, "")', ['id'], '7  '],
  ])('%s reads %j and gives %j', async (expression, fields, value) => {
    expect([...compiled(expression).fields]).toEqual(fields)
    expect(await evaluate(expression)).toEqual(value)
  })

  it('sees nothing but the fields that it names', async () => {
    expect(await evaluate('$join($keys({ "a": firstName }))')).toBe('a')
    expect(await evaluate('($k := $keys; $k($single([{ "b": lastName }])))')).toBe('b')
  })

  it.each([
    ['{ "a": firstName }', 'something that is not text'],
    ['function($x) { $x }', 'something that is not text'],
    ['[[firstName]]', 'something that is not text'],
    ['$uppercase', 'something that is not text'],
    ['$number(firstName)', "can't be worked out (JSONata's error D3030)"],
    ['$error(firstName)', "can't be worked out (JSONata's error D3137)"],
    ['-firstName', "can't be worked out"],
    ['($f := function($n) { 1 + $f($n) }; $f(1))', 'It calls itself too often.'],
    ['($f := function($n) { $f($n) }; $f(1))', 'It takes too long.'],
    ['[1..20000]', 'It makes too long a list.'],
    ['[1..20000000]', 'It makes too long a list.'],
    ['$map([1..2000], function($n) { "x" })', 'too much of it'],
    ['$pad(firstName, 1001)', "can't be worked out"],
    ['$join($map([1..11], function($n) { $pad("x", 1000) }))', 'too much of it'],
  ])('fails one person, and tells no value: %s', async (expression, sentence) => {
    const failure: unknown = await evaluate(expression).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(ExpressionError)
    expect(String(failure)).toContain(sentence)
    expect(String(failure)).not.toContain('Ann')
  })

  it('tries no pattern on a very long text', async () => {
    const long = { ...ann, firstName: 'a'.repeat(501) }
    await expect(evaluate('$contains(firstName, /b/)', long)).rejects.toThrow('too long for a pattern')
    expect(await evaluate('$contains(firstName, "b")', long)).toBe('false')
    expect(await evaluate('$contains(firstName, /b/)', { ...ann, firstName: 'a'.repeat(500) })).toBe('false')
  })

  it('may give a text of 10,000 characters, and 1,000 texts', async () => {
    const long = { ...ann, firstName: 'a'.repeat(10_000) }
    expect(await evaluate('firstName', long)).toBe('a'.repeat(10_000))
    await expect(evaluate('firstName & "a"', long)).rejects.toThrow('too much of it')
    expect(await evaluate('[1..1000].("x")')).toHaveLength(1_000)
    await expect(evaluate('[1..1001].("x")')).rejects.toThrow('too much of it')
    expect(compiled(`"${'a'.repeat(9_998)}"`).fields).toEqual(new Set())
  })

  it('stops soon after the time that one person may take', async () => {
    const spent = processorTime()
    await evaluate('($f := function($n) { $f($n) }; $f(1))').catch(() => undefined)
    expect(spent.milliseconds).toBeLessThan(3_000)
  })

  it('fails for everybody else once it has taken half a minute in all', async () => {
    let now = 0
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 7_000
      return now
    })
    onTestFinished(() => {
      vi.restoreAllMocks()
    })
    const compilation = compileExpression('$uppercase(firstName)')
    if (compilation.kind === 'wrong') throw new Error('It compiles.')
    for (let person = 0; person < 5; person += 1)
      expect(await compilation.evaluate(employee(ann))).toBe('ANN')
    await expect(compilation.evaluate(employee(ann))).rejects.toThrow('It took too long for others already.')
  })
})

describe('what an expression may not do', () => {
  it.each([
    ['$', 0, 'the whole employee'],
    ['"a" & $', 6, 'the whole employee'],
    ['$$', 0, 'the whole employee'],
    ['$string($$)', 8, 'the whole employee'],
    ['$$[0]', 0, 'the whole employee'],
    ['$["firstName"]', 0, 'the whole employee'],
    ['*', 0, 'the whole employee'],
    ['**', 0, 'the whole employee'],
    ['$$.*', 3, 'the whole employee'],
    ['$string()', 0, 'the whole employee'],
    ['$keys()', 0, 'the whole employee'],
    ['$spread()', 0, 'the whole employee'],
    ['$each(function($v) { $v })', 0, 'the whole employee'],
    ['$sift(function($v) { true })', 0, 'the whole employee'],
    ['$lookup("firstName")', 0, 'the whole employee'],
    ['firstName.%.lastName', 0, 'The parent operator'],
    ['custom.e_a@$v.firstName', 0, 'The join operator'],
    ['firstName.lastName', 10, 'There is no `lastName` inside the text of a field'],
    ['custom.e_a[department = "x"]', 11, '`$$.department` is the field of the employee'],
    ['department.*', 11, 'the whole employee'],
    ['custom', 0, 'HR-file data is written'],
    ['v3', 0, 'a property of the v3 user is written'],
    ['custom.e_Nom-de', 13, 'Lucca has no field `de`'],
    ['firstName & `last name`', 12, 'Lucca has no field `last name`'],
    ['firstName ? lastNam : id', 12, 'did you mean `lastName`'],
    ['firstName ? id : lastNam', 17, 'did you mean `lastName`'],
    ['lastNam ? id : id', 0, 'did you mean `lastName`'],
    ['-lastNam', 1, 'did you mean `lastName`'],
    ['[id, lastNam]', 5, 'did you mean `lastName`'],
    ['{ lastNam: id }', 2, 'did you mean `lastName`'],
    ['{ "a": lastNam }', 7, 'did you mean `lastName`'],
    ['id{ "a": $$.lastNam }', 12, 'did you mean `lastName`'],
    ['(id; id){ "a": $$.lastNam }', 18, 'did you mean `lastName`'],
    ['(id; lastNam)', 5, 'did you mean `lastName`'],
    ['($x := lastNam; $x)', 7, 'did you mean `lastName`'],
    ['function($x) { lastNam }(id)', 15, 'did you mean `lastName`'],
    ['lastNam ~> $trim', 0, 'did you mean `lastName`'],
    ['id ~> $join(lastNam)', 12, 'did you mean `lastName`'],
    ['$join(?, lastNam)', 9, 'did you mean `lastName`'],
    ['custom.e_a^($$.lastNam)', 15, 'did you mean `lastName`'],
    ['custom.e_a^($)[$$.lastNam = "x"]', 18, 'did you mean `lastName`'],
    ['id[$$.lastNam = "x"]', 6, 'did you mean `lastName`'],
    ['$nothing', 0, 'There is no function or variable `$nothing`'],
    ['$uppercas(id)', 0, 'did you mean `$uppercase`?'],
    ['($name := id; $nam)', 14, 'did you mean `$name`?'],
    ['uppercase(id)', 0, 'did you mean `$uppercase`?'],
    ['$now()', 0, 'no clock'],
    ['id ~> $now', 6, 'no clock'],
    ['$millis()', 0, 'no clock'],
    ['$random()', 0, 'no chance'],
    ['$shuffle([id])', 0, 'no chance'],
    ['$eval("id")', 0, "can't be told beforehand"],
    ['$toMillis("10:00", "[H]:[m]")', 0, 'hold the year'],
    ['$toMillis("2020", id)', 0, 'must be written out'],
    ['"1/2" ~> $toMillis("[D]/[M]")', 9, 'hold the year'],
    ['$match(id, /(a*)*/)', 11, 'for ever'],
    ['id &', 4, 'Unexpected end of expression'],
    ['id & )', 5, 'no valid JSONata'],
    ['(id', 3, 'Expected ")"'],
    ['"id', 3, 'terminated'],
    ['', 0, 'The expression is empty'],
    [' ', 0, 'The expression is empty'],
  ])('%s', (expression, position, sentence) => {
    expect(mistakes(expression)).toContainEqual({ position, message: expect.stringContaining(sentence) })
  })

  it('may use what it introduces itself, and ten fallbacks', () => {
    expect(mistakes(Array(11).fill('id').join(' ?? '))).toEqual([])
    expect(mistakes(Array(12).fill('id').join(' ?? '))).toHaveLength(1)
    expect(mistakes('($f := function($a, $b) { $a & $b }; $f(id, id))')).toEqual([])
    expect(mistakes('custom.e_a#$place[$place = 0]')).toEqual([])
  })
})
