import { fetchFragment } from '../fragment.js';

/**
 * A button that changes one small thing does so in place: the page does not jump, and the button keeps the focus, which says what it became.
 * Whatever goes wrong, the form is sent as it would be without script.
 */
export function stayInPlace(document) {
  document.addEventListener('submit', (event) => {
    const [form, button] = [event.target, event.submitter];
    const region = button && selectorOf(button);
    if (!region || event.defaultPrevented || form.dataset.through) return;
    event.preventDefault();
    if (form.dataset.staying) return;
    form.dataset.staying = 'true';
    send(form, button, region, document).finally(() => { delete form.dataset.staying; });
  });
}

async function send(form, button, region, document) {
  const html = await fetchFragment(button.hasAttribute('formaction') ? button.formAction : form.action, { method: 'POST', body: new URLSearchParams(new FormData(form, button)) });
  const fresh = html && new DOMParser().parseFromString(html, 'text/html').querySelector(region);
  const old = document.querySelector(region);
  if (!fresh || !old) {
    form.dataset.through = 'true';
    form.requestSubmit(button);
    return;
  }
  const place = [...old.querySelectorAll('button')].indexOf(button);
  old.replaceWith(fresh);
  const buttons = fresh.querySelectorAll('button');
  (buttons[place] ?? buttons[0])?.focus({ preventScroll: true });
}

function selectorOf(button) {
  const small = ['.di-signs', '.di-keeping'].find((one) => button.closest(one));
  const post = small && button.closest('article[id]');
  return post ? `#${post.id} ${small}` : button.closest('[data-stay][id]') && `#${button.closest('[data-stay][id]').id}`;
}
