/**
 * The values of user pools, under the API model's names, with its
 * bounds, patterns and enums (D: API model of cognito-idp). Plain data; a conformance test compares every
 * row with the model.
 */
import type { Shapes } from '../../model/shape';

export const POOL_VALUES_SHAPES = {
  UserPoolNameType: { type: 'string', min: 1, max: 128, pattern: '[\\w\\s+=,.@-]+' },
  AuthFactorType: {
    type: 'string',
    enum: ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN', 'SOFTWARE_TOKEN'],
  },
  DeletionProtectionType: { type: 'string', enum: ['ACTIVE', 'INACTIVE'] },
  PreTokenGenerationLambdaVersionType: { type: 'string', enum: ['V1_0', 'V2_0', 'V3_0'] },
  CustomSMSSenderLambdaVersionType: { type: 'string', enum: ['V1_0'] },
  CustomEmailSenderLambdaVersionType: { type: 'string', enum: ['V1_0'] },
  InboundFederationLambdaVersionType: { type: 'string', enum: ['V1_0'] },
  VerifiedAttributeType: { type: 'string', enum: ['phone_number', 'email'] },
  AliasAttributeType: { type: 'string', enum: ['phone_number', 'email', 'preferred_username'] },
  UsernameAttributeType: { type: 'string', enum: ['phone_number', 'email'] },
  SmsVerificationMessageType: { type: 'string', min: 6, max: 140, pattern: '.*\\{####\\}.*' },
  EmailVerificationMessageType: {
    type: 'string',
    min: 6,
    max: 20000,
    pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{####\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*',
  },
  EmailVerificationSubjectType: {
    type: 'string',
    min: 1,
    max: 140,
    pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+',
  },
  EmailVerificationMessageByLinkType: {
    type: 'string',
    min: 6,
    max: 20000,
    pattern:
      '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{##[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*##\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*',
  },
  EmailVerificationSubjectByLinkType: {
    type: 'string',
    min: 1,
    max: 140,
    pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+',
  },
  DefaultEmailOptionType: { type: 'string', enum: ['CONFIRM_WITH_LINK', 'CONFIRM_WITH_CODE'] },
  UserPoolMfaType: { type: 'string', enum: ['OFF', 'ON', 'OPTIONAL'] },
  EmailAddressType: {
    type: 'string',
    pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+@[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+',
  },
  EmailSendingAccountType: { type: 'string', enum: ['COGNITO_DEFAULT', 'DEVELOPER'] },
  SESConfigurationSet: { type: 'string', min: 1, max: 64, pattern: '^[a-zA-Z0-9_-]+$' },
  OptionalArnType: {
    type: 'string',
    min: 0,
    max: 2048,
    pattern:
      '(arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?)?',
  },
  RegionCodeType: { type: 'string', min: 5, max: 32 },
  TagKeysType: { type: 'string', min: 1, max: 128 },
  TagValueType: { type: 'string', min: 0, max: 256 },
  SmsInviteMessageType: { type: 'string', min: 6, max: 140, pattern: '(?s).*' },
  EmailInviteMessageType: {
    type: 'string',
    min: 6,
    max: 20000,
    pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*',
  },
  CustomAttributeNameType: { type: 'string', min: 1, max: 20, pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+' },
  AttributeDataType: { type: 'string', enum: ['String', 'Number', 'DateTime', 'Boolean'] },
  AdvancedSecurityModeType: { type: 'string', enum: ['OFF', 'AUDIT', 'ENFORCED'] },
  AdvancedSecurityEnabledModeType: { type: 'string', enum: ['AUDIT', 'ENFORCED'] },
  StatusType: { type: 'string', enum: ['Enabled', 'Disabled'] },
  RecoveryOptionNameType: { type: 'string', enum: ['verified_email', 'verified_phone_number', 'admin_only'] },
  UserPoolTierType: { type: 'string', enum: ['LITE', 'ESSENTIALS', 'PLUS'] },
  EncryptionKeyType: { type: 'string', enum: ['AWS_OWNED_KEY', 'CUSTOMER_MANAGED_KEY'] },
  EncryptionKeyArnType: {
    type: 'string',
    min: 20,
    max: 2048,
    pattern:
      'arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?',
  },
  IssuerType: { type: 'string', enum: ['ORIGINAL', 'UPDATED'] },
  AcrLevelKeyType: { type: 'string', pattern: 'Level[1-4]' },
  EmailMfaMessageType: {
    type: 'string',
    min: 6,
    max: 20000,
    pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{####\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*',
  },
  EmailMfaSubjectType: { type: 'string', pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+' },
  RelyingPartyIdType: { type: 'string', min: 1, max: 127 },
  UserVerificationType: { type: 'string', enum: ['required', 'preferred'] },
  WebAuthnFactorConfigurationType: {
    type: 'string',
    enum: ['SINGLE_FACTOR', 'MULTI_FACTOR_WITH_USER_VERIFICATION'],
  },
  PasswordPolicyMinLengthType: { type: 'integer', min: 6, max: 99 },
  PasswordHistorySizeType: { type: 'integer', min: 0, max: 24 },
  TemporaryPasswordValidityDaysType: { type: 'integer', min: 0, max: 365 },
  AdminCreateUserUnusedAccountValidityDaysType: { type: 'integer', min: 0, max: 365 },
  PriorityType: { type: 'integer', min: 1, max: 2 },
  PoolQueryLimitType: { type: 'integer', min: 1, max: 60 },
} as const satisfies Shapes;
