import { element } from '../editor/elements.js';

/** Gives every file of the library a button that puts its path in the field above. */
export function chooseFromLibrary(document) {
  for (const media of document.querySelectorAll('[data-media]')) {
    for (const file of media.querySelectorAll('[data-media-path]')) {
      const path = file.dataset.mediaPath;
      const button = element('button', { type: 'button', class: 'di-library__file' });
      button.append(...file.childNodes, element('span', { class: 'di-visually-hidden' }, ' kiezen'));
      button.addEventListener('click', () => fill(media, path));
      file.replaceChildren(button);
    }
  }
}

function fill(media, path) {
  const inputs = [...media.querySelectorAll('input[list]')];
  const input = inputs.find((one) => one.value === '') ?? inputs.at(-1);
  input.value = path;
  media.querySelector('details').open = false;
  document.getElementById(`${input.id}-tekst`)?.focus();
}
