import { violatedIf, type Rule } from './rule';

export const SECRET_RULES: readonly Rule[] = [
  {
    name: 'EnablePropagateAdditionalUserContextData-needs-a-secret',
    grade: 'V',
    reason: 'Cognito trusts the context of a user only from a client that proves itself by a secret.',
    settings: ['EnablePropagateAdditionalUserContextData', 'GenerateSecret'],
    check: ({ client, confidential }) =>
      violatedIf(client.EnablePropagateAdditionalUserContextData === true && !confidential, () => ({
        path: '/EnablePropagateAdditionalUserContextData',
        reason: 'is true, and the client has no secret',
        remedy: 'Set GenerateSecret to true (which replaces an existing client), or set this to false.',
      })),
  },
];
