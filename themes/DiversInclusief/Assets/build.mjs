// Turns css/, js/, images/ and the icon list into ../wwwroot, which the site serves.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildScript } from './build/script.mjs';
import { buildSprite } from './build/sprite.mjs';
import { buildStyles } from './build/styles.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
process.chdir(here);
const out = path.join(here, '..', 'wwwroot');

// What an earlier build made and this one does not must not linger.
fs.rmSync(out, { recursive: true, force: true });
fs.mkdirSync(path.join(out, 'images'), { recursive: true });
for (const image of fs.readdirSync('images')) fs.copyFileSync(path.join('images', image), path.join(out, 'images', image));
fs.writeFileSync(path.join(out, 'icons.svg'), buildSprite(JSON.parse(fs.readFileSync('icons.json', 'utf8'))));
await Promise.all([buildStyles(out), buildScript(out)]);
// Last, because the .NET build takes its time stamp as the sign that everything was made.
fs.writeFileSync(path.join(out, 'licences.txt'), fs.readFileSync('licences.txt', 'utf8'));
