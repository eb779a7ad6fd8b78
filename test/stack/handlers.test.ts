import { fakesForFile, thingsTemplate } from './fake';

const fake = fakesForFile();

const ONE = thingsTemplate({ Thing: { Size: 1, Names: ['b', 'a'] } });

test('a create calls CREATE, then READ with the identifier alone, and keeps what READ gave', async () => {
  const { deploy, seen, told } = await fake();
  const result = await deploy(
    thingsTemplate({ Thing: { Size: 1 } }, { Outputs: { Id: { Value: { 'Fn::GetAtt': ['Thing', 'Id'] } } } }),
    { tags: { team: 'blue' } },
  );
  expect(result).toMatchObject({ status: 'CREATE_COMPLETE', succeeded: true, changed: true });
  const [create, read, ...more] = seen('Thing');
  expect(create).toMatchObject({
    action: 'CREATE',
    callbackContext: null,
    responseEndpoint: null,
    rollback: false,
  });
  expect(create?.stackId).toBe(result.id);
  expect(create?.requestData).toMatchObject({
    resourceProperties: { Size: 1 },
    previousResourceProperties: null,
    stackTags: { team: 'blue' },
  });
  expect(read).toMatchObject({
    action: 'READ',
    requestData: { resourceProperties: { Id: result.outputs.Id } },
  });
  expect(Object.keys(read?.requestData.resourceProperties ?? {})).toEqual(['Id']);
  expect(more).toEqual([]);
  expect(told('Thing')).toEqual(['CREATE_IN_PROGRESS', 'CREATE_COMPLETE']);
});

test('IN_PROGRESS is called back with the returned model, its context and the same token', async () => {
  const { deploy, seen, told } = await fake(`(event, n) => {
    if (event.action !== 'CREATE' || n === 3) return ok(event);
    const resourceModel = { ...event.requestData.resourceProperties, Id: 'thing-1', Size: 10 + n };
    return { status: 'IN_PROGRESS', resourceModel, callbackContext: { n }, callbackDelaySeconds: 5, message: 'wait' };
  }`);
  expect((await deploy(ONE)).status).toBe('CREATE_COMPLETE');
  const creates = seen('Thing', 'CREATE');
  expect(creates.map(({ callbackContext }) => callbackContext)).toEqual([null, { n: 1 }, { n: 2 }]);
  expect(creates.map(({ requestData }) => requestData.resourceProperties.Size)).toEqual([1, 11, 12]);
  expect(new Set(creates.map(({ bearerToken }) => bearerToken)).size).toBe(1);
  expect(told('Thing')).toEqual(['CREATE_IN_PROGRESS', 'CREATE_IN_PROGRESS', 'CREATE_COMPLETE']);
});

test.each(['NetworkFailure', 'ResourceConflict', 'ServiceInternalError', 'Throttling'])(
  '%s is tried again from the original request: same token, no context',
  async (code) => {
    const { deploy, seen } = await fake(`(event, n) => {
      const resourceModel = { Id: 'thing-1', Size: 99 };
      if (event.action !== 'CREATE' || n === 3) return ok(event);
      if (n === 1) return { status: 'IN_PROGRESS', resourceModel, callbackContext: { n } };
      return failed('${code}');
    }`);
    expect((await deploy(ONE)).status).toBe('CREATE_COMPLETE');
    const [first, second, third] = seen('Thing', 'CREATE');
    expect(second).toMatchObject({ callbackContext: { n: 1 } });
    expect(third).toEqual(first);
  },
);

test('a crash is tried again with the recorded model and context', async () => {
  const { deploy, seen } = await fake(`(event, n) => {
    if (event.action !== 'CREATE' || n === 3) return ok(event);
    if (n === 2) process.exit(1);
    const resourceModel = { Id: 'thing-1', Size: 99 };
    return { status: 'IN_PROGRESS', resourceModel, callbackContext: { n } };
  }`);
  expect((await deploy(ONE)).status).toBe('CREATE_COMPLETE');
  const [, second, third] = seen('Thing', 'CREATE');
  expect(third).toEqual(second);
  expect(third).toMatchObject({
    callbackContext: { n: 1 },
    requestData: { resourceProperties: { Size: 99 } },
  });
});

test('after the last try the failure stands, and the stack rolls back', async () => {
  const { deploy, seen, reasons } = await fake(`(event) => failed('Throttling', 'Rate exceeded')`);
  const result = await deploy(ONE);
  expect(result).toMatchObject({ status: 'ROLLBACK_COMPLETE', succeeded: false });
  expect(result.reason).toBe('The following resource(s) failed: [Thing].');
  expect(reasons()).toEqual(['Rate exceeded (HandlerErrorCode: Throttling)']);
  expect(seen('Thing')).toHaveLength(3);
});

test('another failure is not tried again', async () => {
  const { deploy, seen, reasons } = await fake(`() => failed('InvalidRequest', 'Size: too small')`);
  await deploy(ONE);
  expect(seen('Thing', 'CREATE')).toHaveLength(1);
  expect(reasons()).toEqual(['Size: too small (HandlerErrorCode: InvalidRequest)']);
});

