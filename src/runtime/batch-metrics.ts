import {
  formatDimensions,
  MetricsPublisher,
  SessionProxy,
} from '@amazon-web-services-cloudformation/cloudformation-cli-typescript-lib';

import type { Credentials } from '../contract';
import type { BatchLogger } from './batch-logger';

type Publish = Parameters<MetricsPublisher['publishMetric']>;

export interface MetricDatum {
  MetricName: Publish[0];
  Dimensions: { Name: string; Value: string }[];
  Unit: Publish[2];
  Value: number;
  Timestamp: Date;
}

/** The library's publisher, made to collect: what it would send in a call each goes out in one at the end. */
export class BatchMetrics extends MetricsPublisher {
  readonly data: MetricDatum[] = [];
  readonly namespace: string;

  constructor(credentials: Credentials, region: string, logger: BatchLogger, resourceType: string) {
    super(new SessionProxy({ credentials, region }), logger, resourceType);
    this.namespace = `AWS/CloudFormation/${resourceType.replace(/::/g, '/')}`;
  }

  override async publishMetric(...[name, dimensions, unit, value, timestamp]: Publish): Promise<void> {
    // The library types dimensions by aws-sdk v2, which is not installed: they are names and texts.
    const listed = formatDimensions(dimensions) as MetricDatum['Dimensions'];
    this.data.push({ MetricName: name, Dimensions: listed, Unit: unit, Value: value, Timestamp: timestamp });
  }
}
