import TurndownService from 'turndown';
import { tables } from '@joplin/turndown-plugin-gfm';
import { clean } from './clean.js';
import { listsFromParagraphs } from './list-paragraphs.js';
import { straightenTables } from './tables.js';

const structure = 'h1, h2, h3, h4, h5, h6, ul, ol, table, a, strong, em, blockquote, pre';

/**
 * Markdown of what was copied from Word, Google Docs, mail or a web page.
 * Gives null when there is no structure in it: then the plain text says more (such as bullets that were typed).
 */
export function markdownFromHtml(html, parser = new DOMParser()) {
  const { body } = parser.parseFromString(withoutStyles(html), 'text/html');
  clean(body);
  listsFromParagraphs(body);
  straightenTables(body);
  if (body.querySelector(structure) === null) return null;
  return turndown().turndown(body).replace(/[ \t]+$/gm, '').replace(/\n{3,}/g, '\n\n').trim();
}

// A style that is parsed counts as applied, which our content security policy would report for every word of a Word text.
const withoutStyles = (html) => html.replace(/<style[\s\S]*?<\/style>/gi, '').replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, ' data-style='));

function turndown() {
  const service = new TurndownService({ headingStyle: 'atx', bulletListMarker: '-', emDelimiter: '*', codeBlockStyle: 'fenced', hr: '---' });
  service.use(tables);
  service.addRule('listItem', { filter: 'li', replacement: listItem });
  // A line break inside a paragraph: a backslash survives editors that strip spaces at the end of a line.
  service.addRule('lineBreak', { filter: 'br', replacement: () => '\\\n' });
  return service;
}

/** One space after the mark instead of Turndown's three. */
function listItem(content, item, options) {
  const list = item.parentNode;
  const number = [...list.children].indexOf(item) + Number(list.getAttribute('start') ?? 1);
  const mark = list.nodeName === 'OL' ? `${number}. ` : `${options.bulletListMarker} `;
  const text = content.trim().replace(/\n{2,}/g, '\n').replace(/\n/g, `\n${' '.repeat(mark.length)}`);
  return mark + text + (item.nextElementSibling ? '\n' : '');
}
