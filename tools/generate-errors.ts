import {
  BY_ACTION,
  BY_SERVICE,
  ERROR_ROWS,
  ROWS_BY_MESSAGE,
  SERVER_FAULT,
  UNLISTED,
} from '../src/app-client/error-rows';
import { RACE_WINDOW_MILLISECONDS } from '../src/app-client/retry';
import { RETRIABLE_CODES } from '../src/contract';
import { code } from './generate-bounds';

type Row = (typeof ERROR_ROWS)[string];

/** How often the same call is sent again inside one invocation. */
const RETRIES: Readonly<Record<NonNullable<Row['retry']>, string>> = {
  always: 'until the time is over',
  ambiguous: 'until the time is over; a create looks for its mark first',
  'for a while': `for at most ${RACE_WINDOW_MILLISECONDS / 1000} s`,
};

/** The page `guide/errors.md`, from the table of errors. */
export const errorsPage = (): string =>
  `<!-- Generated from src/app-client/error-rows.ts by \`make generate\`; changes are overwritten. -->

# From an AWS error to a handler error code

Errors are known by name, and only where a name stands for many by their text. The message that CloudFormation shows is Cognito's own, preceded by the property and followed by the remedy
given here. How long the time is and what happens when it is over is in [operations.md](operations.md#retries).

CloudFormation itself tries an operation again after
${RETRIABLE_CODES.join(', ')}; the other codes end it.

| Error | Handler error code | Sent again | Property | Remedy |
| --- | --- | --- | --- | --- |
${rows().map(line).join('\n')}
`;

/** Every row, with what its error is called in the table. */
function rows(): [name: string, row: Row][] {
  const ofActions = Object.entries(BY_ACTION).flatMap(([action, table]) =>
    Object.entries(table).map(([name, row]) => [`${code(name)} in ${action}`, row] as [string, Row]),
  );
  const ofServices = Object.entries(BY_SERVICE).flatMap(([service, table]) =>
    Object.entries(table).map(([name, row]) => [`${code(name)} of ${service}`, row] as [string, Row]),
  );
  return [
    ...Object.entries(ERROR_ROWS).map(([name, row]) => [code(name), row] as [string, Row]),
    ...ofServices,
    ...ofActions,
    ...ROWS_BY_MESSAGE.map(({ name, says, row }) => [`${code(name)}: ${says}`, row] as [string, Row]),
    ['any other with a status of 500 or more', SERVER_FAULT],
    ['any other answer of AWS', UNLISTED],
    ['anything else, a defect of the product', { code: 'InternalFailure' }],
  ];
}

const line = ([name, { code: handlerCode, retry, property, remedy }]: [string, Row]): string =>
  `| ${[name, handlerCode, retry === undefined ? 'no' : RETRIES[retry], property && code(property), remedy].map((cell) => cell ?? '').join(' | ')} |`;
