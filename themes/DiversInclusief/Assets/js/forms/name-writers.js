import { element } from '../editor/elements.js';

const most = 5;
const begun = /(?:^|[\s(])@([\p{L}\p{M}'’.-]{0,40}(?: [\p{L}\p{M}'’.-]{1,40}){0,2})$/u;
let lists = 0;

/** After an @ the names of who wrote on this page, below the text so that nothing covers what is typed. */
export function nameWriters(document) {
  const field = document.querySelector('.di-composer textarea');
  if (field) offer(field, () => new Set([...document.querySelectorAll('a[data-quote][data-person]')].map((link) => link.dataset.quote)));
}

function offer(field, writers) {
  const list = element('ul', { role: 'listbox', id: `namen-${++lists}`, class: 'di-names', 'aria-label': 'Namen uit dit gesprek', hidden: '' });
  const status = element('p', { class: 'di-visually-hidden', role: 'status' });
  field.after(list, status);
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  let active = 0;

  const show = (names) => {
    const was = list.children.length;
    list.replaceChildren(...names.map(row));
    list.hidden = names.length === 0;
    if (names.length !== was) status.textContent = names.length === 0 ? '' : `${names.length === 1 ? '1 naam' : `${names.length} namen`}. Kies met de pijlen en Enter.`;
    move(0);
  };
  const row = (name, i) => {
    const option = element('li', { role: 'option', id: `${list.id}-${i}` }, name);
    // Pressing must not take the focus away, or the list would close before the click arrives.
    option.addEventListener('pointerdown', (event) => event.preventDefault());
    option.addEventListener('click', () => pick(name));
    return option;
  };
  const move = (to) => {
    active = to;
    [...list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === active)));
    if (list.hidden) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `${list.id}-${active}`);
  };
  const pick = (name) => {
    const typed = typedIn(field);
    field.setRangeText(`${name} `, field.selectionEnd - typed.length, field.selectionEnd, 'end');
    show([]);
    field.focus();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const keys = {
    ArrowDown: () => move((active + 1) % list.children.length),
    ArrowUp: () => move((active || list.children.length) - 1),
    Enter: () => pick(list.children[active].textContent),
    Escape: () => show([]),
  };
  field.addEventListener('input', () => show(matches(typedIn(field), writers())));
  field.addEventListener('blur', () => show([]));
  field.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey || !(event.key in keys)) return;
    event.preventDefault();
    keys[event.key]();
  });
}

/** What stands between the last @ and the caret; null when that is no name. */
function typedIn(field) {
  return field.selectionStart === field.selectionEnd ? begun.exec(field.value.slice(0, field.selectionEnd))?.[1] ?? null : null;
}

function matches(typed, writers) {
  if (typed === null) return [];
  const begin = typed.toLocaleLowerCase('nl');
  // A name that stands there completely needs no help any more.
  return [...writers].filter((name) => name.toLocaleLowerCase('nl').startsWith(begin) && name !== typed).slice(0, most);
}
