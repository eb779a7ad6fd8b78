import { violatedIf, type Rule } from './rule';

/** ProviderNameType of the API model; not in the schema, since `\p{…}` is not the same in every language. */
const PROVIDER_NAME = /^[\p{L}\p{M}\p{S}\p{N}\p{P}\p{Z}]+$/u;

export const PROVIDER_RULES: readonly Rule[] = [
  {
    name: 'SupportedIdentityProviders-printable',
    grade: 'D',
    reason: 'The name of a provider has no control characters.',
    settings: ['SupportedIdentityProviders'],
    check: ({ client }) =>
      (client.SupportedIdentityProviders ?? []).flatMap((name, index) =>
        violatedIf(!PROVIDER_NAME.test(name), () => ({
          path: `/SupportedIdentityProviders/${index}`,
          reason: 'holds a control character',
          remedy: 'Write the name as the provider has it.',
        })),
      ),
  },
];
