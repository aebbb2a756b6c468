/**
 * A pattern that is made when it is first asked for. One of `\p{…}` takes Node a millisecond or two to make, and as a
 * literal it is checked whenever its file is read; most runs start without needing it.
 */
export function latePattern(source: string, flags: string): () => RegExp {
  let pattern: RegExp | undefined
  return () => {
    pattern ??= new RegExp(source, flags)
    return pattern
  }
}
