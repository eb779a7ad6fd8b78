import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { join } from 'node:path';
import type { Run } from './engine/run';
import { Saver } from './engine/saver';
import type { StackOptions, StackResult } from './options';
import { StackRecords } from './records';
import { localResolvers } from './resolvers';
import { remembered } from './secrets';
import type { StackEvent, StackRecord } from './state';
import { sameJson } from './template/json';
import { timingOf } from './timing';
import { nativeType } from './types/native';
import { NATIVE_ROWS } from './types/native-rows';
import { registryType } from './types/registry';
import { readSchema, type RegistrySchema } from './types/schema';
import type { ResourceType } from './types/type';

const OWN_SCHEMA = join(__dirname, '../../schema.json');
const SCHEMAS = new Map<string, RegistrySchema>();

/** What a run takes beside its record; one that writes names the engine that owns the stack. */
export type RunOptions = StackOptions & { owner?: string };

/** Runs `action` on a stack with everything that it needs, and lets go of it afterwards. */
export async function withRun<Result>(
  record: StackRecord,
  options: RunOptions,
  action: (run: Run) => Promise<Result>,
): Promise<Result> {
  const settings = {
    endpoint: options.endpoint,
    region: record.region,
    credentials: { accessKeyId: 'AKIASTACKEXAMPLE', secretAccessKey: 'stack-secret-key-example' },
  };
  const client = new CognitoIdentityProviderClient(settings);
  const secrets = new SecretsManagerClient(settings);
  const resolvers = { ...localResolvers(secrets), ...options.resolvers };
  try {
    return await action(runOf(record, { ...options, resolvers }, await typesOf(record, options, client)));
  } finally {
    client.destroy();
    secrets.destroy();
  }
}

function runOf(record: StackRecord, options: RunOptions, types: ReadonlyMap<string, ResourceType>): Run {
  const records = new StackRecords(options.endpoint, options.owner);
  const { save } = new Saver(() => records.save(record));
  return {
    record,
    types,
    resolvers: options.resolvers ?? {},
    secretsOf: (deployment) => remembered(record.id, deployment === record.current ? 'current' : 'operation'),
    secretsChanged: !sameJson(remembered(record.id, 'current'), remembered(record.id, 'operation')),
    rollback: false,
    save,
    emit: async (event) => {
      const complete: StackEvent = { time: new Date().toISOString(), stack: record.name, ...event };
      record.events.push(complete);
      // Shown only when it is kept: what a person has seen, an interrupted engine goes on from.
      await save();
      options.onEvent?.(complete);
    },
  };
}

/** Every type that a template may name: AWS's own, and the registry's. */
export async function typesOf(
  record: StackRecord,
  options: StackOptions,
  client: CognitoIdentityProviderClient,
): Promise<ReadonlyMap<string, ResourceType>> {
  const lambdaUrl = options.lambda ?? (await new StackRecords(options.endpoint).lambdaUrl());
  const { id: stackId, region } = record;
  const settings = {
    lambdaUrl,
    stackId,
    region,
    tags: () => (record.operation ?? record.current)?.tags ?? {},
    timing: timingOf(options.timing),
  };
  const schemas = (options.schemas ?? [OWN_SCHEMA]).map(schemaOf);
  const types = [
    ...NATIVE_ROWS.map((row) => nativeType(row, client)),
    ...schemas.map((schema) => registryType(schema, settings)),
  ];
  return new Map(types.map((type) => [type.name, type]));
}

function schemaOf(path: string): RegistrySchema {
  const schema = SCHEMAS.get(path) ?? readSchema(path);
  SCHEMAS.set(path, schema);
  return schema;
}

const SUCCESSES = ['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'DELETE_COMPLETE'];

export function resultOf(record: StackRecord, changed = true): StackResult {
  const { id, status, reason, outputs, resources } = record;
  const succeeded = SUCCESSES.includes(status);
  return {
    id,
    status,
    succeeded: succeeded || !changed,
    ...(!succeeded && reason && { reason }),
    changed,
    outputs: Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, value])),
    resources: Object.fromEntries(
      Object.entries(resources).map(([logicalId, { type, status: state, instance }]) => [
        logicalId,
        { type, status: state, ...(instance && { physicalId: instance.physicalId }) },
      ]),
    ),
  };
}
