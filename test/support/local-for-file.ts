import type { LocalOptions } from '../../local/start';
import { startLocal, type TestLocal } from './local';

/**
 * The local AWS of one test file: starts before its first test and stops after its last. What it gives can be
 * used in hooks and tests only.
 */
export function localForFile(options: LocalOptions = {}): TestLocal {
  // It is filled before anything can use it: jest runs the hooks of a file in the order of their calls.
  const local = {} as TestLocal;
  beforeAll(async () => void Object.assign(local, await startLocal(options)));
  afterAll(() => local.close());
  return local;
}

/** Makes a pool in a local AWS that holds nothing else, and gives its id. */
export async function freshPool(local: TestLocal): Promise<string> {
  await local.reset();
  return local.createPool();
}
