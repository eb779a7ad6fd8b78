import type { Properties } from '../event';
import type { Deployment, Instance, StackEvent, StackRecord } from '../state';
import { resolveDynamic, type DynamicResolvers } from '../template/dynamic';
import { evaluateConditions } from '../template/conditions';
import { valuesOf } from '../template/parameters';
import { resolveProperties } from '../template/resolve';
import { MASK, pseudoParameters, type Scope } from '../template/scope';
import { shapeTemplate, type Template } from '../template/template';
import type { ResourceType } from '../types/type';

/** One stack operation under way. */
export interface Run {
  record: StackRecord;
  types: ReadonlyMap<string, ResourceType>;
  resolvers: DynamicResolvers;
  /** The values of NoEcho parameters, as far as this process knows them. */
  secretsOf: (deployment: Deployment) => Record<string, string>;
  /** A NoEcho value differs from the one deployed last, or that one is not known. */
  secretsChanged: boolean;
  rollback: boolean;
  save: () => Promise<void>;
  emit: (event: Omit<StackEvent, 'time' | 'stack'>) => Promise<void>;
}

/** A deployment ready to be carried out. */
export interface Target {
  template: Template;
  scope: (reveal: boolean) => Scope;
}

export function targetOf(run: Run, deployment: Deployment): Target {
  const { name, id, region } = run.record;
  const template = shapeTemplate(deployment.template);
  const parameters = valuesOf(template.Parameters, {
    ...deployment.parameters,
    ...run.secretsOf(deployment),
  });
  const pseudo = pseudoParameters(name, id, region);
  const conditions = evaluateConditions(template.Conditions, { parameters, pseudo });
  const resource = (logicalId: string) => referable(run.record.resources[logicalId]?.instance);
  return { template, scope: (reveal) => ({ parameters, conditions, pseudo, resource, reveal }) };
}

const referable = (instance: Instance | undefined) =>
  instance && { ref: instance.physicalId, attribute: (name: string) => instance.model[name] };

/** The resources that a target wants: those whose condition holds. */
export const wantedIds = ({ template, scope }: Target): string[] =>
  Object.keys(template.Resources).filter((id) => {
    const condition = template.Resources[id]?.Condition;
    return condition === undefined || scope(false).conditions[condition];
  });

/** A resource's properties, for the records (masked) and for its handler. */
export async function propertiesOf(run: Run, target: Target, id: string) {
  const declared = target.template.Resources[id]?.Properties ?? {};
  return {
    recorded: resolveProperties(declared, target.scope(false)),
    desired: await resolveDynamic(resolveProperties(declared, target.scope(true)), run.resolvers),
  };
}

/** Recorded properties as a handler may have them again: without what the records do not hold. */
export const recalled = (run: Run, recorded: Properties = {}): Promise<Properties> =>
  resolveDynamic(
    Object.fromEntries(Object.entries(recorded).filter(([, value]) => !holdsMask(value))),
    run.resolvers,
  );

export const holdsMask = (value: unknown): boolean => JSON.stringify(value ?? null).includes(MASK);

/** Moves the stack to a status and tells why. */
export async function setStatus(run: Run, status: string, reason?: string): Promise<void> {
  const { record } = run;
  record.status = status;
  if (reason) record.reason = reason;
  await run.emit({
    logicalId: record.name,
    physicalId: record.id,
    type: 'AWS::CloudFormation::Stack',
    status,
    ...(reason && { reason }),
  });
}
