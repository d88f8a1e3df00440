import { safeAddress } from './links.js';

const unwanted = 'script, style, meta, link, title, base, img, picture, svg, video, audio, iframe, object, embed, canvas, input, button, select, textarea, form > label, noscript, template, xml';
const lowestHeading = 4;

/** Leaves only structure: headings, paragraphs, lists, tables, quotes, emphasis and safe links. */
export function clean(body) {
  removeAll(body.querySelectorAll(unwanted));
  removeComments(body);
  emphasisFromStyles(body);
  for (const link of body.querySelectorAll('a')) cleanLink(link);
  titles(body);
  headings(body);
  nestLists(body);
  for (const paragraph of body.querySelectorAll('li > p')) unwrapAlone(paragraph);
  for (const each of body.querySelectorAll('p, b, strong, i, em, a, h1, h2, h3, h4, h5, h6')) if (!hasText(each)) each.replaceWith(...each.childNodes);
}

const hasText = (node) => node.textContent.replace(/\u00a0/g, ' ').trim() !== '';

function removeAll(nodes) {
  for (const node of [...nodes]) node.remove();
}

function removeComments(node) {
  for (const child of [...node.childNodes]) {
    if (child.nodeType === 8) child.remove();
    else if (child.nodeType === 3) child.data = child.data.replace(/\u00a0/g, ' ').replace(/\u00ad/g, '');
    else removeComments(child);
  }
}

/** Google Docs writes bold as a style, and wraps everything in a b that is not bold. Word's mso-bidi-font-weight says nothing about Dutch. */
function emphasisFromStyles(body) {
  for (const node of [...body.querySelectorAll('[data-style]')]) {
    const style = node.getAttribute('data-style');
    const isTag = (names) => names.includes(node.nodeName);
    if (isTag(['B', 'STRONG']) && /(^|;)\s*font-weight:\s*(normal|400)/.test(style)) node.replaceWith(...node.childNodes);
    else if (isTag(['SPAN']) && !node.closest('h1, h2, h3, h4, h5, h6, a')) {
      if (/(^|;)\s*font-weight:\s*(bold|[6-9]00)/.test(style)) wrapContents(node, 'strong');
      if (/(^|;)\s*font-style:\s*italic/.test(style)) wrapContents(node, 'em');
    }
  }
}

function wrapContents(node, name) {
  const wrapper = node.ownerDocument.createElement(name);
  while (node.firstChild) wrapper.appendChild(node.firstChild);
  node.appendChild(wrapper);
}

function cleanLink(link) {
  const address = safeAddress(link.getAttribute('href') ?? '');
  if (address === null) {
    link.replaceWith(...link.childNodes);
    return;
  }
  link.setAttribute('href', address);
  link.removeAttribute('title');
}

function titles(body) {
  for (const title of [...body.querySelectorAll('p.MsoTitle')]) rename(title, 'h1');
}

/** The page has its own h1, so the highest heading that was pasted becomes ##. */
function headings(body) {
  const found = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(hasText);
  const highest = Math.min(...found.map(level));
  for (const heading of found) {
    // A heading is bold by itself.
    for (const strong of [...heading.querySelectorAll('b, strong')]) strong.replaceWith(...strong.childNodes);
    rename(heading, `h${Math.min(level(heading) - highest + 2, lowestHeading)}`);
  }
}

const level = (heading) => Number(heading.nodeName[1]);

function rename(node, name) {
  const renamed = node.ownerDocument.createElement(name);
  while (node.firstChild) renamed.appendChild(node.firstChild);
  node.replaceWith(renamed);
}

/** Google Docs and Outlook put a list straight inside a list; it belongs in the item before it. */
function nestLists(body) {
  for (const list of [...body.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol')]) {
    const item = list.previousElementSibling;
    if (item?.nodeName === 'LI') item.appendChild(list);
  }
}

function unwrapAlone(paragraph) {
  if (paragraph.parentNode.querySelectorAll('p').length === 1) paragraph.replaceWith(...paragraph.childNodes);
}
