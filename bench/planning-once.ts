import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { readMapping } from '../src/mapping/read-mapping.ts'
import { wantUsers } from '../src/mapping/want-user.ts'
import { planSync } from '../src/sync/plan-sync.ts'
import { accountsOf, benchDay, companyOf, dayOf, employeesOf } from './people.ts'

// Plans for a company of so many people once, as a daily run does: in a process that has never planned. Prints the
// seconds it took. `node bench/planning-once.ts 10000 everybody`; `nobody` is in Leapsome yet on a first day.
const [size = '', staff] = process.argv.slice(2)
const mapping = readMapping(readFileSync(new URL('../mapping.yml', import.meta.url), 'utf8'), 'mapping.yml')
const wantedUsers = await wantUsers(mapping, employeesOf(companyOf(Number(size))))
const users = staff === 'everybody' ? accountsOf(wantedUsers, 100) : []
const begun = performance.now()
planSync({ mapping, wantedUsers, users, day: dayOf(benchDay) })
process.stdout.write(String((performance.now() - begun) / 1000))
