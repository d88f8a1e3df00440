const pause = 10_000;
const look = 60_000;

/** Keeps what is being typed on the server ten seconds after a change, and says who else is changing the same item. */
export function keepWork(document) {
  for (const form of document.querySelectorAll('form[data-keep-url]')) keep(form);
}

function keep(form) {
  const status = form.querySelector('[data-kept]');
  const colleagues = form.ownerDocument.querySelector('[data-colleagues]');
  let kept = contents(form);
  let timer = null;
  let sending = new AbortController();
  const plan = () => { timer ??= setTimeout(save, pause); };
  for (const event of ['input', 'change', 'click']) form.addEventListener(event, plan);
  // What is saved by hand is newer than what is on its way.
  form.addEventListener('submit', () => { clearTimeout(timer); sending.abort(); timer = null; });
  if (form.dataset.keepItem) setInterval(() => { if (!document.hidden) show(ask(`${form.dataset.keepUrl}?id=${form.dataset.keepItem}`)); }, look);

  async function save() {
    timer = null;
    const now = contents(form);
    if (now === kept || form.dataset.sending) return;
    sending = new AbortController();
    const { signal } = sending;
    if (await show(ask(form.dataset.keepUrl, { method: 'POST', body: new URLSearchParams(new FormData(form)), signal }))) kept = now;
    else if (!signal.aborted) plan();
  }

  async function show(asking) {
    const { said, answer } = await asking;
    if (said) say(status, said);
    if (answer) {
      if (answer.bewaard) say(status, answer.bewaard);
      if (colleagues) say(colleagues, answer.collegas);
    }
    return Boolean(answer);
  }
}

async function ask(address, options = {}) {
  try {
    const answer = await fetch(address, { credentials: 'same-origin', redirect: 'manual', headers: { accept: 'application/json' }, ...options });
    if (answer.ok) return { answer: await answer.json() };
    // A redirect leads to signing in: the session has ended, and what was kept of this form was not.
    if (answer.type === 'opaqueredirect') return { said: options.method ? 'Je bent uitgelogd en dit is niet bewaard. Log in een nieuw tabblad opnieuw in en sla dan op.' : '' };
    return { said: options.method ? 'Automatisch bewaren lukt nu niet. Sla je werk zelf op.' : '' };
  } catch (error) {
    return { said: options.method && error.name !== 'AbortError' ? 'Geen verbinding: je tekst is nog niet bewaard. We proberen het opnieuw.' : '' };
  }
}

// Saying the same again would make a screen reader read it again.
function say(region, words) {
  if (region && region.textContent !== words) region.textContent = words;
}

const contents = (form) => JSON.stringify([...new FormData(form)].map(([name, value]) => [name, value.name ?? value]));
