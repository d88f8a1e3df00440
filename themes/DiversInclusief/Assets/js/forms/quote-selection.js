import { fetchFragment } from '../fragment.js';

/** Quotes what the reader has selected in a post, or else the whole post, into the form below the topic. The link itself leads to a form with the whole post. */
export function quoteSelection(document) {
  const field = document.querySelector('.di-composer textarea');
  if (!field) return;
  let selected = '';
  // Pressing a pointer on the link ends the selection before the click arrives.
  document.addEventListener('pointerdown', (event) => { selected = wordsFor(event.target.closest('a[data-quote]')); });
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-quote]');
    const words = link && (selected || wordsFor(link));
    selected = '';
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (!words) addAll(field, link);
    else add(field, `${opening(link)}\n>\n${words.split('\n').map((line) => `> ${line}`).join('\n')}\n\n`);
  });
}

const opening = (link) => `> [**${link.dataset.quote}** schreef](${link.dataset.quoteLink}):`;

/** As the server quotes it, with the Markdown of the writer. */
async function addAll(field, link) {
  const html = await fetchFragment(link.href);
  const text = html && new DOMParser().parseFromString(html, 'text/html').querySelector('.di-composer textarea')?.value;
  // Before it may stand a draft, which is in the field here already.
  const at = text ? text.lastIndexOf(opening(link)) : -1;
  if (at < 0) location.href = link.href;
  else add(field, `${text.slice(at).trimEnd()}\n\n`);
}

function wordsFor(link) {
  const selection = link?.ownerDocument.getSelection();
  const post = link?.closest('.di-post')?.querySelector('.di-post__body');
  return selection && !selection.isCollapsed && post?.contains(selection.anchorNode) && post.contains(selection.focusNode) ? selection.toString().trim() : '';
}

function add(field, text) {
  field.value = field.value.trim() ? `${field.value.trimEnd()}\n\n${text}` : text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
  field.scrollIntoView({ block: 'center' });
}
