/** Where a secret could have gone: what a search has to look through. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestLocal } from './local';
import type { Place } from './needles';

const ROUTES = ['logs', 'metrics', 'calls', 'faults', 'info', 'stacks'];

/** All that the local AWS tells: what was logged, counted and called, and every stack's present record. */
export async function placesOf({ control }: Pick<TestLocal, 'control'>): Promise<Place[]> {
  // The route gives the names of the stacks.
  const stacks = (await control('GET', '/_local/stacks')) as string[];
  const paths = [...ROUTES, ...stacks.map((name) => `stacks/${name}`)].map((route) => `/_local/${route}`);
  const read = async (name: string) => ({ name, content: JSON.stringify(await control('GET', name)) });
  return Promise.all(paths.map(read));
}

/** Every file under a folder, by its name and by what is in it. */
export function filesIn(folder: string): Place[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }))
    .flatMap(({ entry, path }) => [
      { name: `the name of ${path}`, content: path },
      ...(entry.isFile() ? [{ name: path, content: readFileSync(path) }] : []),
    ]);
}
