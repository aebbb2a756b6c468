const mostRepetitions = 6

/** The signs of a regular expression that open, close, branch or repeat; escapes and classes are one sign each. */
const signs = /\\.|\[(?:\\.|[^\]\\])*\]|\(|\)|\||[*+]|\{\d+,\d*\}|\{\d+\}/gs

/**
 * Whether a regular expression may take for ever: it repeats a group that itself repeats or branches, as in
 * `(a+)+`, or it has very many repetitions. JavaScript's engine can't be stopped once it has begun.
 */
export function isSlowPattern(source: string): boolean {
  const all = [...source.matchAll(signs)]
  const repeats = all.filter(([sign]) => isRepetition(sign))
  return repeats.length > mostRepetitions || all.some((_, index) => repeatsWhatVaries(all, index))
}

/** Whether the sign repeats the group before it, and that one repeats or branches. */
function repeatsWhatVaries(all: readonly RegExpExecArray[], index: number): boolean {
  const [sign, before] = [all[index], all[index - 1]]
  if (!sign || !isRepetition(sign[0]) || before?.[0] !== ')' || before.index + 1 !== sign.index) return false
  let depth = 0
  for (let place = index - 1; place >= 0; place -= 1) {
    const inner = all[place]?.[0] ?? ''
    if (inner === ')') depth += 1
    if (inner === '(') depth -= 1
    if (depth === 0) return false
    if (inner === '|' || isRepetition(inner)) return true
  }
  return false
}

function isRepetition(sign: string): boolean {
  return sign === '*' || sign === '+' || sign.startsWith('{')
}
