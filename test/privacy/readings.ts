/**
 * A text in the ways in which it can be read: as it stands, and with the escapes of HTML, JSON and addresses undone.
 * Invisible characters are taken out of all of them: they hide a value from a search and from nobody else.
 */
export function readingsOf(text: string): readonly string[] {
  const withoutReferences = undoReferences(text)
  const withoutPercents = undoPercents(text)
  const all = [
    text,
    withoutReferences,
    undoJsonEscapes(text),
    withoutPercents,
    undoReferences(withoutPercents),
  ]
  return [...new Set(all.map(reading => reading.replace(/\p{Cf}/gu, '').normalize('NFC')))]
}

const namedReferences: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function undoReferences(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return namedReferences[name] ?? whole
    const codePoint = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return codePoint <= 0x10_ff_ff ? String.fromCodePoint(codePoint) : whole
  })
}

function undoJsonEscapes(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\(["\\/])/g, '$1')
}

function undoPercents(text: string): string {
  return text.replaceAll('+', ' ').replace(/(?:%[0-9a-f]{2})+/gi, encoded => {
    try {
      return decodeURIComponent(encoded)
    } catch {
      return encoded
    }
  })
}
