/**
 * The AWS calls of log and metric delivery. Loaded by `delivery.ts` when there is something to deliver, so
 * that a cold start without a LoggingConfig does not pay for the two clients.
 */
import { CloudWatchClient, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  CreateLogStreamCommand,
  PutLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs';

import type { LogBatch, MetricBatch, Recipient } from './delivery';
import { toLogEvents } from './log-batch';

const settingsOf = ({ region, credentials }: Recipient) => ({ region, credentials, maxAttempts: 2 });

/** One PutMetricData. */
export async function putMetrics(to: Recipient, batch: MetricBatch, abortSignal: AbortSignal): Promise<void> {
  const client = new CloudWatchClient(settingsOf(to));
  try {
    const command = new PutMetricDataCommand({ Namespace: batch.namespace, MetricData: batch.data });
    await client.send(command, { abortSignal });
  } finally {
    client.destroy();
  }
}

/** One PutLogEvents; where the stream, or even the group, is new, the calls that make it and one more. */
export async function putLogs(to: Recipient, batch: LogBatch, abortSignal: AbortSignal): Promise<void> {
  const client = new CloudWatchLogsClient(settingsOf(to));
  const group = { logGroupName: batch.group };
  const stream = { ...group, logStreamName: batch.stream };
  const events = { ...stream, logEvents: toLogEvents(batch.lines) };
  const put = () => client.send(new PutLogEventsCommand(events), { abortSignal });
  const makeStream = () => client.send(new CreateLogStreamCommand(stream), { abortSignal });
  const makeGroup = () => client.send(new CreateLogGroupCommand(group), { abortSignal });
  try {
    await orMake(put, () =>
      orMake(
        () => unlessThere(makeStream),
        () => unlessThere(makeGroup),
      ),
    );
  } finally {
    client.destroy();
  }
}

/** Tries; where what it needs is missing, makes that and tries once more. */
async function orMake(attempt: () => Promise<unknown>, make: () => Promise<unknown>): Promise<void> {
  try {
    await attempt();
  } catch (error) {
    if (!isNamed(error, 'ResourceNotFoundException')) throw error;
    await make();
    await attempt();
  }
}

/** Another invocation may have made it meanwhile. */
async function unlessThere(make: () => Promise<unknown>): Promise<void> {
  try {
    await make();
  } catch (error) {
    if (!isNamed(error, 'ResourceAlreadyExistsException')) throw error;
  }
}

function isNamed(error: unknown, name: string): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === name;
}
