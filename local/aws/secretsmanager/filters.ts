/**
 * Mimics: the filters of ListSecrets (D): prefixes, of the name, a tag's key or value, or of any word of the
 * description; case counts except in descriptions and in `all`. A `!` before a value turns it round.
 */
import type { Filter, FilterNameStringType } from '@aws-sdk/client-secrets-manager';
import type { StoredSecret } from './state';

type Test = (secret: StoredSecret, value: string) => boolean;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

const hasWord = (texts: readonly string[], value: string): boolean =>
  texts.flatMap(wordsOf).some((word) => word.startsWith(value.toLowerCase()));

const TESTS: Readonly<Record<FilterNameStringType, Test>> = {
  name: ({ name }, value) => name.startsWith(value),
  description: ({ description = '' }, value) => wordsOf(value).every((word) => hasWord([description], word)),
  'tag-key': ({ tags }, value) => [...tags.keys()].some((key) => key.startsWith(value)),
  'tag-value': ({ tags }, value) => [...tags.values()].some((text) => text.startsWith(value)),
  'primary-region': () => false,
  'owning-service': () => false,
  all: ({ name, description = '', tags }, value) =>
    wordsOf(value).every((word) => hasWord([name, description, ...tags.keys(), ...tags.values()], word)),
};

/** Whether a secret passes a filter: one of its values fits. */
export function matches({ Key = 'all', Values = [] }: Filter, secret: StoredSecret): boolean {
  const test = TESTS[Key];
  return Values.some((value) =>
    value.startsWith('!') ? !test(secret, value.slice(1)) : test(secret, value),
  );
}
