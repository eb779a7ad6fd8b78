import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface SamFunction {
  Properties: { Handler: string; Runtime?: string };
}
interface SamTemplate {
  Globals: { Function: { Runtime: string } };
  Resources: Record<string, SamFunction>;
}
interface Configuration {
  runtime: string;
  entrypoint: string;
  testEntrypoint: string;
}

// Both files are ours and checked in; their shape is what the tests below assert.
const configuration = JSON.parse(readFileSync('.rpdk-config', 'utf8')) as Configuration;
const template = parse(readFileSync('template.yml', 'utf8')) as SamTemplate;

describe('template.yml', () => {
  it('runs the functions on the runtime that .rpdk-config registers', () => {
    expect(template.Globals.Function.Runtime).toBe(configuration.runtime);
    const own = Object.values(template.Resources).map(({ Properties }) => Properties.Runtime);
    expect(own).toEqual([undefined, undefined]);
  });

  it('names the handlers that .rpdk-config registers', () => {
    const { TypeFunction, TestEntrypoint } = template.Resources;
    expect(TypeFunction?.Properties.Handler).toBe(configuration.entrypoint);
    expect(TestEntrypoint?.Properties.Handler).toBe(configuration.testEntrypoint);
  });
});
