import { joinLines } from './hard-wraps.js';

const bullet = /^\s*([•·▪◦●‣–—*-]|o(?=\t| {2}))\s+(?=\S)/;
const number = /^\s*(\d{1,2})[.)]\s+(?=\S)/;
const alreadyMarkdown = /^#{1,6} |^```|\]\(https?:|^\|.*\|$|^> /m;

/** Markdown of plain text: typed bullets become lists, wrapped lines become paragraphs again. Text that is Markdown already stays as it is. */
export function markdownFromText(text) {
  if (alreadyMarkdown.test(text) || !text.trim().includes('\n')) return text.replace(bullet, '- ');
  const lines = text.replace(/\r\n?/g, '\n').replace(/[\u00a0\t]/g, (space) => (space === '\t' ? '\t' : ' ')).split('\n').map((line) => line.trimEnd());
  return joinLines(lines.map(read)).map(write).join('\n').replace(/\n{3,}/g, '\n\n').trim();
}

function read(line) {
  const dot = bullet.exec(line);
  if (dot) return { kind: 'item', mark: dot[1] === '·' ? '•' : dot[1], text: line.slice(dot[0].length), indent: indent(line) };
  const digit = number.exec(line);
  if (digit) return { kind: 'item', mark: '1', number: digit[1], text: line.slice(digit[0].length), indent: indent(line) };
  return { kind: line.trim() === '' ? 'blank' : 'text', text: line.trim(), indent: indent(line) };
}

const indent = (line) => /^\s*/.exec(line)[0].replace(/\t/g, '    ').length;

function write(line) {
  if (line.kind !== 'item') return line.text;
  const mark = line.number ? `${line.number}.` : '-';
  return `${'   '.repeat(line.level)}${mark} ${line.text}`;
}
