const typedBullet = /^\s*[•·▪◦●‣]\s+/;
const numbered = /^\s*\(?(\d+|[a-z]|[ivx]+)[.)]/i;

/** Word writes list items as paragraphs with a style; others type a bullet. Both become real lists. */
export function listsFromParagraphs(body) {
  for (const paragraph of [...body.querySelectorAll('p')]) {
    const item = read(paragraph);
    if (item && paragraph.parentNode && !paragraph.closest('li')) gather(paragraph, item);
  }
}

function read(paragraph) {
  const level = /mso-list:\s*l\d+ level(\d+)/.exec(paragraph.getAttribute('data-style') ?? '')?.[1];
  if (level) return { level: Number(level), isOrdered: takeMark(paragraph) };
  if (!typedBullet.test(paragraph.textContent)) return null;
  const first = firstText(paragraph);
  first.data = first.data.replace(typedBullet, '');
  return { level: 1, isOrdered: false };
}

/** Removes the mark that Word put in the text and tells whether it was a number. */
function takeMark(paragraph) {
  const mark = [...paragraph.querySelectorAll('span')].find((span) => /mso-list:\s*ignore/i.test(span.getAttribute('data-style') ?? ''));
  const text = mark?.textContent ?? '';
  mark?.remove();
  return numbered.test(text);
}

function firstText(node) {
  if (node.nodeType === 3) return node.data.trim() === '' ? null : node;
  for (const child of node.childNodes) {
    const text = firstText(child);
    if (text) return text;
  }
  return null;
}

/** Moves the paragraph, and the list paragraphs right after it, into one list. */
function gather(start, item) {
  const root = start.ownerDocument.createElement(item.isOrdered ? 'ol' : 'ul');
  start.before(root);
  const open = [{ list: root, level: item.level }];
  for (let node = start, next = item; next; ) {
    const following = node.nextElementSibling;
    place(node, next, open);
    node = following;
    next = node?.nodeName === 'P' ? read(node) : null;
  }
}

function place(paragraph, { level, isOrdered }, open) {
  while (open.length > 1 && open.at(-1).level > level) open.pop();
  if (level > open.at(-1).level) open.push({ list: sublist(open.at(-1).list, isOrdered), level });
  const item = paragraph.ownerDocument.createElement('li');
  while (paragraph.firstChild) item.appendChild(paragraph.firstChild);
  open.at(-1).list.appendChild(item);
  paragraph.remove();
}

function sublist(list, isOrdered) {
  const made = list.ownerDocument.createElement(isOrdered ? 'ol' : 'ul');
  (list.lastElementChild ?? list).appendChild(made);
  return made;
}
