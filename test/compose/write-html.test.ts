import { expect, test } from 'vitest'
import { htmlOf } from '../support/letter.ts'

test.each([
  ['paragraphs', 'One\n\nTwo', '<p>One</p><p>Two</p>'],
  ['a line break as written', 'Best wishes\nAnna', '<p>Best wishes<br>Anna</p>'],
  ['a hard line break', 'Best wishes\\\nAnna  \nKittiwake', '<p>Best wishes<br>Anna<br>Kittiwake</p>'],
  ['Windows line ends', 'One\r\ntwo', '<p>One<br>two</p>'],
  ['old Macintosh line ends', 'One\rtwo', '<p>One<br>two</p>'],
  ['a list', '- One\n- Two', '<ul><li>One</li><li>Two</li></ul>'],
  ['a loose list', '- One\n\n- Two', '<ul><li>One</li><li>Two</li></ul>'],
  ['an ordered list', '1. One\n2. Two', '<ol><li>One</li><li>Two</li></ol>'],
  ['an ordered list from where it starts', '3. Three', '<ol start="3"><li>Three</li></ol>'],
  ['a list in a list', '- One\n  1. A', '<ul><li>One<ol><li>A</li></ol></li></ul>'],
  ['two paragraphs in an item', '- One\n\n  Two', '<ul><li>One<p>Two</p></li></ul>'],
  ['emphasis', '*a* **b** ***c***', '<p><em>a</em> <strong>b</strong> <em><strong>c</strong></em></p>'],
  ['code in a line', 'Type `a < b`', '<p>Type <code>a &lt; b</code></p>'],
  ['a block of code', '```js\na\n  b\n```', '<pre><code>a<br>  b</code></pre>'],
  ['headings', '# One\n\n### Three', '<h1>One</h1><h3>Three</h3>'],
  ['a quote', '> One\n> two', '<blockquote><p>One<br>two</p></blockquote>'],
  ['a rule', '***', '<hr>'],
  [
    'a table',
    '| Day | Hours |\n|---|--:|\n| *Mon* | {{ h | default: "<9>" }} |',
    '<table><thead><tr><th>Day</th><th style="text-align: right">Hours</th></tr></thead>' +
      '<tbody><tr><td><em>Mon</em></td><td style="text-align: right">&lt;9&gt;</td></tr></tbody></table>',
  ],
  [
    'a link',
    '[*a* b](https://shop.example/?a=1&b=2)',
    '<p><a href="https://shop.example/?a=1&amp;b=2"><em>a</em> b</a></p>',
  ],
  [
    'an address in the words of a link, which is then no link of its own',
    '[see **<https://other.example> now** x](https://shop.example/)',
    '<p><a href="https://shop.example/">see <strong>https://other.example now</strong> x</a></p>',
  ],
  [
    'a quote in an address',
    '[a](<https://shop.example/"x">)',
    '<p><a href="https://shop.example/&quot;x&quot;">a</a></p>',
  ],
  ['characters HTML would read', 'a & b < c "d"', '<p>a &amp; b &lt; c &quot;d&quot;</p>'],
])('%s', (_, body, html) => {
  expect(htmlOf(body)).toBe(html)
})
