import {
  CreateUserPoolClientCommand,
  type CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import { CreateSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import fc from 'fast-check';
import { createViolations } from '../../src/app-client/create-violations';
import { toCreateInput } from '../../src/app-client/translate';
import { validateShape } from '../../src/app-client/validate-shape';
import { KEYWORDS } from '../../src/generated/shape';
import { RULES } from '../../src/app-client/rules';
import { tagsOf } from '../../src/secrets/record';
import { secretName } from '../../src/secrets/stored-secret';
import { validClient, type ClientProperties } from '../support/arbitraries';
import {
  brokenTemplate,
  READ_ONLY_BREAKAGES,
  RULE_BREAKAGES,
  SHAPE_BREAKAGES,
  type Breakage,
} from '../support/arbitraries-broken';
import { wildClient } from '../support/arbitraries-wild';
import { createFullPool } from '../support/pool-contents';
import { drive } from '../support/drive';
import type { Properties } from '../support/local';
import { localForFile } from '../support/local-for-file';

/** `MODELS=100000` for a longer run. */
const MODELS = Number(process.env.MODELS ?? 10_000);
/** Each of these is a call of the local Cognito, so there are fewer. */
const ASKED = Math.ceil(MODELS / 4);
const LANES = 4;
const CLIENTS_PER_POOL = 900;
const MILLISECONDS_PER_MODEL = 100;

const local = localForFile({ bundle: process.env.BUNDLE });
let UserPoolId: string;

beforeAll(async () => {
  UserPoolId = await createFullPool(local);
});

/** Side by side: each lane has a sandbox of its own. */
const inLanes = <T>(arbitrary: fc.Arbitrary<T>, runs: number, holds: (value: T) => Promise<void>) =>
  Promise.all(
    Array.from({ length: LANES }, () =>
      fc.assert(fc.asyncProperty(arbitrary, holds), { numRuns: Math.ceil(runs / LANES) }),
    ),
  );

test('there is something to break for every keyword of the schema and every rule', () => {
  const broken = new Set([...SHAPE_BREAKAGES, ...RULE_BREAKAGES].map(({ breaks }) => breaks));
  const unbroken = [...KEYWORDS, ...RULES.map(({ name }) => name)].filter((name) => !broken.has(name));

  // minItems is 0 wherever it stands; a fraction of a unit comes from an update alone, and so does a secret of one's
  // own for a client without one: for a new client it is the secret.
  expect(unbroken).toEqual([
    'minItems',
    'AccessTokenValidity-whole-in-its-unit',
    'IdTokenValidity-whole-in-its-unit',
    'RefreshTokenValidity-whole-in-its-unit',
    'CustomSecret-needs-a-secret',
  ]);
});

/** Every broken thing is told, by path, with what is wrong and what to do. */
function expectAllTold(event: object, breakages: readonly Breakage[]): void {
  expect(event).toMatchObject({
    status: 'FAILED',
    errorCode: 'InvalidRequest',
    message: expect.stringMatching(/^\/[A-Z]/),
  });
  for (const { said } of breakages) expect(event).toMatchObject({ message: expect.stringContaining(said) });
}

test(
  `${MODELS} random invalid models are refused before any call, with all that is wrong in one message`,
  async () => {
    const before = (await local.calls()).length;
    const rows = [...SHAPE_BREAKAGES, ...READ_ONLY_BREAKAGES, ...RULE_BREAKAGES];

    await inLanes(brokenTemplate(rows), MODELS, async ({ properties, breakages }) => {
      expectAllTold(await local.invoke('CREATE', { UserPoolId, ...properties }), breakages);
    });

    expect((await local.calls()).slice(before)).toEqual([]);
  },
  MODELS * MILLISECONDS_PER_MODEL,
);

/** An update leaves GenerateSecret out, which cannot change. */
const ofUpdates = RULE_BREAKAGES.filter(
  ({ breaks }) => breaks !== 'CustomSecret-without-GenerateSecret-false',
);

test.each([
  ['schema', SHAPE_BREAKAGES],
  ['rules', ofUpdates],
])(
  `random updates that break the %s are refused before any write`,
  async (_, rows) => {
    const { resourceModel } = await drive(local, 'CREATE', { UserPoolId });
    const identifier = { UserPoolId, ClientId: resourceModel?.ClientId };
    const before = (await local.calls()).length;

    await inLanes(brokenTemplate(rows), MODELS / 20, async ({ properties, breakages }) => {
      const { GenerateSecret: __, ...desired }: Properties = { ...identifier, ...properties };
      expectAllTold(await local.invoke('UPDATE', desired, { previous: identifier }), breakages);
    });

    const operations = new Set((await local.calls()).slice(before).map(({ operation }) => operation));
    expect([...operations].filter((name) => !/^(Describe|Get|List)/.test(name))).toEqual([]);
  },
  MODELS * MILLISECONDS_PER_MODEL,
);

/** Whether the product would call Cognito at all. */
const refusedByUs = (client: ClientProperties): string[] => {
  const { value, violations } = validateShape({ UserPoolId, ...client });
  return [...violations, ...createViolations(value)].map(({ path }) => path);
};

/** Cognito itself, in pools that are left when they are full. */
class Oracle {
  private pool = '';
  private left = 0;

  constructor(private readonly cognito: CognitoIdentityProviderClient) {}

  /** What Cognito says to what the product would send: nothing where it takes it. */
  async refusal(client: ClientProperties): Promise<string | undefined> {
    try {
      await this.create(client);
      return undefined;
    } catch (error) {
      return String(error);
    }
  }

  /** Gives the new client's id. */
  async create(client: ClientProperties): Promise<{ UserPoolId: string; ClientId: string }> {
    if (this.left === 0) [this.pool, this.left] = [await createFullPool(local), CLIENTS_PER_POOL];
    this.left -= 1;
    const UserPoolId = this.pool;
    const input = toCreateInput({ ...client, UserPoolId }, client.ClientName ?? 'client');
    const { UserPoolClient } = await this.cognito.send(new CreateUserPoolClientCommand(input));
    return { UserPoolId, ClientId: UserPoolClient?.ClientId ?? '' };
  }
}

/** Whether a client can be had, and where it asks for delivery its secret be stored, with all the tags of a stack. */
async function expectTaken(oracle: Oracle, manager: SecretsManagerClient, client: ClientProperties) {
  const identifier = await oracle.create(client);
  const { SecretsManager: delivery, SecretRotation: rotation } = client;
  if (delivery === undefined) return;
  const Tags = tagsOf(identifier, { delivery, rotation }, { stage: 'production', owner: 'us', cost: '1' });
  const { KmsKeyId } = delivery;
  const input = { Name: secretName(identifier), SecretString: '{}', Tags, ...(KmsKeyId && { KmsKeyId }) };
  await manager.send(new CreateSecretCommand(input));
}

test(
  `none of ${MODELS} random valid models is refused`,
  async () => {
    fc.assert(
      fc.property(validClient, (client) => expect(refusedByUs(client)).toEqual([])),
      { numRuns: MODELS },
    );
    const oracle = new Oracle(local.cognito());
    const credentials = { accessKeyId: 'AKIATESTEXAMPLE', secretAccessKey: 'test-secret-key-example' };
    const manager = new SecretsManagerClient({ endpoint: local.aws, region: 'us-east-1', credentials });
    await fc.assert(
      fc.asyncProperty(validClient, (client) => expectTaken(oracle, manager, client)),
      { numRuns: ASKED / 5 },
    );
    manager.destroy();
  },
  MODELS * MILLISECONDS_PER_MODEL,
);

test(
  `of ${ASKED} models that Cognito may or may not have, those are refused that Cognito refuses, and no others`,
  async () => {
    const oracle = new Oracle(local.cognito());
    const tally = { taken: 0, refused: 0 };

    await fc.assert(
      fc.asyncProperty(wildClient, async (client) => {
        const ours = refusedByUs(client);
        const theirs = await oracle.refusal(client);

        tally[theirs === undefined ? 'taken' : 'refused'] += 1;
        expect({ client, ours, theirs, same: ours.length > 0 === (theirs !== undefined) }).toMatchObject({
          same: true,
        });
      }),
      { numRuns: ASKED },
    );

    expect(Math.min(tally.taken, tally.refused)).toBeGreaterThan(ASKED / 10);
  },
  MODELS * MILLISECONDS_PER_MODEL,
);
