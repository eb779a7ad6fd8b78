/**
 * Mimics: the part of CloudWatch Logs that a resource type's log delivery uses.
 * Gaps: no limits, no sequence tokens, no paging; members are not checked beyond being there.
 * Deliberate difference: PutLogEvents accepts any group and stream, made beforehand or not, so that
 * ResourceNotFoundException is only had through a fault.
 */
import { ACCOUNT_ID, partitionOf } from '../account';
import { AwsError } from '../errors';
import type { Json } from '../json';
import type { Context, Operation, Service } from '../service';
import type { LogEvent } from './state';

/** A required string member. */
function text(input: Json, name: string): string {
  const value = input[name];
  if (typeof value === 'string') return value;
  const member = `1 validation error detected: Value null at '${name}' failed to satisfy constraint`;
  throw new AwsError('InvalidParameterException', `${member}: Member must not be null`);
}

const optionalText = (value: unknown): string => (typeof value === 'string' ? value : '');

const arn = ({ region }: Context, group: string): string =>
  `arn:${partitionOf(region)}:logs:${region}:${ACCOUNT_ID}:log-group:${group}`;

const alreadyExists = (what: string): AwsError =>
  new AwsError('ResourceAlreadyExistsException', `The specified ${what} already exists`);

function putLogEvents(input: Json, { world }: Context): object {
  const place = { logGroupName: text(input, 'logGroupName'), logStreamName: text(input, 'logStreamName') };
  if (!Array.isArray(input.logEvents)) text(input, 'logEvents');
  for (const event of input.logEvents as Partial<LogEvent>[]) {
    // the line above made sure of the list; a sink takes what the items hold
    world.sinks.logEvents.push({
      ...place,
      timestamp: Number(event.timestamp),
      message: String(event.message),
    });
  }
  return { nextSequenceToken: '49590302827441613142352425362236342534' };
}

function createLogGroup(input: Json, { world }: Context): undefined {
  const group = text(input, 'logGroupName');
  if (world.sinks.streams.has(group)) throw alreadyExists('log group');
  world.sinks.streams.set(group, new Set());
}

function createLogStream(input: Json, { world }: Context): undefined {
  const group = text(input, 'logGroupName');
  const stream = text(input, 'logStreamName');
  const streams = world.sinks.streams.get(group) ?? new Set();
  if (streams.has(stream)) throw alreadyExists('log stream');
  world.sinks.streams.set(group, streams.add(stream));
}

function describeLogGroups(input: Json, context: Context): object {
  const groups = [...context.world.sinks.streams.keys()];
  const prefix = optionalText(input.logGroupNamePrefix);
  const found = groups.filter((group) => group.startsWith(prefix));
  return {
    logGroups: found.map((logGroupName) => ({ logGroupName, arn: `${arn(context, logGroupName)}:*` })),
  };
}

function describeLogStreams(input: Json, context: Context): object {
  const group = text(input, 'logGroupName');
  const prefix = optionalText(input.logStreamNamePrefix);
  const streams = [...(context.world.sinks.streams.get(group) ?? [])].filter((name) =>
    name.startsWith(prefix),
  );
  return {
    logStreams: streams.map((name) => ({
      logStreamName: name,
      arn: `${arn(context, group)}:log-stream:${name}`,
    })),
  };
}

export const logs: Service = {
  name: 'logs',
  targetPrefix: 'Logs_20140328',
  operations: {
    PutLogEvents: { run: putLogEvents },
    CreateLogGroup: { run: createLogGroup },
    CreateLogStream: { run: createLogStream },
    DescribeLogGroups: { run: describeLogGroups },
    DescribeLogStreams: { run: describeLogStreams },
  } satisfies Record<string, Operation>,
};
