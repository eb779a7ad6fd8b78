import { RULES } from '../src/app-client/rules';
import type { Grade } from '../src/app-client/rules/rule';
import { boundsOf, code, type BoundedSchema } from './generate-bounds';

/** What a grade says of a rule. */
const GRADES: Readonly<Record<Grade, string>> = {
  V: 'verified: seen on the real service',
  D: "documented: AWS's documentation or API model says so",
  I: 'inferred',
};

/** The page `guide/rules.md`, from the table of rules and the schema. */
export const rulesPage = (schema: BoundedSchema): string =>
  `<!-- Generated from src/app-client/rules and schema.json by \`make generate\`; changes are overwritten. -->

# What is checked before AWS is called

CREATE and UPDATE check the client as it would be after the write: for an update that is the template merged with what
the client has now ([updates.md](updates.md)). What breaks a rule is answered as one InvalidRequest before any write,
all violations together, each with its path, what is wrong and what to set. Where a setting that the template never
mentions has a part in it, since somebody else has set it, the message names that setting.

## Rules between settings

The grade says how a rule is known:

${gradesInWords()}

| Rule | Settings | Why | Grade |
| --- | --- | --- | --- |
${RULES.map(ruleRow).join('\n')}

## Bounds of single settings

The schema's own: CloudFormation checks most of them before it calls, and the handlers check all of them again, since
Cloud Control and values that only a deployment knows come past the first check. Lengths count characters.

| Setting | Takes |
| --- | --- |
${boundsOf(schema).map(boundRow).join('\n')}

Lists are sets: their order means nothing, and no value stands in one twice.

## What is left to Cognito

Whether a pool, a scope, an attribute or an identity provider exists, only the service knows: its refusal is passed on
with its own message and the setting that it is about ([errors.md](errors.md)). Token revocation, lists and OAuth
settings are accepted while AllowedOAuthFlowsUserPoolClient is false, as Cognito accepts them.
`;

const gradesInWords = (): string =>
  Object.entries(GRADES)
    .map(([grade, words]) => `- **${grade}**, ${words}`)
    .join('\n');

const ruleRow = ({ name, settings, reason, grade }: (typeof RULES)[number]): string =>
  `| ${code(name)} | ${settings.map(code).join(', ')} | ${reason} | ${grade} |`;

const boundRow = ([name, takes]: [string, string]): string => `| ${code(name)} | ${takes} |`;
