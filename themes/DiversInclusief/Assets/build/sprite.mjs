import fs from 'node:fs';

export const buildSprite = (names) => `<svg xmlns="http://www.w3.org/2000/svg">${names.map(symbol).join('')}</svg>`;

function symbol(name) {
  const source = fs.readFileSync(`node_modules/@tabler/icons/icons/outline/${name}.svg`, 'utf8');
  // Every icon starts with an invisible square that only holds its size.
  const paths = [...source.matchAll(/<path[^>]*>/g)].map((match) => match[0]).filter((path) => !path.includes('stroke="none"'));
  return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</symbol>`;
}
