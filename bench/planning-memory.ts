import { readFileSync } from 'node:fs'
import { readMapping } from '../src/mapping/read-mapping.ts'
import { wantUsers } from '../src/mapping/want-user.ts'
import { planSync } from '../src/sync/plan-sync.ts'
import { tellFigures } from './figure.ts'
import { accountsOf, benchDay, companyOf, dayOf, employeesOf } from './people.ts'

// What one run holds at its peak to plan an ordinary day of 100,000 people: a process that has planned several times
// would tell how long Node leaves garbage lying about.
const mapping = readMapping(readFileSync(new URL('../mapping.yml', import.meta.url), 'utf8'), 'mapping.yml')
const wantedUsers = await wantUsers(mapping, employeesOf(companyOf(100_000)))
const users = accountsOf(wantedUsers, 100)
const plan = planSync({ mapping, wantedUsers, users, day: dayOf(benchDay) })

tellFigures([
  {
    name: 'memory of planning 100,000 people',
    value: process.resourceUsage().maxRSS / 1024,
    unit: 'MB',
    limit: 600,
    how: `the whole process at its peak, with the company it is made from; ${plan.changes.length} changes`,
  },
])
