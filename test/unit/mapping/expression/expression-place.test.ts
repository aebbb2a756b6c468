import { describe, expect, it } from 'vitest'
import { placeInScalar } from '../../../../src/mapping/expression/expression-place.ts'
import { entryOf } from '../../../../src/mapping/yaml/located.ts'
import { readYaml } from '../../../../src/mapping/yaml/yaml-file.ts'

describe('the place of a sign of an expression in the file', () => {
  it.each([
    ['plain', 'a: x & @ & y'],
    ['plain, on two lines', 'a: x &\n  y & @ & z'],
    ['single quotes', "a: 'x & @ & y'"],
    ['single quotes, doubled before it', "a: 'x & ''b'' & @'"],
    ['double quotes', 'a: "x & @"'],
    ['double quotes on two lines', 'a: "x &\n  y & @"'],
    ['a literal block', 'a: |\n  x &\n    y & @\n'],
    ['a literal block with a comment at its head', 'a: |- # why @ not\n  x & @'.replace('why @', 'why')],
    ['a folded block', 'a: >-\n  x &\n  y\n\n  & @\n'],
    ['a block deep inside', 'b: 1\nc: 2\na: |2\n    x & @\n'],
  ])('%s', (_, yaml) => {
    const { root, source } = readYaml(yaml.replaceAll('@', '§'), 'file')
    const scalar = entryOf(root, 'a')?.value
    if (scalar?.kind !== 'scalar') throw new Error('no scalar')
    expect(placeInScalar(scalar, scalar.text.indexOf('§'), source)).toBe(source.indexOf('§'))
  })

  it('is the beginning of the text where an escape makes counting impossible', () => {
    const { root, source } = readYaml('a: "x \\u0026 y"', 'file')
    const scalar = entryOf(root, 'a')?.value
    if (scalar?.kind !== 'scalar') throw new Error('no scalar')
    expect(placeInScalar(scalar, 4, source)).toBe(3)
  })

  it('is the end of what is written where something is missing there', () => {
    const { root, source } = readYaml('a: x &   # why\nb: 1', 'file')
    const scalar = entryOf(root, 'a')?.value
    if (scalar?.kind !== 'scalar') throw new Error('no scalar')
    expect(placeInScalar(scalar, 3, source)).toBe(6)
  })
})
