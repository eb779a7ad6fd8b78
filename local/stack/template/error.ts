/** A template, parameter or request that cannot be carried out; thrown before anything is made. */
export class TemplateError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'TemplateError';
  }
}
