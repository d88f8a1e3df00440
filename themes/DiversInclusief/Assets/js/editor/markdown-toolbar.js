import { element, icon } from './elements.js';
import { bold, heading, italic, link, list, quote } from './markup.js';

const tools = [
  { label: 'Vet', icon: 'bold', act: bold, key: 'b' },
  { label: 'Cursief', icon: 'italic', act: italic, key: 'i' },
  { label: 'Link', icon: 'link', act: link, key: 'k' },
  { label: 'Kop', icon: 'heading', act: heading },
  { label: 'Lijst', icon: 'list', act: list },
  { label: 'Citaat', icon: 'blockquote', act: quote },
];

/** One tab stop; arrow keys walk through the buttons (the toolbar pattern of the ARIA guide). */
export function addToolbar(editor, textarea) {
  const buttons = tools.map((tool, place) => button(tool, place, textarea));
  const bar = element('div', { class: 'di-editor__bar', role: 'toolbar', 'aria-label': 'Opmaak', 'aria-controls': textarea.id }, ...buttons);
  textarea.before(bar);
  bar.addEventListener('keydown', (event) => walk(event, buttons));
  textarea.addEventListener('keydown', (event) => {
    const tool = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && tools.find(({ key }) => key === event.key.toLowerCase());
    if (!tool) return;
    event.preventDefault();
    tool.act(textarea);
  });
}

function button({ label, icon: name, act, key }, place, textarea) {
  const hint = key ? `${label} (Ctrl+${key.toUpperCase()})` : label;
  const made = element('button', { type: 'button', class: 'di-editor__tool', title: hint, 'aria-label': label, tabindex: place === 0 ? '0' : '-1' }, icon(name));
  if (key) made.setAttribute('aria-keyshortcuts', `Control+${key.toUpperCase()}`);
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
