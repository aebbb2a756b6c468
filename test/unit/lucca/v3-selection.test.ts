import { describe, expect, it } from 'vitest'
import { fieldsParameter } from '../../../src/lucca/v3-selection.ts'

describe('the fields parameter', () => {
  it.each([
    [['id', 'mail'], 'id,mail,collection.count'],
    [['department.id', 'department.name'], 'department[id,name],collection.count'],
    [['a.b.c', 'a.d'], 'a[b[c],d],collection.count'],
    [['mail', 'mail'], 'mail,collection.count'],
    [['department.id', 'Department.Code'], 'department[id,Code],collection.count'],
    [['culture', 'culture.code'], 'culture[code,id,name],collection.count'],
    [['culture.code', 'culture'], 'culture[code,id,name],collection.count'],
    [['extendedData', 'extendedData.e_team'], 'extendedData,collection.count'],
  ])('for %j is %s', (paths, parameter) => {
    expect(fieldsParameter(paths)).toBe(parameter)
  })
})
