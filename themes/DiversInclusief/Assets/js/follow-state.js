import { fetchFragment } from './fragment.js';

// Often enough to know, seldom enough to think of something else.
const silence = 15_000;

/** A piece of page that changes by itself. The server says after how many seconds to ask again; without this there is a link. */
export function followState(document) {
  for (const area of document.querySelectorAll('[data-live-url]')) follow(area, document.getElementById(`${area.id}-melding`), document);
}

function follow(area, status, document) {
  let told = 0;
  const plan = () => {
    const seconds = Number(area.firstElementChild?.dataset.again);
    if (seconds > 0) setTimeout(look, seconds * 1000);
  };
  const look = async () => {
    const html = document.hidden ? null : await fetchFragment(area.dataset.liveUrl, { headers: { accept: 'text/html', 'X-Fragment': 'state' } });
    if (html !== null) {
      show(area, html, document);
      tell();
    }
    plan();
  };
  const tell = () => {
    const { summary, again } = area.firstElementChild.dataset;
    // What is final is told at once.
    if (summary === status.textContent || (again && Date.now() - told < silence)) return;
    status.textContent = summary;
    told = Date.now();
  };
  plan();
}

function show(area, html, document) {
  const focused = area.contains(document.activeElement) ? document.activeElement.id : null;
  area.innerHTML = html.trim();
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}
