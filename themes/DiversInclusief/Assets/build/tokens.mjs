import postcss from 'postcss';

// The theme defines thousands of tokens; those that no declaration reaches, directly or through others, are left out (about half the file).
// Selectors are all kept: pages are made by code, so nobody can list the classes they use.
export function dropUnusedTokens(css) {
  const root = postcss.parse(css);
  const used = reach(root);
  root.walkDecls(/^--/, (declaration) => { if (!used.has(declaration.prop)) declaration.remove(); });
  root.walkRules((rule) => { if (rule.nodes.length === 0) rule.remove(); });
  return root.toString();
}

function reach(root) {
  const reads = new Map();
  const used = new Set();
  root.walkDecls(({ prop, value }) => {
    const names = [...value.matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1]);
    if (!prop.startsWith('--')) names.forEach((name) => used.add(name));
    else reads.set(prop, [...(reads.get(prop) ?? []), ...names]);
  });
  // A Set visits what is added while it is walked.
  for (const name of used) for (const next of reads.get(name) ?? []) used.add(next);
  return used;
}
