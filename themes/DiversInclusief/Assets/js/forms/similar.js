import { debounce } from '../debounce.js';
import { fetchFragment } from '../fragment.js';

const enough = 10;

/** While a title is typed, shows what already exists. The region is a status: it is read out without taking focus. */
export function showSimilar(document) {
  for (const input of document.querySelectorAll('input[data-similar-url]')) {
    const region = document.getElementById(input.dataset.similarTarget);
    if (region) input.addEventListener('input', debounce(400, (signal) => update(input, region, signal)));
  }
}

async function update(input, region, signal) {
  const title = input.value.trim();
  if (title.length < enough) {
    region.replaceChildren();
    return;
  }
  const address = new URL(input.dataset.similarUrl, location.href);
  address.searchParams.set('titel', title);
  const html = await fetchFragment(address, { signal });
  if (html !== null && !signal.aborted) region.innerHTML = html.trim();
}
