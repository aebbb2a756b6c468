import { describe, expect, it } from 'vitest'
import {
  BadQuery,
  parseFields,
  plain,
  type Resource,
  reference,
  resource,
  type Selection,
} from '../../../sandbox/lucca-selection.ts'

function tree(selection: Selection): unknown {
  return Object.fromEntries([...selection].map(([name, below]) => [name, tree(below)]))
}

describe('a fields parameter', () => {
  it.each([
    ['', {}],
    ['id', { id: {} }],
    ['id,Name', { id: {}, name: {} }],
    ['department[id,name]', { department: { id: {}, name: {} } }],
    ['department.id,department.name', { department: { id: {}, name: {} } }],
    [
      'manager[id,department[id],department.name],id',
      { manager: { id: {}, department: { id: {}, name: {} } }, id: {} },
    ],
    ['a.b.c', { a: { b: { c: {} } } }],
    [' id , name ', { id: {}, name: {} }],
  ])('is read as a tree: "%s"', (text, expected) => {
    expect(tree(parseFields(text).selection)).toEqual(expected)
  })

  it('asks for the count beside the fields', () => {
    expect(parseFields('id,collection.count')).toMatchObject({ count: true })
    expect(tree(parseFields('id,collection[count]').selection)).toEqual({ id: {} })
    expect(parseFields('id').count).toBe(false)
  })

  it.each([',', 'id,,name', 'id.', 'id[', 'id[]', 'id]', 'id[name', 'id name', 'collection.sum'])(
    'can be wrong: %s',
    text => {
      expect(() => parseFields(text)).toThrow(BadQuery)
    },
  )
})

describe('a resource', () => {
  interface Node {
    readonly id: number
    readonly parent: Node | null
  }
  const nodes: Resource<Node> = resource('Node', [
    plain('id', ({ id }) => id),
    plain('isRoot', ({ parent }) => parent === null),
    reference(
      'parent',
      ({ parent }) => parent,
      () => nodes,
    ),
  ])
  const root = { id: 1, parent: null }
  const leaf = { id: 2, parent: root }
  const shown = (fields: string) => nodes.project(parseFields(fields).selection)(leaf)

  it.each([
    ['', { id: 2 }],
    ['ISROOT', { isRoot: false }],
    ['parent', { parent: { id: 1 } }],
    ['parent.parent.parent', { parent: { parent: null } }],
    ['parent[id,isroot]', { parent: { id: 1, isRoot: true } }],
  ])('shows what is selected: "%s"', (fields, expected) => {
    expect(shown(fields)).toEqual(expected)
  })

  it.each(['size', 'parent.size', 'parent.parent.size'])('refuses %s by its name', fields => {
    expect(() => shown(fields)).toThrow(/size/)
  })
})
