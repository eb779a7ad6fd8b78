/** The first stage: which protocol, service and operation a request means. */
import { AwsError } from './errors';
import type { AwsRequest } from './http/request';
import { jsonProtocol } from './protocol/json';
import type { Protocol, Route } from './protocol/protocol';
import { queryProtocol } from './protocol/query';
import type { Service } from './service';
import { serviceByTarget, serviceByVersion } from './services';

/** What is known of a request that no operation fits: how to answer it, and what it called for. */
export interface Unroutable {
  protocol: Protocol;
  error: AwsError;
  operation: string;
}

const unknownOperation = (protocol: Protocol, operation: string): Unroutable => ({
  protocol,
  error: new AwsError('UnknownOperationException', ''),
  operation,
});

/** Finds the operation that a request asks for. Query requests name it in the form, all others in a header. */
export function dispatch(request: AwsRequest): Route | Unroutable {
  const target = request.headers['x-amz-target'];
  if (typeof target === 'string') return byTarget(target, protocolOf(request));
  const form = new URLSearchParams(request.body);
  const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  if (isForm && form.has('Action')) return byForm(form, request.signedService);
  return unknownOperation(protocolOf(request), '');
}

const protocolOf = ({ headers }: AwsRequest): Protocol =>
  jsonProtocol(headers['content-type']?.startsWith('application/x-amz-json-1.0') ? '1.0' : '1.1');

function byTarget(target: string, protocol: Protocol): Route | Unroutable {
  const dot = target.lastIndexOf('.');
  const service = serviceByTarget(target.slice(0, dot));
  const operation = target.slice(dot + 1);
  return known(service, operation) ? { protocol, service, operation } : unknownOperation(protocol, operation);
}

function byForm(form: URLSearchParams, signedService: string): Route | Unroutable {
  const operation = form.get('Action') ?? '';
  const version = form.get('Version') ?? '';
  const service = serviceByVersion(version, signedService);
  const message = `Could not find operation ${operation} for version ${version}`;
  return known(service, operation)
    ? { protocol: queryProtocol, service, operation }
    : { protocol: queryProtocol, error: new AwsError('InvalidAction', message), operation };
}

const known = (service: Service | undefined, operation: string): service is Service =>
  service !== undefined && Object.hasOwn(service.operations, operation);
