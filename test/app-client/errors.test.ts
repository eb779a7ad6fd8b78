import { HANDLER_ERROR_CODES } from '../../src/contract';
import { ERROR_ROWS } from '../../src/app-client/error-rows';
import type { Properties } from '../support/local';
import { localForFile } from '../support/local-for-file';

const local = localForFile();
let model: Properties;

beforeAll(async () => {
  const UserPoolId = await local.createPool();
  model = (await local.invoke('CREATE', { UserPoolId, GenerateSecret: true })).resourceModel ?? {};
});

const rows = Object.entries(ERROR_ROWS).map(([name, row]) => ({ name, ...row }));
const ofAws = rows.filter(({ name }) => /Exception$|^Incomplete|^Invalid/.test(name));

const readWith = async (fault: Properties) => {
  await local.faults([{ operation: 'DescribeUserPoolClient', ...fault }]);
  const before = (await local.calls()).length;
  const event = await local.invoke('READ', model);
  const calls = (await local.calls()).slice(before);
  return { event, attempts: calls.filter(({ operation }) => operation === 'DescribeUserPoolClient').length };
};

test('every row has a code that CloudFormation knows', () => {
  expect(rows.filter(({ code }) => !HANDLER_ERROR_CODES.includes(code))).toEqual([]);
});

test.each(ofAws.filter(({ retry }) => retry === undefined))(
  '$name is $code, at once, with the API’s message',
  async ({ name, code, remedy, property }) => {
    const { event, attempts } = await readWith({ times: 1, error: { name, message: 'As the API says.' } });

    expect(attempts).toBe(1);
    expect(event).toMatchObject({ status: 'FAILED', errorCode: code });
    expect(event.message).toContain(`As the API says. (${name})`);
    expect(event.message).toContain(remedy ?? '');
    expect(event.message).toContain(property ?? '');
  },
);

test.each(ofAws.filter(({ retry }) => retry !== undefined))(
  '$name is retried until Cognito answers',
  async ({ name }) => {
    const { event, attempts } = await readWith({ times: 2, error: name });

    expect(attempts).toBe(3);
    expect(event).toMatchObject({ status: 'SUCCESS', resourceModel: model });
  },
);

test('a lost answer is retried where asking again does no harm', async () => {
  const { event, attempts } = await readWith({ times: 1, loseResponse: true });

  expect(attempts).toBe(2);
  expect(event).toMatchObject({ status: 'SUCCESS', resourceModel: model });
});

test.each(['ReadAttributes', 'WriteAttributes'])(
  'an attribute that the pool lacks is told of %s',
  async (name) => {
    const { UserPoolId } = model;

    const event = await local.invoke('CREATE', { UserPoolId, [name]: ['custom:nowhere'] });

    expect(event).toMatchObject({ status: 'FAILED', errorCode: 'InvalidRequest' });
    expect(event.message).toMatch(new RegExp(`^/${name}: Invalid (read|write) attributes specified`));
    expect(event.message).toContain('List attributes that the pool has');
  },
);

test('an error that no table names is a GeneralServiceException with the API’s message', async () => {
  const { event } = await readWith({ times: 1, error: { name: 'BrandNewException', message: 'New.' } });

  expect(event).toMatchObject({
    status: 'FAILED',
    errorCode: 'GeneralServiceException',
    message: 'New. (BrandNewException)',
  });
});
