import { fetchFragment } from './fragment.js';

// A screen reader is told at most this often.
const silence = 10_000;
const patience = { first: 30_000, most: 300_000 };

/** Says below a topic how many replies came since the page was made, and puts them there when the reader asks for it. What is being typed stays as it is. */
export function followTopic(document) {
  const area = document.querySelector('[data-live-topic]');
  if (area && globalThis.EventSource) follow(area, document);
}

function follow(area, document) {
  const status = area.firstElementChild;
  const state = { shown: Number(area.dataset.posts), posts: Number(area.dataset.posts), fresh: 0, wait: patience.first, told: 0, timer: null, ended: false, source: null };
  document.addEventListener('visibilitychange', listen);
  listen();

  // A page that nobody looks at lets go of its connection: browsers have few of them.
  function listen() {
    clearTimeout(state.again);
    state.source?.close();
    state.source = null;
    if (document.hidden || state.ended) return;
    const source = new EventSource(`${area.dataset.liveTopic}?sinds=${state.shown}`);
    state.source = source;
    source.addEventListener('hallo', () => { state.wait = patience.first; });
    // The number of the last post, and how many since the page was made can be read.
    source.addEventListener('reacties', (event) => { [state.posts, state.fresh] = event.data.split(':').map(Number); tell(); });
    source.addEventListener('einde', () => { state.ended = true; source.close(); });
    source.addEventListener('error', () => {
      // The browser comes back by itself unless the answer was no stream at all.
      if (source.readyState !== EventSource.CLOSED || state.ended) return;
      state.again = setTimeout(listen, state.wait);
      state.wait = Math.min(state.wait * 2, patience.most);
    });
  }

  function tell() {
    clearTimeout(state.timer);
    const rest = state.told + silence - Date.now();
    if (rest > 0) state.timer = setTimeout(tell, rest);
    else if (state.fresh > 0 || area.children.length > 1) {
      state.told = Date.now();
      offer();
    }
  }

  function offer() {
    const words = state.fresh > 0 ? counted(state.fresh) : '';
    if (status.textContent !== words) status.textContent = words;
    // What came was hidden again.
    if (state.fresh === 0) area.children[1]?.remove();
    if (state.fresh === 0 || area.children.length > 1) return;
    const next = document.createElement(area.hasAttribute('data-here') ? 'button' : 'a');
    next.className = 'nl-button nl-button--secondary';
    next.textContent = 'Toon';
    if (next.localName === 'a') next.href = `${area.dataset.page.split('?')[0]}?vanaf=${state.shown + 1}`;
    else {
      next.type = 'button';
      next.addEventListener('click', () => show(next));
    }
    area.append(next);
  }

  async function show(button) {
    if (button.hasAttribute('aria-disabled')) return;
    button.setAttribute('aria-disabled', 'true');
    const until = state.posts;
    const html = await fetchFragment(area.dataset.page);
    button.removeAttribute('aria-disabled');
    if (html === null) {
      status.textContent = 'De nieuwe reacties ophalen lukt nu niet. Probeer het zo nog eens.';
      return;
    }
    button.remove();
    [state.shown, state.fresh] = [until, 0];
    listen();
    const first = append(new DOMParser().parseFromString(html, 'text/html'), area, document);
    status.textContent = first ? '' : 'Er zijn geen nieuwe reacties die je kunt lezen.';
    if (first) {
      first.tabIndex = -1;
      first.focus();
    }
  }
}

function append(page, area, document) {
  const list = document.querySelector('.di-posts');
  const fresh = [...page.querySelectorAll('.di-posts > li')].filter((item) => item.querySelector('article.di-post') && !document.getElementById(item.querySelector('article.di-post').id));
  list.append(...fresh);
  const count = page.querySelector('[data-replies]');
  if (count) document.querySelector('[data-replies]')?.replaceWith(count);
  const next = page.querySelector('a[rel="next"]');
  if (next && !document.querySelector('a[rel="next"]')) {
    area.removeAttribute('data-here');
    area.after(next.closest('nav'));
  }
  return fresh[0]?.querySelector('article.di-post');
}

const counted = (replies) => (replies === 1 ? '1 nieuwe reactie' : `${replies} nieuwe reacties`);
