/**
 * Mimics: PutMetricData of CloudWatch, in AWS JSON 1.0 (what the SDK for JavaScript sends, gzipped when it
 * is long) and in the query protocol (what older clients send).
 * Gaps: the CBOR protocol, every other operation, all limits.
 */
import { AwsError } from '../errors';
import { isObject, type Json } from '../json';
import type { Context, Service } from '../service';

function putMetricData(input: Json, { world }: Context): undefined {
  const { Namespace: namespace, MetricData: data } = input;
  if (typeof namespace !== 'string') {
    throw new AwsError('MissingParameter', 'The parameter Namespace is required.');
  }
  const list: readonly unknown[] = Array.isArray(data) ? data : [];
  for (const datum of list.filter(isObject)) world.sinks.metricData.push({ Namespace: namespace, ...datum });
}

export const monitoring: Service = {
  name: 'monitoring',
  targetPrefix: 'GraniteServiceVersion20100801',
  query: { version: '2010-08-01', namespace: 'http://monitoring.amazonaws.com/doc/2010-08-01/' },
  operations: { PutMetricData: { run: putMetricData } },
};
