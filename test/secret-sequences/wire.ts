import type { Properties } from '../support/local';
import type { Template } from './secrets';
import type { History } from './steps';
import type { Wallet } from './wallet';

const MACHINE = {
  AllowedOAuthFlows: ['client_credentials'],
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthScopes: ['api/read'],
};

/** The properties that handlers are given, for the templates of one history. */
export class Wire {
  constructor(
    private readonly history: History,
    private readonly wallet: Wallet,
  ) {}

  /** As a stack has them. */
  properties({ CustomSecret: custom, ...template }: Template): Properties {
    const { isPublic, made } = this.history;
    return {
      // Create-only, so it is what it was.
      ...((isPublic || made.CustomSecret === undefined) && { GenerateSecret: !isPublic }),
      ...(!isPublic && MACHINE),
      ...template,
      ...(custom !== undefined && { CustomSecret: this.wallet.custom(custom) }),
    };
  }

  /** Cloud Control sends all that READ gave, with the changes. */
  desired(wanted: Template, model: Properties): Properties {
    if (this.history.by === 'template') return this.properties(wanted);
    const { SecretsManager: _, SecretRotation: __, ...rest } = model;
    return { ...rest, ...this.properties(wanted) };
  }

  previous(had: Template, model: Properties): Properties {
    return this.history.by === 'template' ? this.properties(had) : model;
  }

  /** What the one who asks for the next update remembers: to Cloud Control nothing is known that is write-only. */
  remembered(template: Template): Template {
    const { CustomSecret: _, ...known } = template;
    return this.history.by === 'template' ? template : known;
  }

  /** What is left of that where the stored secret is lost: Cloud Control knows what READ gives. */
  left(template: Template): Template {
    return this.history.by === 'template' ? template : {};
  }
}
