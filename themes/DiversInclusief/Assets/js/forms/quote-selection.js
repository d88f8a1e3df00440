/** Quotes what the reader has selected in a post, into the form below the topic; without a selection the link leads to a form with the whole post. */
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
    if (!words) return;
    event.preventDefault();
    add(field, `> [**${link.dataset.quote}** schreef](${link.dataset.quoteLink}):\n>\n${words.split('\n').map((line) => `> ${line}`).join('\n')}\n\n`);
  });
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
