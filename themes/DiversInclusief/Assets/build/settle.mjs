import postcss from 'postcss';

// Every rule of NL Design System reads its values through tokens, often through three of them and with a spare one behind each. What a token is, is known
// when the style is built, so it is written where it is used: the style that travels becomes much smaller, and a browser need not look up
// a thousand properties for every element. A token that is not the same everywhere (another value in a medium or a part of the page) stays as it is.
export function settleTokens(css) {
  const root = postcss.parse(css);
  const values = new Values(root);
  root.walkDecls((declaration) => {
    if (!declaration.value.includes('var(')) return;
    const settled = values.settle(declaration.value);
    // What CSS says a declaration without a value does, in fewer words.
    declaration.value = settled ?? (declaration.prop.startsWith('--') ? declaration.value : 'unset');
  });
  return root.toString();
}

class Values {
  #defined = new Map();
  #fixed = new Map();
  #settled = new Map();

  constructor(root) {
    root.walkDecls(/^--/, ({ prop, value, important, parent }) => {
      this.#defined.set(prop, (this.#defined.get(prop) ?? true) && parent.selector === '.di-theme' && isPlain(parent) && !important);
      if (this.#defined.get(prop)) this.#fixed.set(prop, value.trim());
    });
  }

  // The text with every token that is the same everywhere replaced; null when it comes to nothing.
  settle(text) {
    let out = '';
    for (let at = 0; ;) {
      const start = text.indexOf('var(', at);
      if (start < 0) return out + text.slice(at);
      const end = closing(text, start + 4);
      const value = this.#read(text.slice(start + 4, end));
      if (value === null) return null;
      out += text.slice(at, start) + value + (/[\w%(-]/.test(text[end + 1] ?? '') ? ' ' : '');
      at = end + 1;
    }
  }

  #read(inside) {
    const comma = inside.indexOf(',');
    const name = (comma < 0 ? inside : inside.slice(0, comma)).trim();
    const spare = comma < 0 ? null : this.settle(inside.slice(comma + 1).trim());
    const value = this.#value(name);
    if (value === undefined) return spare === null ? `var(${name})` : `var(${name},${spare})`;
    return value ?? spare;
  }

  // Undefined for a token that must stay, null for one that nobody defined.
  #value(name) {
    if (!this.#defined.has(name)) return null;
    if (!this.#defined.get(name)) return undefined;
    if (!this.#settled.has(name)) {
      // While it is looked up; a token that reads itself stays.
      this.#settled.set(name, undefined);
      this.#settled.set(name, this.#follow(this.#fixed.get(name)));
    }
    return this.#settled.get(name);
  }

  #follow(text) {
    if (text === '' || /^(inherit|initial|unset|revert|revert-layer)$/.test(text)) return undefined;
    const settled = this.settle(text);
    return settled?.includes('var(') ? undefined : settled;
  }
}

const isPlain = (rule) => rule.parent.name === 'layer' && rule.parent.params === 'tokens';

function closing(text, from) {
  for (let at = from, depth = 1; ; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at;
  }
}