test('a time-out counts as a crash, and its message is the reason', async () => {
  const { deploy, seen, reasons } = await fake(
    '() => new Promise((resolve) => setTimeout(resolve, 60000))',
    1000,
  );
  await deploy(ONE);
  expect(seen('Thing', 'CREATE')).toHaveLength(3);
  expect(reasons()[0]).toMatch(/^Sandbox.Timedout: RequestId: \S+ Error: Task timed out after 1.00 seconds$/);
});

test.each([
  [`{ status: 'IN_PROGRESS', resourceModel: { Size: 1 } }`, 'IN_PROGRESS without the primary identifier'],
  [`{ status: 'SUCCESS', resourceModel: { Size: 1 } }`, 'SUCCESS without the primary identifier'],
  [`{ status: 'SUCCESS' }`, 'SUCCESS without a resource model'],
  [
    `{ status: 'SUCCESS', errorCode: 'Throttling', resourceModel: { Id: 'i' } }`,
    'SUCCESS with the error code Throttling',
  ],
  [
    `{ status: 'SUCCESS', callbackDelaySeconds: 1, resourceModel: { Id: 'i' } }`,
    'SUCCESS with a callback delay',
  ],
  [
    `{ status: 'SUCCESS', callbackContext: {}, resourceModel: { Id: 'i' } }`,
    'SUCCESS with a callback context',
  ],
  [
    `{ status: 'SUCCESS', resourceModel: { Id: 'i', Secret: 's3cret' } }`,
    'the model shows the write-only property Secret',
  ],
  [
    `{ status: 'SUCCESS', resourceModel: { Id: 'i', Extra: 1 } }`,
    'the model does not fit the schema: / must NOT have additional properties (Extra)',
  ],
  [
    `{ status: 'SUCCESS', resourceModel: { Id: 'i', Kind: null } }`,
    'the model does not fit the schema: /Kind must be string',
  ],
  [`{ status: 'FAILED', errorCode: 'Oops', message: 'm' }`, 'FAILED with the error code Oops'],
  [`{ status: 'FAILED', errorCode: 'NotFound' }`, 'FAILED without a message'],
  [`{ state: 'DONE' }`, 'the answer is no progress event: it has no known status'],
  [`null`, 'the answer is no progress event: it has no known status'],
])('an event that breaks the contract, %s, is a failure', async (event, problem) => {
  const { deploy, reasons, seen } = await fake(`(event) => event.action === 'CREATE' ? ${event} : ok(event)`);
  await deploy(ONE);
  expect(seen('Thing', 'CREATE')).toHaveLength(1);
  expect(reasons()[0]).toBe(`The handler broke its contract: ${problem} (HandlerErrorCode: InternalFailure)`);
  expect(JSON.stringify(reasons())).not.toContain('s3cret');
});

test('a READ that answers IN_PROGRESS, or finds nothing after CREATE, is a failure', async () => {
  const slow = await fake(`(event) => event.action === 'READ'
    ? { status: 'IN_PROGRESS', resourceModel: event.requestData.resourceProperties } : ok(event)`);
  await slow.deploy(ONE);
  expect(slow.reasons()[0]).toContain('READ may not answer IN_PROGRESS');
  const lost = await fake(`(event) => event.action === 'READ' ? notFound : ok(event)`);
  await lost.deploy(ONE);
  expect(lost.reasons()[0]).toBe('READ after CREATE did not find it');
  expect(lost.things()).toEqual([]);
});

test('an identifier that changes in an update, and a model after DELETE, are failures', async () => {
  const {
    deploy,
    delete: remove,
    reasons,
  } = await fake(`(event) => {
    if (event.action === 'UPDATE' && !event.rollback) return { status: 'SUCCESS', resourceModel: { Id: 'other' } };
    if (event.action === 'DELETE') return { status: 'SUCCESS', resourceModel: { Id: 'x' } };
    return ok(event);
  }`);
  await deploy(ONE);
  await deploy(thingsTemplate({ Thing: { Size: 2 } }));
  expect(reasons()[0]).toContain('the primary identifier changed');
  expect((await remove()).status).toBe('DELETE_FAILED');
  expect(reasons()[0]).toContain('DELETE: SUCCESS with a resource model');
});

test('a failed create whose event names what was made is deleted in the rollback; one that names nothing is not', async () => {
  const { deploy, seen, things } = await fake(`(event) => {
    if (event.action !== 'CREATE') return ok(event);
    const { resourceModel } = ok(event);
    return failed('NotStabilized', 'half made', event.requestData.logicalResourceId === 'Named' ? resourceModel : undefined);
  }`);
  await deploy(thingsTemplate({ Named: { Size: 1 } }));
  expect(seen('Named', 'DELETE')).toHaveLength(1);
  expect(things()).toEqual([]);
  await deploy(thingsTemplate({ Nameless: { Size: 1 } }), { stackName: 'other' });
  expect(seen('Nameless', 'DELETE')).toHaveLength(0);
  expect(things()).toHaveLength(1);
});
