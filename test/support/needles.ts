/** A text or the bytes of a file, and how a report names it. */
export interface Place {
  name: string;
  content: string | Buffer;
}

/** A secret that stands somewhere; what it is called, never its value. */
export interface Hit {
  place: string;
  secret: string;
  /** How it is written there; `a part` where none of its spellings is whole. */
  spelling: Spelling | 'a part';
  /** The text just before it. */
  after: string;
}

/** Gives every secret that stands in a place, whole or in parts of `FOUND_CHARACTERS` in a row. */
type Search = (place: Place) => Hit[];

export const SPELLINGS = ['plain', 'base64', 'URL-encoded', 'JSON-escaped', 'hexadecimal'] as const;
export type Spelling = (typeof SPELLINGS)[number];

/** One way in which a secret can be written. */
interface Form {
  spelling: Spelling;
  text: string;
}

/** Every window of this many characters is looked up at each STRIDE-th character of a place. */
const WINDOW = 12;
const STRIDE = 5;
/** So many characters of a spelling in a row are always found, wherever they stand. */
export const FOUND_CHARACTERS = WINDOW + STRIDE - 1;
const SHOWN_CHARACTERS = 60;

/** Every way in which a secret can be written, each once; its own text is the first. */
export function formsOf(secret: string): Form[] {
  const texts: Readonly<Record<Spelling, string[]>> = {
    plain: [secret],
    'URL-encoded': urlForms(secret),
    'JSON-escaped': jsonForms(secret),
    base64: base64Forms(Buffer.from(secret)),
    hexadecimal: bothCases(Buffer.from(secret).toString('hex')),
  };
  const forms = SPELLINGS.flatMap((spelling) => texts[spelling].map((text) => ({ spelling, text })));
  return forms.filter(({ text }, at) => forms.findIndex((form) => form.text === text) === at);
}

const bothCases = (text: string): string[] => [text.toLowerCase(), text.toUpperCase()];

/** What three bytes before it, or one or two more, leave of the secret's own characters. */
function base64Forms(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    const own = text.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
    return [own, own.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

const percent = (byte: number): string => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
const lowerHex = (text: string): string => text.replace(/%../g, (code) => code.toLowerCase());

/** Of what is not unreserved, of more or fewer of the other characters, of every byte. */
function urlForms(secret: string): string[] {
  const loose = encodeURIComponent(secret);
  const strict = loose.replace(/[!'()*]/g, (character) => percent(character.charCodeAt(0)));
  const form = new URLSearchParams([['', secret]]).toString().slice(1);
  const every = [...Buffer.from(secret)].map(percent).join('');
  return [loose, strict, form, encodeURI(secret), every].flatMap((text) => [text, lowerHex(text)]);
}

const escaped = (text: string): string => JSON.stringify(text).slice(1, -1);

/** As JSON in a text, as JSON in JSON, and as other languages write what is neither letter nor digit. */
function jsonForms(secret: string): string[] {
  const once = escaped(secret);
  const unicode = secret.replace(
    /[^A-Za-z0-9]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const upper = unicode.replace(/\\u..../g, (code) => `\\u${code.slice(2).toUpperCase()}`);
  return [once, escaped(once), unicode, upper, escaped(unicode), escaped(upper)];
}

/**
 * A search for these secrets, by value, each with a name to tell it by. Throws where one is too short to be
 * told from an accident.
 */
export function searchFor(secrets: ReadonlyMap<string, string>): Search {
  const windows = new Map<string, string>();
  const whole = new Map<string, string>();
  for (const [secret, name] of secrets) {
    if (secret.length < FOUND_CHARACTERS) throw new Error(`${name} is too short to be searched for`);
    for (const form of formsOf(secret)) {
      if (isTellingInParts(form)) addWindows(windows, asBytes(form.text), secret);
      else whole.set(asBytes(form.text), secret);
    }
  }
  return ({ name, content }) => {
    const text = typeof content === 'string' ? asBytes(content) : content.toString('latin1');
    return [...new Map([...wholeIn(text, whole), ...partsIn(text, windows)])].map(([secret, at]) => ({
      place: name,
      secret: secrets.get(secret) ?? '',
      spelling: spellingIn(text, secret),
      after: text.slice(Math.max(0, at - SHOWN_CHARACTERS), at),
    }));
  };
}

/** One character a byte, so that texts and files are searched alike. */
const asBytes = (text: string): string => Buffer.from(text).toString('latin1');

function addWindows(windows: Map<string, string>, text: string, secret: string): void {
  for (let at = 0; at + WINDOW <= text.length; at += 1) windows.set(text.slice(at, at + WINDOW), secret);
}

/** Of a form such as `a\u0020b\u002b` any text may hold a part. */
const isTellingInParts = ({ text }: Form): boolean =>
  text.replace(/\\+u[\dA-Fa-f]{4}/g, '').length > text.length / 2;

const wholeIn = (text: string, forms: ReadonlyMap<string, string>): [string, number][] =>
  [...forms].flatMap(([form, secret]) => {
    const at = text.indexOf(form);
    return at < 0 ? [] : [[secret, at]];
  });

/** The secrets in a text, each with where it was met first. */
function partsIn(text: string, windows: ReadonlyMap<string, string>): Map<string, number> {
  const found = new Map<string, number>();
  for (let at = 0; at + WINDOW <= text.length; at += STRIDE) {
    const secret = windows.get(text.slice(at, at + WINDOW));
    if (secret !== undefined && !found.has(secret)) found.set(secret, beginOf(text, at, windows, secret));
  }
  return found;
}

/** Where the characters of the secret begin of which those at `at` are a part. */
function beginOf(text: string, at: number, windows: ReadonlyMap<string, string>, secret: string): number {
  let begin = at;
  while (begin > 0 && windows.get(text.slice(begin - 1, begin - 1 + WINDOW)) === secret) begin -= 1;
  return begin;
}

const spellingIn = (text: string, secret: string): Hit['spelling'] =>
  formsOf(secret).find((form) => text.includes(asBytes(form.text)))?.spelling ?? 'a part';
