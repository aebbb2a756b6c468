interface Branch {
  readonly name: string
  /** Asked for itself, not only for something below it. */
  itself: boolean
  readonly below: Map<string, Branch>
}

/** Properties that are always asked for whole: what is below them depends on the person. */
const neverNarrowed: ReadonlySet<string> = new Set(['extendeddata'])

/**
 * The `fields` parameter of a v3 request for dotted paths: `department.id` and `department.name` become
 * `department[id,name]`. Paths that differ in case alone are one, as v3 matches names without case.
 * https://developers.lucca.fr/api-reference/legacy/directory/list-users
 */
export function fieldsParameter(paths: Iterable<string>): string {
  const root = new Map<string, Branch>()
  for (const path of paths) grow(root, path.split('.'))
  return [...render(root), 'collection.count'].join(',')
}

function grow(level: Map<string, Branch>, [name, ...rest]: readonly string[]): void {
  if (name === undefined) return
  const key = name.toLowerCase()
  const branch = level.get(key) ?? { name, itself: false, below: new Map<string, Branch>() }
  level.set(key, branch)
  if (rest.length === 0) branch.itself = true
  else grow(branch.below, rest)
}

function render(level: ReadonlyMap<string, Branch>): readonly string[] {
  return [...level].map(([key, branch]) => {
    if (branch.below.size === 0 || neverNarrowed.has(key)) return branch.name
    if (branch.itself) {
      // Without a selection of its own a nested object comes with its id and name; with one, only with that.
      grow(branch.below, ['id'])
      grow(branch.below, ['name'])
    }
    return `${branch.name}[${render(branch.below).join(',')}]`
  })
}
