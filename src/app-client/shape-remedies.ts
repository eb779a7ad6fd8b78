/** What to set where a pattern is not met, by place; a list's items share `*`. */
export const PATTERN_REMEDIES: Readonly<Record<string, string>> = {
  '/UserPoolId': "Set the user pool's id, such as us-east-1_AbCdEfGhI.",
  '/ClientName': 'Use letters a to z and A to Z, digits, white space and _ + = , . @ - alone.',
  '/Name': 'Leave it out: Cognito alone sets it.',
  '/ClientId': 'Leave it out in a template; elsewhere set the id that Cognito gave.',
  '/ExplicitAuthFlows/*':
    'Set a name that begins with ALLOW_, such as ALLOW_USER_SRP_AUTH, or ADMIN_NO_SRP_AUTH, CUSTOM_AUTH_FLOW_ONLY or USER_PASSWORD_AUTH.',
  '/AllowedOAuthScopes/*': 'Use printable ASCII characters without blanks, double quotes and backslashes.',
  '/AnalyticsConfiguration/ApplicationArn':
    'Set an ARN such as arn:aws:mobiletargeting:us-east-1:123456789012:apps/0123456789abcdef.',
  '/AnalyticsConfiguration/ApplicationId': 'Use the digits 0 to 9 and the letters a to f alone.',
  '/AnalyticsConfiguration/RoleArn': 'Set an ARN such as arn:aws:iam::123456789012:role/PinpointEvents.',
  '/SecretRotation/Version':
    "Use letters a to z and A to Z, digits, blanks and _ . : / = + - @ alone, such as '2026-11'.",
  '/CustomSecret': 'Use the letters a to z and A to Z, digits, _ and + alone.',
};

/** What to set where a property is missing, where more can be said than "Set it." */
export const MISSING_REMEDIES: Readonly<Record<string, string>> = {
  '/UserPoolId': 'Set the id of the user pool, usually !Ref UserPool.',
  '/SecretRotation/Version': "Set a word of yours for the present secret, such as '1'.",
};
