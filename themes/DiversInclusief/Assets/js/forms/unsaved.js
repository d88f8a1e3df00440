/** Asks before leaving when something was typed that is not sent yet. */
export function warnUnsaved(document) {
  for (const form of document.querySelectorAll('form[data-unsaved]')) {
    const before = contents(form);
    const wasRefused = form.querySelector('[aria-invalid="true"]') !== null;
    let isSent = false;
    // Listens last of all, so that a stopped submit does not count as sent.
    addEventListener('submit', (event) => { if (event.target === form && !event.defaultPrevented) isSent = true; });
    addEventListener('pageshow', () => { isSent = false; });
    addEventListener('beforeunload', (event) => {
      if (!isSent && (wasRefused || contents(form) !== before)) event.preventDefault();
    });
  }
}

const contents = (form) => JSON.stringify([...new FormData(form)].map(([name, value]) => [name, value.name ?? value]));
