import { element } from '../editor/elements.js';
import { takeFiles } from './drop-files.js';
import { sendFile, tokenOf, tooLarge } from './send-file.js';

/** The upload form of the library: files are sent one by one as soon as they are chosen or dropped, each with its own progress. */
export function uploadToLibrary(document) {
  for (const form of document.querySelectorAll('form[data-upload]')) {
    const input = form.querySelector('input[type=file]');
    const label = element('p', { class: 'di-drop__hint' }, 'Sleep bestanden hierheen, of kies ze hieronder.');
    form.classList.add('di-drop');
    form.querySelector('.utrecht-form-field-description').before(label);
    form.querySelector('.di-actions').remove();
    input.addEventListener('change', () => { sendAll(form, [...input.files]); input.value = ''; });
    takeFiles(form, (files) => sendAll(form, files));
  }
}

async function sendAll(form, files) {
  const status = form.querySelector('[data-upload-status]');
  const list = form.querySelector('[data-uploads]');
  const rows = files.map((file) => ({ file, ...row(file) }));
  list.prepend(...rows.map((one) => one.item));
  let done = 0;
  let describe = false;
  for (const { file, item, bar, said } of rows) {
    const fields = { __RequestVerificationToken: tokenOf(form), map: form.elements.namedItem('map').value };
    const answer = tooLarge(file) ?? await sendFile(form.action, file, fields, (part) => { bar.value = part; });
    bar.remove();
    item.classList.add(answer.error ? 'di-uploads--wrong' : 'di-uploads--done');
    said.textContent = answer.error ?? (answer.wasThere ? `Stond al in de bibliotheek als ‘${answer.name}’.` : 'Geplaatst.');
    if (!answer.error) done += 1;
    describe ||= !answer.error && answer.shown && answer.alt === null;
    status.textContent = `${file.name}: ${said.textContent}`;
  }
  status.textContent = `${done} van ${files.length} bestanden geplaatst.`;
  if (done > 0) list.after(next(list, describe));
  if (done === files.length) location.assign(describe ? '/beheer/media/beschrijven' : location.href);
}

function row(file) {
  const bar = element('progress', { max: '1', value: '0', 'aria-label': `Plaatsen van ${file.name}` });
  const said = element('span', {});
  return { item: element('li', {}, element('strong', {}, file.name), ' ', bar, said), bar, said };
}

// Stays on the page when something was refused, so that it can be read.
function next(list, describe) {
  list.parentElement.querySelector('[data-next]')?.remove();
  return element('p', { 'data-next': '' }, element('a', { href: describe ? '/beheer/media/beschrijven' : location.href }, describe ? 'Beschrijf de nieuwe foto\'s' : 'Bekijk de nieuwe bestanden'));
}
