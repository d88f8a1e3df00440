// Rows that can be put in another order. Without script the buttons "Omhoog" and "Omlaag" do it by themselves, with a page in between;
// here they stay on the page and keep focus, and a row can be dragged by its grip as well.
export function reorderLists(document) {
  for (const list of document.querySelectorAll('[data-reorder]')) enhance(list, document);
}

function enhance(list, document) {
  const form = document.getElementById(list.dataset.reorder);
  const status = document.getElementById(`${list.dataset.reorder}-melding`);
  list.addEventListener('click', (event) => {
    const button = event.target.closest('button[value^="omhoog:"], button[value^="omlaag:"]');
    const row = button?.closest('[data-key]');
    if (row?.parentElement !== list) return;
    event.preventDefault();
    const up = button.value.startsWith('omhoog:');
    place(row, up ? row.previousElementSibling : row.nextElementSibling?.nextElementSibling ?? null);
    // A button that has nothing left to do hides; focus goes to its neighbour.
    (button.disabled ? button.parentElement.querySelector('button:not([disabled])') : button)?.focus();
    send(row);
  });
  for (const row of list.children) row.prepend(grip(row));

  function grip(row) {
    const handle = document.createElement('span');
    handle.className = 'di-order__grip';
    handle.setAttribute('aria-hidden', 'true');
    handle.textContent = '⠿';
    handle.addEventListener('pointerdown', (event) => drag(event, row));
    return handle;
  }

  function drag(event, row) {
    if (event.button !== 0) return;
    event.preventDefault();
    const start = row.nextElementSibling;
    row.classList.add('di-order__row--moving');
    const follow = ({ clientY }) => {
      const others = [...list.children].filter((other) => other !== row);
      const next = others.find((other) => { const box = other.getBoundingClientRect(); return clientY < box.top + box.height / 2; }) ?? null;
      if (next !== row.nextElementSibling) place(row, next);
    };
    const end = (stop) => {
      ending.abort();
      row.classList.remove('di-order__row--moving');
      if (stop.type === 'pointercancel') place(row, start);
      else if (row.nextElementSibling !== start) send(row);
    };
    // Of the page and not of the grip: a row that moves in the page lets go of the pointer.
    const ending = new AbortController();
    document.addEventListener('pointermove', follow, { signal: ending.signal });
    document.addEventListener('pointerup', end, { signal: ending.signal });
    document.addEventListener('pointercancel', end, { signal: ending.signal });
  }

  function place(row, next) {
    list.insertBefore(row, next);
    const last = list.children.length - 1;
    [...list.children].forEach((each, index) => {
      const acts = each.querySelector(':scope > .di-order__acts');
      acts.querySelector('[value^="omhoog:"]').disabled = index === 0;
      acts.querySelector('[value^="omlaag:"]').disabled = index === last;
    });
  }

  async function send(row) {
    const index = [...list.children].indexOf(row);
    status.textContent = `${row.dataset.name} staat nu op plek ${index + 1} van ${list.children.length}.`;
    const body = new FormData(form);
    body.set('actie', `naar:${row.dataset.key}:${index}`);
    const stored = await queue(() => fetch(form.action || location.pathname, { method: 'POST', body: new URLSearchParams(body), redirect: 'manual' }));
    if (!stored) {
      status.textContent = 'Dit is niet opgeslagen. De pagina wordt opnieuw geladen.';
      location.reload();
    }
  }
}

// Two moves shortly after each other arrive in the order in which they were made.
let last = Promise.resolve(true);

function queue(work) {
  last = last.then(async () => {
    try { return (await work()).type === 'opaqueredirect'; }
    catch { return false; }
  });
  return last;
}
