import fs from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { transform } from 'lightningcss';
import { settleTokens } from './settle.mjs';
import { dropUnusedTokens } from './tokens.mjs';

const theme = 'node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css';
const browsers = { chrome: 110 << 16, firefox: 115 << 16, safari: (16 << 16) | (4 << 8) };

export async function buildStyles(out) {
  const tokens = fs.readFileSync(theme, 'utf8').replaceAll('.voorbeeld-theme', '.di-theme').replaceAll('--voorbeeld-', '--di-');
  fs.writeFileSync('css/theme.generated.css', tokens);
  const bundle = await esbuild.build({
    entryPoints: ['css/index.css'],
    bundle: true,
    write: false,
    outfile: path.join(out, 'site.css'),
    loader: { '.woff2': 'file', '.svg': 'file' },
    assetNames: 'files/[name]',
    logLevel: 'warning',
  });
  for (const file of bundle.outputFiles) write(file.path, file.path.endsWith('.css') ? minify(file.text) : file.contents);
}

const minify = (css) => transform({ filename: 'site.css', code: Buffer.from(dropUnusedTokens(settleTokens(css))), minify: true, targets: browsers }).code;

function write(file, contents) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, contents);
}
