import { readFileSync } from 'node:fs'
import { readMapping } from '../src/mapping/read-mapping.ts'
import { wantUsers } from '../src/mapping/want-user.ts'
import { tellFigures } from './figure.ts'
import { companyOf, employeesOf } from './people.ts'
import { time } from './timing.ts'

// What the mapping makes of 100,000 employees, by the shipped file and with one rule that is an expression.
const shipped = readFileSync(new URL('../mapping.yml', import.meta.url), 'utf8')
const bandRule = `title:
    expression: >-
      $exists(jobTitle) ? $uppercase($substring(jobTitle, 0, 1)) & $substring(jobTitle, 1) & " (" & department & ")" : "Joiner"`
const withExpression = shipped.replace('title: jobTitle', bandRule)
if (withExpression === shipped) throw new Error('The shipped mapping has no line `title: jobTitle` any more.')

const employees = employeesOf(companyOf(100_000))
const repetition = { warmUps: 0, runs: 5 }
const plain = readMapping(shipped, 'mapping.yml')
const computed = readMapping(withExpression, 'mapping.yml')
const byShipped = await time(repetition, () => wantUsers(plain, employees))
const byExpression = await time({ ...repetition, runs: 3 }, () => wantUsers(computed, employees))

tellFigures([
  {
    name: 'mapping 100,000 employees by the shipped file',
    value: byShipped.median,
    unit: 's',
    limit: 1,
    how: byShipped.how,
  },
  {
    name: 'the same with one JSONata rule',
    value: byExpression.median,
    unit: 's',
    limit: 10,
    how: byExpression.how,
  },
])
