import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import type { Properties } from '../event';
import type { NativeRow } from './native-rows';
import { ResourceFailure, type Operation, type ResourceType } from './type';

/** A native type behind the interface that the engine drives. */
export function nativeType(row: NativeRow, client: CognitoIdentityProviderClient): ResourceType {
  const names = Object.keys(row.properties);
  return {
    name: row.name,
    attributes: row.attributes,
    createOnly: names.filter((name) => row.properties[name]?.endsWith('replaces')),
    writeOnly: row.unreadable,
    isSet: () => true,
    check: (declared) => checkDeclared(row, declared),
    physicalId: (model) => textOf(row.physicalId(model)),
    create: (operation) => attempt(() => create(row, client, operation)),
    update: ({ desired, model = {} }) =>
      attempt(async () => {
        await row.update(client, desired, model);
        return plain(await row.read(client, model));
      }),
    remove: ({ model = {} }) => attempt(() => row.remove(client, model)).then(() => undefined, unlessGone),
    read: (model) => attempt(async () => plain(await row.read(client, model))).catch(unlessGone),
  };
}

/** Where an interrupted engine has already made it, it is not made again. */
async function create(row: NativeRow, client: CognitoIdentityProviderClient, operation: Operation) {
  const { desired, logicalId, step, save } = operation;
  if (!step.model) {
    const named = 'UserPoolName' in row.properties ? { UserPoolName: logicalId, ...desired } : desired;
    step.model = identityOf(row, await row.create(client, named));
    await save();
  }
  return plain(await row.read(client, step.model));
}

/** Only what identifies the resource: a provider's details hold secrets. */
function identityOf(row: NativeRow, model: Properties): Properties {
  const names = [
    'UserPoolId',
    ...Object.keys(row.properties).filter((name) => row.properties[name]?.startsWith('required')),
  ];
  return Object.fromEntries(
    names.filter((name) => !row.unreadable.includes(name)).map((name) => [name, model[name]]),
  );
}

function checkDeclared(row: NativeRow, declared: Properties): string[] {
  const missing = Object.keys(row.properties).filter(
    (name) => row.properties[name]?.startsWith('required') && !(name in declared),
  );
  return [
    ...Object.keys(declared)
      .filter((name) => !(name in row.properties))
      .map((name) => `${name}: the local stack engine knows no such property of ${row.name}`),
    ...missing.map((name) => `${name}: this property is required`),
  ];
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Dates and absent members as JSON has them, as the records keep them. */
const plain = (model: Properties): Properties => JSON.parse(JSON.stringify(model)) as Properties;

async function attempt<Result>(action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    throw new ResourceFailure(
      `${message} (Service: CognitoIdentityProvider, Error: ${name})`,
      name,
      undefined,
      {
        cause: error,
      },
    );
  }
}

function unlessGone(error: unknown): undefined {
  if (error instanceof ResourceFailure && error.code === 'ResourceNotFoundException') return undefined;
  throw error;
}
