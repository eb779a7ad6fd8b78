import {
  CreateUserPoolClientCommand,
  DeleteUserPoolClientCommand,
  DescribeUserPoolClientCommand,
  GetUserPoolClientSessionConfigurationCommand,
  SetUserPoolClientSessionConfigurationCommand,
  UpdateUserPoolClientCommand,
  type CognitoIdentityProviderClient,
  type CreateUserPoolClientRequest,
  type UserPoolClientType,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Settings } from './model';

/** A client's place. */
export interface Identifier {
  UserPoolId: string;
  ClientId: string;
}

/** Cognito as a console user reaches it: through the official SDK, and with no help of the product. */
export class Console {
  constructor(private readonly cognito: CognitoIdentityProviderClient) {}

  /** The client as the SDK describes it, without what the service fills in. */
  async observe(identifier: Identifier): Promise<Settings> {
    const [{ UserPoolClient }, { SSOSession }] = await Promise.all([
      this.cognito.send(new DescribeUserPoolClientCommand(identifier)),
      this.cognito.send(new GetUserPoolClientSessionConfigurationCommand(identifier)),
    ]);
    return { ...settingsOf(UserPoolClient ?? {}), SSOSession };
  }

  /** Gives the new client's id; rejects with what Cognito refuses. */
  async create(UserPoolId: string, client: Settings): Promise<string> {
    // Settings of a valid client have the API's own names and types.
    const input = { ClientName: 'by-hand', ...sendable(client), UserPoolId } as CreateUserPoolClientRequest;
    const { UserPoolClient } = await this.cognito.send(new CreateUserPoolClientCommand(input));
    const identifier = { UserPoolId, ClientId: UserPoolClient?.ClientId ?? '' };
    await this.setSession(identifier, client);
    return identifier.ClientId;
  }

  /** Whether Cognito would have such a client; the one that shows it is gone again. */
  async accepts(UserPoolId: string, client: Settings): Promise<boolean> {
    try {
      const ClientId = await this.create(UserPoolId, client);
      await this.cognito.send(new DeleteUserPoolClientCommand({ UserPoolId, ClientId }));
      return true;
    } catch (error) {
      if (isRefusal(error)) return false;
      throw error;
    }
  }

  /** Changes settings and sends the client whole, as the console does; gives whether Cognito let it. */
  async change(identifier: Identifier, set: Settings): Promise<boolean> {
    const { SSOSession: _, ...now } = await this.observe(identifier);
    const units = {
      ...(now.TokenValidityUnits as object),
      ...(set.TokenValidityUnits as object | undefined),
    };
    const { GenerateSecret: __, ...client } = sendable({ ...now, ...set, TokenValidityUnits: units });
    try {
      await this.cognito.send(new UpdateUserPoolClientCommand({ ...client, ...identifier }));
    } catch (error) {
      if (isRefusal(error)) return false;
      throw error;
    }
    await this.setSession(identifier, set);
    return true;
  }

  private async setSession(identifier: Identifier, { SSOSession }: Settings): Promise<void> {
    const { MaxValidityMinutes } = (SSOSession ?? {}) as { MaxValidityMinutes?: number };
    if (MaxValidityMinutes === undefined) return;
    await this.cognito.send(
      new SetUserPoolClientSessionConfigurationCommand({ ...identifier, SSOSession: { MaxValidityMinutes } }),
    );
  }
}

const REFUSALS = ['InvalidParameterException', 'InvalidOAuthFlowException'];
const isRefusal = (error: unknown): boolean => error instanceof Error && REFUSALS.includes(error.name);

const FACTS = ['UserPoolId', 'ClientId', 'ClientSecret', 'CreationDate', 'LastModifiedDate'];

function settingsOf(client: UserPoolClientType): Settings {
  const { AnalyticsConfiguration: analytics } = client;
  const { RoleArn: _, ...byArn } = analytics ?? {};
  const settings = {
    ...client,
    ...(analytics?.ApplicationArn !== undefined && { AnalyticsConfiguration: byArn }),
  };
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !FACTS.includes(name)));
}

/** No empty object is valid for the API, the one of units aside. */
const sendable = ({ SSOSession: _, ...client }: Settings): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(client).filter(
      ([name, value]) =>
        name === 'TokenValidityUnits' || Array.isArray(value) || JSON.stringify(value) !== '{}',
    ),
  );
