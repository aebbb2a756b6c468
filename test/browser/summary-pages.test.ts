import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { installedChromium, startChromium } from '../../sandbox/chromium.ts'
import { writePages } from '../../sandbox/demo-pages.ts'
import { playStory } from '../../sandbox/story.ts'

// Where somebody works without a Chromium this is skipped, and the count of tests says so; in CI it fails instead.
const isLookedAt = installedChromium() !== undefined || Boolean(process.env['CI'])

const looks = ['light', 'dark'] as const
/** What WCAG asks of text (AA). */
const readableContrast = 4.5

/** How much lighter one colour of the page is than another, as WCAG counts it; a script for the browser. */
const contrastOf = (ink: string, property: 'color' | 'fill') => `(() => {
  const luminance = colour => {
    const [red, green, blue] = colour.match(/[\\d.]+/g).map(part => {
      const share = part / 255
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const ink = getComputedStyle(document.querySelector(${JSON.stringify(ink)})).${property}
  const paper = getComputedStyle(document.body).backgroundColor
  const [light, dark] = [luminance(ink), luminance(paper)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
})()`

describe.skipIf(!isLookedAt)('the pages of the demo in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'))
  const opened = new Map<string, Page>()
  const complaints: string[] = []
  let browser: Browser | undefined

  beforeAll(async () => {
    const silent = { told() {}, begun() {}, ended() {} }
    const starting = startChromium()
    const [check = '', refused = '', , , daily = ''] = await writePages(folder, await playStory(40, silent))
    browser = await starting
    for (const look of looks) {
      const context = await browser.newContext({ colorScheme: look, viewport: { width: 1012, height: 800 } })
      // A machine under load takes its time; vitest's own limits hold.
      context.setDefaultTimeout(0)
      context.on('weberror', error => complaints.push(error.error().message))
      context.on('console', message => complaints.push(message.text()))
      context.on('request', request => {
        if (!request.url().startsWith('file:')) complaints.push(request.url())
      })
      for (const [name, path] of Object.entries({ check, refused, daily })) {
        const page = await context.newPage()
        await page.goto(pathToFileURL(path).href)
        await page.waitForSelector('body[data-drawn]')
        opened.set(`${name} ${look}`, page)
      }
    }
  }, 300_000)

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true })
  })

  const pageOf = (name: 'check' | 'refused' | 'daily', look: (typeof looks)[number]): Page => {
    const page = opened.get(`${name} ${look}`)
    if (!page) throw new Error(`${name} ${look} was not opened.`)
    return page
  }
  const contrast = async (page: Page, ink: string, property: 'color' | 'fill') =>
    z.number().parse(await page.evaluate(contrastOf(ink, property)))

  it('show what they are to show, without an error and without a network', async () => {
    for (const [name, page] of opened) {
      const mode = name.startsWith('check') ? 'check' : 'sync'
      expect(await page.locator('article > h2').textContent()).toBe(`Lucca → Leapsome: ${mode}`)
    }
    expect(complaints).toEqual([])
  })

  it.each(looks)('have tables, not their source: %s', async look => {
    const page = pageOf('daily', look)
    const counts = page.locator('article table').first()
    expect(await counts.locator('th').allTextContents()).toContain('Deactivated')
    expect(await counts.locator('td').allTextContents()).toEqual([
      '2',
      '9',
      '0',
      '2',
      expect.any(String),
      expect.any(String),
      '0',
    ])
    const people = page
      .locator('h3', { hasText: 'Changes by person' })
      .locator('xpath=following-sibling::table[1]')
    expect(await people.locator('tbody tr').count()).toBe(13)
    expect(await page.locator('article').innerText()).not.toMatch(/\|\s*-{3}|^#|\*\*|```/m)
    expect(await contrast(page, 'article td', 'color')).toBeGreaterThan(readableContrast)
  })

  it.each(looks)('have a checklist with a mark before each point: %s', async look => {
    const points = await pageOf('check', look).locator('article li').allInnerTexts()
    expect(points.length).toBeGreaterThan(10)
    expect(points.filter(point => !/^(✅|⚠️) /u.test(point))).toEqual([])
    expect(points).toContain('✅ Lucca accepts the key.')
  })

  it.each(looks)('fold long tables until somebody opens them: %s', async look => {
    const page = pageOf('refused', look)
    const fold = page.locator('details', { hasText: 'people, by Lucca id' })
    const rows = fold.locator('tbody tr')
    expect(await rows.count()).toBeGreaterThan(20)
    expect(await rows.first().isVisible()).toBe(false)
    await fold.locator('summary').click()
    expect(await rows.first().isVisible()).toBe(true)
    expect(await page.getByRole('listitem').filter({ hasText: 'Run workflow' }).isVisible()).toBe(true)
  })

  it.each(looks)('draw the chart, with a bar and a readable name for each attribute: %s', async look => {
    const page = pageOf('daily', look)
    expect(await page.locator('code.language-mermaid').count()).toBe(0)
    const chart = page.locator('.chart svg')
    expect((await chart.boundingBox())?.height).toBeGreaterThan(150)
    const bars = await chart.locator('.plot rect').all()
    const widths = await Promise.all(bars.map(async bar => (await bar.boundingBox())?.width ?? 0))
    expect(widths).toHaveLength(4)
    expect(widths.toSorted((a, b) => b - a)).toEqual(widths)
    expect(Math.min(...widths)).toBeGreaterThan(20)
    const labels = await chart.locator('.left-axis .label text').allTextContents()
    // The company lives today: how many of a leaver's team get another manager, and so the order of the last two, depends
    // on the day.
    const names = labels.map(label => label.trim())
    expect(names.slice(0, 2)).toEqual(['department', 'title'])
    expect(names.slice(2).toSorted()).toEqual(['endDate', 'manager'])
    expect(await contrast(page, '.chart .left-axis .label text', 'fill')).toBeGreaterThan(readableContrast)
  })
})
