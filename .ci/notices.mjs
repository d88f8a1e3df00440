// Writes THIRD-PARTY.md and the licences that travel with the built theme, from the packages that are really used.
// Run after changing a package: node .ci/notices.mjs (the theme's packages and NuGet's must have been restored).
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const assets = path.join(root, 'themes/DiversInclusief/Assets');
const nuget = process.env.NUGET_PACKAGES ?? path.join(os.homedir(), '.nuget/packages');
// These build the theme and leave nothing of themselves in it.
const tools = ['esbuild', 'lightningcss', 'postcss'];

const json = file => JSON.parse(fs.readFileSync(file, 'utf8'));

const npm = Object.keys(json(path.join(assets, 'package.json')).dependencies).filter(name => !tools.includes(name)).map(name => {
  const folder = path.join(assets, 'node_modules', name);
  const { version, license, homepage } = json(path.join(folder, 'package.json'));
  const file = fs.readdirSync(folder).find(f => /^licen[cs]e/i.test(f));
  return { name, version, license, homepage, text: file ? fs.readFileSync(path.join(folder, file), 'utf8').trim() : '' };
});

const locked = json(path.join(root, 'src/Web/packages.lock.json')).dependencies;
const dotnet = Object.entries(Object.values(locked)[0]).filter(([, p]) => p.resolved).map(([name, { resolved: version }]) => {
  const file = path.join(nuget, name.toLowerCase(), version, `${name.toLowerCase()}.nuspec`);
  const spec = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  const license = spec.match(/<license type="expression">([^<]+)/)?.[1] ?? spec.match(/<licenseUrl>([^<]+)/)?.[1] ?? 'see package';
  // A package that brings its licence as a file.
  if (license.includes('deprecateLicenseUrl')) return { name, version, license: 'licence file in the package' };
  return { name, version, license };
}).filter(p => !/Analyzer/.test(p.name));

const table = rows => ['| package | version | licence |', '|---|---|---|', ...rows.map(p => `| ${p.name} | ${p.version} | ${p.license} |`)].join('\n');

fs.writeFileSync(path.join(root, 'THIRD-PARTY.md'), `# Work of others in this site

Written by \`node .ci/notices.mjs\`; a test checks that it is up to date. The licence texts of the theme's parts travel with it, in \`licences.txt\`.

## In the theme: styles, type, icons and script

${table(npm)}

## In the application

${table(dotnet)}

## Data

| what | source | licence |
|---|---|---|
| figures and boundaries of municipalities | Statistics Netherlands (CBS) / PDOK | CC BY 4.0 |
| identifiers of municipalities | TOOI, Kennis- en Exploitatiecentrum Officiële Overheidspublicaties | open government data |

\`recipes/README.md\` says per column and per type where the data comes from.
`);

const texts = Map.groupBy?.(npm, p => p.text) ?? npm.reduce((map, p) => map.set(p.text, [...(map.get(p.text) ?? []), p]), new Map());
fs.writeFileSync(path.join(assets, 'licences.txt'), 'This folder is built from work of others, with thanks.\n\n' + [...texts].map(([text, parts]) =>
  `${'='.repeat(78)}\n${parts.map(p => `${p.name} ${p.version} (${p.license})`).join('\n')}\n${'='.repeat(78)}\n\n${text || 'Licensed as named above; the package ships no further text.'}\n`).join('\n'));
