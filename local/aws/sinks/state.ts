/** One event that PutLogEvents brought. */
export interface LogEvent {
  logGroupName: string;
  logStreamName: string;
  timestamp: number;
  message: string;
}

/** One datum that PutMetricData brought, with its namespace. */
export type MetricDatum = { Namespace: string } & Record<string, unknown>;

/** What the sinks have taken in. */
export class SinkState {
  logEvents: LogEvent[] = [];
  metricData: MetricDatum[] = [];
  /** Log streams by group, in the order of their creation. */
  readonly streams = new Map<string, Set<string>>();

  clear(): void {
    this.logEvents = [];
    this.metricData = [];
    this.streams.clear();
  }
}
