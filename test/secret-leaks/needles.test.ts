/** The search itself: what it must find, wherever it stands and however it is written. */
import { FOUND_CHARACTERS, formsOf, searchFor, SPELLINGS, type Spelling } from '../support/needles';

/** Letters, digits and what a CustomSecret may hold beside them. */
const CUSTOM = '9b+Qz_7Kd+w1Xv_Rm4Ty+2Lp';
/** What none may hold, but what somebody may have declared. */
const ODD = 'a "quoted" \\ väLue / with ~ 100% (of) it\n all';
const search = searchFor(
  new Map([
    [CUSTOM, 'custom'],
    [ODD, 'odd'],
  ]),
);

/** Filler that shifts what follows by any number of characters. */
const shifts = Array.from({ length: 24 }, (_, length) => '.'.repeat(length));
const base64 = (text: string, shift: string) => Buffer.from(`${shift}${text}${shift}`).toString('base64');

const WRITTEN: readonly [Spelling, string, (secret: string, shift: string) => string][] = [
  ['plain', 'as it is', (secret) => secret],
  ['base64', 'in a base64 text, at any byte', base64],
  ['base64', 'in the alphabet of URLs', (secret, shift) => Buffer.from(shift + secret).toString('base64url')],
  ['base64', 'alone, with padding', (secret) => Buffer.from(secret).toString('base64')],
  ['base64', 'as basic authentication', (secret) => base64(`client:${secret}`, '')],
  ['URL-encoded', 'as a component', (secret) => encodeURIComponent(secret)],
  ['URL-encoded', 'in a form', (secret) => new URLSearchParams({ a: secret, b: '1' }).toString()],
  [
    'URL-encoded',
    'with small letters',
    (secret) => encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase()),
  ],
  ['URL-encoded', 'byte by byte', (secret) => Buffer.from(secret).toString('hex').replace(/../g, '%$&')],
  ['JSON-escaped', 'in JSON', (secret) => JSON.stringify({ secret })],
  ['JSON-escaped', 'in JSON in JSON', (secret) => JSON.stringify({ text: JSON.stringify({ secret }) })],
  [
    'JSON-escaped',
    'as .NET does',
    (secret) =>
      secret.replace(
        /[^A-Za-z0-9]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
      ),
  ],
  ['hexadecimal', 'small', (secret) => Buffer.from(secret).toString('hex')],
  ['hexadecimal', 'capital', (secret) => Buffer.from(secret).toString('hex').toUpperCase()],
];

describe.each([
  ['custom', CUSTOM],
  ['odd', ODD],
])('%s', (name, secret) => {
  test.each(WRITTEN)('%s, %s: found at every place of a text and of bytes', (_, __, write) => {
    for (const shift of shifts) {
      const text = `${shift}${write(secret, shift)}${shift}`;

      expect(search({ name: 'here', content: text })).toMatchObject([{ place: 'here', secret: name }]);
      expect(search({ name: 'file', content: Buffer.from(text) })).toMatchObject([{ secret: name }]);
    }
  });

  test('any part of it that is long enough is found, and told as a part', () => {
    for (let at = 0; at + FOUND_CHARACTERS < secret.length; at += 1) {
      const part = secret.slice(at, at + FOUND_CHARACTERS);

      expect(search({ name: 'here', content: `cut: ${part}…` })).toMatchObject([
        { secret: name, spelling: 'a part' },
      ]);
    }
  });
});

test('a hit tells the spelling and what stands before it, never the secret', () => {
  const hits = search({ name: 'log', content: `one line\nThe value is ${encodeURIComponent(CUSTOM)}.` });

  expect(hits).toEqual([
    { place: 'log', secret: 'custom', spelling: 'URL-encoded', after: 'one line\nThe value is ' },
  ]);
});

test('two secrets in one text are two hits', () => {
  expect(search({ name: 'both', content: `${ODD} and ${base64(CUSTOM, 'x')}` })).toMatchObject([
    { secret: 'odd', spelling: 'plain' },
    { secret: 'custom', spelling: 'base64' },
  ]);
});

test('a text that holds neither has no hit', () => {
  const other = [CUSTOM, ODD].map((secret) => [...secret].reverse().join(''));
  const content = other.flatMap((secret) => formsOf(secret).map(({ text }) => text)).join(' ');

  expect(search({ name: 'clean', content })).toEqual([]);
});

test('a secret with special characters has forms in every spelling', () => {
  expect(new Set(formsOf(CUSTOM).map(({ spelling }) => spelling))).toEqual(new Set(SPELLINGS));
});

test('what is too short to be told from an accident is refused', () => {
  expect(() => searchFor(new Map([['password', 'short one']]))).toThrow(
    'short one is too short to be searched for',
  );
});
