import { CreateResourceServerCommand } from '@aws-sdk/client-cognito-identity-provider';
import type { TestLocal } from '../support/local';

/** A pool whose clients can ask for tokens by themselves, with the scope api/read. */
export async function poolWithScope(local: TestLocal): Promise<string> {
  const UserPoolId = await local.createPool();
  await local.cognito().send(
    new CreateResourceServerCommand({
      UserPoolId,
      Identifier: 'api',
      Name: 'api',
      Scopes: [{ ScopeName: 'read', ScopeDescription: 'Read' }],
    }),
  );
  return UserPoolId;
}
