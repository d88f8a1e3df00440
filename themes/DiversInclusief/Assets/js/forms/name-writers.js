import { element } from '../editor/elements.js';
import { fetchFragment } from '../fragment.js';

const most = 6;
const enough = 2;
const begun = /(?:^|[\s(])@([\p{L}\p{M}'’.-]{0,40}(?: [\p{L}\p{M}'’.-]{1,40}){0,3})$/u;
let lists = 0;

/** After an @ the names of who wrote on this page; after two letters municipalities and roles too. Below the text, so that nothing covers what is typed. */
export function nameWriters(document) {
  const form = document.querySelector('form[data-names-url]');
  const field = form?.querySelector('.di-editor textarea');
  if (field) offer(field, () => writersOn(document), once(() => namesFrom(form.dataset.namesUrl)));
}

function offer(field, writers, others) {
  const list = element('ul', { role: 'listbox', id: `namen-${++lists}`, class: 'di-names', 'aria-label': 'Namen', hidden: '' });
  const status = element('p', { class: 'di-visually-hidden', role: 'status' });
  field.after(list, status);
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  let found = [];
  let active = 0;
  let turn = 0;

  const show = (names) => {
    const was = found.length;
    found = names;
    list.replaceChildren(...names.map(row));
    list.hidden = names.length === 0;
    if (names.length !== was) status.textContent = names.length === 0 ? '' : `${names.length === 1 ? '1 naam' : `${names.length} namen`}. Kies met de pijlen en Enter.`;
    move(0);
  };
  const row = (one, i) => {
    const option = element('li', { role: 'option', id: `${list.id}-${i}` }, one.name);
    if (one.what) option.append(' ', element('span', { class: 'di-names__what' }, one.what));
    // Pressing must not take the focus away, or the list would close before the click arrives.
    option.addEventListener('pointerdown', (event) => event.preventDefault());
    option.addEventListener('click', () => pick(one));
    return option;
  };
  const move = (to) => {
    active = to;
    [...list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === active)));
    if (list.hidden) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `${list.id}-${active}`);
  };
  // Names that are still on their way must not open it again.
  const close = () => {
    turn++;
    show([]);
  };
  const pick = ({ name }) => {
    const typed = typedIn(field);
    field.setRangeText(`${name} `, field.selectionEnd - typed.length, field.selectionEnd, 'end');
    close();
    field.focus();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const keys = {
    ArrowDown: () => move((active + 1) % found.length),
    ArrowUp: () => move((active || found.length) - 1),
    Enter: () => pick(found[active]),
    Escape: close,
  };
  const update = async () => {
    const [typed, mine] = [typedIn(field), ++turn];
    show(matches(typed, writers()));
    if (typed === null || typed.length < enough) return;
    const known = await others();
    if (mine === turn) show(matches(typed, [...writers(), ...known]));
  };
  field.addEventListener('input', update);
  field.addEventListener('blur', close);
  field.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey || !(event.key in keys)) return;
    event.preventDefault();
    keys[event.key]();
  });
}

function writersOn(document) {
  const names = new Set([...document.querySelectorAll('a[data-quote][data-person]')].map((link) => link.dataset.quote));
  return [...names].map((name) => ({ name }));
}

async function namesFrom(address) {
  const { roles = [], municipalities = [] } = JSON.parse(await fetchFragment(address) ?? '{}');
  return [...roles.map((name) => ({ name, what: 'functie' })), ...municipalities.map((name) => ({ name, what: 'gemeente' }))];
}

function once(load) {
  let loaded;
  return () => (loaded ??= load());
}

/** What stands between the last @ and the caret; null when that is no name. */
function typedIn(field) {
  return field.selectionStart === field.selectionEnd ? begun.exec(field.value.slice(0, field.selectionEnd))?.[1] ?? null : null;
}

function matches(typed, names) {
  if (typed === null) return [];
  const begin = plain(typed);
  // A name that stands there completely needs no help any more.
  return names.filter(({ name }) => plain(name).startsWith(begin) && name !== typed).slice(0, most);
}

/** Without capitals and accents, and with one kind of apostrophe: nobody should have to find those keys. */
function plain(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLocaleLowerCase('nl');
}
