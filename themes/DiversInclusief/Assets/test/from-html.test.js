import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { markdownFromHtml } from '../js/markdown/from-html.js';

const markdown = (html) => markdownFromHtml(html, new (new JSDOM().window.DOMParser)());
const sample = (name) => fs.readFileSync(new URL(`samples/${name}`, import.meta.url), 'utf8');

test('A Word document keeps its headings, lists, links and table, and nothing of its looks', () => {
  assert.equal(markdown(sample('word.html')), sample('word.md').trim());
});

test('Google Docs: styles become emphasis, its outer b does not, a list in a list is nested', () => {
  const html = `<b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-weight:400">Doel</span></h2>
    <p><span style="font-weight:400">Iedereen </span><span style="font-weight:700">doet mee</span><span style="font-style:italic"> echt</span>.</p>
    <ul><li><p><span>Een</span></p></li><ul><li><p><span>Onder</span></p></li></ul><li><p><span>Twee</span></p></li></ul></b>`;
  assert.equal(markdown(html), '## Doel\n\nIedereen **doet mee** *echt*.\n\n- Een\n  - Onder\n- Twee');
});

test('A web page loses its pictures, buttons and scripts', () => {
  const html = '<article><h1>Kop</h1><script>alert(1)</script><figure><img src="https://example.nl/a.jpg" alt="x"></figure><p onclick="x()">Tekst<br>verder</p><button>Deel</button><h4>Klein</h4></article>';
  assert.equal(markdown(html), '## Kop\n\nTekst\\\nverder\n\n#### Klein');
});

test('Only addresses that a reader may follow stay a link', () => {
  const html = '<p><a href="javascript:alert(1)">een</a> <a href="data:text/html,x">twee</a> <a href="/intern">drie</a> <a href="mailto:a@example.nl">vier</a> <a href="http://example.nl/">vijf</a></p>';
  assert.equal(markdown(html), 'een twee drie [vier](mailto:a@example.nl) [vijf](http://example.nl/)');
});

test('The layout table of a mail becomes paragraphs', () => {
  const html = '<table><tr><td><table><tr><td><p>Beste collega,</p><p>Zie <a href="https://example.nl/">de agenda</a>.</p></td></tr></table></td></tr></table>';
  assert.equal(markdown(html), 'Beste collega,\n\nZie [de agenda](https://example.nl/).');
});

test('Bullets that were typed in paragraphs become a list', () => {
  assert.equal(markdown('<p>Wij <b>zien</b>:</p><p>• wonen</p><p>•&nbsp; werken</p><p>Klaar.</p>'), 'Wij **zien**:\n\n- wonen\n- werken\n\nKlaar.');
});

test('Html without structure leaves the word to the plain text', () => {
  assert.equal(markdown('<div><span style="color:red">Gewone tekst</span></div>'), null);
});
