import { element } from '../editor/elements.js';

/** A button beside an address that is there to be copied. */
export function offerCopy(document) {
  if (!navigator.clipboard) return;
  for (const input of document.querySelectorAll('input[data-copy]')) {
    const button = element('button', { type: 'button', class: 'nl-button nl-button--secondary' }, 'Kopieer');
    const status = element('span', { role: 'status' });
    input.after(button, status);
    button.addEventListener('click', async () => {
      input.select();
      await navigator.clipboard.writeText(input.value);
      status.textContent = 'Gekopieerd.';
    });
  }
}
