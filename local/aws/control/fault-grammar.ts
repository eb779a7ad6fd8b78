import type { Fault } from './faults';
import { BadControl, Reader } from './grammar';

type IsOperation = (name: string, service?: string) => boolean;

const MEMBERS = [
  'operation',
  'service',
  'times',
  'skip',
  'match',
  'mentions',
  'by',
  'when',
  'error',
  'latencyMs',
  'loseResponse',
  'killHandler',
] as const satisfies readonly (keyof Fault)[];

/**
 * Reads the list that `PUT` and `POST /_local/faults` take.
 * @param isOperation whether this service, or any, has this operation
 * @throws BadControl naming the entry and the member
 */
export function parseFaults(body: unknown, isOperation: IsOperation): Fault[] {
  if (!Array.isArray(body)) throw new BadControl('faults: must be a list');
  return body.map((entry: unknown, index) =>
    parseFault(Reader.of(entry, `faults[${index}]`, MEMBERS), isOperation),
  );
}

function parseFault(reader: Reader, isOperation: IsOperation): Fault {
  const operation = reader.string('operation') ?? reader.fail('operation is required');
  const service = reader.string('service');
  if (!isOperation(operation, service)) {
    reader.fail(`${service ?? 'no service here'} has ${service ? 'no' : 'the'} operation ${operation}`);
  }
  const fault: Fault = {
    operation,
    service,
    times: reader.count('times', 1) ?? 1,
    skip: reader.count('skip', 0) ?? 0,
    match: reader.object('match') ?? {},
    mentions: reader.string('mentions'),
    by: parseBy(reader),
    when: parseWhen(reader),
    error: parseError(reader),
    latencyMs: reader.count('latencyMs', 0) ?? 0,
    loseResponse: reader.boolean('loseResponse') ?? false,
    killHandler: reader.boolean('killHandler') ?? false,
  };
  if (!fault.error && !fault.latencyMs && !fault.loseResponse && !fault.killHandler) {
    reader.fail('set at least one of error, latencyMs, loseResponse, killHandler');
  }
  return fault;
}

function parseBy(reader: Reader): Fault['by'] {
  const by = reader.string('by');
  if (by === undefined || by === 'handler' || by === 'others') return by;
  return reader.fail('by must be handler or others');
}

function parseWhen(reader: Reader): Fault['when'] {
  const when = reader.string('when') ?? 'before';
  return when === 'before' || when === 'after' ? when : reader.fail('when must be before or after');
}

function parseError(reader: Reader): Fault['error'] {
  const error = reader.raw('error');
  if (error === undefined || typeof error === 'string') {
    const name = reader.string('error');
    return name === undefined ? undefined : { name };
  }
  const inner = Reader.of(error, 'error', ['name', 'message', 'status']);
  const name = inner.string('name') ?? inner.fail('name is required');
  return { name, message: inner.string('message'), status: inner.count('status', 400) };
}
