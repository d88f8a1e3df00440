/** Mail uses tables for layout: those become paragraphs. Real ones get a header row and cells of one line. */
export function straightenTables(body) {
  // Innermost first, so that an outer layout table no longer holds a table when its turn comes.
  for (const table of [...body.querySelectorAll('table')].reverse()) {
    if (isLayout(table)) unwrap(table);
    else straighten(table);
  }
}

const rows = (table) => [...table.querySelectorAll('tr')];
const cells = (row) => [...row.children].filter((cell) => ['TD', 'TH'].includes(cell.nodeName));

const isLayout = (table) =>
  table.querySelector('table, ul, ol, h1, h2, h3, h4') !== null || rows(table).every((row) => cells(row).length < 2) || rows(table).length < 2;

function unwrap(table) {
  const blocks = rows(table).flatMap(cells).map((cell) => {
    const block = table.ownerDocument.createElement('div');
    while (cell.firstChild) block.appendChild(cell.firstChild);
    return block;
  });
  table.replaceWith(...blocks);
}

function straighten(table) {
  for (const cell of rows(table).flatMap(cells)) {
    for (const line of [...cell.querySelectorAll('br')]) line.replaceWith(' ');
    for (const block of [...cell.querySelectorAll('p, div')]) block.replaceWith(...block.childNodes, ' ');
  }
  if (table.querySelector('th') === null) for (const cell of cells(rows(table)[0])) toHeader(cell);
}

function toHeader(cell) {
  const header = cell.ownerDocument.createElement('th');
  while (cell.firstChild) header.appendChild(cell.firstChild);
  // In a header bold says nothing.
  for (const strong of [...header.querySelectorAll('b, strong')]) strong.replaceWith(...strong.childNodes);
  cell.replaceWith(header);
}
