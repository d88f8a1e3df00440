import { debounce } from '../debounce.js';
import { fetchFragment } from '../fragment.js';
import { SuggestionList } from './suggestion-list.js';

const enough = 2;

/** Suggestions below a search box, as the combobox pattern of the ARIA practices has it. Enter without a choice simply searches. */
export function suggestQueries(document) {
  for (const input of document.querySelectorAll('input[data-suggest-url]')) suggest(input);
}

function suggest(input) {
  const list = new SuggestionList(input);
  const load = debounce(120, async (signal) => {
    const typed = input.value.trim();
    if (typed.length < enough) {
      list.close();
      return;
    }
    const address = new URL(input.dataset.suggestUrl, location.href);
    address.searchParams.set('q', typed);
    const html = await fetchFragment(address, { signal });
    if (html !== null && !signal.aborted && input === document.activeElement) list.fill(html);
  });
  input.addEventListener('input', () => load());
  input.addEventListener('keydown', (event) => { if (!event.isComposing) press(event, list, load); });
  input.addEventListener('blur', () => list.close());
}

function press(event, list, load) {
  const isStep = event.key === 'ArrowDown' || event.key === 'ArrowUp';
  if (isStep && !list.isOpen) load();
  else if (isStep) list.step(event.key === 'ArrowDown' ? 1 : -1);
  else if (event.key === 'Escape' && list.isOpen) list.close();
  else if (event.key === 'Enter' && list.chosen) list.go(list.chosen);
  else return;
  event.preventDefault();
}
