import { describe, expect, it } from 'vitest'
import { processorTime } from '../../../processor-time.ts'
import { mistakesIn } from '../files.ts'

describe('a file that means harm', () => {
  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]']
  for (const [index, key] of [...'bcdefghij'].entries())
    bomb.push(`${key}: &${key} [${Array(9).fill(`*${'abcdefghij'[index]}`).join(',')}]`)

  it.each([
    ['10 MB', 'a'.repeat(10_000_000), 'It has 10000000 bytes; a mapping has at most 524288.'],
    ['10 MB of two-byte signs', Buffer.from('é'.repeat(5_000_000)), 'It has 10000000 bytes'],
    ['an alias bomb', bomb.join('\n'), 'Its aliases stand for more than 50000 values'],
    ['very deep lists', '['.repeat(500_000), 'It is nested too deeply.'],
    ['very deep blocks', '- '.repeat(200_000), 'It is nested too deeply.'],
  ])('is refused quickly: %s', (_, content, sentence) => {
    const spent = processorTime()
    const messages = mistakesIn(content).map(mistake => mistake.message)
    expect(messages[0]).toContain(sentence)
    expect(messages.length).toBeLessThan(20)
    expect(spent.milliseconds).toBeLessThan(10_000)
  })

  it.each([
    ['many keys', Array.from({ length: 40_000 }, (_, index) => `key${index}: v`).join('\n')],
    ['many aliases', `a: &a x\nb:\n${'- *a\n'.repeat(50_000)}`],
    ['many commas', `[${','.repeat(200_000)}`],
    ['many tabs', '\t'.repeat(500_000)],
    ['many quotes', '"'.repeat(200_000)],
    ['many documents', '---\n'.repeat(100_000)],
    ['many anchors', '&a '.repeat(100_000)],
    ['a very long name', `${'x'.repeat(500_000)}: 1`],
  ])('is refused within seconds: %s', (_, content) => {
    const spent = processorTime()
    expect(mistakesIn(content).length).toBeGreaterThan(0)
    expect(spent.milliseconds).toBeLessThan(15_000)
  })

  it('refuses a very deep block that the parser lets through', () => {
    const deep = Array.from({ length: 700 }, (_, index) => `${' '.repeat(index)}a:`).join('\n')
    expect(mistakesIn(deep).length).toBeGreaterThan(0)
  })
})
