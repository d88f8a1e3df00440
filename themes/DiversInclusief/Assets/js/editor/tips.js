import { debounce } from '../debounce.js';
import { fetchFragment } from '../fragment.js';

const quiet = 1200;

/** Says beside a text how plain it is, measured by the server so that it is what counts there too. */
export function measureTexts(document) {
  for (const tips of document.querySelectorAll('[data-tips-url]')) {
    const textarea = tips.closest('[data-writing]')?.querySelector('textarea');
    textarea?.addEventListener('input', debounce(quiet, (signal) => measure(textarea, tips, signal)));
  }
}

async function measure(textarea, tips, signal) {
  const token = textarea.form?.elements.namedItem('__RequestVerificationToken')?.value ?? '';
  const body = new URLSearchParams({ text: textarea.value, __RequestVerificationToken: token });
  const html = await fetchFragment(tips.dataset.tipsUrl, { method: 'POST', body, signal });
  if (html !== null && !signal.aborted) tips.innerHTML = html;
}
