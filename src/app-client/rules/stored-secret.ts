import { isReserved } from '../../secrets/tags';
import type { Violation } from '../violation';
import { violatedIf, type Rule } from './rule';

/** What tags can be made of, in keys and values: the documentation's "letters, spaces, and numbers" of any script. */
const TAG_TEXT = /^[\p{L}\p{Z}\p{N}+\-=._:/@]*$/u;

/** Names the member and never quotes it: what somebody put into a tag may be a secret. */
const badTagText = (text: string, path: string): readonly Violation[] =>
  violatedIf(!TAG_TEXT.test(text), () => ({
    path,
    reason: 'holds a character that no tag can have',
    remedy: 'Write it with letters, numbers, spaces and + - = . _ : / @ alone.',
  }));

/** What is asked of delivery, rotation and a secret of one's own, whatever is stored. */
export const STORED_SECRET_RULES: readonly Rule[] = [
  {
    name: 'SecretsManager-needs-a-secret',
    grade: 'D',
    reason: 'A public client has no secret that could be stored.',
    settings: ['SecretsManager', 'GenerateSecret', 'CustomSecret'],
    check: ({ client, confidential }) =>
      violatedIf(client.SecretsManager !== undefined && !confidential, () => ({
        path: '/SecretsManager',
        reason: 'asks to store the client secret, and the client has none',
        remedy: 'Set GenerateSecret to true (which replaces an existing client), or remove SecretsManager.',
      })),
  },
  {
    name: 'SecretRotation-needs-SecretsManager',
    grade: 'D',
    reason: 'Cognito never shows a further secret again: nobody could read the new value.',
    settings: ['SecretRotation', 'SecretsManager'],
    check: ({ client }) =>
      violatedIf(client.SecretRotation !== undefined && client.SecretsManager === undefined, () => ({
        path: '/SecretRotation',
        reason: 'has nowhere to put a new secret: without SecretsManager nobody could read it',
        remedy: 'Set SecretsManager too ({} will do), or remove SecretRotation.',
      })),
  },
  {
    name: 'CustomSecret-needs-a-secret',
    grade: 'D',
    reason: 'A public client has no secret.',
    settings: ['CustomSecret', 'GenerateSecret'],
    check: ({ client, confidential }) =>
      violatedIf(client.CustomSecret !== undefined && !confidential, () => ({
        path: '/CustomSecret',
        reason: 'is a client secret, and the client has none',
        remedy: 'Set GenerateSecret to true (which replaces an existing client), or remove CustomSecret.',
      })),
  },
  {
    name: 'CustomSecret-without-GenerateSecret-false',
    grade: 'D',
    reason: 'A secret of one’s own makes the client confidential.',
    settings: ['CustomSecret', 'GenerateSecret'],
    check: ({ client }) =>
      violatedIf(client.CustomSecret !== undefined && client.GenerateSecret === false, () => ({
        path: '/CustomSecret',
        reason: 'is a client secret, and GenerateSecret says that the client is to have none',
        remedy: 'Set GenerateSecret to true or leave it out, or remove CustomSecret.',
      })),
  },
  {
    name: 'SecretsManager-Tags-reserved-keys',
    grade: 'D',
    reason: 'Keys that begin with aws: belong to AWS, and with community:cognito: to this type.',
    settings: ['SecretsManager'],
    check: ({ client }) =>
      (client.SecretsManager?.Tags ?? []).flatMap(({ Key }, index) =>
        violatedIf(isReserved(Key), () => ({
          path: `/SecretsManager/Tags/${index}/Key`,
          reason: `is ${JSON.stringify(Key.slice(0, 40))}, which is reserved`,
          remedy: 'Choose a key that begins neither with aws: nor with community:cognito:.',
        })),
      ),
  },
  {
    name: 'SecretsManager-Tags-each-key-once',
    grade: 'D',
    reason: 'A tag has one value.',
    settings: ['SecretsManager'],
    check: ({ client }) =>
      (client.SecretsManager?.Tags ?? []).flatMap(({ Key }, index, tags) =>
        violatedIf(tags.findIndex((tag) => tag.Key === Key) !== index, () => ({
          path: `/SecretsManager/Tags/${index}/Key`,
          reason: 'is the key of another tag too',
          remedy: 'List each key once.',
        })),
      ),
  },
  {
    // No pattern of the schema: Python's re, which the contract tests match patterns with, knows no \p{L}.
    name: 'SecretsManager-Tags-characters',
    grade: 'D',
    reason: 'Keys and values of tags are made of letters, numbers, spaces and + - = . _ : / @.',
    settings: ['SecretsManager'],
    check: ({ client }) =>
      (client.SecretsManager?.Tags ?? []).flatMap(({ Key, Value }, index) => [
        ...badTagText(Key, `/SecretsManager/Tags/${index}/Key`),
        ...badTagText(Value, `/SecretsManager/Tags/${index}/Value`),
      ]),
  },
];
