import { textOutput, usesColour } from '../../local/cli/output';

const EVENT = { time: '2026-01-02T03:04:05.678Z', stack: 's', logicalId: 'Client', type: 'T' };

/** What is written for an event of that status. */
function written(status: string, colour: boolean): string {
  const lines: string[] = [];
  textOutput((line) => lines.push(line), colour).event({ ...EVENT, status, reason: 'because' });
  return lines.join('\n');
}

test('an event is one line: time, status, type, logical id, reason', () => {
  expect(written('CREATE_FAILED', false)).toMatch(/^03:04:05 {2}CREATE_FAILED {24}T {38}Client {2}because$/);
});

test.each([
  ['CREATE_COMPLETE', 32],
  ['UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', 33],
  ['DELETE_FAILED', 31],
  ['ROLLBACK_COMPLETE', 31],
  ['UPDATE_ROLLBACK_IN_PROGRESS', 31],
])('%s has its colour', (status, code) => {
  expect(written(status, true)).toContain(`\u001b[${code}m${status}`);
});

test('colours are for a terminal, and not where NO_COLOR asks for none', () => {
  const { NO_COLOR } = process.env;
  delete process.env.NO_COLOR;
  expect([usesColour({ isTTY: true }), usesColour({})]).toEqual([true, false]);
  process.env.NO_COLOR = '1';
  expect(usesColour({ isTTY: true })).toBe(false);
  if (NO_COLOR === undefined) delete process.env.NO_COLOR;
  else process.env.NO_COLOR = NO_COLOR;
});
