import { CreateUserPoolClientCommand } from '@aws-sdk/client-cognito-identity-provider';
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { startLocal } from '../support/local';
import { NODE_VERSIONS, nodeBinary } from './node-versions';
import { FUNCTION } from './packed';

describe.each(NODE_VERSIONS)('the packed function under Node.js %i', (version) => {
  it('is started by a binary of that version', () => {
    const answer = execFileSync(nodeBinary(version), ['--version'], { encoding: 'utf8' });
    expect(answer).toMatch(new RegExp(`^v${version}\\.`));
  });

  it('loads, without a word, and exports both handlers', () => {
    const script = `const h = require(${JSON.stringify(resolve(FUNCTION, 'handlers.js'))});
      process.stdout.write(typeof h.entrypoint + ' ' + typeof h.testEntrypoint);`;
    const answer = execFileSync(nodeBinary(version), ['-e', script], { encoding: 'utf8' });
    expect(answer).toBe('function function');
  });

  it('answers READ through the Lambda endpoint', async () => {
    const local = await startLocal({ bundle: FUNCTION, node: nodeBinary(version) });
    try {
      const UserPoolId = await local.createPool();
      const create = new CreateUserPoolClientCommand({ UserPoolId, ClientName: 'read-me' });
      const ClientId = (await local.cognito().send(create)).UserPoolClient?.ClientId;
      const event = await local.invoke('READ', { UserPoolId, ClientId });
      expect(event).toMatchObject({
        status: 'SUCCESS',
        resourceModel: { UserPoolId, ClientId, ClientName: 'read-me' },
      });
    } finally {
      await local.close();
    }
  });
});
