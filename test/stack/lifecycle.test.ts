import { fakesForFile, thingsTemplate, THING } from './fake';

const fake = fakesForFile();

/** Two things, the second of which names the first. */
const pair = (first: object, second: object = {}) =>
  thingsTemplate({ First: first, Second: { Names: [{ 'Fn::GetAtt': ['First', 'Id'] }], ...second } });

const idsOf = (events: { requestData: { resourceProperties: Record<string, unknown> } }[]) =>
  events.map(({ requestData }) => requestData.resourceProperties.Id);

test('what depends on another comes after it, and goes before it', async () => {
  const { deploy, delete: remove, seen, things } = await fake();
  const { resources } = await deploy(pair({ Size: 1 }));
  const creates = seen(undefined, 'CREATE');
  expect(creates.map(({ requestData }) => requestData.logicalResourceId)).toEqual(['First', 'Second']);
  expect(creates[1]?.requestData.resourceProperties.Names).toEqual([resources.First?.physicalId]);
  expect((await remove()).status).toBe('DELETE_COMPLETE');
  const deletes = seen(undefined, 'DELETE').map(({ requestData }) => requestData.logicalResourceId);
  expect(deletes).toEqual(['Second', 'First']);
  expect(things()).toEqual([]);
  await expect(remove()).rejects.toThrow('Stack with id fake does not exist');
});

test('what depends on nothing is made side by side', async () => {
  const { deploy } = await fake(`async (event) => {
    if (event.action !== 'CREATE') return ok(event);
    for (let i = 0; i < 100; i++) {
      if (new Set(lines().filter((e) => e.action === 'CREATE').map((e) => e.requestData.logicalResourceId)).size === 3) return ok(event);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return failed('NotStabilized', 'the others never came');
  }`);
  const result = await deploy(thingsTemplate({ A: {}, B: {}, C: {} }));
  expect(result.status).toBe('CREATE_COMPLETE');
});

test('an update sends the new and the old properties, with the identifier, under a new token', async () => {
  const { deploy, seen } = await fake();
  const { resources } = await deploy(thingsTemplate({ Thing: { Size: 1, Names: ['a'] } }));
  const result = await deploy(thingsTemplate({ Thing: { Size: 2 } }));
  expect(result.status).toBe('UPDATE_COMPLETE');
  const [create] = seen('Thing', 'CREATE');
  const [update] = seen('Thing', 'UPDATE');
  const Id = resources.Thing?.physicalId;
  expect(update?.requestData).toMatchObject({
    resourceProperties: { Id, Size: 2 },
    previousResourceProperties: { Id, Size: 1, Names: ['a'] },
  });
  expect(update?.bearerToken).not.toBe(create?.bearerToken);
  expect(seen('Thing').map(({ action }) => action)).toEqual(['CREATE', 'READ', 'UPDATE', 'READ']);
});

test('an unchanged template is no update', async () => {
  const { deploy, seen } = await fake();
  await deploy(thingsTemplate({ Thing: { Size: 1 } }));
  const before = seen().length;
  const result = await deploy(thingsTemplate({ Thing: { Size: 1 } }));
  expect(result).toMatchObject({ changed: false, succeeded: true, status: 'CREATE_COMPLETE' });
  expect(seen()).toHaveLength(before);
});

test('a changed create-only property makes a new thing, updates what names it, then deletes the old one', async () => {
  const { deploy, seen, things, told } = await fake();
  const before = await deploy(pair({ Kind: 'a' }));
  const after = await deploy(pair({ Kind: 'b' }));
  expect(after.status).toBe('UPDATE_COMPLETE');
  const [old, made] = [before.resources.First?.physicalId, after.resources.First?.physicalId];
  expect(made).not.toBe(old);
  expect(seen('Second', 'UPDATE')[0]?.requestData.resourceProperties.Names).toEqual([made]);
  expect(idsOf(seen('First', 'DELETE'))).toEqual([old]);
  const order = seen().map(({ action, requestData }) => `${action} ${requestData.logicalResourceId}`);
  expect(order.indexOf('DELETE First')).toBeGreaterThan(order.indexOf('UPDATE Second'));
  expect(things().sort()).toEqual([made, after.resources.Second?.physicalId].sort());
  expect(told('First')).toEqual([
    'UPDATE_IN_PROGRESS',
    'UPDATE_COMPLETE',
    'DELETE_IN_PROGRESS',
    'DELETE_COMPLETE',
  ]);
});

