import { isReserved } from '../../secrets/tags';
import { violatedIf, type Rule } from './rule';

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
];
