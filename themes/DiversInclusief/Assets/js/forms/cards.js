import { element, icon } from '../editor/elements.js';
import { fetchFragment } from '../fragment.js';
import { enhanceFields } from './fields.js';

/** Cards of an item are added, moved and taken away without leaving the page; without script the same buttons send the form. */
export function editCards(document) {
  for (const section of document.querySelectorAll('[data-cards]')) {
    section.addEventListener('input', ({ target }) => {
      const card = target.closest('[data-card]');
      if (card) card.querySelector('[data-card-words]').textContent = wordsOf(card);
    });
    section.addEventListener('click', (event) => {
      const button = event.target.closest('[data-card-add], [data-card-act]');
      if (!button) return;
      event.preventDefault();
      if (button.dataset.cardAct) change(section, button);
      else add(section, button);
    });
  }
}

async function add(section, button) {
  if (button.getAttribute('aria-disabled')) return;
  button.setAttribute('aria-disabled', 'true');
  const body = new URLSearchParams(new FormData(button.form));
  body.append(button.name, button.value);
  const html = await fetchFragment(section.dataset.cards, { method: 'POST', body });
  button.removeAttribute('aria-disabled');
  const page = html && new DOMParser().parseFromString(html, 'text/html');
  const card = page?.getElementById(new URL(button.formAction).hash.slice(1));
  // Sent the plain way the server says what is wrong.
  if (!card) { button.form.requestSubmit(button); return; }
  const added = [...card.parentElement.children].filter((one) => !document.getElementById(one.id));
  section.querySelector('[data-cards-list]').append(...added);
  renew(section, page);
  added.forEach(enhanceFields);
  number(section);
  say(section, `${nameOf(card)} toegevoegd.`);
  card.querySelector('input:not([type=hidden]), textarea, select').focus();
}

// Each button carries the id of the card that it will make.
function renew(section, page) {
  const line = section.querySelector('[data-cards-line]');
  if (line) line.value = page.getElementById(line.id).value;
  const fresh = [...page.querySelectorAll(`#${CSS.escape(section.getAttribute('aria-labelledby'))} ~ * [data-card-add]`)];
  for (const [i, button] of [...section.querySelectorAll('[data-card-add]')].entries()) {
    button.value = fresh[i].value;
    button.setAttribute('formaction', fresh[i].getAttribute('formaction'));
  }
}

function change(section, button) {
  const card = button.closest('[data-card]');
  if (button.dataset.cardAct === 'weg') takeAway(section, card);
  else move(section, card, button);
}

function move(section, card, button) {
  const cards = present(section);
  const other = cards[cards.indexOf(card) + (button.dataset.cardAct === 'omhoog' ? -1 : 1)];
  if (!other) return;
  if (button.dataset.cardAct === 'omhoog') other.before(card);
  else other.after(card);
  number(section);
  // A button that can do no more would drop the focus.
  (button.disabled ? card.querySelector('[data-card-act]:not(:disabled)') : button).focus();
  const now = present(section);
  say(section, `${nameOf(card)} staat nu op plaats ${now.indexOf(card) + 1} van ${now.length}.`);
}

function takeAway(section, card) {
  const fields = card.querySelector('fieldset');
  const back = element('button', { type: 'button', class: 'nl-button nl-button--subtle' }, icon('arrow-back-up'), ' Zet terug');
  const row = element('p', { class: 'di-edit-card__gone' }, `${nameOf(card)} is weggehaald. `, back);
  fields.disabled = fields.hidden = true;
  card.append(row);
  back.addEventListener('click', () => {
    row.remove();
    fields.disabled = fields.hidden = false;
    number(section);
    say(section, `${nameOf(card)} is teruggezet.`);
    card.focus();
  });
  number(section);
  say(section, `${nameOf(card)} is weggehaald. Sla op om dat te bewaren.`);
  back.focus();
}

const present = (section) => [...section.querySelectorAll('[data-card]')].filter((card) => !card.querySelector('fieldset').disabled);

function number(section) {
  const cards = present(section);
  for (const [i, card] of cards.entries()) {
    card.querySelector('[data-card-place]').textContent = `${i + 1} van ${cards.length}`;
    card.querySelector('[data-card-act="omhoog"]').disabled = i === 0;
    card.querySelector('[data-card-act="omlaag"]').disabled = i === cards.length - 1;
  }
}

function nameOf(card) {
  const words = wordsOf(card);
  return words ? `${card.dataset.card} ‘${words}’` : card.dataset.card;
}

// What was typed last, not what the page came with.
function wordsOf(card) {
  const [first, second] = card.querySelectorAll('.di-form :is(input:not([type=hidden]), textarea)');
  // A number says little without its unit.
  const text = first?.inputMode === 'decimal' ? `${first.value} ${second?.value ?? ''}` : first?.value ?? '';
  const words = text.trim().replaceAll(/\s+/g, ' ');
  return words.length > 40 ? `${words.slice(0, 40)}…` : words;
}

function say(section, words) {
  section.querySelector('[data-cards-said]').textContent = words;
}
