import { RULES } from '../../src/app-client/rules';
import { Console } from '../sequences/observe';
import { operationsOf } from '../support/client';
import { createFullPool } from '../support/pool-contents';
import { drive } from '../support/drive';
import type { Properties } from '../support/local';
import { localForFile } from '../support/local-for-file';
import { RULE_ROWS } from './rules-rows';

const local = localForFile();
let UserPoolId: string;

beforeAll(async () => {
  UserPoolId = await createFullPool(local);
});

const rows = Object.entries(RULE_ROWS).map(([rule, row]) => ({ rule, ...row }));
const alone = rows.flatMap(({ rule, broken, kept, message }) =>
  broken && kept && message ? [{ rule, broken, kept, message }] : [],
);
const behind = rows.flatMap(({ rule, behind: row }) => (row ? [{ rule, ...row }] : []));

test('every rule has its row here, and every row its rule', () => {
  expect(rows.map(({ rule }) => rule).sort()).toEqual(RULES.map(({ name }) => name).sort());
  expect(rows.filter(({ broken, behind: others }) => !broken && !others)).toEqual([]);
});

test('a rule says why it is there in a sentence, and how that is known', () => {
  const unsaid = RULES.filter(({ reason, grade }) => !/^\S.+\.$/.test(reason) || !'VDI'.includes(grade));

  expect(unsaid.map(({ name }) => name)).toEqual([]);
});

test.each(alone)('$rule is told before any call', async ({ broken, message }) => {
  let event: Properties = {};
  const calls = await operationsOf(local, async () => {
    event = { ...(await local.invoke('CREATE', { UserPoolId, ...broken })) };
  });

  expect(event).toMatchObject({ status: 'FAILED', errorCode: 'InvalidRequest', message });
  expect(calls).toEqual([]);
});

test.each(alone)('$rule lets its near miss pass, as Cognito does', async ({ kept }) => {
  expect(await drive(local, 'CREATE', { UserPoolId, ...kept })).toMatchObject({ status: 'SUCCESS' });
});

test.each(behind)(
  '$rule names what others have set and the template does not mention',
  async ({ others, template, message }) => {
    const ClientId = await new Console(local.cognito()).create(UserPoolId, others);
    const identifier = { UserPoolId, ClientId };
    let event: Properties = {};

    const calls = await operationsOf(local, async () => {
      const previous = { ...identifier };
      event = { ...(await local.invoke('UPDATE', { ...identifier, ...template }, { previous })) };
    });

    expect(event).toMatchObject({ status: 'FAILED', errorCode: 'InvalidRequest', message });
    expect(calls).not.toContain('UpdateUserPoolClient');
  },
);

test('all rules that are broken are told in one message, each with its path and remedy', async () => {
  const parts = ['urls-by-https', 'WriteAttributes-writable', 'IdTokenValidity-in-range'];
  const broken = Object.assign({}, ...parts.map((rule) => RULE_ROWS[rule]?.broken)) as Properties;

  const event = await local.invoke('CREATE', { UserPoolId, ...broken });

  for (const rule of parts) expect(event.message).toContain(RULE_ROWS[rule]?.message);
});
