/**
 * A pattern that is compiled when it is first used. One with `\p{…}` takes a millisecond or two; as a literal it is even
 * checked whenever its file is loaded. With `g`, for `replace` and `replaceAll` alone: all get the same object.
 */
export function lazyPattern(source: string, flags: string): () => RegExp {
  let pattern: RegExp | undefined
  return () => {
    pattern ??= new RegExp(source, flags)
    return pattern
  }
}