test('what a template no longer holds is deleted after the rest stands', async () => {
  const { deploy, things, told } = await fake();
  await deploy(thingsTemplate({ A: {}, B: {} }));
  const { resources } = await deploy(thingsTemplate({ A: { Size: 1 } }));
  expect(Object.keys(resources)).toEqual(['A']);
  expect(things()).toEqual([resources.A?.physicalId]);
  expect(told('fake')).toEqual([
    'UPDATE_IN_PROGRESS',
    'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
    'UPDATE_COMPLETE',
  ]);
});

test('a failed create deletes what was made, and the stack takes no update until it is deleted', async () => {
  const {
    deploy,
    delete: remove,
    things,
    told,
  } = await fake(
    `(event) => event.requestData.logicalResourceId === 'Second' ? failed('InvalidRequest', 'no') : ok(event)`,
  );
  const result = await deploy(pair({}));
  expect(result.status).toBe('ROLLBACK_COMPLETE');
  expect(things()).toEqual([]);
  expect(told('First')).toEqual([
    'CREATE_IN_PROGRESS',
    'CREATE_COMPLETE',
    'DELETE_IN_PROGRESS',
    'DELETE_COMPLETE',
  ]);
  await expect(deploy(pair({ Size: 2 }))).rejects.toThrow(
    'Stack fake is in ROLLBACK_COMPLETE state and can not be updated: delete it first',
  );
  expect((await remove()).status).toBe('DELETE_COMPLETE');
});

test('a failed update goes back: changed things change back, made things go, replaced things stay', async () => {
  const { deploy, things, seen, drift } = await fake(
    `(event, n) => event.requestData.resourceProperties.Size === 666 ? failed('InvalidRequest', 'no') : ok(event)`,
  );
  const stack = (Kind: string, Size: number, more = {}) =>
    thingsTemplate({ Replaced: { Kind }, Changed: { Size: Size + 1 }, ...more });
  const before = await deploy(stack('a', 1, { Failing: { Size: 1 } }));
  const failing = {
    Size: 666,
    Steps: [1, 2, 3].map((n) => ({ 'Fn::GetAtt': [['Replaced', 'Changed', 'New'][n - 1], 'Id'] })),
  };
  const after = await deploy(stack('b', 2, { New: {}, Failing: failing }));
  expect(after.status).toBe('UPDATE_ROLLBACK_COMPLETE');
  const ids = Object.values(before.resources).map(({ physicalId }) => physicalId);
  expect(Object.values(after.resources).map(({ physicalId }) => physicalId)).toEqual(ids);
  expect(things().sort()).toEqual(ids.sort());
  expect((await drift()).drifted).toBe(false);
  const back = seen('Changed', 'UPDATE').at(-1);
  expect(back).toMatchObject({ rollback: true });
  expect(back?.requestData).toMatchObject({
    resourceProperties: { Size: 2 },
    previousResourceProperties: { Size: 3 },
  });
  expect((await deploy(stack('a', 5))).status).toBe('UPDATE_COMPLETE');
});

test('an update whose way back fails says so', async () => {
  const { deploy, reasons } = await fake(
    `(event) => event.action === 'UPDATE' ? failed('InvalidRequest', event.rollback ? 'nor back' : 'not there') : ok(event)`,
  );
  await deploy(thingsTemplate({ Thing: { Size: 1 } }));
  const result = await deploy(thingsTemplate({ Thing: { Size: 2 } }));
  expect(result.status).toBe('UPDATE_ROLLBACK_FAILED');
  expect(reasons()).toContain('nor back (HandlerErrorCode: InvalidRequest)');
});

