import { element } from '../editor/elements.js';

const most = 8;

/** A text box with a list of what it may become, after the pattern "editable combobox" of the ARIA practices. */
export function combobox(input, { find, choose }) {
  const list = element('ul', { role: 'listbox', id: `${input.id}-keuzes`, class: 'di-options', 'aria-label': 'Keuzes' });
  const status = element('p', { class: 'di-visually-hidden', role: 'status' });
  list.hidden = true;
  input.after(list, status);
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id })) input.setAttribute(name, value);

  let found = [];
  let active = -1;
  const close = () => show([]);
  const pick = (option) => {
    choose(option);
    close();
    status.className = 'di-visually-hidden';
    status.textContent = `${option.label} gekozen.`;
    input.focus();
  };
  const show = (options) => {
    found = options.slice(0, most);
    list.replaceChildren(...found.map((option, i) => row(option, i)));
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    move(-1);
  };
  const row = (option, i) => {
    const made = element('li', { role: 'option', id: `${list.id}-${i}`, 'aria-selected': 'false' }, option.label);
    // Pressing must not take the focus away, or the list would close before the click arrives.
    made.addEventListener('pointerdown', (event) => event.preventDefault());
    made.addEventListener('click', () => pick(option));
    return made;
  };
  const move = (to) => {
    active = to;
    [...list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === active)));
    list.children[active]?.scrollIntoView({ block: 'nearest' });
    if (active < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${list.id}-${active}`);
  };
  const update = () => {
    const typed = input.value.trim();
    show(typed === '' ? [] : find(typed));
    status.textContent = typed === '' ? '' : found.length === 0 ? 'Niets gevonden. Typ een deel van de naam.' : `${found.length} keuzes.`;
    // The list itself shows that there are choices; that there are none is seen nowhere else.
    status.className = typed !== '' && found.length === 0 ? 'di-small' : 'di-visually-hidden';
  };
  const keys = {
    ArrowDown: () => (found.length === 0 ? show(find(input.value.trim())) : move((active + 1) % found.length)),
    ArrowUp: () => found.length > 0 && move((active <= 0 ? found.length : active) - 1),
    Enter: () => found.length > 0 && pick(found[Math.max(active, 0)]),
    Escape: close,
  };
  input.addEventListener('input', update);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (!(event.key in keys) || event.ctrlKey || event.metaKey || (event.key !== 'ArrowDown' && found.length === 0)) return;
    event.preventDefault();
    keys[event.key]();
  });
}
