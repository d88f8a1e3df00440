import { show as showCopies } from '../copy.js';
import { debounce } from '../debounce.js';
import { fetchFragment } from '../fragment.js';

/** Results that follow what is typed and ticked. The address stays the whole truth: without this the same form and links do the work. */
export function followResults(document) {
  for (const form of document.querySelectorAll('form[data-live-results]')) follow(form, document);
}

function follow(form, document) {
  const area = document.getElementById(form.dataset.liveResults);
  const status = document.getElementById(`${form.dataset.liveResults}-melding`);
  const [site] = document.title.split(' – ').slice(-1);
  const refresh = async (signal) => {
    const address = addressOf(form);
    if (address === location.href) return;
    const html = await fetchFragment(address, { signal, headers: { accept: 'text/html', 'X-Fragment': 'results' } });
    if (html === null || signal.aborted) return;
    replace(area, html);
    history.replaceState(null, '', address);
    document.querySelector('link[rel=alternate]')?.setAttribute('href', area.querySelector('[data-feed]')?.getAttribute('href') ?? '');
    const { total, title } = area.firstElementChild.dataset;
    document.title = [title, 'Zoeken', site].filter(Boolean).join(' – ');
    status.textContent = total;
    area.dispatchEvent(new Event('refreshed'));
  };
  const soon = debounce(250, refresh);
  form.addEventListener('input', () => soon());
  area.addEventListener('change', (event) => { if (event.target.form === form) soon(); });
  hideSpareButtons(area);
}

function addressOf(form) {
  const state = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value.trim()) state.append(name, value.trim());
  const query = state.toString();
  return form.action + (query ? `?${query}` : '');
}

function replace(area, html) {
  const open = [...area.querySelectorAll('details[open][id]')].map((details) => details.id);
  const focused = area.contains(document.activeElement) ? document.activeElement.id : null;
  area.innerHTML = html.trim();
  for (const id of open) document.getElementById(id)?.setAttribute('open', '');
  // What had the focus may be gone, such as a filter that nothing has any more.
  if (focused) (document.getElementById(focused) ?? area.querySelector('summary'))?.focus({ preventScroll: true });
  hideSpareButtons(area);
  showCopies(area);
}

// What applies by itself needs no button.
function hideSpareButtons(area) {
  for (const button of area.querySelectorAll('[data-live-spare]')) button.hidden = true;
}
