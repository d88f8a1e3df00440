import { element, icon } from '../editor/elements.js';
import { insert } from '../editor/insert.js';
import { takeFiles } from './drop-files.js';
import { sendFile, tokenOf, tooLarge } from './send-file.js';

const kinds = 'image/jpeg,image/png,image/webp';

/** In a form with a media field an image can be dropped or pasted into a text as well: it is uploaded, asks what is on it, and stands in the text. */
export function picturesInText(document) {
  for (const textarea of document.querySelectorAll('form:has([data-media][data-upload-url^="/"]) textarea[data-markdown]')) {
    const editor = textarea.closest('[data-editor]');
    const address = textarea.form.querySelector('[data-media][data-upload-url^="/"]').dataset.uploadUrl;
    const status = element('p', { class: 'di-media__status', role: 'status' });
    textarea.after(status);
    const take = async ([file]) => { if (file) await place(textarea, address, file, status); };
    takeFiles(textarea, take);
    addButton(editor, textarea, take);
  }
}

function addButton(editor, textarea, take) {
  const bar = editor?.querySelector('[role=toolbar]');
  if (!bar) return;
  const input = element('input', { type: 'file', accept: kinds, hidden: '' });
  const button = element('button', { type: 'button', class: 'di-editor__tool', title: 'Foto', 'aria-label': 'Foto', tabindex: '-1' }, icon('photo'));
  button.addEventListener('click', () => input.click());
  input.addEventListener('change', () => { take([...input.files]); input.value = ''; });
  bar.append(button);
  bar.after(input);
}

async function place(textarea, address, file, status) {
  const { selectionStart, selectionEnd } = textarea;
  status.textContent = 'Bezig met plaatsen…';
  const answer = tooLarge(file) ?? await sendFile(address, file, { __RequestVerificationToken: tokenOf(textarea.form), inForm: 'true' });
  status.classList.toggle('di-media__status--wrong', Boolean(answer.error));
  status.textContent = answer.error ?? '';
  if (answer.error) return;
  const alt = answer.shown ? await askAlt(answer) : answer.name;
  if (alt === null) return;
  textarea.focus();
  textarea.setSelectionRange(selectionStart, selectionEnd);
  insert(textarea, answer.shown ? `\n\n![${plain(alt)}](${answer.url})\n\n` : `[${plain(alt)}](${answer.url})`);
}

// Brackets would end the description too early.
const plain = (text) => text.replace(/[[\]]/g, '').replace(/\s+/g, ' ').trim();

/** Gives the description, empty for decoration, or null when it was called off. */
function askAlt({ shown, alt }) {
  const text = element('textarea', { class: 'utrecht-textarea utrecht-textarea--html-textarea', id: 'foto-tekst', rows: '2', 'aria-describedby': 'foto-fout' });
  const wrong = element('p', { class: 'utrecht-form-field-error-message', id: 'foto-fout', role: 'alert' });
  const put = element('button', { type: 'submit', class: 'nl-button nl-button--primary', value: 'tekst' }, 'Zet in de tekst');
  const decoration = element('button', { type: 'submit', class: 'nl-button nl-button--secondary', value: 'versiering' }, 'Alleen versiering');
  const stop = element('button', { type: 'submit', class: 'nl-button nl-button--subtle', value: '', formnovalidate: '' }, 'Annuleren');
  const form = element('form', { method: 'dialog', class: 'di-stack' }, element('h2', { class: 'nl-heading nl-heading--level-3', id: 'foto-kop' }, 'Wat is er te zien?'),
    element('img', { src: shown, alt: '', class: 'di-dialog__picture' }), element('label', { class: 'utrecht-form-label', for: 'foto-tekst' }, 'Beschrijving, voor wie de foto niet kan zien'), wrong, text,
    element('div', { class: 'di-actions' }, put, decoration, stop));
  const dialog = element('dialog', { class: 'di-dialog', 'aria-labelledby': 'foto-kop' }, form);
  text.value = alt ?? '';
  document.body.append(dialog);
  form.addEventListener('submit', (event) => {
    if (event.submitter?.value !== 'tekst' || text.value.trim() !== '') return;
    event.preventDefault();
    wrong.textContent = 'Beschrijf wat er te zien is, of kies ‘Alleen versiering’.';
    text.setAttribute('aria-invalid', 'true');
    text.focus();
  });
  dialog.showModal();
  text.focus();
  return new Promise((resolve) => dialog.addEventListener('close', () => {
    dialog.remove();
    resolve({ tekst: text.value.trim(), versiering: '' }[dialog.returnValue] ?? null);
  }, { once: true }));
}
