import { isObject } from './json';

/** Fetches what one dynamic reference names, e.g. `name:SecretString:key` for `secretsmanager`. */
export type DynamicResolver = (reference: string) => Promise<string>;

/** The services that CloudFormation resolves; without a resolver a reference to one is an error. */
export const DYNAMIC_SERVICES = ['ssm', 'ssm-secure', 'secretsmanager'] as const;
export type DynamicResolvers = Partial<Record<(typeof DYNAMIC_SERVICES)[number], DynamicResolver>>;

const REFERENCE = /\{\{resolve:([^:}]+):([^}]*)\}\}/g;

/** The services that the dynamic references in a value name, at any depth. */
export function dynamicServicesIn(value: unknown): string[] {
  if (typeof value === 'string') return [...value.matchAll(REFERENCE)].map((match) => match[1] ?? '');
  if (Array.isArray(value)) return value.flatMap(dynamicServicesIn);
  return isObject(value) ? Object.values(value).flatMap(dynamicServicesIn) : [];
}

/** What is wrong with a service that a dynamic reference names, if anything. */
export function dynamicProblem(service: string, resolvers: DynamicResolvers): string | undefined {
  if (service in resolvers) return undefined;
  const known = (DYNAMIC_SERVICES as readonly string[]).includes(service);
  return known
    ? `{{resolve:${service}:…}}: the local stack engine has no resolver for ${service} yet`
    : `{{resolve:${service}:…}}: CloudFormation resolves only ${DYNAMIC_SERVICES.join(', ')}`;
}

/** The value with every dynamic reference replaced; throws what a resolver throws. */
export async function resolveDynamic<Value>(value: Value, resolvers: DynamicResolvers): Promise<Value> {
  // Replacing text in JSON leaves its shape as it is.
  return (await replaced(value, resolvers)) as Value;
}

async function replaced(value: unknown, resolvers: DynamicResolvers): Promise<unknown> {
  if (typeof value === 'string') return replacedText(value, resolvers);
  if (Array.isArray(value)) return Promise.all(value.map((item) => replaced(item, resolvers)));
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(async ([key, member]) => [
    key,
    await replaced(member, resolvers),
  ]);
  return Object.fromEntries(await Promise.all(members)) as unknown;
}

async function replacedText(text: string, resolvers: DynamicResolvers): Promise<string> {
  let result = '';
  let end = 0;
  for (const match of text.matchAll(REFERENCE)) {
    const [whole, service = '', reference = ''] = match;
    const resolver = (resolvers as Record<string, DynamicResolver | undefined>)[service];
    if (!resolver) throw new Error(dynamicProblem(service, resolvers));
    result += text.slice(end, match.index) + (await resolver(reference));
    end = match.index + whole.length;
  }
  return result + text.slice(end);
}
