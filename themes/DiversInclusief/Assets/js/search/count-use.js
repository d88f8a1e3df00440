const rest = 3000;

/**
 * Tells our own server which place was opened, and what was searched for while typing, so that editors see what is missing.
 * It counts words and places; who reads is not in it.
 */
export function countUse(document) {
  for (const area of document.querySelectorAll('[data-count-url]')) new UseCount(area);
}

class UseCount {
  constructor(area) {
    this.area = area;
    // The server counted what came as a page.
    this.counted = new Set([this.query]);
    this.chosen = new Set();
    area.addEventListener('refreshed', () => this.soon());
    for (const kind of ['click', 'auxclick']) area.addEventListener(kind, (event) => this.choose(event));
    area.ownerDocument.defaultView.addEventListener('pagehide', () => this.search());
  }

  get list() { return this.area.querySelector('[data-first-rank]'); }

  get query() { return this.area.firstElementChild?.dataset.query ?? ''; }

  soon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.search(), rest);
  }

  search() {
    if (this.query && !this.counted.has(this.query)) this.send({});
  }

  choose(event) {
    const link = event.target.closest('h3 a');
    if (!link || !this.list?.contains(link) || event.button > 1 || !this.query || this.chosen.has(this.query)) return;
    this.chosen.add(this.query);
    this.send({ plaats: Number(this.list.dataset.firstRank) + [...this.list.children].indexOf(link.closest('li')) });
  }

  send(more) {
    const isNew = !this.counted.has(this.query);
    this.counted.add(this.query);
    navigator.sendBeacon(this.area.dataset.countUrl, new URLSearchParams({ q: this.query, nieuw: isNew, ...more }));
  }
}
