import { violatedIf, type Rule } from './rule';

/** The attributes that Cognito alone writes. */
const READ_ONLY: readonly string[] = ['sub', 'email_verified', 'phone_number_verified'];

export const ATTRIBUTE_RULES: readonly Rule[] = [
  {
    name: 'WriteAttributes-writable',
    grade: 'V',
    reason: 'sub, email_verified and phone_number_verified are written by Cognito alone.',
    settings: ['WriteAttributes'],
    check: ({ client }) =>
      (client.WriteAttributes ?? []).flatMap((name, index) =>
        violatedIf(READ_ONLY.includes(name), () => ({
          path: `/WriteAttributes/${index}`,
          reason: `is ${name}, which only Cognito writes`,
          remedy: 'Take it out.',
        })),
      ),
  },
];
