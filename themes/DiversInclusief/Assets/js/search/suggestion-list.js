let lists = 0;

/** The list of options of one search box, and what assistive technology is told about it. */
export class SuggestionList {
  constructor(input) {
    this.input = input;
    this.list = make(input, 'ul', { class: 'di-suggest', id: `suggesties-${++lists}`, role: 'listbox', 'aria-label': 'Suggesties', hidden: '' });
    this.status = make(input, 'p', { class: 'di-visually-hidden', role: 'status' });
    set(input, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': this.list.id, autocomplete: 'off' });
    // Keep the focus in the box, or the list would close before the click arrives.
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => this.go(event.target.closest('[role=option]')));
  }

  get options() { return [...this.list.children]; }

  get isOpen() { return !this.list.hidden; }

  get chosen() { return this.options.find((option) => option.getAttribute('aria-selected') === 'true') ?? null; }

  fill(html) {
    this.list.innerHTML = html.trim();
    this.options.forEach((option, i) => { option.id = `${this.list.id}-${i}`; });
    const count = this.options.length;
    this.status.textContent = count === 1 ? '1 suggestie' : `${count} suggesties`;
    this.show(count > 0);
  }

  close() { this.show(false); }

  /** Down or up; before the first and after the last stands the box itself. */
  step(by) {
    const stops = [null, ...this.options];
    this.choose(stops.at((stops.indexOf(this.chosen) + by) % stops.length));
  }

  go(option) { if (option) location.href = option.dataset.url; }

  show(isOpen) {
    this.list.hidden = !isOpen;
    this.input.setAttribute('aria-expanded', String(isOpen));
    this.choose(null);
  }

  choose(chosen) {
    for (const option of this.options) option.setAttribute('aria-selected', String(option === chosen));
    if (chosen) this.input.setAttribute('aria-activedescendant', chosen.id);
    else this.input.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  }
}

function make(input, tag, attributes) {
  const element = input.ownerDocument.createElement(tag);
  set(element, attributes);
  input.closest('form').append(element);
  return element;
}

function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
