import type { ApiModel } from '../../tools/botocore';
import { apiConstraints, type Constraints } from '../../tools/conformance';

/** The API's structures that the resource's properties come from; later ones add to earlier ones. */
const SOURCES = [
  'CreateUserPoolClientRequest',
  'UpdateUserPoolClientRequest',
  'SetUserPoolClientSessionConfigurationRequest',
  'UserPoolClientType',
] as const;

/** The members of the API that the resource's properties are made from, with the name of their shape. */
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

/** All that the API says about the values of one app client. */
export function constraintsOfTheApi(model: ApiModel): Constraints {
  const found: Constraints = new Map();
  for (const [name, shape] of membersOfTheApi(model)) apiConstraints(model, shape, `/${name}`, found);
  found.set(' type', 'object');
  found.set(' required', [...(model.shapes.CreateUserPoolClientRequest?.required ?? [])].sort().join(' '));
  return found;
}
