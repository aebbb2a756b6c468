import { type AttributeCounts, changedOf } from './attribute-counts.ts'

/** With fewer bars the table below says it as well. */
const fewestBars = 3
/** With more the labels get too close to be read. */
const mostBars = 12
/** On a shorter scale Mermaid draws halves of people. */
const leastScale = 10
/** A custom attribute's id is as long as it is unreadable; its end tells it from the others. */
const shownOfId = 4

/**
 * For how many people with a user each attribute changes, as a chart in the Mermaid that GitHub draws
 * (https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/creating-diagrams). New users
 * are left out: they get everything, so their bars would all be as long. Empty where too few attributes change.
 */
export function attributeChart(counts: readonly AttributeCounts[]): string {
  const bars = counts
    .map(of => ({ label: labelOf(of.attribute), people: changedOf(of) }))
    .filter(({ people }) => people > 0)
    .slice(0, mostBars)
  if (bars.length < fewestBars) return ''
  const most = Math.max(leastScale, ...bars.map(({ people }) => people))
  return [
    '```mermaid',
    `%%{init: ${JSON.stringify(look(bars.length))}}%%`,
    'xychart-beta horizontal',
    '  title "People by attribute, without new users"',
    `  x-axis [${bars.map(({ label }) => `"${label}"`).join(', ')}]`,
    `  y-axis 0 --> ${most}`,
    `  bar [${bars.map(({ people }) => people).join(', ')}]`,
    '```',
  ].join('\n')
}

/** As high as its bars need, and in colours that can be seen on a light page and on a dark one. */
function look(bars: number): object {
  return {
    xyChart: { width: 700, height: 100 + 30 * bars },
    themeVariables: { xyChart: { backgroundColor: 'transparent', plotColorPalette: '#4c8dd6' } },
  }
}

/** Nothing that Mermaid or Markdown could read as anything but a label, whatever an attribute is called. */
function labelOf(attribute: string): string {
  const plain = attribute.replace(/[^\w.]/g, '').slice(0, 40)
  const [, id] = /^custom\.(\w+)$/.exec(plain) ?? []
  return id === undefined || id.length <= shownOfId ? plain : `custom …${id.slice(-shownOfId)}`
}
