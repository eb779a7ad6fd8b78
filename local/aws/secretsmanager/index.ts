/**
 * Mimics: AWS Secrets Manager, secrets with their values, versions and staging labels, as it was seen and
 * documented up to November 2026. What it refuses is in `refusals.ts`, each row with how it is known.
 * Gaps: rotation by a Lambda function, replicas, resource policies, BatchGetSecretValue, managed and other
 * accounts' secrets; no rate is limited.
 * Deliberate differences: stand at the head of the file they are made in.
 */
import { isObject } from '../json';
import { deserialize } from '../model/deserialize';
import { validate } from '../model/validate';
import type { Service } from '../service';
import { CREATE_OPERATIONS } from './create';
import { DELETE_OPERATIONS } from './delete';
import { LIST_OPERATIONS } from './list';
import { inputShapeOf, MODEL } from './model';
import { LABEL_OPERATIONS } from './move-label';
import { PASSWORD_OPERATIONS } from './password';
import { READ_OPERATIONS } from './read';
import { TAG_OPERATIONS } from './tags';
import { UPDATE_OPERATIONS } from './update';

export const secretsmanager: Service = {
  name: 'secretsmanager',
  targetPrefix: 'secretsmanager',
  messageMember: 'Message',
  operations: {
    ...CREATE_OPERATIONS,
    ...UPDATE_OPERATIONS,
    ...LABEL_OPERATIONS,
    ...READ_OPERATIONS,
    ...LIST_OPERATIONS,
    ...TAG_OPERATIONS,
    ...DELETE_OPERATIONS,
    ...PASSWORD_OPERATIONS,
  },
  deserialize: (operation, input) => {
    const typed = deserialize(MODEL, inputShapeOf(operation), input);
    return isObject(typed) ? typed : {};
  },
  validate: (operation, input) => validate(MODEL, inputShapeOf(operation), input),
};
