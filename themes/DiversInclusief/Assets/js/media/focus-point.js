import { element } from '../editor/elements.js';

/** The point of an image that must stay in view: click on it, or move the mark with the arrow keys. The two numbers say the same. */
export function chooseFocusPoint(document) {
  for (const place of document.querySelectorAll('[data-focus-point]')) {
    const [x, y] = place.querySelectorAll('input[type=number]');
    const picture = place.querySelector('.di-focus__picture');
    const mark = element('button', { type: 'button', class: 'di-focus__mark', 'aria-describedby': 'focus-uitleg' });
    const show = () => {
      mark.setAttribute('aria-label', `Punt dat in beeld blijft: ${x.value || 50} van links, ${y.value || 50} van boven`);
      mark.style.insetInlineStart = `${x.value || 50}%`;
      mark.style.insetBlockStart = `${y.value || 50}%`;
    };
    const move = (left, top) => {
      x.value = String(clamp(left));
      y.value = String(clamp(top));
      x.dispatchEvent(new Event('input', { bubbles: true }));
      show();
    };
    picture.append(mark);
    const help = place.querySelector('[data-focus-help]');
    help.id = 'focus-uitleg';
    help.textContent = 'Op een kaart is soms maar een deel van de foto te zien. Klik op het punt dat in beeld moet blijven, of verplaats het met de pijltjes.';
    picture.addEventListener('click', (event) => {
      if (event.target === mark) return;
      const box = picture.getBoundingClientRect();
      move(((event.clientX - box.left) / box.width) * 100, ((event.clientY - box.top) / box.height) * 100);
    });
    mark.addEventListener('keydown', (event) => {
      const [left, top] = steps[event.key] ?? [0, 0];
      if (left === 0 && top === 0) return;
      event.preventDefault();
      move(Number(x.value) + left, Number(y.value) + top);
    });
    for (const input of [x, y]) input.addEventListener('input', show);
    show();
  }
}

const steps = { ArrowLeft: [-5, 0], ArrowRight: [5, 0], ArrowUp: [0, -5], ArrowDown: [0, 5] };
const clamp = (value) => Math.round(Math.min(100, Math.max(0, value)));
