export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** An icon from the sprite that the page already shows icons from. */
export function icon(name) {
  const sprite = document.querySelector('svg use')?.getAttribute('href')?.split('#')[0] ?? '';
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `${sprite}#${name}`);
  svg.setAttribute('class', 'utrecht-icon');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(use);
  return svg;
}
