import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `make package` leaves: the package unpacked, and the Lambda function's zip in it unpacked. */
export const PACKAGE = 'build/package/unzipped';
export const FUNCTION = 'build/package/function';

if (!existsSync(FUNCTION)) throw new Error('there is no package to look into: run `make package`');

/** Every file under a folder, as paths relative to it, sorted. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** The text of a file of the package. */
export function text(...path: string[]): string {
  return readFileSync(join(...path), 'utf8');
}
