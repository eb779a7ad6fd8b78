import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One shape of an API's description, as botocore has it. */
export interface ApiShape {
  readonly type: string;
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly sensitive?: boolean;
  readonly required?: readonly string[];
  readonly members?: Readonly<Record<string, { readonly shape: string }>>;
  /** Of a list. */
  readonly member?: { readonly shape: string };
  /** Of a map. */
  readonly key?: { readonly shape: string };
  readonly value?: { readonly shape: string };
}

/** An API's description: its operations and shapes by name. */
export interface ApiModel {
  readonly operations: Readonly<Record<string, { input?: { shape: string }; output?: { shape: string } }>>;
  readonly shapes: Readonly<Record<string, ApiShape>>;
}

const FOLDER = join(__dirname, '..', 'build', 'botocore');

/** The services whose descriptions are read, with the version of their API. */
const VERSIONS = { 'cognito-idp': '2016-04-18', secretsmanager: '2017-10-17' } as const;

/**
 * The description of a service's API in the pinned botocore. BOTOCORE names another folder that botocore was
 * installed into. Throws, and says what to run, where it is not there.
 */
export function readApiModel(
  service: keyof typeof VERSIONS,
  folder = process.env.BOTOCORE ?? FOLDER,
): ApiModel {
  const path = join(folder, 'botocore', 'data', service, VERSIONS[service], 'service-2.json.gz');
  if (!existsSync(path)) throw new Error(`${path} is missing: run \`make build\``);
  // The file is botocore's own, in the format that the type describes.
  return JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as ApiModel;
}

/** The description of Amazon Cognito user pools' API, likewise. */
export const readCognitoModel = (folder?: string): ApiModel => readApiModel('cognito-idp', folder);
