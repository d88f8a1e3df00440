import { element } from './editor/elements.js';

/** A link to a piece of the page is copied when it is followed, so that it can be sent to somebody. */
export function copyLinks(document) {
  const links = document.querySelectorAll('a[data-copy-link]');
  if (links.length === 0 || !navigator.clipboard) return;
  const status = element('p', { class: 'di-visually-hidden', role: 'status' });
  document.body.append(status);
  for (const link of links) link.addEventListener('click', () => copy(link, status));
}

async function copy(link, status) {
  try {
    await navigator.clipboard.writeText(link.href);
  } catch {
    // The address bar has it by now.
    return;
  }
  status.textContent = link.dataset.copyLink;
  link.classList.add('di-run__link--copied');
  setTimeout(() => { link.classList.remove('di-run__link--copied'); status.textContent = ''; }, 2500);
}
