import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownFromText } from '../js/markdown/from-text.js';

test('Typed bullets of any kind become one list', () => {
  assert.equal(markdownFromText('Doelen:\n• wonen\n•\twerken\n· leren'), 'Doelen:\n\n- wonen\n- werken\n- leren');
});

test('The second kind of bullet lies one level deeper, the first kind goes back', () => {
  assert.equal(markdownFromText('•\tWonen\no\tkamers\no\tstudio’s\n•\tWerken'), '- Wonen\n   - kamers\n   - studio’s\n- Werken');
});

test('Indented numbers become a numbered list', () => {
  const text = 'Vijf uitgangspunten:\n\n  1. Verbinding is wederkerig: het vraagt inzet.\n  2. Ruimte voor eigen identiteit.\n\nDaarna volgt de rest.';
  assert.equal(markdownFromText(text), 'Vijf uitgangspunten:\n\n1. Verbinding is wederkerig: het vraagt inzet.\n2. Ruimte voor eigen identiteit.\n\nDaarna volgt de rest.');
});

test('Nine and ten stay side by side', () => {
  assert.equal(markdownFromText(' 9. negen\n10. tien'), '9. negen\n10. tien');
});

test('Lines that a mail program wrapped become one paragraph again', () => {
  const text = 'We zoeken betrokken bestuurders die met ons willen meedenken over\nsamenleven in verscheidenheid. Doe je mee? Laat het ons dan weten via\nhet formulier.';
  assert.equal(markdownFromText(text), text.replaceAll('\n', ' '));
});

test('A word that was broken at the end of a line is whole again', () => {
  const text = 'De gemeente zet een nieuwe stap in het beleid voor het samen-\nleven van alle inwoners, ook in de land-\nen tuinbouw.';
  const long = 'Dit is een regel van een pdf met een woord aan het einde, samen-\nleven is er zo een.';
  assert.equal(markdownFromText(long), 'Dit is een regel van een pdf met een woord aan het einde, samenleven is er zo een.');
  assert.match(markdownFromText(text), /samenleven van alle/);
});

test('A sentence that was cut by a blank line is whole again', () => {
  const text = 'Hij illustreert dit met het wijkbanenplan, waarmee\n\nvooral jongeren zijn bereikt.';
  assert.equal(markdownFromText(text), 'Hij illustreert dit met het wijkbanenplan, waarmee vooral jongeren zijn bereikt.');
});

test('Long lines are paragraphs of their own', () => {
  const line = 'Een lange alinea die uit Word komt en daar op een enkele regel stond, zoals dat gaat met gewone tekst uit Word. ';
  assert.equal(markdownFromText(`${line.trim()}\n${line.trim()}`), `${line.trim()}\n\n${line.trim()}`);
});

test('The lines of an address stay lines', () => {
  assert.equal(markdownFromText('VNG\nNassaulaan 12\nDen Haag'), 'VNG\\\nNassaulaan 12\\\nDen Haag');
});

test('Indented text does not become a block of code', () => {
  assert.equal(markdownFromText('Eerst dit.\n\n    Daarna dat.'), 'Eerst dit.\n\nDaarna dat.');
});

test('Markdown and single lines stay as they are', () => {
  for (const text of ['## Kop\n\n* punt', 'Zie [hier](https://example.nl)\nen daar', 'Gewoon een zin - met een streepje.']) assert.equal(markdownFromText(text), text);
});
