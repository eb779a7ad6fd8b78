import { secretsmanager } from '../../local/aws/secretsmanager';
import { CONSTRAINTS, MODEL } from '../../local/aws/secretsmanager/model';
import { REFUSALS } from '../../local/aws/secretsmanager/refusals';
import { readApiModel } from '../../tools/botocore';
import { inLocalWords } from './local-words';

const model = readApiModel('secretsmanager');

describe('the model of the local Secrets Manager beside the description of the API', () => {
  it.each(Object.entries(CONSTRAINTS))('has the bounds, patterns, enums and members of %s', (name, shape) => {
    expect(inLocalWords(model.shapes[name])).toEqual(shape);
  });

  it.each(Object.keys(secretsmanager.operations))('knows the input of %s', (operation) => {
    const input = model.operations[operation]?.input?.shape;
    expect(input).toBe(`${operation}Request`);
    expect(CONSTRAINTS).toHaveProperty(String(input));
  });

  it('hides the values of every shape that the API calls sensitive', () => {
    const sensitive = Object.keys(CONSTRAINTS).filter((name) => model.shapes[name]?.sensitive);
    expect([...(MODEL.hiddenInErrors ?? [])].sort()).toEqual(sensitive.sort());
  });

  it('refuses with errors that the API has, but for ValidationException', () => {
    const foreign = Object.values(REFUSALS).filter(({ exception }) => !(exception in model.shapes));
    expect(foreign.map(({ exception }) => exception)).toEqual(['ValidationException']);
  });
});
