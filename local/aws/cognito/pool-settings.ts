import type {
  CreateUserPoolRequest,
  UpdateUserPoolRequest,
  UserPoolPolicyType,
} from '@aws-sdk/client-cognito-identity-provider';
import { omit } from '../json';
import { schemaAttributes } from './pool-schema';
import type { Checked } from './rows';
import type { PoolSettings } from './state';

/** What DescribeUserPool answers where a setting was never given (D, and I for what stays away). */
const DEFAULTS: PoolSettings = {
  DeletionProtection: 'INACTIVE',
  LambdaConfig: {},
  VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_CODE' },
  UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: [] },
  MfaConfiguration: 'OFF',
  EmailConfiguration: { EmailSendingAccount: 'COGNITO_DEFAULT' },
  AdminCreateUserConfig: { AllowAdminCreateUserOnly: false, UnusedAccountValidityDays: 7 },
  AccountRecoverySetting: {
    RecoveryMechanisms: [
      { Priority: 1, Name: 'verified_email' },
      { Priority: 2, Name: 'verified_phone_number' },
    ],
  },
  UserPoolTier: 'ESSENTIALS',
};

const PASSWORD_POLICY = {
  MinimumLength: 8,
  RequireUppercase: true,
  RequireLowercase: true,
  RequireNumbers: true,
  RequireSymbols: true,
  TemporaryPasswordValidityDays: 7,
};

const policies = (asked: UserPoolPolicyType = {}): UserPoolPolicyType => ({
  PasswordPolicy: { ...PASSWORD_POLICY, ...asked.PasswordPolicy },
  SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD'], ...asked.SignInPolicy },
});

/** A new pool's settings. */
export function createdSettings(input: Checked<CreateUserPoolRequest>): PoolSettings {
  const { PoolName, Schema, ...asked } = omit(input, 'UserPoolTags');
  return {
    ...structuredClone(DEFAULTS),
    ...asked,
    AdminCreateUserConfig: { ...DEFAULTS.AdminCreateUserConfig, ...asked.AdminCreateUserConfig },
    Name: PoolName,
    Policies: policies(asked.Policies),
    SchemaAttributes: schemaAttributes(Schema),
    EstimatedNumberOfUsers: 0,
  };
}

/** What an update cannot name, or keeps when it is left out (the name, the tier and MFA: I). */
const SURVIVES = [
  'Name',
  'SchemaAttributes',
  'AliasAttributes',
  'UsernameAttributes',
  'UsernameConfiguration',
  'EstimatedNumberOfUsers',
  'UserPoolTier',
  'MfaConfiguration',
] as const satisfies readonly (keyof PoolSettings)[];

/** A pool's settings after an update: what is left out goes back to its default (D). */
export function updatedSettings(input: Checked<UpdateUserPoolRequest>, previous: PoolSettings): PoolSettings {
  const { PoolName, ...asked } = omit(input, 'UserPoolId', 'UserPoolTags');
  const surviving = Object.fromEntries(SURVIVES.map((name) => [name, previous[name]]));
  return {
    ...structuredClone(DEFAULTS),
    ...surviving,
    ...asked,
    AdminCreateUserConfig: { ...DEFAULTS.AdminCreateUserConfig, ...asked.AdminCreateUserConfig },
    Name: PoolName ?? previous.Name,
    Policies: policies(asked.Policies),
  };
}
