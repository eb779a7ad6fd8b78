/**
 * A small CloudFormation: deploys templates to the local AWS and drives registry handlers as the service
 * does. Gaps: nested stacks, change sets, exports and imports, mappings, macros, stack policies. A stack is
 * worked on by one engine at a time: a second one is refused while the first lives.
 */
export { deleteStack, deployStack, existing } from './deploy';
export { detectDrift, type ResourceDrift, type StackDrift } from './drift';
export { StackStateError, type DeployOptions, type StackOptions, type StackResult } from './options';
export type { StackEvent, StackRecord } from './state';
export { TemplateError } from './template/error';