test('what is retained stays when its stack is deleted', async () => {
  const { deploy, delete: remove, things, told } = await fake();
  const { resources } = await deploy({
    Resources: {
      Kept: { Type: THING.typeName, DeletionPolicy: 'Retain' },
      Gone: { Type: THING.typeName, Properties: {} },
    },
  });
  expect((await remove()).status).toBe('DELETE_COMPLETE');
  expect(things()).toEqual([resources.Kept?.physicalId]);
  expect(told('Kept')).toEqual(['DELETE_SKIPPED']);
});

test('a delete that fails leaves the stack, and deleting it again tries again; what is gone is fine', async () => {
  const {
    deploy,
    delete: remove,
    told,
  } = await fake(
    `(event, n) => event.action !== 'DELETE' ? ok(event) : n === 1 ? failed('AccessDenied', 'not yours') : notFound`,
  );
  await deploy(thingsTemplate({ Thing: {} }));
  const failed = await remove();
  expect(failed).toMatchObject({ status: 'DELETE_FAILED', succeeded: false });
  expect(failed.reason).toBe('The following resource(s) failed to delete: [Thing].');
  expect((await remove()).status).toBe('DELETE_COMPLETE');
  expect(told('Thing')).toEqual(['DELETE_IN_PROGRESS', 'DELETE_COMPLETE']);
});

test('a NoEcho value reaches the handler and no record, event or output', async () => {
  const { deploy, seen, local } = await fake();
  const template = {
    Parameters: { Password: { Type: 'String', NoEcho: true } },
    Outputs: { Shown: { Value: { 'Fn::Sub': 'it is ${Password}' } } },
    ...thingsTemplate({ Thing: { Size: 1, Secret: { Ref: 'Password' } } }),
  };
  const first = await deploy(template, { parameters: { Password: 'hunter2' } });
  expect(first.outputs).toEqual({ Shown: 'it is ****' });
  expect(seen('Thing', 'CREATE')[0]?.requestData.resourceProperties.Secret).toBe('hunter2');
  const same = await deploy(template, { parameters: { Password: 'hunter2' } });
  expect(same.changed).toBe(false);
  await deploy(template, { parameters: { Password: 'correct horse' } });
  const [update] = seen('Thing', 'UPDATE');
  expect(update?.requestData.resourceProperties.Secret).toBe('correct horse');
  expect(update?.requestData.previousResourceProperties).not.toHaveProperty('Secret');
  const record = JSON.stringify(await local.control('GET', '/_local/stacks/fake'));
  expect(record).not.toMatch(/hunter2|correct horse/);
});

test('the rollback of an update has the NoEcho value that was there before', async () => {
  const { deploy, seen } = await fake(
    `(event) => event.requestData.resourceProperties.Size === 666 ? failed('InvalidRequest', 'no') : ok(event)`,
  );
  const template = (Size: number) => ({
    Parameters: { Password: { Type: 'String', NoEcho: true } },
    ...thingsTemplate({ Thing: { Secret: { Ref: 'Password' } }, Other: { Size, Names: [{ Ref: 'Thing' }] } }),
  });
  await deploy(template(1), { parameters: { Password: 'old' } });
  await deploy(template(666), { parameters: { Password: 'new' } });
  const secrets = seen('Thing', 'UPDATE').map(({ requestData }) => requestData.resourceProperties.Secret);
  expect(secrets).toEqual(['new', 'old']);
});

test('hundreds of stacks can be deployed side by side', async () => {
  const { deploy, things } = await fake();
  const names = Array.from({ length: 200 }, (_, index) => `cell-${index}`);
  const results = await Promise.all(
    names.map((stackName) => deploy(thingsTemplate({ T: {} }), { stackName })),
  );
  expect(new Set(results.map(({ status }) => status))).toEqual(new Set(['CREATE_COMPLETE']));
  expect(things()).toHaveLength(200);
}, 60_000);
