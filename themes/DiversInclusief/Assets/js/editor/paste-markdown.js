import { markdownFromText } from '../markdown/from-text.js';
import { insert } from './insert.js';

/** What is pasted from Word, mail or a web page becomes clean Markdown. With Shift held (paste as plain text) nothing is changed. */
export function pasteAsMarkdown(textarea) {
  let isLiteral = false;
  // A third of all our script: only for who begins to write, and there before anything is pasted.
  textarea.addEventListener('focus', reader, { once: true });
  textarea.addEventListener('keydown', (event) => { isLiteral = event.shiftKey && event.key.toLowerCase() === 'v'; });
  textarea.addEventListener('keyup', () => { isLiteral = false; });
  textarea.addEventListener('paste', async (event) => {
    if (isLiteral) return;
    const text = event.clipboardData.getData('text/plain');
    const html = event.clipboardData.getData('text/html');
    const plain = linked(textarea, text) ?? markdownFromText(text);
    if (!html && plain === text) return;
    event.preventDefault();
    const markdown = linked(textarea, text) ?? ((html && await fromHtml(html)) || plain);
    if (markdown) insert(textarea, space(textarea, markdown) + markdown);
  });
}

const reader = () => import('../markdown/from-html.js').catch(() => null);

// Without a connection the words come without their headings and lists.
const fromHtml = async (html) => (await reader())?.markdownFromHtml(html);

// An address on top of chosen words makes a link of them.
function linked({ value, selectionStart, selectionEnd }, text) {
  const selected = value.slice(selectionStart, selectionEnd);
  return selected && !selected.includes('\n') && /^https?:\/\/\S+$/.test(text.trim()) ? `[${selected}](${text.trim()})` : null;
}

// Blocks start on a line of their own, also when pasted at the end of a sentence.
function space({ value, selectionStart }, markdown) {
  const before = value.slice(0, selectionStart);
  return !markdown.includes('\n') || before === '' || before.endsWith('\n') ? '' : '\n\n';
}
