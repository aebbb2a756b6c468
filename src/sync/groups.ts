/** Things by a key that nearly always only one of them has: a list for each would be most of the memory. */
export class Groups<Thing> {
  readonly #first = new Map<string, Thing>()
  readonly #further = new Map<string, Thing[]>()

  add(key: string, thing: Thing): void {
    if (!this.#first.has(key)) {
      this.#first.set(key, thing)
      return
    }
    const further = this.#further.get(key)
    if (further) further.push(thing)
    else this.#further.set(key, [thing])
  }

  has(key: string): boolean {
    return this.#first.has(key)
  }

  /** All that have a key, in the order in which they were added. */
  get(key: string): readonly Thing[] {
    const first = this.#first.get(key)
    const further = this.#further.get(key)
    if (first === undefined) return []
    return further === undefined ? [first] : [first, ...further]
  }
}
