import { readFileSync } from 'node:fs'
import { readMapping } from '../src/mapping/read-mapping.ts'
import { wantUsers } from '../src/mapping/want-user.ts'
import { planSync } from '../src/sync/plan-sync.ts'
import { tellFigures } from './figure.ts'
import { accountsOf, benchDay, companyOf, dayOf, employeesOf } from './people.ts'
import { type Timing, time } from './timing.ts'

// Planning for companies of 10,000 and 100,000: of an ordinary day, where 1 in 100 has another title, and of a first day.
const mapping = readMapping(readFileSync(new URL('../mapping.yml', import.meta.url), 'utf8'), 'mapping.yml')
const day = dayOf(benchDay)

async function planning(size: number, staff: 'everybody' | 'nobody'): Promise<Timing> {
  const wantedUsers = await wantUsers(mapping, employeesOf(companyOf(size)))
  const users = staff === 'everybody' ? accountsOf(wantedUsers, 100) : []
  return time({ warmUps: 0, runs: 5 }, () => planSync({ mapping, wantedUsers, users, day }))
}

const smaller = await planning(10_000, 'everybody')
const larger = await planning(100_000, 'everybody')
const first = await planning(100_000, 'nobody')

tellFigures([
  {
    name: 'planning an ordinary day of 100,000 people',
    value: larger.median,
    unit: 's',
    limit: 3,
    how: larger.how,
  },
  {
    name: 'planning the first day of 100,000 people',
    value: first.median,
    unit: 's',
    limit: 3,
    how: first.how,
  },
  {
    name: 'planning 100,000 people instead of 10,000',
    value: larger.median / smaller.median,
    unit: 'times',
    limit: 12,
    how: `10,000 took ${smaller.median.toFixed(3)} s, ${smaller.how}`,
  },
])
