/** The search finds a secret in every place: a type that gives its secret away in one of them at a time. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deployStack } from '../../local/stack';
import { customSecret } from './bench';
import { startRecorded, type Recorded } from './recorded';

/** Each way to give it away is named by the client's name, with where the search must find it. */
const WAYS: Readonly<Record<string, { leak: string; found: RegExp }>> = {
  'a message': { leak: 'answer.message = `It is ${secret}.`', found: /the answer of CREATE/ },
  'a model': { leak: 'answer.resourceModel.Name = secret', found: /the answer of CREATE/ },
  'a callback context': { leak: 'answer.callbackContext = { base64 }', found: /the answer of CREATE/ },
  'a header and a body of Lambda': { leak: 'throw new Error(url)', found: /the answer of CREATE/ },
  stdout: { leak: 'console.log(JSON.stringify(event))', found: /_local\/logs/ },
  stderr: { leak: 'process.stderr.write(hex)', found: /_local\/logs/ },
  'a log event': {
    leak: 'await aws("logs", "Logs_20140328.PutLogEvents", { logGroupName: "g", logStreamName: "s", logEvents: [{ timestamp: 1, message: url }] })',
    found: /_local\/logs/,
  },
  'a metric': {
    leak: 'await aws("monitoring", "GraniteServiceVersion20100801.PutMetricData", { Namespace: "n", MetricData: [{ MetricName: secret }] })',
    found: /_local\/metrics/,
  },
  'a tag': {
    leak: 'await aws("secretsmanager", "secretsmanager.CreateSecret", { Name: "tagged", ClientRequestToken: "c".repeat(32), Tags: [{ Key: "k", Value: base64 }] })',
    found: /describes and lists/,
  },
  'a call': {
    leak: 'await aws("cognito-idp", "AWSCognitoIdentityProviderService.ListUserPoolClients", { UserPoolId: secret })',
    found: /_local\/calls/,
  },
  'a file': { leak: 'fs.writeFileSync("left-behind", base64)', found: /left-behind$/ },
  'the name of a file': { leak: 'fs.writeFileSync(hex, "")', found: /the name of/ },
};

const SOURCE = `
const fs = require('node:fs');
const aws = async (service, target, body) => {
  const authorization = 'AWS4-HMAC-SHA256 Credential=a/20260101/us-east-1/' + service + '/aws4_request';
  const headers = { authorization, 'x-amz-target': target, 'content-type': 'application/x-amz-json-1.1' };
  await (await fetch(process.env.AWS_ENDPOINT_URL, { method: 'POST', headers, body: JSON.stringify(body) })).text();
};
exports.entrypoint = async (event) => {
  const { UserPoolId, CustomSecret: secret, ClientName } = event.requestData.resourceProperties;
  const base64 = Buffer.from('x' + secret).toString('base64');
  const url = encodeURIComponent(secret);
  const hex = Buffer.from(secret ?? '').toString('hex');
  const answer = { status: 'SUCCESS', resourceModel: { UserPoolId, ClientId: 'client', ClientName } };
  switch (event.action === 'CREATE' && ClientName) {
${Object.entries(WAYS)
  .map(([name, { leak }]) => `    case ${JSON.stringify(name)}: ${leak}; break;`)
  .join('\n')}
  }
  return answer;
};`;

const bundle = mkdtempSync(join(tmpdir(), 'leaking-type-'));
let recorded: Recorded;
beforeAll(async () => {
  writeFileSync(join(bundle, 'handlers.js'), SOURCE);
  recorded = await startRecorded({ bundle });
});
beforeEach(() => recorded.reset());
afterAll(async () => {
  await recorded.close();
  rmSync(bundle, { recursive: true });
});

const placesOfHits = async () => (await recorded.searched()).hits.map(({ place }) => place);

test('a secret that nobody gives away is known and nowhere', async () => {
  const CustomSecret = customSecret();

  await recorded.invoke('CREATE', { UserPoolId: 'pool', CustomSecret, ClientName: 'silent' });

  expect(recorded.tape.secrets.has(CustomSecret)).toBe(true);
  expect(await placesOfHits()).toEqual([]);
});

test.each(Object.entries(WAYS))('a secret in %s is found', async (ClientName, { found }) => {
  await recorded.invoke('CREATE', { UserPoolId: 'pool', CustomSecret: customSecret(), ClientName });

  expect(await placesOfHits()).toContainEqual(expect.stringMatching(found));
});

test('a secret in the state and the events of a stack is found, also in one that was written over', async () => {
  const CustomSecret = customSecret();
  const Properties = { UserPoolId: 'pool', ClientName: 'a message', CustomSecret };
  const Resources = { Client: { Type: 'Community::Cognito::UserPoolClient', Properties } };
  const { aws: endpoint, lambda } = recorded;

  await deployStack({ endpoint, lambda, stackName: 'leaking', template: JSON.stringify({ Resources }) });

  const found = await placesOfHits();
  expect(found).toContain('/_local/stacks/leaking');
  expect(found.filter((place) => /: PUT \/_local\/stacks\/leaking/.test(place)).length).toBeGreaterThan(3);
});
