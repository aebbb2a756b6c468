import { expect, it } from 'vitest'
import { effectSentence } from '../../../src/report/effect-words.ts'
import type { MappingChange } from '../../../src/report/report.ts'
import { mappingChange } from './effects.ts'

it.each<readonly [string, MappingChange, string]>([
  ['is the same', mappingChange({}, { isSame: true }), 'mapping.yml is the same as before: nobody changes.'],
  [
    'is new',
    mappingChange({ people: ['1', '2'] }, { isNew: true }),
    'mapping.yml is new: it concerns 2 people.',
  ],
  ['does nothing', mappingChange(), 'Nobody changes: today, the change of mapping.yml makes no difference.'],
  [
    'changes nothing but limits',
    mappingChange({ liftedLimits: ['clears'] }),
    'Nobody changes by the change of mapping.yml, but what the limits say does.',
  ],
  [
    'changes people',
    mappingChange({ people: ['1'] }),
    'The change of mapping.yml makes a difference for 1 person.',
  ],
])('a mapping file that %s is told in a sentence', (_, change, sentence) => {
  expect(effectSentence(change, 'mapping.yml')).toBe(sentence)
})
