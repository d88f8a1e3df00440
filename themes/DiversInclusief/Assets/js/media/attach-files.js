import { element, icon } from '../editor/elements.js';
import { takeFiles } from './drop-files.js';
import { sendFile, tokenOf, tooLarge } from './send-file.js';

/** The files of a post: chosen, dropped on the text or pasted, each is uploaded at once and can be taken away again. */
export function attachFiles(document) {
  for (const place of document.querySelectorAll('[data-attach]')) attach(place);
}

function attach(place) {
  for (const row of rowsOf(place)) addButton(place, row);
  const input = place.querySelector('input[type=file]');
  if (!input) return;
  const form = place.closest('form');
  const going = element('ul', { class: 'di-uploads', id: 'Upload-voortgang' });
  const status = element('p', { class: 'di-visually-hidden', role: 'status', 'data-attach-status': '' });
  input.before(element('p', { class: 'di-drop__hint' }, 'Sleep ze op je tekst, of kies ze hier.'));
  input.after(going, status);
  const work = { place, form, input, going, status, busy: 0, queue: Promise.resolve() };
  const take = (files) => {
    place.open = true;
    work.busy += files.length;
    // One after another: ten photos at once would only make each other wait.
    work.queue = work.queue.then(() => sendAll(work, files));
  };
  input.addEventListener('change', () => { take([...input.files]); input.value = ''; });
  for (const spot of [place, ...form.querySelectorAll('textarea[data-markdown]')]) takeFiles(spot, take);
  form.addEventListener('submit', (event) => {
    if (work.busy === 0) return;
    event.preventDefault();
    place.open = true;
    status.classList.remove('di-visually-hidden');
    status.textContent = 'Even wachten: je bestanden zijn nog niet allemaal binnen. Daarna kun je plaatsen.';
  });
}

async function sendAll(work, files) {
  for (const old of work.going.querySelectorAll('.di-uploads--wrong')) old.remove();
  const wrong = [];
  for (const file of files) {
    const error = await send(work, file);
    if (error) wrong.push(error);
    work.busy -= 1;
  }
  work.input.toggleAttribute('aria-invalid', false);
  if (wrong.length > 0) work.input.setAttribute('aria-invalid', 'true');
  work.input.setAttribute('aria-describedby', `Upload-uitleg${wrong.length > 0 ? ' Upload-voortgang' : ''}`);
  work.status.classList.add('di-visually-hidden');
  if (wrong.length > 0) work.status.textContent = wrong.join(' ');
}

/** Gives what went wrong, if anything did. */
async function send(work, file) {
  const bar = element('progress', { max: '1', value: '0', 'aria-label': `Plaatsen van ${file.name}` });
  const item = element('li', {}, element('strong', {}, file.name), ' ', bar);
  work.going.append(item);
  const answer = full(work.place) ?? tooLarge(file) ?? await sendFile(work.place.dataset.attach, file, { __RequestVerificationToken: tokenOf(work.form) }, (part) => { bar.value = part; });
  if (answer.error) {
    bar.remove();
    item.className = 'di-uploads--wrong';
    item.append(element('span', {}, answer.error.replace(`‘${file.name}’: `, '')));
    return `${file.name}: ${item.lastChild.textContent}`;
  }
  item.remove();
  addRow(work.place, answer);
  work.status.textContent = `‘${answer.name}’ is toegevoegd.${answer.shown ? ' Beschrijf nog wat er te zien is.' : ''}${answer.author ? ` Let op: deze pdf noemt ‘${answer.author}’ als maker.` : ''}`;
  return undefined;
}

function full(place) {
  const most = Number(place.dataset.most);
  return rowsOf(place).length >= most ? { error: `Dit bestand past er niet meer bij. Je kunt hoogstens ${most} bestanden bij een bericht zetten.` } : null;
}

/** A row as the server makes it, with this file in it; a file that is there already is not put there twice. */
function addRow(place, { id, name, facts, shown, address, author }) {
  if (rowsOf(place).some((row) => row.dataset.attachRow === id)) return;
  const row = place.querySelector('[data-attach-mould]').content.firstElementChild.cloneNode(true);
  for (const one of [row, ...row.querySelectorAll('*')])
    for (const { name: attribute, value } of [...one.attributes])
      if (value.includes('__id__')) one.setAttribute(attribute, value.replaceAll('__id__', id));
  row.querySelector('[data-attach-name]').append(element('a', { href: address, target: '_blank' }, name, element('span', { class: 'di-visually-hidden' }, ' (opent in een nieuw tabblad)')));
  row.querySelector('[data-attach-facts]').textContent = facts;
  if (shown) row.querySelector('[data-attach-shown]').replaceChildren(element('img', { src: shown, alt: '' }));
  else row.querySelector('[data-attach-alt]').remove();
  if (author) row.querySelector('[data-attach-author-name]').textContent = author;
  else row.querySelector('[data-attach-author]').remove();
  place.querySelector('[data-attach-rows]').append(row);
  addButton(place, row);
  changed(place);
}

// The box to tick is for who has no script.
function addButton(place, row) {
  const name = row.querySelector('[data-attach-name] a')?.firstChild.textContent ?? '';
  const button = element('button', { type: 'button', class: 'nl-button nl-button--subtle' }, icon('x'), ' Haal weg', element('span', { class: 'di-visually-hidden' }, ` ‘${name}’`));
  button.addEventListener('click', () => remove(place, row, name));
  row.querySelector('[data-attach-remove]').replaceChildren(button);
}

function remove(place, row, name) {
  const form = place.closest('form');
  const next = row.nextElementSibling?.querySelector('button') ?? row.previousElementSibling?.querySelector('button') ?? place.querySelector('input[type=file]') ?? place.querySelector('summary');
  row.remove();
  next.focus();
  const status = place.querySelector('[data-attach-status]');
  if (status) status.textContent = `‘${name}’ is weggehaald.`;
  changed(place);
  const body = new URLSearchParams({ __RequestVerificationToken: tokenOf(form), weg: row.dataset.attachRow });
  // What stays behind when this does not arrive is thrown away after a day.
  fetch(place.dataset.attach, { method: 'POST', credentials: 'same-origin', headers: { accept: 'application/json' }, body }).catch(() => {});
}

// The draft on the server hears of it.
const changed = (place) => place.dispatchEvent(new Event('input', { bubbles: true }));
const rowsOf = (place) => [...place.querySelectorAll('[data-attach-row]')];
