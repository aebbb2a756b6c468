import { copyFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

const fromMarkdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  // Lets through what GitHub lets through; what could run is gone.
  .use(rehypeSanitize)
  .use(rehypeStringify)

/** What GitHub makes of Markdown. Charts stay code; the page draws them. */
export async function htmlOf(markdown: string): Promise<string> {
  return String(await fromMarkdown.process(markdown))
}

const require = createRequire(import.meta.url)

/** Files that a page wants beside it, and where they come from. */
const companions = {
  'github-markdown.css': require.resolve('github-markdown-css/github-markdown.css'),
  'mermaid.js': require.resolve('@mermaid-js/tiny/dist/mermaid.tiny.js'),
} as const

/** Puts the style and the drawing of charts into the folder, so that its pages work without a network. */
export function addCompanions(folder: string): void {
  for (const [name, origin] of Object.entries(companions)) copyFileSync(origin, join(folder, name))
}

/**
 * A page in GitHub's look, light or dark as the browser is.
 *
 * @param title plain text
 * @param before HTML of our own above the summary, such as where to read on
 * @param body HTML as `htmlOf` gives it
 */
export function githubPage(title: string, before: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="github-markdown.css">
<style>
:root { color-scheme: light dark }
body { margin: 0; background: light-dark(#ffffff, #0d1117) }
nav, .markdown-body { box-sizing: border-box; max-width: 1012px; margin: 0 auto; padding: 16px }
nav { font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif;
  color: light-dark(#59636e, #9198a1) }
nav a { color: light-dark(#0969da, #4493f8) }
.chart { overflow-x: auto; margin-bottom: 16px }
</style>
</head>
<body>
${before}
<article class="markdown-body">
${body}
</article>
<script src="mermaid.js"></script>
<script>
const dark = matchMedia('(prefers-color-scheme: dark)').matches
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: dark ? 'dark' : 'default' })
for (const code of document.querySelectorAll('code.language-mermaid')) {
  const chart = document.createElement('div')
  chart.className = 'chart'
  chart.textContent = code.textContent
  code.parentElement.replaceWith(chart)
}
mermaid.run({ querySelector: '.chart' }).finally(() => document.body.dataset.drawn = 'true')
</script>
</body>
</html>
`
}
