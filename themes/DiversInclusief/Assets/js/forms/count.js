import { element } from '../editor/elements.js';

// Until then nobody needs to think about it.
const worthSaying = 0.75;

/** Says how many characters are left, once a text comes near its limit. Never stops anyone from typing or pasting. */
export function countCharacters(document) {
  for (const control of document.querySelectorAll('[data-count]')) {
    const status = element('p', { class: 'di-count', role: 'status' });
    (control.closest('[data-editor]') ?? control).after(status);
    const show = () => { status.textContent = words(control.value.length, Number(control.dataset.count)); };
    control.addEventListener('input', show);
    show();
  }
}

function words(length, most) {
  if (length < most * worthSaying) return '';
  const number = new Intl.NumberFormat('nl-NL');
  return length <= most ? `Nog ${number.format(most - length)} tekens.` : `${number.format(length - most)} tekens te veel.`;
}
