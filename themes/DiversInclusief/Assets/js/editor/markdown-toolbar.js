import { element, icon } from './elements.js';
import { bold, heading, italic, link, list, quote } from './markup.js';

// Letters by what is typed, digits by their place: with Shift an 8 is a star. Shift keeps clear of what browsers do with Ctrl and a digit.
const tools = [
  { label: 'Vet', icon: 'bold', act: bold, code: 'KeyB', keys: 'Ctrl+B' },
  { label: 'Cursief', icon: 'italic', act: italic, code: 'KeyI', keys: 'Ctrl+I' },
  { label: 'Link', icon: 'link', act: link, code: 'KeyK', keys: 'Ctrl+K' },
  { label: 'Kop', icon: 'heading', act: heading, code: 'Digit7', keys: 'Ctrl+Shift+7' },
  { label: 'Lijst', icon: 'list', act: list, code: 'Digit8', keys: 'Ctrl+Shift+8' },
  { label: 'Citaat', icon: 'blockquote', act: quote, code: 'Digit9', keys: 'Ctrl+Shift+9' },
];

/** One tab stop; arrow keys walk through the buttons (the toolbar pattern of the ARIA guide). */
export function addToolbar(editor, textarea) {
  const buttons = tools.map((tool, place) => button(tool, place, textarea));
  const bar = element('div', { class: 'di-editor__bar', role: 'toolbar', 'aria-label': 'Opmaak', 'aria-controls': textarea.id }, ...buttons);
  textarea.before(bar);
  bar.addEventListener('keydown', (event) => walk(event, buttons));
  textarea.addEventListener('keydown', (event) => {
    const tool = (event.ctrlKey || event.metaKey) && !event.altKey && tools.find((one) => isPressed(one, event));
    if (!tool) return;
    event.preventDefault();
    tool.act(textarea);
  });
}

const isPressed = ({ code, keys }, { key, code: place, shiftKey }) =>
  keys.includes('Shift') === shiftKey && (code.startsWith('Key') ? code === `Key${key.toUpperCase()}` : code === place);

function button({ label, icon: name, act, keys }, place, textarea) {
  const hint = `${label} (${keys})`;
  const made = element('button', { type: 'button', class: 'di-editor__tool', title: hint, 'aria-label': label, tabindex: place === 0 ? '0' : '-1' }, icon(name));
  made.setAttribute('aria-keyshortcuts', keys.replace('Ctrl', 'Control'));
  made.addEventListener('click', () => act(textarea));
  return made;
}

function walk(event, buttons) {
  const here = buttons.indexOf(document.activeElement);
  const steps = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: buttons.length - 1 };
  if (!(event.key in steps) || here < 0) return;
  event.preventDefault();
  const next = buttons[(steps[event.key] + buttons.length) % buttons.length];
  for (const each of buttons) each.tabIndex = each === next ? 0 : -1;
  next.focus();
}
