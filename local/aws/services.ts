import { cognito } from './cognito';
import { secretsmanager } from './secretsmanager';
import type { Service } from './service';
import { logs } from './sinks/logs';
import { monitoring } from './sinks/monitoring';
import { sts } from './sinks/sts';

/** Every service that the local AWS has: a new one is a row here and a folder beside it. */
export const SERVICES: readonly Service[] = [cognito, secretsmanager, logs, monitoring, sts];

export const serviceByTarget = (prefix: string): Service | undefined =>
  SERVICES.find((service) => service.targetPrefix === prefix);

export const serviceByVersion = (version: string, name?: string): Service | undefined =>
  SERVICES.find((service) => service.query?.version === version && (!name || service.name === name)) ??
  SERVICES.find((service) => service.query?.version === version);

/** Whether this service, or any where none is named, has this operation. */
export const isOperation = (operation: string, service?: string): boolean =>
  SERVICES.some(({ name, operations }) => (service ?? name) === name && Object.hasOwn(operations, operation));
