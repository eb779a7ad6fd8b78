import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The release lines of Node.js that the bundle has to run under. */
export const NODE_VERSIONS = [20, 22, 24] as const;

/** The binary of one of them, from the npm packages of `.ci/node-versions`. Throws if it is not installed. */
export function nodeBinary(version: (typeof NODE_VERSIONS)[number]): string {
  const name = `node${version}-${process.platform}-${process.arch}`;
  const binary = resolve('.ci/node-versions/node_modules', name, 'bin/node');
  if (!existsSync(binary)) throw new Error(`${name} is not installed: run \`make package\``);
  return binary;
}
