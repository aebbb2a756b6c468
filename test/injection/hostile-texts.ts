/** A text that somebody could put into a name or a title, or a vendor into a message. */
export interface HostileText {
  /** What it tries. */
  readonly tries: string
  readonly text: string
}

/** Each tries to become something else than text: on a Markdown page, in a chart, in a log that reads commands. */
export const hostileTexts: readonly HostileText[] = [
  { tries: 'a script', text: '<script>document.title="taken"</script>' },
  { tries: 'an image with a handler', text: '<img src=x onerror="document.title=\'taken\'">' },
  { tries: 'closing what is folded', text: '</summary></details></td></table><h1>Gone</h1>' },
  { tries: 'a comment that swallows the rest', text: '<!-- ' },
  { tries: 'the marker of a comment', text: '<!-- lucca-leapsome-sync --> --> <!--' },
  { tries: 'a character reference', text: '&lt;b&gt;&#60;i&#62;&amp;' },
  { tries: 'cells of a table', text: 'a | b || c \\| d' },
  { tries: 'a heading', text: '\n\n# Heading\n\nText\n===\n' },
  { tries: 'a list', text: '\n\n- a\n- b\n\n1. c\n\n+ d\n\n* e' },
  { tries: 'a quote and a rule', text: '\n> quote\n\n---\n\n***' },
  { tries: 'emphasis', text: '**bold** _thin_ ~~gone~~ *a' },
  { tries: 'code', text: '`code` ``` \n```mermaid\npie\n```\n~~~' },
  {
    tries: 'links',
    text: '[x](https://example.com) <https://example.com> https://example.com www.example.com',
  },
  { tries: 'a link of scripts', text: '[x](javascript:alert(1)) javascript:alert(1)' },
  { tries: 'an image from elsewhere', text: '![x](https://example.com/pixel.png)' },
  { tries: 'a reference and a footnote', text: '[a]: https://example.com\n\n[^1] [^1]: note' },
  { tries: 'mentions', text: '@octocat @acme/owners #1 acme/people-sync#2 GH-3' },
  { tries: 'an address', text: 'mailto:mallory@acme.example mallory@acme.example' },
  { tries: 'a formula', text: '$$\\frac{1}{0}$$ $`x`$ $x$' },
  { tries: 'an emoji', text: ':tada: :+1:' },
  { tries: 'a task', text: '- [x] done' },
  { tries: 'an alert', text: '\n> [!CAUTION]\n> Run!' },
  { tries: 'an output', text: '\n::set-output name=outcome::valid' },
  { tries: 'a mask', text: '\n::add-mask::e' },
  { tries: 'an error in the log', text: '\r\n::error title=Gone::Everything is gone' },
  { tries: 'silencing commands', text: '\n::stop-commands::pause' },
  { tries: 'a command of the old runner', text: '##[error]Gone ##[set-output name=outcome]valid' },
  { tries: 'a group', text: '\n::endgroup::\n::group::Gone' },
  { tries: 'a command behind invisible characters', text: '\u200b\n\u2060::add-mask::a\u200b' },
  {
    tries: 'other line breaks',
    text: 'a\u2028::warning::b\u2029::warning::c\u0085::warning::d\v::warning::e',
  },
  { tries: 'a line of the output file', text: '\noutcome<<EOF\nvalid\nEOF\nplan-digest=000000000000' },
  { tries: 'turning the reading direction', text: '\u202egnirts\u202c \u2066left\u2069 \u200fright\u061c' },
  { tries: 'colours and bells of a terminal', text: '\u001b[2J\u001b[31mred\u001b[0m\u0007\u0008' },
  { tries: 'ending text early', text: 'before\u0000after' },
  { tries: 'halves of characters', text: '\ud83d and \udc69' },
  { tries: 'ending a chart', text: '"]\nend\n%%{init: {"theme": "dark"}}%%\nclick A "https://example.com"' },
  { tries: 'an entry of a chart', text: '" : 99\n"other" : 1' },
  { tries: 'being long', text: 'x'.repeat(10_000) },
  { tries: 'being long in marks', text: '|<'.repeat(5_000) },
  { tries: 'piling up accents', text: `Z${'\u0351\u036b\u0343'.repeat(200)}` },
  { tries: 'a very wide word', text: '﷽'.repeat(60) },
]
