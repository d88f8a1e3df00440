import { debounce } from '../debounce.js';
import { element, icon } from '../editor/elements.js';
import { fetchFragment } from '../fragment.js';
import { takeFiles } from './drop-files.js';
import { sendFile, tokenOf, tooLarge } from './send-file.js';

/** A media field: drop, paste or choose a file and it is uploaded right there; or search the library, without leaving the form. */
export function chooseMedia(document) {
  // Who may not upload types or picks a path, as without script.
  for (const field of document.querySelectorAll('[data-media][data-upload-url^="/"]')) {
    addUpload(field);
    addSearch(field);
    makeButtons(field, field.querySelector('.di-library'));
    field.querySelector('[data-media-elsewhere]').remove();
    for (const row of field.querySelectorAll('[data-media-row]')) tidy(row);
  }
}

function addUpload(field) {
  const status = element('p', { class: 'di-media__status', role: 'status' });
  const input = element('input', { type: 'file', class: 'di-visually-hidden', accept: field.dataset.accept, id: `${nameOf(field)}-bestand` });
  const label = element('label', { class: 'nl-button nl-button--secondary', for: input.id }, icon('upload'), ' Bestand uploaden');
  const bar = element('progress', { max: '1', value: '0', 'aria-label': 'Plaatsen', hidden: '' });
  field.querySelector('[data-media-place]').append(element('div', { class: 'di-drop di-media__drop' }, element('p', { class: 'di-drop__hint' }, 'Sleep een bestand hierheen of plak het.'), input, label, bar, status));
  const take = async ([file]) => {
    if (!file) return;
    const answer = tooLarge(file) ?? await upload(field, file, bar);
    status.classList.toggle('di-media__status--wrong', Boolean(answer.error));
    status.textContent = answer.error ?? (answer.wasThere ? `Dit bestand stond al in de bibliotheek als ‘${answer.name}’. We gebruiken dat.` : `‘${answer.name}’ is geplaatst.`);
    if (!answer.error) fill(field, { path: answer.path, alt: answer.alt ?? '', isDecoration: answer.alt === '', shown: answer.shown });
  };
  input.addEventListener('change', () => { take([...input.files]); input.value = ''; });
  takeFiles(field, take);
}

async function upload(field, file, bar) {
  bar.hidden = false;
  bar.value = 0;
  const answer = await sendFile(field.dataset.uploadUrl, file, { __RequestVerificationToken: tokenOf(field.closest('form')), inForm: 'true' }, (part) => { bar.value = part; });
  bar.hidden = true;
  return answer;
}

function addSearch(field) {
  const library = field.querySelector('.di-library');
  const id = `${nameOf(field)}-zoek`;
  const input = element('input', { type: 'search', class: 'utrecht-textbox utrecht-textbox--html-input', id, maxlength: '100', autocomplete: 'off' });
  library.before(element('div', { class: 'utrecht-form-field' }, element('label', { class: 'utrecht-form-label', for: id }, 'Zoek op naam of beschrijving'), input));
  const show = async (signal, after) => {
    const query = new URLSearchParams({ q: input.value, ...(after ? { na: after } : {}) });
    const html = await fetchFragment(`${field.dataset.pickUrl}&${query}`, { signal });
    if (html === null || signal?.aborted) return;
    library.querySelector('[data-next]')?.remove();
    if (!after) library.replaceChildren();
    library.insertAdjacentHTML('beforeend', html);
    makeButtons(field, library);
    more(library, (next) => show(undefined, next));
  };
  input.addEventListener('input', debounce(250, (signal) => show(signal)));
  // Enter in this field searches; it must not save the form.
  input.addEventListener('keydown', (event) => { if (event.key === 'Enter') event.preventDefault(); });
}

function more(library, act) {
  const next = library.querySelector('[data-next]');
  if (!next) return;
  const button = element('button', { type: 'button', class: 'nl-button nl-button--secondary' }, 'Meer');
  button.addEventListener('click', () => act(next.dataset.next));
  next.append(button);
}

function makeButtons(field, library) {
  for (const file of library.querySelectorAll('li[data-media-path]:not(:has(button))')) {
    const { mediaPath: path, mediaAlt: alt = '', mediaDecoration, mediaShown: shown } = file.dataset;
    const button = element('button', { type: 'button', class: 'di-library__file' });
    button.append(...file.childNodes, element('span', { class: 'di-visually-hidden' }, ' kiezen'));
    button.addEventListener('click', () => fill(field, { path, alt, isDecoration: mediaDecoration === 'true', shown }));
    file.replaceChildren(button);
  }
}

/** Puts a file in the first empty row, or in the only one, and asks at once what is on it. */
function fill(field, { path, alt, isDecoration, shown }) {
  const rows = [...field.querySelectorAll('[data-media-row]')];
  const row = rows.find((one) => pathOf(one).value === '') ?? (field.dataset.multiple ? addRow(rows.at(-1)) : rows.at(-1));
  pathOf(row).value = path;
  const text = textOf(row);
  text.value = alt;
  const decoration = row.querySelector('input[type=checkbox]');
  if (decoration) decoration.checked = isDecoration;
  row.querySelector('[data-media-shown-here]').replaceChildren(...(shown ? [element('img', { src: shown, alt: '' })] : []));
  tidy(row);
  field.querySelector('details').open = false;
  pathOf(row).dispatchEvent(new Event('input', { bubbles: true }));
  text.focus();
}

// A row of its own, with names that count on.
function addRow(last) {
  const row = last.cloneNode(true);
  const number = row.parentElement?.querySelectorAll('[data-media-row]').length ?? last.parentElement.querySelectorAll('[data-media-row]').length;
  for (const one of row.querySelectorAll('[id]')) one.id = one.id.replace(/(-\d+)?(-tekst|-versiering|-fout)?$/, `-${number}$2`);
  for (const one of row.querySelectorAll('label')) one.htmlFor = one.htmlFor.replace(/(-\d+)?(-tekst|-versiering)?$/, `-${number}$2`);
  const decoration = row.querySelector('input[type=checkbox]');
  if (decoration) decoration.value = String(number);
  row.querySelector('.di-media__clear')?.remove();
  last.after(row);
  return row;
}

/** Whoever has a button for it need not type a path: the field shows only when it is filled, with a way to empty it. */
function tidy(row) {
  const isFilled = pathOf(row).value !== '';
  const isRight = row.querySelector('[aria-invalid]') === null;
  row.classList.toggle('di-media__row--empty', !isFilled && isRight);
  row.classList.toggle('di-media__row--known', isFilled && isRight);
  row.querySelector('.di-media__name')?.remove();
  if (isFilled && isRight) row.lastElementChild.prepend(element('p', { class: 'di-media__name' }, pathOf(row).value.split('/').at(-1)));
  let clear = row.querySelector('.di-media__clear');
  if (!isFilled) return clear?.remove();
  if (clear) return undefined;
  clear = element('button', { type: 'button', class: 'nl-button nl-button--subtle di-media__clear' }, icon('x'), ' Weghalen');
  clear.addEventListener('click', () => {
    pathOf(row).value = textOf(row).value = '';
    row.querySelector('[data-media-shown-here]').replaceChildren();
    pathOf(row).dispatchEvent(new Event('input', { bubbles: true }));
    tidy(row);
    row.closest('[data-media]').querySelector('input[type=file]').focus();
  });
  return row.lastElementChild.append(clear);
}

const pathOf = (row) => row.querySelector('input[list]');
const textOf = (row) => row.querySelector('input[id$="-tekst"]');
const nameOf = (field) => pathOf(field.querySelector('[data-media-row]')).id;
