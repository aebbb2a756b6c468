import { move } from '../sandbox/changes.ts'
import { latency, type ReceivedRequest } from '../sandbox/faults.ts'
import { isWrite, startSandbox } from '../sandbox/sandbox.ts'
import { benchDay } from './people.ts'
import { orders, type Seen } from './vendor-process.ts'

// Both vendors for a company, in a process of their own: what they take is none of the action's. They do as the
// benchmark that started them says.
const sandbox = await startSandbox({
  size: Number(process.argv[2]),
  seed: 'bench',
  day: benchDay,
  validate: false,
})
const { lucca, leapsome } = sandbox

function forget(): void {
  lucca.forget()
  leapsome.forget()
}

// Requests that nobody will ask about would fill the memory in a large company.
if (process.argv[3] === 'forgetful') setInterval(forget, 1000)

function seenBy(vendor: Seen['vendor'], requests: readonly ReceivedRequest[]): readonly Seen[] {
  return requests.map(request => ({
    vendor,
    isWrite: isWrite(request),
    status: request.status ?? 0,
    at: request.arrivedAt,
  }))
}

process.on('message', (message: unknown) => {
  const order = orders.parse(message)
  switch (order.kind) {
    case 'be': {
      const { luccaLimit, leapsomeLimit, delay } = order
      const fault = delay ? latency(delay.least, delay.most - delay.least, 'bench') : undefined
      lucca.behave({ limit: luccaLimit, fault })
      leapsome.behave({ limit: leapsomeLimit, fault })
      break
    }
    case 'move': {
      const people = leapsome.state().flatMap(user => (user.active ? (user.externalId ?? []) : []))
      const movers = people.slice(-order.people).map(Number)
      sandbox.happens(company =>
        movers.reduce((now, id) => move(now, id, { jobTitle: order.jobTitle }), company),
      )
      break
    }
    case 'tell':
      process.send?.([...seenBy('Lucca', lucca.requests), ...seenBy('Leapsome', leapsome.requests)])
      forget()
      return
  }
  process.send?.([])
})
process.once('disconnect', () => process.exit())
process.send?.(sandbox.inputs)
