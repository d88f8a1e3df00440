import { insert, replace } from './insert.js';

export const bold = (textarea) => wrap(textarea, '**', 'vette tekst');
export const italic = (textarea) => wrap(textarea, '*', 'cursieve tekst');
export const heading = (textarea) => prefixLines(textarea, '## ');
export const list = (textarea) => prefixLines(textarea, '- ');
export const quote = (textarea) => prefixLines(textarea, '> ');

export function link(textarea) {
  const { selectionStart: start } = textarea;
  const text = selection(textarea) || 'tekst van de link';
  insert(textarea, `[${text}](https://)`);
  // The address is what still has to be typed.
  const address = start + text.length + 3;
  textarea.setSelectionRange(address, address + 'https://'.length);
}

/** Puts a mark on both sides; a second time takes it off again. */
function wrap(textarea, mark, example) {
  const { selectionStart: start, selectionEnd: end, value } = textarea;
  const text = selection(textarea) || example;
  const isMarked = value.slice(start - mark.length, start) === mark && value.slice(end, end + mark.length) === mark;
  if (isMarked) replace(textarea, start - mark.length, end + mark.length, text);
  else insert(textarea, mark + text + mark);
  const from = isMarked ? start - mark.length : start + mark.length;
  textarea.setSelectionRange(from, from + text.length);
}

function prefixLines(textarea, prefix) {
  const { value } = textarea;
  const start = value.lastIndexOf('\n', textarea.selectionStart - 1) + 1;
  const nextBreak = value.indexOf('\n', textarea.selectionEnd);
  const end = nextBreak < 0 ? value.length : nextBreak;
  const lines = value.slice(start, end).split('\n');
  const isMarked = lines.every((line) => line.startsWith(prefix));
  replace(textarea, start, end, lines.map((line) => (isMarked ? line.slice(prefix.length) : prefix + line)).join('\n'));
}

const selection = (textarea) => textarea.value.slice(textarea.selectionStart, textarea.selectionEnd);
