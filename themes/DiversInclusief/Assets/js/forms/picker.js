import { element, icon } from '../editor/elements.js';
import { combobox } from './combobox.js';

/** Choosing many items from a long list: a combobox adds chips, a press on a chip removes it. */
export function enhancePickers(document) {
  for (const picker of document.querySelectorAll('[data-picker]')) enhance(picker);
}

function enhance(picker) {
  const input = picker.querySelector('input[list]');
  const chosen = picker.querySelector('.di-picked');
  const options = [...(picker.ownerDocument.getElementById(input.getAttribute('list'))?.options ?? [])].map((option) => ({ label: option.value, id: option.dataset.id }));
  const isChosen = (id) => [...chosen.querySelectorAll('input')].some((box) => box.value === id);
  input.removeAttribute('list');
  picker.querySelector('[data-picker-add]').hidden = true;
  chosen.classList.add('di-chips');
  for (const row of [...chosen.children]) {
    const box = row.querySelector('input');
    row.replaceWith(chip(picker, { id: box.value, label: row.textContent.trim() }, input));
  }
  combobox(input, {
    find: (typed) => options.filter((option) => matches(option.label, typed) && !isChosen(option.id)).sort((a, b) => rank(a, typed) - rank(b, typed)),
    choose: (option) => {
      if (!isChosen(option.id)) chosen.append(chip(picker, option, input));
      input.value = '';
    },
  });
}

const plain = (text) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
const matches = (label, typed) => plain(label).includes(plain(typed));
const rank = (option, typed) => (plain(option.label).startsWith(plain(typed)) ? 0 : 1);

function chip(picker, { id, label }, input) {
  const remove = element('button', { type: 'button', class: 'di-chip' }, label, icon('x'), element('span', { class: 'di-visually-hidden' }, ' verwijderen'));
  const row = element('li', {}, element('input', { type: 'hidden', name: picker.dataset.name, value: id }), remove);
  remove.addEventListener('click', () => {
    row.remove();
    input.focus();
  });
  return row;
}
