/** `1,234`, of a whole number. Not by Intl: making its first formatter takes longer than planning for hundreds of people. */
export function count(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** `1 person`, `1,234 people`; the plural is the singular with an s unless it is given. */
export function counted(value: number, singular: string, plural = `${singular}s`): string {
  return `${count(value)} ${value === 1 ? singular : plural}`
}

/** `1 person`, `12 people` */
export function countedPeople(value: number): string {
  return counted(value, 'person', 'people')
}

/** `45%`, `0.4%`: how much a part is of a whole above zero. */
export function percent(part: number, whole: number): string {
  const [digits, tenth] = ((part / whole) * 100).toFixed(1).split('.')
  return `${count(Number(digits))}${tenth === '0' ? '' : `.${tenth}`}%`
}

/** `2.1 s`, from two minutes on `3 min 20 s`. */
export function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  if (seconds < 120) return `${(milliseconds / 1000).toFixed(1)} s`
  return `${count(Math.floor(seconds / 60))} min ${seconds % 60} s`
}

/** `a`, `a and b`, `a, b and c` */
export function sequence(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}
