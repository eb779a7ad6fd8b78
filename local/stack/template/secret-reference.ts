/** What `{{resolve:secretsmanager:…}}` names, behind the service. */
export interface SecretReference {
  /** Name or ARN. */
  secretId: string;
  /** The member of the text's JSON; the whole text where there is none. */
  jsonKey?: string;
  versionStage?: string;
  versionId?: string;
}

/** An ARN has six colons of its own. */
const REFERENCE =
  /^(arn:(?:[^:]*:){5}[^:]+|[^:]+)(?::SecretString)?$|^(arn:(?:[^:]*:){5}[^:]+|[^:]+):SecretString:(.*)$/;

/**
 * Reads `secret-id:SecretString:json-key:version-stage:version-id`, of which everything but the id may be
 * left out (D). Throws where the reference is none.
 */
export function parseSecretReference(reference: string): SecretReference {
  const [, alone, secretId = alone, rest = ''] = REFERENCE.exec(reference) ?? [];
  const [jsonKey, versionStage, versionId, ...more] = rest.split(':');
  if (!secretId || more.length) {
    throw new Error(
      `{{resolve:secretsmanager:${reference}}}: the form is secret-id:SecretString:json-key:version-stage:version-id`,
    );
  }
  return {
    secretId,
    ...(jsonKey && { jsonKey }),
    ...(versionStage && { versionStage }),
    ...(versionId && { versionId }),
  };
}

/** The reference's part of a secret's text. No error repeats the text (V: the errors' words). */
export function partOf(text: string | undefined, { jsonKey }: SecretReference): string {
  if (text === undefined) throw new Error('SecretString is empty: a dynamic reference reads no SecretBinary');
  if (jsonKey === undefined) return text;
  const value = memberOf(text, jsonKey);
  if (value === undefined) throw new Error('Could not find a value associated with JSONKey in SecretString');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function memberOf(text: string, key: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error('Could not parse SecretString JSON');
  }
  const isObject = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
  return isObject ? (value as Record<string, unknown>)[key] : undefined; // it has that member
}
