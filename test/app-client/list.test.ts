import { succeed } from '../support/drive';
import { freshPool, localForFile } from '../support/local-for-file';

const local = localForFile();
let UserPoolId: string;

beforeEach(async () => {
  UserPoolId = await freshPool(local);
});

test('LIST pages through a pool with more than 60 clients', async () => {
  const names = Array.from({ length: 61 }, (_, n) => `client-${n}`);
  await Promise.all(names.map((ClientName) => succeed(local, 'CREATE', { UserPoolId, ClientName })));

  const first = await local.invoke('LIST', { UserPoolId });
  const second = await local.invoke('LIST', { UserPoolId }, { nextToken: String(first.nextToken) });

  expect(first.resourceModels).toHaveLength(60);
  expect(second.resourceModels).toHaveLength(1);
  expect(second.nextToken ?? null).toBeNull();
  const listed = [...(first.resourceModels ?? []), ...(second.resourceModels ?? [])];
  expect(listed.map(({ ClientName }) => ClientName).sort()).toEqual(names.sort());
});

test('LIST without a pool says that it needs UserPoolId', async () => {
  const event = await local.invoke('LIST', {});

  expect(event).toMatchObject({
    status: 'FAILED',
    errorCode: 'InvalidRequest',
    message: expect.stringContaining('/UserPoolId is missing'),
  });
});
