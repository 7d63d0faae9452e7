import { expect, test } from 'vitest'
import { linesOfHtml } from './lines-of-html.ts'

test.each<[string, string[]]>([
  ['<p>One</p><p>Two</p>', ['One', 'Two']],
  ['<p>One<br>Two</p>', ['One', 'Two']],
  ['<p>One</p>\n\n<p>Two</p>\n', ['One', 'Two']],
  ['<p>One<br></p><p></p><p><br></p>', ['One', '', '']],
  ['<ul>\n<li>One</li><li><p>Two</p></li></ul>', ['One', 'Two']],
  ['<div><!--block-->One<br><br>Two</div>', ['One', '', 'Two']],
  ['One<div>Two</div>', ['One', 'Two']],
  ['<p>1 &lt; 2&nbsp;&amp; <b>bold</b> &#x1F44D;</p>', ['1 < 2 & bold 👍']],
  ['', []],
])('the lines of %s', (html, lines) => {
  expect(linesOfHtml(html)).toEqual(lines)
})
