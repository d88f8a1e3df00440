import * as esbuild from 'esbuild';

// What few pages need is a file of its own beside site.js, fetched when they do: import('…/name.js').
const aside = {
  name: 'aside',
  setup: (build) => build.onResolve({ filter: /\.js$/ }, ({ kind, path }) => kind === 'dynamic-import' ? { path: `./${path.split('/').at(-1)}`, external: true } : null),
};

export const buildScript = (out) => esbuild.build({
  entryPoints: { site: 'js/site.js', 'from-html': 'js/markdown/from-html.js' },
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['chrome110', 'firefox115', 'safari16.4'],
  outdir: out,
  plugins: [aside],
  legalComments: 'eof',
  logLevel: 'warning',
});
