/** Writes the pages of `guide/` that are tables of the source: rules.md and errors.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BoundedSchema } from './generate-bounds';
import { errorsPage } from './generate-errors';
import { rulesPage } from './generate-rules';

const ROOT = join(__dirname, '..');
// The schema's form is checked by `cfn validate`.
const schema = JSON.parse(readFileSync(join(ROOT, 'schema.json'), 'utf8')) as BoundedSchema;

writeFileSync(join(ROOT, 'guide', 'rules.md'), rulesPage(schema));
writeFileSync(join(ROOT, 'guide', 'errors.md'), errorsPage());
