import type { ApiModel } from '../../tools/botocore';
import { apiConstraints, type Constraints } from '../../tools/conformance';

/** The descriptions of the APIs that hold what the resource's properties say. */
export interface Apis {
  readonly cognito: ApiModel;
  readonly secretsManager: ApiModel;
}

/** The API's structures that the resource's properties come from; later ones add to earlier ones. */
const SOURCES = [
  'CreateUserPoolClientRequest',
  'UpdateUserPoolClientRequest',
  'SetUserPoolClientSessionConfigurationRequest',
  'UserPoolClientType',
] as const;

/** A place of the resource that is a member of the same name nowhere, and what it is sent or read as. */
interface Placed {
  readonly at: string;
  readonly api: keyof Apis;
  readonly structures: readonly string[];
  readonly member: string;
}

export const PLACED: readonly Placed[] = [
  {
    at: '/CustomSecret',
    api: 'cognito',
    structures: ['CreateUserPoolClientRequest', 'AddUserPoolClientSecretRequest'],
    member: 'ClientSecret',
  },
  {
    at: '/SecretsManager/KmsKeyId',
    api: 'secretsManager',
    structures: ['CreateSecretRequest', 'UpdateSecretRequest'],
    member: 'KmsKeyId',
  },
  {
    at: '/SecretsManager/RecoveryWindowInDays',
    api: 'secretsManager',
    structures: ['DeleteSecretRequest'],
    member: 'RecoveryWindowInDays',
  },
  {
    at: '/SecretsManager/Tags',
    api: 'secretsManager',
    structures: ['CreateSecretRequest', 'TagResourceRequest'],
    member: 'Tags',
  },
  {
    at: '/ClientSecretArn',
    api: 'secretsManager',
    structures: ['CreateSecretResponse', 'DescribeSecretResponse'],
    member: 'ARN',
  },
];

/** The members of Cognito's API that the resource's properties are made from, with the name of their shape. */
export function membersOfTheApi(model: ApiModel): Map<string, string> {
  const members = new Map<string, string>();
  for (const source of SOURCES) {
    for (const [name, { shape }] of Object.entries(model.shapes[source]?.members ?? {})) {
      const earlier = members.get(name);
      if (earlier && earlier !== shape)
        throw new Error(`${source}.${name} is ${shape}, elsewhere ${earlier}`);
      members.set(name, shape);
    }
  }
  return members;
}

/** All that the APIs say about the values of one app client and its stored secret. */
export function constraintsOfTheApi(apis: Apis): Constraints {
  const { cognito } = apis;
  const found: Constraints = new Map();
  for (const [name, shape] of membersOfTheApi(cognito)) apiConstraints(cognito, shape, `/${name}`, found);
  for (const placed of PLACED) apiConstraints(apis[placed.api], shapeOf(apis, placed), placed.at, found);
  found.set(' type', 'object');
  found.set(' required', [...(cognito.shapes.CreateUserPoolClientRequest?.required ?? [])].sort().join(' '));
  return found;
}

/** The one shape that a placed member has in all of its structures. */
function shapeOf(apis: Apis, { api, structures, member }: Placed): string {
  const shapes = structures.map((name) => apis[api].shapes[name]?.members?.[member]?.shape);
  const [shape] = shapes;
  if (shape === undefined || shapes.some((other) => other !== shape))
    throw new Error(`${member} of ${structures.join(' and ')} is ${shapes.join(' and ')}`);
  return shape;
}
