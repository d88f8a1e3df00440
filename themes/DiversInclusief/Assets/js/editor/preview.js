import { debounce } from '../debounce.js';
import { fetchFragment } from '../fragment.js';
import { element } from './elements.js';

/** Shows below the text how it will look, made by the server so that it is exactly that. On small screens: two views to switch between. */
export function addPreview(editor, textarea) {
  // A heading, because the text below may begin with one of the third level.
  const title = element('h2', { class: 'di-preview__title' }, 'Voorbeeld');
  const body = element('div', { class: 'di-preview__body di-prose', 'aria-live': 'off', tabindex: '0' });
  // A page may hold several editors; their previews are told apart by the label of the text.
  const label = textarea.labels[0]?.firstChild?.textContent.trim() ?? '';
  editor.append(element('section', { class: 'di-preview', 'aria-label': `Voorbeeld ${label}`.trim() }, title, body));
  editor.prepend(tabs(editor));
  editor.classList.add('di-editor--tabbed');
  const update = debounce(300, (signal) => render(textarea, body, signal));
  textarea.addEventListener('input', update);
  // The preview of the server, for who has no script, would be a second one.
  textarea.form?.querySelector('button[name="voorbeeld"]')?.remove();
  if (textarea.value.trim()) update();
}

async function render(textarea, body, signal) {
  if (textarea.value.trim() === '') {
    body.replaceChildren();
    return;
  }
  const token = textarea.form?.elements.namedItem('__RequestVerificationToken')?.value ?? '';
  const form = new URLSearchParams({ text: textarea.value, __RequestVerificationToken: token });
  const html = await fetchFragment(textarea.dataset.previewUrl, { method: 'POST', body: form, signal });
  if (html !== null && !signal.aborted) body.innerHTML = html;
}

function tabs(editor) {
  const write = element('button', { type: 'button', 'aria-pressed': 'true' }, 'Schrijven');
  const look = element('button', { type: 'button', 'aria-pressed': 'false' }, 'Voorbeeld');
  const show = (name) => {
    editor.dataset.tab = name;
    write.setAttribute('aria-pressed', String(name === 'write'));
    look.setAttribute('aria-pressed', String(name === 'preview'));
  };
  write.addEventListener('click', () => show('write'));
  look.addEventListener('click', () => show('preview'));
  return element('div', { class: 'di-editor__tabs', role: 'group', 'aria-label': 'Schrijven of voorbeeld' }, write, look);
}
