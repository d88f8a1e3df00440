import path from 'node:path';
import * as esbuild from 'esbuild';

export const buildScript = (out) => esbuild.build({
  entryPoints: ['js/site.js'],
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['chrome110', 'firefox115', 'safari16.4'],
  outfile: path.join(out, 'site.js'),
  legalComments: 'eof',
  logLevel: 'warning',
});
