/**
 * The structures, lists and maps of user pools, under the API model's names, with its
 * bounds, patterns and enums (D: API model of cognito-idp). Plain data; a conformance test compares every
 * row with the model.
 */
import type { Shapes } from '../../model/shape';

export const POOL_PARTS_SHAPES = {
  AllowedFirstAuthFactorsListType: { type: 'list', member: 'AuthFactorType', min: 1, max: 5 },
  VerifiedAttributesListType: { type: 'list', member: 'VerifiedAttributeType' },
  AliasAttributesListType: { type: 'list', member: 'AliasAttributeType' },
  UsernameAttributesListType: { type: 'list', member: 'UsernameAttributeType' },
  AttributesRequireVerificationBeforeUpdateType: { type: 'list', member: 'VerifiedAttributeType' },
  SchemaAttributesListType: { type: 'list', member: 'SchemaAttributeType', min: 1, max: 50 },
  RecoveryMechanismsType: { type: 'list', member: 'RecoveryOptionType', min: 1, max: 2 },
  UserPoolTagsListType: { type: 'list', member: 'TagKeysType' },
  UserPoolTagsType: { type: 'map', key: 'TagKeysType', value: 'TagValueType' },
  AcrConfigurationType: { type: 'map', key: 'AcrLevelKeyType', value: 'AcrLevelConfigType', min: 0, max: 4 },
  UserPoolPolicyType: {
    type: 'structure',
    members: { PasswordPolicy: 'PasswordPolicyType', SignInPolicy: 'SignInPolicyType' },
  },
  PasswordPolicyType: {
    type: 'structure',
    members: {
      MinimumLength: 'PasswordPolicyMinLengthType',
      RequireUppercase: 'BooleanType',
      RequireLowercase: 'BooleanType',
      RequireNumbers: 'BooleanType',
      RequireSymbols: 'BooleanType',
      PasswordHistorySize: 'PasswordHistorySizeType',
      TemporaryPasswordValidityDays: 'TemporaryPasswordValidityDaysType',
    },
  },
  SignInPolicyType: {
    type: 'structure',
    members: { AllowedFirstAuthFactors: 'AllowedFirstAuthFactorsListType' },
  },
  LambdaConfigType: {
    type: 'structure',
    members: {
      PreSignUp: 'ArnType',
      CustomMessage: 'ArnType',
      PostConfirmation: 'ArnType',
      PreAuthentication: 'ArnType',
      PostAuthentication: 'ArnType',
      DefineAuthChallenge: 'ArnType',
      CreateAuthChallenge: 'ArnType',
      VerifyAuthChallengeResponse: 'ArnType',
      PreTokenGeneration: 'ArnType',
      UserMigration: 'ArnType',
      PreTokenGenerationConfig: 'PreTokenGenerationVersionConfigType',
      CustomSMSSender: 'CustomSMSLambdaVersionConfigType',
      CustomEmailSender: 'CustomEmailLambdaVersionConfigType',
      KMSKeyID: 'ArnType',
      InboundFederation: 'InboundFederationLambdaType',
    },
  },
  PreTokenGenerationVersionConfigType: {
    type: 'structure',
    members: { LambdaVersion: 'PreTokenGenerationLambdaVersionType', LambdaArn: 'ArnType' },
    required: ['LambdaVersion', 'LambdaArn'],
  },
  CustomSMSLambdaVersionConfigType: {
    type: 'structure',
    members: { LambdaVersion: 'CustomSMSSenderLambdaVersionType', LambdaArn: 'ArnType' },
    required: ['LambdaVersion', 'LambdaArn'],
  },
  CustomEmailLambdaVersionConfigType: {
    type: 'structure',
    members: { LambdaVersion: 'CustomEmailSenderLambdaVersionType', LambdaArn: 'ArnType' },
    required: ['LambdaVersion', 'LambdaArn'],
  },
  InboundFederationLambdaType: {
    type: 'structure',
    members: { LambdaVersion: 'InboundFederationLambdaVersionType', LambdaArn: 'ArnType' },
    required: ['LambdaVersion', 'LambdaArn'],
  },
  VerificationMessageTemplateType: {
    type: 'structure',
    members: {
      SmsMessage: 'SmsVerificationMessageType',
      EmailMessage: 'EmailVerificationMessageType',
      EmailSubject: 'EmailVerificationSubjectType',
      EmailMessageByLink: 'EmailVerificationMessageByLinkType',
      EmailSubjectByLink: 'EmailVerificationSubjectByLinkType',
      DefaultEmailOption: 'DefaultEmailOptionType',
    },
  },
  UserAttributeUpdateSettingsType: {
    type: 'structure',
    members: { AttributesRequireVerificationBeforeUpdate: 'AttributesRequireVerificationBeforeUpdateType' },
  },
  DeviceConfigurationType: {
    type: 'structure',
    members: { ChallengeRequiredOnNewDevice: 'BooleanType', DeviceOnlyRememberedOnUserPrompt: 'BooleanType' },
  },
  EmailConfigurationType: {
    type: 'structure',
    members: {
      SourceArn: 'ArnType',
      ReplyToEmailAddress: 'EmailAddressType',
      EmailSendingAccount: 'EmailSendingAccountType',
      From: 'StringType',
      ConfigurationSet: 'SESConfigurationSet',
    },
  },
  SmsConfigurationType: {
    type: 'structure',
    members: {
      SnsCallerArn: 'OptionalArnType',
      ExternalId: 'StringType',
      SnsRegion: 'RegionCodeType',
      EumsSms: 'EumsSmsConfigurationType',
    },
  },
  EumsSmsConfigurationType: {
    type: 'structure',
    members: {
      CallerArn: 'ArnType',
      ExternalId: 'StringType',
      OriginationIdentity: 'StringType',
      ConfigurationSetName: 'StringType',
      InEntityId: 'StringType',
      InTemplateId: 'StringType',
      Region: 'RegionCodeType',
    },
    required: ['CallerArn'],
  },
  AdminCreateUserConfigType: {
    type: 'structure',
    members: {
      AllowAdminCreateUserOnly: 'BooleanType',
      UnusedAccountValidityDays: 'AdminCreateUserUnusedAccountValidityDaysType',
      InviteMessageTemplate: 'MessageTemplateType',
    },
  },
  MessageTemplateType: {
    type: 'structure',
    members: {
      SMSMessage: 'SmsInviteMessageType',
      EmailMessage: 'EmailInviteMessageType',
      EmailSubject: 'EmailVerificationSubjectType',
    },
  },
  SchemaAttributeType: {
    type: 'structure',
    members: {
      Name: 'CustomAttributeNameType',
      AttributeDataType: 'AttributeDataType',
      DeveloperOnlyAttribute: 'BooleanType',
      Mutable: 'BooleanType',
      Required: 'BooleanType',
      NumberAttributeConstraints: 'NumberAttributeConstraintsType',
      StringAttributeConstraints: 'StringAttributeConstraintsType',
    },
  },
  NumberAttributeConstraintsType: {
    type: 'structure',
    members: { MinValue: 'StringType', MaxValue: 'StringType' },
  },
  StringAttributeConstraintsType: {
    type: 'structure',
    members: { MinLength: 'StringType', MaxLength: 'StringType' },
  },
  UserPoolAddOnsType: {
    type: 'structure',
    members: {
      AdvancedSecurityMode: 'AdvancedSecurityModeType',
      AdvancedSecurityAdditionalFlows: 'AdvancedSecurityAdditionalFlowsType',
    },
    required: ['AdvancedSecurityMode'],
  },
  AdvancedSecurityAdditionalFlowsType: {
    type: 'structure',
    members: { CustomAuthMode: 'AdvancedSecurityEnabledModeType' },
  },
  DcrConfigurationType: {
    type: 'structure',
    members: {
      EnableStatus: 'StatusType',
      OpenDcrEnabled: 'BooleanType',
      AuthenticatedGrantTypes: 'OAuthFlowsType',
      OpenDcrGrantTypes: 'OAuthFlowsType',
      AllowedScopes: 'ScopeListType',
    },
  },
  UsernameConfigurationType: {
    type: 'structure',
    members: { CaseSensitive: 'WrappedBooleanType' },
    required: ['CaseSensitive'],
  },
  AccountRecoverySettingType: {
    type: 'structure',
    members: { RecoveryMechanisms: 'RecoveryMechanismsType' },
  },
  RecoveryOptionType: {
    type: 'structure',
    members: { Priority: 'PriorityType', Name: 'RecoveryOptionNameType' },
    required: ['Priority', 'Name'],
  },
  KeyConfigurationType: {
    type: 'structure',
    members: { KeyType: 'EncryptionKeyType', KmsKeyArn: 'EncryptionKeyArnType' },
  },
  IssuerConfigurationType: { type: 'structure', members: { Type: 'IssuerType' } },
  AcrLevelConfigType: { type: 'structure', members: { AcrValue: 'AcrValueType' }, required: ['AcrValue'] },
  SmsMfaConfigType: {
    type: 'structure',
    members: {
      SmsAuthenticationMessage: 'SmsVerificationMessageType',
      SmsConfiguration: 'SmsConfigurationType',
    },
  },
  SoftwareTokenMfaConfigType: { type: 'structure', members: { Enabled: 'BooleanType' } },
  EmailMfaConfigType: {
    type: 'structure',
    members: { Message: 'EmailMfaMessageType', Subject: 'EmailMfaSubjectType' },
  },
  WebAuthnConfigurationType: {
    type: 'structure',
    members: {
      RelyingPartyId: 'RelyingPartyIdType',
      UserVerification: 'UserVerificationType',
      FactorConfiguration: 'WebAuthnFactorConfigurationType',
    },
  },
} as const satisfies Shapes;
