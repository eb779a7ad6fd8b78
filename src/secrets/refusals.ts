import { invalidRequest } from '../app-client/parse';
import type { Violation } from '../app-client/violation';
import type { HandlerError } from '../contract';

/** What only a person can put right; told before any write. `…` stands for what it is about. */
type Refusal = Violation;

export const STRANGER: Refusal = {
  path: '/SecretRotation',
  reason:
    'finds a client secret that is not known here: …; a client has two at most, and nothing is deleted that is not known',
  remedy:
    'Delete it once nobody uses it (aws cognito-idp delete-user-pool-client-secret), then update again.',
};

export const TWO_ADDED: Refusal = {
  path: '/SecretRotation',
  reason: 'was interrupted, and … were added since: one of them is not known here',
  remedy: 'Delete that one (aws cognito-idp delete-user-pool-client-secret), then update again.',
};

export const VERSION_BESIDE_CUSTOM: Refusal = {
  path: '/SecretRotation/Version',
  reason: 'is new beside an unchanged CustomSecret: there is no other value to rotate to',
  remedy: 'Change CustomSecret too, or remove it so that a value is generated.',
};

export const UNREADABLE: Refusal = {
  path: '/SecretsManager',
  reason:
    'asks to store a client secret that nobody can read any more: Cognito shows the original one alone, and it is not the only secret, or was revoked',
  remedy:
    'Declare a new SecretRotation.Version, which makes a new secret; where the client has two secrets, delete the one that is not wanted first.',
};

export const HAND_EDITED: Refusal = {
  path: '/SecretsManager',
  reason:
    'finds a stored secret that was edited by hand, or whose client secret was deleted: what AWSCURRENT holds is not accepted by Cognito',
  remedy:
    'Move AWSCURRENT back to the version before (aws secretsmanager update-secret-version-stage), or declare a new SecretRotation.Version, which makes a new secret.',
};

export const SOMEBODY_ELSES: Refusal = {
  path: '/SecretsManager',
  reason: 'finds a stored secret under the name of this client that was not made here: …',
  remedy:
    'Where it is this client’s and has lost its tag community:cognito:app-client, put that back (USER_POOL_ID/CLIENT_ID); else delete that one. Then try again.',
};

export const TOO_MANY_TAGS: Refusal = {
  path: '/SecretsManager/Tags',
  reason: 'come to … tags together with those of the stack and of this type, and a secret has 50 at most',
  remedy: 'Declare fewer, or deploy with fewer tags on the stack.',
};

export const ONLY_COPY: Refusal = {
  path: '/SecretsManager',
  reason:
    'was removed, and holds the only readable copy of the client secret, which CustomSecret is compared with',
  remedy: 'Keep SecretsManager, or remove CustomSecret too.',
};

export const CHANGE_WITHOUT_DELIVERY: Refusal = {
  path: '/CustomSecret',
  reason: 'changes, and without SecretsManager it is not known what it changes from',
  remedy: 'Add SecretsManager ({} will do), or remove CustomSecret, which leaves the secret as it is.',
};

/** The InvalidRequest of one refusal, `…` filled in. */
export const refused = ({ reason, ...refusal }: Refusal, ...named: readonly string[]): HandlerError =>
  invalidRequest([{ ...refusal, reason: reason.replace('…', named.join(' and ')) }]);
