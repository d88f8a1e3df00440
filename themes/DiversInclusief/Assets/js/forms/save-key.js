/** Ctrl+S (or Cmd+S) presses the save button of the form that asks for it. */
export function saveWithKey(document) {
  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    const form = event.target.closest?.('form[data-save-key]') ?? document.querySelector('form[data-save-key]');
    const button = form?.querySelector('[data-save]');
    if (!button) return;
    event.preventDefault();
    form.requestSubmit(button);
  });
}
