import { cognito } from './cognito';
import type { Service } from './service';
import { logs } from './sinks/logs';
import { monitoring } from './sinks/monitoring';
import { sts } from './sinks/sts';

/** Every service that the local AWS has: a new one (Secrets Manager) is a row here and a folder beside it. */
export const SERVICES: readonly Service[] = [cognito, logs, monitoring, sts];

export const serviceByTarget = (prefix: string): Service | undefined =>
  SERVICES.find((service) => service.targetPrefix === prefix);

export const serviceByVersion = (version: string, name?: string): Service | undefined =>
  SERVICES.find((service) => service.query?.version === version && (!name || service.name === name)) ??
  SERVICES.find((service) => service.query?.version === version);

/** Whether any service has this operation: faults name operations only. */
export const isOperation = (name: string): boolean =>
  SERVICES.some((service) => Object.hasOwn(service.operations, name));
