import { handlerEvent } from '../../local/stack/event';
import type { Properties } from '../support/local';
import { localForFile } from '../support/local-for-file';

const UserPoolId = 'us-east-1_AbCdEfGhI';
const ClientId = '1example23456789abcdefghij';
const resourceType = 'Community::Cognito::UserPoolClient';

const local = localForFile();

/** What the function answered to a body that CloudFormation would never send, or that a user got wrong. */
const answerTo = async (body: string | object): Promise<Properties> => {
  const { status, headers, text } = await local.post(body);
  expect([status, headers.get('x-amz-function-error')]).toEqual([200, null]);
  return JSON.parse(text) as Properties;
};
const event = (more: Properties = {}): Properties => ({
  ...handlerEvent({ action: 'CREATE', desired: { UserPoolId }, resourceType }),
  ...more,
});
const create = (properties: unknown): Properties =>
  event({ requestData: { ...(event().requestData as Properties), resourceProperties: properties } });

const WRONG_PROPERTIES: [string, unknown, RegExp][] = [
  [
    'text where a list is wanted',
    { CallbackURLs: 'https://a.example.com/' },
    /^\/CallbackURLs is text, a list is wanted/,
  ],
  ['a list where text is wanted', { ClientName: ['web'] }, /^\/ClientName is a list, text is wanted/],
  [
    'text where a number is wanted',
    { AuthSessionValidity: 'three' },
    /^\/AuthSessionValidity is text, a whole number/,
  ],
  [
    'a fraction',
    { RefreshTokenValidity: 1.5 },
    /^\/RefreshTokenValidity is the number 1.5, a whole number is wanted/,
  ],
  [
    'true where a number is wanted',
    { RefreshTokenValidity: true },
    /^\/RefreshTokenValidity is true, a whole number/,
  ],
  [
    'text where a Boolean is wanted',
    { GenerateSecret: 'maybe' },
    /^\/GenerateSecret is text, true or false is wanted/,
  ],
  [
    'text where an object is wanted',
    { TokenValidityUnits: 'hours' },
    /^\/TokenValidityUnits is text, an object/,
  ],
  [
    'a unit that does not exist',
    { TokenValidityUnits: { IdToken: 'weeks' } },
    /^\/TokenValidityUnits\/IdToken is "weeks"/,
  ],
  [
    'an unknown property',
    { CallbackUrls: [] },
    /^\/CallbackUrls is not a known property. Did you mean CallbackURLs\?/,
  ],
  [
    'an item that is too long',
    { LogoutURLs: ['https://a/' + 'x'.repeat(1024)] },
    /^\/LogoutURLs\/0 is 1034 characters long/,
  ],
  [
    'a property of 300 KB',
    { ClientName: 'x'.repeat(300_000) },
    /^\/ClientName is 300000 characters long, at most 128/,
  ],
  [
    '300,000 bytes of another script',
    { ClientName: 'ж'.repeat(150_000) },
    /^\/ClientName is 150000 characters long/,
  ],
  ['deep nesting', { AnalyticsConfiguration: nested(2_000) }, /^\/AnalyticsConfiguration/],
];

function nested(depth: number): Properties {
  let value: Properties = {};
  for (let level = 0; level < depth; level += 1) value = { a: value };
  return value;
}

test.each(WRONG_PROPERTIES)('%s is an InvalidRequest that names the property', async (_, wrong, message) => {
  const answer = await answerTo(create({ UserPoolId, ...(wrong as Properties) }));

  expect(answer).toMatchObject({
    status: 'FAILED',
    errorCode: 'InvalidRequest',
    message: expect.stringMatching(message),
  });
  expect(String(answer.message).length).toBeLessThan(1_000);
});

test('all that is wrong is told at once', async () => {
  const answer = await answerTo(create({ UserPoolId: 'nowhere', ClientName: '', AuthSessionValidity: 2 }));

  expect(answer).toMatchObject({ status: 'FAILED', errorCode: 'InvalidRequest' });
  for (const path of ['/UserPoolId', '/ClientName', '/AuthSessionValidity']) {
    expect(answer.message).toContain(`${path} is `);
  }
});

test.each(['READ', 'UPDATE', 'DELETE'] as const)(
  '%s of a malformed identifier names its part',
  async (action) => {
    for (const [desired, part] of [
      [{ UserPoolId: 'no pool', ClientId }, '/UserPoolId'],
      [{ UserPoolId, ClientId: 'not a client!' }, '/ClientId'],
      [{ ClientId }, '/UserPoolId'],
    ] as const) {
      const answer = await answerTo(handlerEvent({ action, desired, resourceType }));
      expect(answer).toMatchObject({
        status: 'FAILED',
        errorCode: 'InvalidRequest',
        message: expect.stringMatching(new RegExp(`^${part} is `)),
      });
    }
  },
);

const without = (name: string): Properties => {
  const { [name]: _, ...rest } = event();
  return rest;
};
const withoutCredentials = event({
  requestData: { ...(event().requestData as Properties), callerCredentials: null },
});

const WRONG_EVENTS: [string, string | object, string, RegExp][] = [
  ['an unknown action', event({ action: 'DESTROY' }), 'InvalidRequest', /action/],
  ['no action', without('action'), 'InvalidRequest', /action/],
  ['no region', without('region'), 'InvalidRequest', /region/],
  ['no account', without('awsAccountId'), 'InvalidRequest', /awsAccountId/],
  ['no request data', without('requestData'), 'InvalidRequest', /requestData/],
  ['missing credentials', withoutCredentials, 'InvalidCredentials', /callerCredentials/],
  ['properties that are text', create('text'), 'InvalidRequest', /properties/i],
  ['properties that are a list', create([]), 'InvalidRequest', /properties/i],
  ['an event that is text', '"text"', 'InvalidRequest', /event/i],
  ['an event that is null', 'null', 'InvalidRequest', /event/i],
  ['an event that is a list', '[]', 'InvalidRequest', /event/i],
  [
    'truncated JSON in a string',
    JSON.stringify(JSON.stringify(event()).slice(0, 200)),
    'InvalidRequest',
    /event/i,
  ],
];

test.each(WRONG_EVENTS)('%s is refused in words', async (_, body, errorCode, message) => {
  const answer = await answerTo(body);

  expect(answer).toMatchObject({ status: 'FAILED', errorCode, message: expect.stringMatching(message) });
});

test('truncated JSON is refused as Lambda refuses it, before the function is called', async () => {
  const { status, text } = await local.post(JSON.stringify(event()).slice(0, 200));

  expect(status).toBe(400);
  expect(text).toContain('Could not parse request body into json');
});
