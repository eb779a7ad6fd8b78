import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fakesForFile } from './fake';

/** A CREATE is answered when the test has written a file. */
const ANSWER = `async (event) => {
  while (event.action === 'CREATE' && !existsSync(at('go'))) await new Promise((resolve) => setTimeout(resolve, 20));
  return ok(event);
}`;
const TEMPLATE = { Resources: { One: { Type: 'Test::Fake::Thing', Properties: { Size: 1 } } } };

const startFake = fakesForFile();
jest.setTimeout(60_000);

/** A stack whose engine lives and waits for its handler. */
async function atWork() {
  const fake = await startFake(ANSWER);
  const first = fake.deploy(TEMPLATE);
  while (!existsSync(join(fake.folder, 'calls'))) await new Promise((resolve) => setTimeout(resolve, 20));
  return { fake, first, go: () => writeFileSync(join(fake.folder, 'go'), '') };
}

const refused = (what: string) => ({
  name: 'StackStateError',
  message: `Stack [fake] is in CREATE_IN_PROGRESS state and can not be ${what}: another engine is at work on it`,
});

test('a deploy beside one that is at work is refused, and the first one ends as if alone', async () => {
  const { fake, first, go } = await atWork();
  await expect(fake.deploy(TEMPLATE)).rejects.toMatchObject(refused('updated'));
  go();
  expect(await first).toMatchObject({ status: 'CREATE_COMPLETE' });
  expect(fake.seen('One', 'CREATE')).toHaveLength(1);
  expect(fake.things()).toHaveLength(1);
});

test('a delete beside a deploy that is at work is refused; once that has ended, nobody has to wait', async () => {
  const { fake, first, go } = await atWork();
  await expect(fake.delete()).rejects.toMatchObject(refused('deleted'));
  go();
  await first;
  expect(await fake.delete()).toMatchObject({ status: 'DELETE_COMPLETE' });
  expect(fake.things()).toEqual([]);
});

test('an engine that was taken for dead cannot write over the one that went on', async () => {
  const { fake, first, go } = await atWork();
  const write = (method: string, owner: string) =>
    fetch(`${fake.local.aws}/_local/stacks/fake?owner=${owner}`, {
      method,
      body: method === 'PUT' ? record : null,
    });
  const record = JSON.stringify(await fake.local.control('GET', '/_local/stacks/fake'));
  const answers = [await write('PUT', 'late'), await write('DELETE', 'late')];
  expect(answers.map(({ status }) => status)).toEqual([409, 409]);
  expect(await answers[0]?.json()).toEqual({ message: 'Another engine is at work on stack fake' });
  go();
  await first;
});

test.each([
  [
    {},
    'the record of stack x: name must be a text; id must be a text; region must be a text; status must be a text; resources must be an object of objects; leftovers must be a list of objects; outputs must be an object of objects; events must be a list of objects',
  ],
  [[], 'the record of stack x: must be an object'],
  [
    {
      name: 'y',
      id: 'arn',
      region: 'eu-west-1',
      status: 'CREATE_COMPLETE',
      resources: {},
      leftovers: [],
      outputs: {},
      events: [],
    },
    'the record of stack x: name must be x, as in the path',
  ],
])('what is no record of a stack is refused: %j', async (body, message) => {
  const fake = await startFake();
  const url = `${fake.local.aws}/_local/stacks/x`;
  const answer = await fetch(url, { method: 'PUT', body: JSON.stringify(body) });
  expect({ status: answer.status, body: await answer.json() }).toEqual({ status: 400, body: { message } });
  await expect(fake.drift({ stackName: 'x' })).rejects.toThrow('Stack with id x does not exist');
});

test('a lease without an engine is refused', async () => {
  const fake = await startFake();
  await expect(fake.local.control('PUT', '/_local/stacks/x/lease')).rejects.toThrow(
    'a lease: ?owner= must name the engine',
  );
});
