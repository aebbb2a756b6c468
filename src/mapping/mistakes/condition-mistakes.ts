import { isLuccaField } from '../../lucca/fields.ts'
import { globMistake } from '../glob.ts'
import { tidyText } from '../tidy-text.ts'
import { entryOf, type Located, textOf } from '../yaml/located.ts'
import type { Note } from '../yaml/yaml-tree.ts'
import { unknownField } from './known-names.ts'

/** Tells what is wrong with conditions beyond their form: fields that don't exist, values that nobody can have. */
export function noteConditionMistakes(root: Located, note: Note): void {
  const people = entryOf(root, 'people')?.value
  const lists = ['include', 'exclude'].map(part => entryOf(people, part)?.value)
  for (const condition of lists.flatMap(list => (list?.kind === 'list' ? list.items : []))) {
    if (condition.kind !== 'map') continue
    for (const [field, { keyAt, value }] of condition.entries) {
      if (!isLuccaField(field)) note(keyAt, unknownField(field))
      noteTest(value, keyAt, note)
    }
  }
}

function noteTest(test: Located, keyAt: number, note: Note): void {
  for (const wanted of test.kind === 'list' ? test.items : [test]) {
    if (tidyText(textOf(wanted) ?? '-') === '')
      note(wanted.at, 'No field holds blank text: an empty one is `{ empty: true }`.')
  }
  if (test.kind !== 'map') return
  const pattern = test.entries.get('matches')?.value
  if (test.entries.size === 0 || (pattern && test.entries.has('empty')))
    note(keyAt, 'One of `matches` and `empty` must stand here.')
  const wrong = globMistake(textOf(pattern) ?? '*')
  if (pattern && wrong !== undefined) note(pattern.at, wrong)
}
