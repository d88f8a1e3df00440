import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settleTokens } from '../build/settle.mjs';

const settled = (tokens, rules) => settleTokens(`@layer tokens{.di-theme{${tokens}}}${rules}`).split('}}')[1];

test('A token is written where it is used, through as many tokens as it takes', () => {
  assert.equal(settled('--a:var(--b);--b:2px', 'p{margin:calc(-1*var(--a)) var(--b)}'), 'p{margin:calc(-1*2px) 2px}');
});

test('The last of several values counts', () => {
  assert.equal(settled('--a:1px;--a:2px', 'p{margin:var(--a)}'), 'p{margin:2px}');
});

test('What nobody defined gives its spare value, and nothing without one', () => {
  assert.equal(settled('--a:1px', 'p{margin:var(--x,var(--y,var(--a)));color:var(--x)}'), 'p{margin:1px;color:unset}');
});

test('A token with another value somewhere stays, and so does what is made of it', () => {
  const rules = '@media print{.di-theme{--a:red}}p{color:var(--b,blue);background:var(--a)}';
  assert.equal(settleTokens(`@layer tokens{.di-theme{--a:green;--b:var(--a)}}${rules}`), `@layer tokens{.di-theme{--a:green;--b:var(--a)}}${rules}`);
});

test('A token that says inherit means its own name, and stays', () => {
  assert.equal(settled('--a:inherit', 'p{color:var(--a)}'), 'p{color:var(--a)}');
});
