import { runInNewContext } from 'node:vm';

import { HANDLER_ERROR_CODES } from '../../src/contract';
import { loadProbe } from './support/bundle';
import { eventOf } from './support/events';
import { captureOutput } from './support/output';

const probe = loadProbe();
const output = captureOutput();

/** Runs a CREATE whose handler throws this. */
function answerTo(thrown: unknown) {
  probe.bundle.probe.handler = async () => {
    throw thrown;
  };
  return probe.bundle.entrypoint(eventOf('CREATE'));
}
const defect = (name: string) =>
  `Something went wrong inside the provider of Test::Runtime::Probe (${name}). This is a defect of the provider, not of the template.`;

test.each(HANDLER_ERROR_CODES)('%s goes out as it was thrown, message and all', async (code) => {
  const answer = await answerTo(new probe.bundle.HandlerError(code, 'ClientName: too long.'));

  expect(answer).toEqual({ status: 'FAILED', errorCode: code, message: 'ClientName: too long.' });
});

test('the model that an error carries goes into the event, as plain as any other', async () => {
  const model = { Id: 'made', Count: 3n, Flag: null, Surprise: 1, CustomSecret: 'very-secret-value' };

  const answer = await answerTo(new probe.bundle.HandlerError('NotStabilized', 'Half done.', model));

  expect(answer).toEqual({
    status: 'FAILED',
    errorCode: 'NotStabilized',
    message: 'Half done.',
    resourceModel: { Id: 'made', Count: 3 },
  });
});

test('a model that does not fit its class costs the model, not the code and message', async () => {
  const error = new probe.bundle.HandlerError('NotStabilized', 'Half done.', { Flag: 'perhaps' });

  const answer = await answerTo(error);

  expect(answer).toEqual({ status: 'FAILED', errorCode: 'NotStabilized', message: 'Half done.' });
});

test('a handler error of another realm counts as one', async () => {
  const foreign: unknown = runInNewContext(
    `Object.assign(new Error('Gone.'), { name: 'HandlerError', code: 'NotFound' })`,
  );

  const answer = await answerTo(foreign);

  expect(answer).toEqual({ status: 'FAILED', errorCode: 'NotFound', message: 'Gone.' });
});

const OTHERS: [string, () => unknown, string][] = [
  ['an unknown error', () => new TypeError('secret-in-the-text'), 'TypeError'],
  [
    'an error of another realm',
    (): unknown => runInNewContext(`new RangeError('secret-in-the-text')`),
    'RangeError',
  ],
  [
    'an SDK error',
    () => Object.assign(new Error('secret-in-the-text'), { name: 'SomeException' }),
    'SomeException',
  ],
  [
    'an error with a strange name',
    () => Object.assign(new Error('x'), { name: 'secret-in-the-text ' }),
    'Error',
  ],
  ['a frozen error', () => Object.freeze(new TypeError('secret-in-the-text')), 'TypeError'],
  ['a string', () => 'secret-in-the-text', 'a thrown string'],
  ['undefined', () => undefined, 'a thrown undefined'],
  ['null', () => null, 'a thrown null'],
  ['an object', () => ({ message: 'secret-in-the-text', code: 'NotFound' }), 'a thrown object'],
];
test.each(OTHERS)('%s becomes InternalFailure and keeps its text to itself', async (_name, make, name) => {
  const answer = await answerTo(make());

  expect(answer).toEqual({ status: 'FAILED', errorCode: 'InternalFailure', message: defect(name) });
  expect(output.text()).not.toContain('secret-in-the-text');
});

test('a handler that throws before it is asynchronous fails like any other', async () => {
  probe.bundle.probe.handler = () => {
    throw new TypeError('at once');
  };

  const answer = await probe.bundle.entrypoint(eventOf('READ'));

  expect(answer).toMatchObject({ errorCode: 'InternalFailure', message: defect('TypeError') });
});

test('a handler that answers nothing is our defect', async () => {
  probe.bundle.probe.handler = async () => undefined as never; // what the types forbid

  const answer = await probe.bundle.entrypoint(eventOf('READ'));

  expect(answer).toMatchObject({ errorCode: 'InternalFailure', message: defect('TypeError') });
});

test('the log says where in the code an unknown error was thrown, and the cause of a known one', async () => {
  const cause = Object.assign(new Error('quotes-a-value'), { name: 'InvalidParameterException' });

  await answerTo(new TypeError('quotes-a-value\n    at quotes-a-value'));
  await answerTo(new probe.bundle.HandlerError('InvalidRequest', 'quotes-a-value', undefined, { cause }));

  expect(output.text()).toMatch(/Handler error: InternalFailure TypeError\n {4}at .*failures\.test\.ts/);
  expect(output.text()).toContain('Handler error: InvalidRequest caused by InvalidParameterException');
  expect(output.text()).not.toContain('quotes-a-value');
});

test('the library finds its error codes by class name in the minified bundle', () => {
  const { NotFound } = probe.bundle.library.exceptions;

  const event = new NotFound('Type', 'id').toProgressEvent().serialize();

  expect(event['errorCode']).toBe('NotFound');
});
