import { readFileSync } from 'node:fs';

import { loadProbe } from './support/bundle';
import { captureOutput } from './support/output';

const LIBRARY = '@amazon-web-services-cloudformation/cloudformation-cli-typescript-lib';

const probe = loadProbe();
captureOutput();

/** Where a member lives decides how it can be replaced: set on the instance, or on the prototype. */
type Kind = 'prototype method' | 'instance arrow property' | 'decorated prototype method' | 'instance field';

/** What `src/runtime/resource.ts` replaces or relies on, of BaseResource. */
const MEMBERS: [name: string, kind: Kind, arity: number, check: string][] = [
  ['initializeRuntime', 'prototype method', 6, 'what it prepares: loggers, metrics, and no other state'],
  [
    'waitRunningProcesses',
    'prototype method',
    0,
    'that it only waits for deliveries, at the end of entrypoint',
  ],
  ['addHandler', 'instance arrow property', 2, 'that handlers are called with no more than five arguments'],
  ['invokeHandler', 'instance arrow property', 5, 'that it calls the handler and passes its event on'],
  ['castResourceRequest', 'instance arrow property', 1, 'that it accepts a request without properties'],
  ['castTypeConfigurationRequest', 'instance arrow property', 1, 'that it accepts none'],
  ['log', 'prototype method', 1, 'that it writes to loggerProxy as soon as there is one'],
  ['publishExceptionMetric', 'prototype method', 2, 'that it writes to metricsPublisherProxy'],
  ['entrypoint', 'decorated prototype method', 2, 'its order: parse, cast, initializeRuntime, handler, wait'],
  ['loggerProxy', 'instance field', 0, 'that nothing else replaces it'],
  ['platformLoggerProxy', 'instance field', 0, 'that nothing else replaces it'],
  ['metricsPublisherProxy', 'instance field', 0, 'that it is made in initializeRuntime alone'],
];

function kindOf(instance: object, name: string): Kind | 'missing' {
  const own = Object.getOwnPropertyDescriptor(instance, name);
  if (own) return typeof own.value === 'function' ? 'instance arrow property' : 'instance field';
  const inherited = Object.getOwnPropertyDescriptor(probe.bundle.library.BaseResource.prototype, name);
  if (!inherited) return 'missing';
  return inherited.get ? 'decorated prototype method' : 'prototype method';
}

function newResource(): object {
  const { BaseResource } = probe.bundle.library;
  class Plain extends BaseResource {}
  return new Plain('Test::Runtime::Probe', probe.bundle.ProbeModel);
}

test('the library is 1.0.6: with another version, check each trap in this folder against its source', () => {
  const text = readFileSync(require.resolve(`${LIBRARY}/package.json`), 'utf8');

  expect(JSON.parse(text)).toMatchObject({ version: '1.0.6' });
});

test.each(MEMBERS)(
  'BaseResource.%s is still a(n) %s of %d parameters: if not, check %s',
  (name, kind, arity) => {
    const resource = newResource();

    expect(kindOf(resource, name)).toBe(kind);
    const member: unknown = Reflect.get(resource, name);
    expect(typeof member === 'function' ? member.length : 0).toBe(arity);
  },
);

test('LoggerProxy and MetricsPublisher still have the methods that the batch versions override', () => {
  const { LoggerProxy, MetricsPublisher } = probe.bundle.library;
  const arityOf = (prototype: object, name: string) => {
    const method: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.value;
    return typeof method === 'function' ? method.length : 'missing';
  };

  expect(arityOf(LoggerProxy.prototype, 'log')).toBe(1);
  expect(arityOf(LoggerProxy.prototype, 'addFilter')).toBe(1);
  expect(arityOf(MetricsPublisher.prototype, 'publishMetric')).toBe(5);
});

test('the library counts an exception by its errorCode and answers it by toProgressEvent', () => {
  const { exceptions, HandlerErrorCode } = probe.bundle.library;

  const exception = new exceptions.NotFound('Type', 'id');

  expect(exception.errorCode).toBe(HandlerErrorCode.NotFound);
  expect(exception.toProgressEvent().serialize()).toMatchObject({ status: 'FAILED', errorCode: 'NotFound' });
});
