const widestWrap = 100;
const brokenWord = /[a-zà-ÿ]-$/i;

/** Puts lines that were broken by a mail program, a PDF or a column back together, and gives list items their depth. */
export function joinLines(lines) {
  const blocks = toBlocks(lines);
  rejoinSentences(blocks);
  return blocks.flatMap((block, i) => [...(i > 0 ? [{ kind: 'blank', text: '' }] : []), ...(block[0].kind === 'item' ? nest(block) : paragraph(block))]);
}

/** A block is a list with the lines that continue its items, or lines of text up to a blank line. */
function toBlocks(lines) {
  const blocks = [];
  let current = null;
  let isAfterBlank = false;
  for (const line of lines) {
    if (line.kind === 'blank') {
      isAfterBlank = true;
      continue;
    }
    const continuesItem = current?.[0].kind === 'item' && !isAfterBlank && line.kind === 'text' && line.indent > 0;
    const isSameKind = current?.[0].kind === line.kind && (line.kind === 'item' || !isAfterBlank);
    if (continuesItem) current.at(-1).text = glue(current.at(-1).text, line.text);
    else if (isSameKind) current.push(line);
    else blocks.push((current = [line]));
    isAfterBlank = false;
  }
  return blocks;
}

/** A page break in the middle of a sentence: no full stop before it and a small letter after it. */
function rejoinSentences(blocks) {
  for (let i = blocks.length - 1; i > 0; i--) {
    const [before, after] = [blocks[i - 1].at(-1), blocks[i][0]];
    const isBroken = before.kind === 'text' && after.kind === 'text' && before.text.length > 40 && /[^.!?:;"'”’)]$/.test(before.text) && /^[a-zà-ÿ]/.test(after.text);
    if (!isBroken) continue;
    before.text = glue(before.text, after.text);
    blocks[i - 1].push(...blocks[i].slice(1));
    blocks.splice(i, 1);
  }
}

function paragraph(block) {
  const width = Math.max(...block.map((line) => line.text.length));
  const isWrapped = width <= widestWrap && block.slice(0, -1).every((line) => line.text.length >= width * 0.6) && width > 40;
  if (isWrapped) return [{ kind: 'text', text: block.map((line) => line.text).reduce(glue) }];
  // Long lines are paragraphs of their own; short ones, as in an address, are lines of one paragraph.
  const isLong = width > widestWrap;
  return block.flatMap((line, i) => i === block.length - 1 ? [line] : isLong ? [line, { kind: 'blank', text: '' }] : [{ ...line, text: `${line.text}\\` }]);
}

/** Each new kind of mark lies deeper than the one before it; a mark seen earlier goes back to its own depth. */
function nest(items) {
  const marks = [];
  for (const item of items) {
    // Half the indent, so that " 9." and "10." stay side by side.
    const mark = `${item.mark} ${Math.floor(item.indent / 2)}`;
    const known = marks.indexOf(mark);
    if (known >= 0) marks.length = known + 1;
    else marks.push(mark);
    item.level = marks.length - 1;
  }
  return items;
}

function glue(before, after) {
  // "samen-" + "leven" is one word; "land-" + "en tuinbouw" is not.
  if (brokenWord.test(before) && /^[a-zà-ÿ]/.test(after) && !/^(en|of)\b/.test(after)) return before.slice(0, -1) + after;
  return `${before} ${after}`;
}
