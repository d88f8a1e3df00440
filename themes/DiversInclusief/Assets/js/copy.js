/** Buttons that copy the address in a field; without script the field itself can be copied from, so they are hidden until here. */
export function offerCopies(document) {
  show(document);
  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('[data-copy]');
    if (button) copy(button, document.getElementById(button.dataset.copy));
  });
}

/** For a piece of page that came later. */
export function show(area) {
  for (const button of area.querySelectorAll('[data-copy]')) button.hidden = false;
}

async function copy(button, field) {
  const label = button.querySelector('.nl-button__label');
  const before = label.textContent;
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
  } catch {
    // Selected already: one key combination copies it.
    return;
  }
  say(button, button.dataset.copied);
  label.textContent = 'Gekopieerd';
  setTimeout(() => { label.textContent = before; }, 2500);
}

function say(button, text) {
  const status = button.ownerDocument.querySelector('main [role=status]');
  if (status) status.textContent = text;
}
