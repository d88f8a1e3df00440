import { markdownFromHtml } from '../markdown/from-html.js';
import { markdownFromText } from '../markdown/from-text.js';
import { insert } from './insert.js';

/** What is pasted from Word, mail or a web page becomes clean Markdown. With Shift held (paste as plain text) nothing is changed. */
export function pasteAsMarkdown(textarea) {
  let isLiteral = false;
  textarea.addEventListener('keydown', (event) => { isLiteral = event.shiftKey && event.key.toLowerCase() === 'v'; });
  textarea.addEventListener('keyup', () => { isLiteral = false; });
  textarea.addEventListener('paste', (event) => {
    if (isLiteral) return;
    const text = event.clipboardData.getData('text/plain');
    const markdown = convert(textarea, event.clipboardData.getData('text/html'), text);
    if (markdown === text) return;
    event.preventDefault();
    insert(textarea, space(textarea) + markdown);

    // Blocks start on a line of their own, also when pasted at the end of a sentence.
    function space({ value, selectionStart }) {
      const before = value.slice(0, selectionStart);
      return !markdown.includes('\n') || before === '' || before.endsWith('\n') ? '' : '\n\n';
    }
  });
}

function convert(textarea, html, text) {
  const selected = textarea.value.slice(textarea.selectionStart, textarea.selectionEnd);
  if (selected && !selected.includes('\n') && /^https?:\/\/\S+$/.test(text.trim())) return `[${selected}](${text.trim()})`;
  const fromHtml = html && markdownFromHtml(html);
  return fromHtml || markdownFromText(text);
}
