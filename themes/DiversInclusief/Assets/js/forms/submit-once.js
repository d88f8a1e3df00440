// A download leaves the page where it is, so the button must come back by itself.
const patience = 10_000;

/** A second press on "send" does nothing while the first is on its way. */
export function submitOnce(document) {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post') return;
    if (form.dataset.sending) {
      event.preventDefault();
      return;
    }
    form.dataset.sending = 'true';
    const release = markBusy(event.submitter);
    const reset = () => {
      delete form.dataset.sending;
      release();
    };
    setTimeout(reset, patience);
    // Coming back with the back button restores the page as it was: busy.
    addEventListener('pagehide', reset, { once: true });
  });
}

export function sendWithCtrlEnter(document) {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    const form = event.target.closest('form[data-ctrl-enter]');
    if (!form) return;
    event.preventDefault();
    form.requestSubmit(form.querySelector('.nl-button--primary[type="submit"]'));
  });
}

function markBusy(button) {
  if (!button) return () => {};
  const label = button.querySelector('.nl-button__label') ?? button;
  const text = label.textContent;
  // aria-disabled instead of disabled: a disabled button would lose focus and not be sent along.
  button.setAttribute('aria-disabled', 'true');
  if (button.dataset.busy) label.textContent = button.dataset.busy;
  return () => {
    button.removeAttribute('aria-disabled');
    if (button.dataset.busy) label.textContent = text;
  };
}
