import type { LuccaId } from '../lucca/employee.ts'

/** Whom each person names as managers, by Lucca id. */
export type NamedManagers = ReadonlyMap<LuccaId, readonly LuccaId[]>

/** A circle of managers as it is told: each is managed by the next, and the last is the first again. */
export type Circle = readonly LuccaId[]

/**
 * Finds who is in a circle of managers, each with the shortest one that leads back to them. All who are in one circle
 * share its chain, which begins with the lowest id, so that a circle is one thing to mend however many are in it.
 */
export function findCircles(named: NamedManagers): ReadonlyMap<LuccaId, Circle> {
  const circles = new Map<LuccaId, Circle>()
  const rest = withoutLooseEnds(named)
  for (const start of rest.keys()) {
    const members = circles.has(start) ? undefined : shortestWayBack(start, rest)
    if (!members) continue
    const circle = fromLowest(members)
    for (const member of members) if (!circles.has(member)) circles.set(member, circle)
  }
  return circles
}

/**
 * Takes away, again and again, whoever is nobody's manager. What is left is in a circle or above one,
 * and in a company without mistakes nobody is left, so that no way has to be looked for.
 */
function withoutLooseEnds(named: NamedManagers): NamedManagers {
  const reports = countReports(named)
  const loose: LuccaId[] = []
  for (const id of named.keys()) if (!reports.has(id)) loose.push(id)
  for (let id = loose.pop(); id !== undefined; id = loose.pop()) {
    for (const manager of named.get(id) ?? []) {
      const left = (reports.get(manager) ?? 0) - 1
      reports.set(manager, left)
      if (left === 0) loose.push(manager)
    }
  }
  // Those who have reports left, without a copy of everybody to begin with.
  const rest = new Map<LuccaId, readonly LuccaId[]>()
  for (const [id, managers] of named) if (reports.get(id)) rest.set(id, managers)
  return rest
}

/** How many name each manager. */
function countReports(named: NamedManagers): Map<LuccaId, number> {
  const reports = new Map<LuccaId, number>()
  for (const managers of named.values()) {
    for (const manager of managers) reports.set(manager, (reports.get(manager) ?? 0) + 1)
  }
  return reports
}

/** The people on the shortest way from somebody over the managers back to them, undefined where there is none. */
function shortestWayBack(start: LuccaId, named: NamedManagers): readonly LuccaId[] | undefined {
  const cameFrom = new Map<LuccaId, LuccaId>()
  const queue = [start]
  for (const id of queue) {
    for (const manager of named.get(id) ?? []) {
      if (manager === start) return wayTo(id, cameFrom)
      if (cameFrom.has(manager)) continue
      cameFrom.set(manager, id)
      queue.push(manager)
    }
  }
  return undefined
}

function wayTo(last: LuccaId, cameFrom: ReadonlyMap<LuccaId, LuccaId>): readonly LuccaId[] {
  const way: LuccaId[] = []
  for (let id: LuccaId | undefined = last; id !== undefined; id = cameFrom.get(id)) way.push(id)
  return way.toReversed()
}

function fromLowest(members: readonly LuccaId[]): Circle {
  const lowest = members.reduce((low, id) => (Number(id) < Number(low) ? id : low))
  const position = members.indexOf(lowest)
  return [...members.slice(position), ...members.slice(0, position), lowest]
}
