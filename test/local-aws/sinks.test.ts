import { awsForFile, failure } from './support';

const aws = awsForFile();
beforeEach(() => aws.control('POST', '/_local/reset'));

test('log events are taken from any group and stream, and shown', async () => {
  const event = { timestamp: 1_700_000_000_000, message: 'hello' };

  await aws.logs.putLogEvents({ logGroupName: 'g', logStreamName: 's', logEvents: [event] });

  expect((await aws.control('GET', '/_local/logs')).body).toEqual({
    logEvents: [{ logGroupName: 'g', logStreamName: 's', ...event }],
  });
});

test('log groups and streams are made once and described', async () => {
  await aws.logs.createLogGroup({ logGroupName: 'group' });
  await aws.logs.createLogStream({ logGroupName: 'group', logStreamName: 'a' });
  await aws.logs.createLogStream({ logGroupName: 'group', logStreamName: 'b' });

  const { logStreams } = await aws.logs.describeLogStreams({
    logGroupName: 'group',
    logStreamNamePrefix: 'b',
  });
  const { logGroups } = await aws.logs.describeLogGroups({ logGroupNamePrefix: 'gr' });

  expect(logStreams).toMatchObject([{ logStreamName: 'b' }]);
  expect(logGroups).toMatchObject([{ logGroupName: 'group' }]);
  expect(await failure(aws.logs.createLogGroup({ logGroupName: 'group' }))).toMatchObject({
    name: 'ResourceAlreadyExistsException',
    message: 'The specified log group already exists',
  });
  expect(
    await failure(aws.logs.createLogStream({ logGroupName: 'group', logStreamName: 'a' })),
  ).toMatchObject({
    name: 'ResourceAlreadyExistsException',
    message: 'The specified log stream already exists',
  });
});

test('log events without a group are refused', async () => {
  const call = aws.logs.putLogEvents({ logGroupName: undefined, logStreamName: 's', logEvents: [] });

  expect(await failure(call)).toMatchObject({
    name: 'InvalidParameterException',
    message:
      "1 validation error detected: Value null at 'logGroupName' failed to satisfy constraint: Member must not be null",
  });
});

const metricsOf = async () => (await aws.control('GET', '/_local/metrics')).body;

test.each([1, 500])('%d metric data are taken, compressed or not', async (count) => {
  const datum = { MetricName: 'm', Value: 1, Dimensions: [{ Name: 'Action', Value: 'CREATE' }] };

  await aws.metrics.putMetricData({ Namespace: 'n', MetricData: Array.from({ length: count }, () => datum) });

  expect(await metricsOf()).toEqual({ metricData: Array(count).fill({ Namespace: 'n', ...datum }) });
});

test('metric data are taken in the query protocol', async () => {
  const form = {
    Action: 'PutMetricData',
    Version: '2010-08-01',
    Namespace: 'n',
    'MetricData.member.1.MetricName': 'm',
    'MetricData.member.1.Value': '1',
    'MetricData.member.1.Dimensions.member.1.Name': 'Action',
    'MetricData.member.2.MetricName': 'k',
  };

  const answer = await fetch(aws.server.url, { method: 'POST', body: new URLSearchParams(form) });

  expect(answer.headers.get('content-type')).toBe('text/xml');
  expect(await answer.text()).toMatch(
    /^<PutMetricDataResponse xmlns="http:\/\/monitoring\.amazonaws\.com\/doc\/2010-08-01\/"><ResponseMetadata><RequestId>/,
  );
  expect(await metricsOf()).toEqual({
    metricData: [
      { Namespace: 'n', MetricName: 'm', Value: '1', Dimensions: [{ Name: 'Action' }] },
      { Namespace: 'n', MetricName: 'k' },
    ],
  });
});

test('whoever asks is the same user of the same account', async () => {
  expect(await aws.sts.getCallerIdentity({})).toMatchObject({
    Account: '123456789012',
    Arn: 'arn:aws:iam::123456789012:user/local',
  });
});

test('temporary credentials are handed out, with the role that was asked for', async () => {
  const { Credentials } = await aws.sts.getSessionToken({});
  const assumed = await aws.sts.assumeRole({
    RoleArn: 'arn:aws:iam::123456789012:role/r',
    RoleSessionName: 's',
  });

  expect(Credentials?.SessionToken).toBe('local');
  expect(Credentials?.Expiration).toBeInstanceOf(Date);
  expect(assumed.AssumedRoleUser).toEqual({
    AssumedRoleId: 'AROALOCALLOCALLOCALLO:s',
    Arn: 'arn:aws:sts::123456789012:assumed-role/r/s',
  });
});
