/** After a refused form the list of mistakes gets focus, so that nobody has to find out what happened. */
export function focusMistakes(document) {
  document.querySelector('[data-focus]')?.focus();
}
