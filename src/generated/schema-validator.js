// Generated from schema.json by `make generate`; changes are overwritten.
/* eslint-disable */
'use strict';
exports.validateProperties = validate10;
const schema11 = {
  $id: 'properties',
  definitions: {
    TokenValidityUnits: {
      type: 'object',
      properties: {
        AccessToken: { type: 'string', enum: ['seconds', 'minutes', 'hours', 'days'] },
        IdToken: { type: 'string', enum: ['seconds', 'minutes', 'hours', 'days'] },
        RefreshToken: { type: 'string', enum: ['seconds', 'minutes', 'hours', 'days'] },
      },
      additionalProperties: false,
    },
    RefreshTokenRotation: {
      type: 'object',
      properties: {
        Feature: { type: 'string', enum: ['ENABLED', 'DISABLED'] },
        RetryGracePeriodSeconds: { type: 'integer', minimum: 0, maximum: 60 },
      },
      dependencies: { RetryGracePeriodSeconds: ['Feature'] },
      additionalProperties: false,
    },
    AnalyticsConfiguration: {
      type: 'object',
      properties: {
        ApplicationArn: {
          type: 'string',
          minLength: 20,
          maxLength: 2048,
          pattern:
            '^arn:[A-Za-z0-9_+=/,.@-]+:[A-Za-z0-9_+=/,.@-]+:([A-Za-z0-9_+=/,.@-]*)?:[0-9]+:[A-Za-z0-9_+=/,.@-]+(:[A-Za-z0-9_+=/,.@-]+)?(:[A-Za-z0-9_+=/,.@-]+)?$',
        },
        ApplicationId: { type: 'string', pattern: '^[0-9a-fA-F]+$' },
        ExternalId: { type: 'string', minLength: 0, maxLength: 131072 },
        RoleArn: {
          type: 'string',
          minLength: 20,
          maxLength: 2048,
          pattern:
            '^arn:[A-Za-z0-9_+=/,.@-]+:[A-Za-z0-9_+=/,.@-]+:([A-Za-z0-9_+=/,.@-]*)?:[0-9]+:[A-Za-z0-9_+=/,.@-]+(:[A-Za-z0-9_+=/,.@-]+)?(:[A-Za-z0-9_+=/,.@-]+)?$',
        },
        UserDataShared: { type: 'boolean' },
      },
      additionalProperties: false,
    },
    SSOSession: {
      type: 'object',
      properties: { MaxValidityMinutes: { type: 'integer', minimum: 0, maximum: 129600 } },
      additionalProperties: false,
    },
    Tag: {
      type: 'object',
      properties: {
        Key: { type: 'string', minLength: 1, maxLength: 128 },
        Value: { type: 'string', minLength: 0, maxLength: 256 },
      },
      required: ['Key', 'Value'],
      additionalProperties: false,
    },
    SecretsManager: {
      type: 'object',
      properties: {
        KmsKeyId: { type: 'string', minLength: 1, maxLength: 256 },
        RecoveryWindowInDays: { type: 'integer', minimum: 7, maximum: 30 },
        Tags: { type: 'array', uniqueItems: true, maxItems: 40, items: { $ref: '#/definitions/Tag' } },
      },
      additionalProperties: false,
    },
    SecretRotation: {
      type: 'object',
      properties: {
        Version: { type: 'string', minLength: 1, maxLength: 128, pattern: '^[A-Za-z0-9_.:/=+@ -]+$' },
        PreviousSecret: { type: 'string', enum: ['KEEP', 'REVOKE'] },
        GracePeriodSeconds: { type: 'integer', minimum: 0, maximum: 900 },
      },
      required: ['Version'],
      additionalProperties: false,
    },
  },
  type: 'object',
  properties: {
    UserPoolId: { type: 'string', minLength: 1, maxLength: 55, pattern: '^[A-Za-z0-9_-]+_[0-9a-zA-Z]+$' },
    ClientName: {
      type: 'string',
      minLength: 1,
      maxLength: 128,
      pattern: '^[A-Za-z0-9_ \\t\\n\\x0B\\f\\r+=,.@-]+$',
    },
    GenerateSecret: { type: 'boolean' },
    ExplicitAuthFlows: {
      type: 'array',
      uniqueItems: true,
      items: {
        type: 'string',
        pattern: '^(ADMIN_NO_SRP_AUTH|CUSTOM_AUTH_FLOW_ONLY|USER_PASSWORD_AUTH|ALLOW_[A-Z0-9_]+)$',
      },
    },
    ReadAttributes: {
      type: 'array',
      uniqueItems: true,
      items: { type: 'string', minLength: 1, maxLength: 2048 },
    },
    WriteAttributes: {
      type: 'array',
      uniqueItems: true,
      items: { type: 'string', minLength: 1, maxLength: 2048 },
    },
    AuthSessionValidity: { type: 'integer', minimum: 3, maximum: 15 },
    RefreshTokenValidity: { type: 'integer', minimum: 1, maximum: 315360000 },
    AccessTokenValidity: { type: 'integer', minimum: 1, maximum: 86400 },
    IdTokenValidity: { type: 'integer', minimum: 1, maximum: 86400 },
    TokenValidityUnits: { $ref: '#/definitions/TokenValidityUnits' },
    RefreshTokenRotation: { $ref: '#/definitions/RefreshTokenRotation' },
    AllowedOAuthFlows: {
      type: 'array',
      uniqueItems: true,
      minItems: 0,
      maxItems: 3,
      items: { type: 'string', enum: ['code', 'implicit', 'client_credentials'] },
    },
    AllowedOAuthFlowsUserPoolClient: { type: 'boolean' },
    AllowedOAuthScopes: {
      type: 'array',
      uniqueItems: true,
      maxItems: 50,
      items: { type: 'string', minLength: 1, maxLength: 256, pattern: '^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$' },
    },
    CallbackURLs: {
      type: 'array',
      uniqueItems: true,
      minItems: 0,
      maxItems: 100,
      items: { type: 'string', minLength: 1, maxLength: 1024 },
    },
    DefaultRedirectURI: { type: 'string', minLength: 1, maxLength: 1024 },
    LogoutURLs: {
      type: 'array',
      uniqueItems: true,
      minItems: 0,
      maxItems: 100,
      items: { type: 'string', minLength: 1, maxLength: 1024 },
    },
    SupportedIdentityProviders: {
      type: 'array',
      uniqueItems: true,
      items: { type: 'string', minLength: 1, maxLength: 32 },
    },
    AnalyticsConfiguration: { $ref: '#/definitions/AnalyticsConfiguration' },
    PreventUserExistenceErrors: { type: 'string', enum: ['LEGACY', 'ENABLED'] },
    EnableTokenRevocation: { type: 'boolean' },
    EnablePropagateAdditionalUserContextData: { type: 'boolean' },
    SSOSession: { $ref: '#/definitions/SSOSession' },
    SecretsManager: { $ref: '#/definitions/SecretsManager' },
    SecretRotation: { $ref: '#/definitions/SecretRotation' },
    CustomSecret: { type: 'string', minLength: 24, maxLength: 64, pattern: '^[A-Za-z0-9_+]+$' },
    ClientId: { type: 'string', minLength: 1, maxLength: 128, pattern: '^[A-Za-z0-9_+]+$' },
    Name: {
      type: 'string',
      minLength: 1,
      maxLength: 128,
      pattern: '^[A-Za-z0-9_ \\t\\n\\x0B\\f\\r+=,.@-]+$',
    },
    ClientType: { type: 'string' },
    ClientSecretArn: { type: 'string' },
    CreationDate: { type: 'string' },
    LastModifiedDate: { type: 'string' },
  },
  required: ['UserPoolId'],
  additionalProperties: false,
};
const schema12 = {
  type: 'object',
  properties: {
    AccessToken: { type: 'string', enum: ['seconds', 'minutes', 'hours', 'days'] },
    IdToken: { type: 'string', enum: ['seconds', 'minutes', 'hours', 'days'] },
    RefreshToken: { type: 'string', enum: ['seconds', 'minutes', 'hours', 'days'] },
  },
  additionalProperties: false,
};
const schema13 = {
  type: 'object',
  properties: {
    Feature: { type: 'string', enum: ['ENABLED', 'DISABLED'] },
    RetryGracePeriodSeconds: { type: 'integer', minimum: 0, maximum: 60 },
  },
  dependencies: { RetryGracePeriodSeconds: ['Feature'] },
  additionalProperties: false,
};
const schema14 = {
  type: 'object',
  properties: {
    ApplicationArn: {
      type: 'string',
      minLength: 20,
      maxLength: 2048,
      pattern:
        '^arn:[A-Za-z0-9_+=/,.@-]+:[A-Za-z0-9_+=/,.@-]+:([A-Za-z0-9_+=/,.@-]*)?:[0-9]+:[A-Za-z0-9_+=/,.@-]+(:[A-Za-z0-9_+=/,.@-]+)?(:[A-Za-z0-9_+=/,.@-]+)?$',
    },
    ApplicationId: { type: 'string', pattern: '^[0-9a-fA-F]+$' },
    ExternalId: { type: 'string', minLength: 0, maxLength: 131072 },
    RoleArn: {
      type: 'string',
      minLength: 20,
      maxLength: 2048,
      pattern:
        '^arn:[A-Za-z0-9_+=/,.@-]+:[A-Za-z0-9_+=/,.@-]+:([A-Za-z0-9_+=/,.@-]*)?:[0-9]+:[A-Za-z0-9_+=/,.@-]+(:[A-Za-z0-9_+=/,.@-]+)?(:[A-Za-z0-9_+=/,.@-]+)?$',
    },
    UserDataShared: { type: 'boolean' },
  },
  additionalProperties: false,
};
const schema15 = {
  type: 'object',
  properties: { MaxValidityMinutes: { type: 'integer', minimum: 0, maximum: 129600 } },
  additionalProperties: false,
};
const schema18 = {
  type: 'object',
  properties: {
    Version: { type: 'string', minLength: 1, maxLength: 128, pattern: '^[A-Za-z0-9_.:/=+@ -]+$' },
    PreviousSecret: { type: 'string', enum: ['KEEP', 'REVOKE'] },
    GracePeriodSeconds: { type: 'integer', minimum: 0, maximum: 900 },
  },
  required: ['Version'],
  additionalProperties: false,
};
const func2 = Object.prototype.hasOwnProperty;
const func3 = require('ajv/dist/runtime/ucs2length').default;
const pattern0 = new RegExp('^[A-Za-z0-9_-]+_[0-9a-zA-Z]+$', 'u');
const pattern1 = new RegExp('^[A-Za-z0-9_ \\t\\n\\x0B\\f\\r+=,.@-]+$', 'u');
const pattern2 = new RegExp(
  '^(ADMIN_NO_SRP_AUTH|CUSTOM_AUTH_FLOW_ONLY|USER_PASSWORD_AUTH|ALLOW_[A-Z0-9_]+)$',
  'u',
);
const pattern3 = new RegExp('^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$', 'u');
const pattern4 = new RegExp(
  '^arn:[A-Za-z0-9_+=/,.@-]+:[A-Za-z0-9_+=/,.@-]+:([A-Za-z0-9_+=/,.@-]*)?:[0-9]+:[A-Za-z0-9_+=/,.@-]+(:[A-Za-z0-9_+=/,.@-]+)?(:[A-Za-z0-9_+=/,.@-]+)?$',
  'u',
);
const pattern5 = new RegExp('^[0-9a-fA-F]+$', 'u');
const pattern7 = new RegExp('^[A-Za-z0-9_.:/=+@ -]+$', 'u');
const pattern8 = new RegExp('^[A-Za-z0-9_+]+$', 'u');
const schema16 = {
  type: 'object',
  properties: {
    KmsKeyId: { type: 'string', minLength: 1, maxLength: 256 },
    RecoveryWindowInDays: { type: 'integer', minimum: 7, maximum: 30 },
    Tags: { type: 'array', uniqueItems: true, maxItems: 40, items: { $ref: '#/definitions/Tag' } },
  },
  additionalProperties: false,
};
const schema17 = {
  type: 'object',
  properties: {
    Key: { type: 'string', minLength: 1, maxLength: 128 },
    Value: { type: 'string', minLength: 0, maxLength: 256 },
  },
  required: ['Key', 'Value'],
  additionalProperties: false,
};
const func0 = require('ajv/dist/runtime/equal').default;
function validate11(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === 'KmsKeyId' || key0 === 'RecoveryWindowInDays' || key0 === 'Tags')) {
        const err0 = { instancePath, keyword: 'additionalProperties', params: { additionalProperty: key0 } };
        vErrors = added(vErrors, err0);
        errors++;
      }
    }
    if (data.KmsKeyId !== undefined) {
      let data0 = data.KmsKeyId;
      if (typeof data0 === 'string') {
        if (func3(data0) > 256) {
          const err1 = {
            instancePath: instancePath + '/KmsKeyId',
            keyword: 'maxLength',
            params: { limit: 256 },
          };
          vErrors = added(vErrors, err1);
          errors++;
        }
        if (func3(data0) < 1) {
          const err2 = {
            instancePath: instancePath + '/KmsKeyId',
            keyword: 'minLength',
            params: { limit: 1 },
          };
          vErrors = added(vErrors, err2);
          errors++;
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/KmsKeyId',
          keyword: 'type',
          params: { type: 'string' },
        };
        vErrors = added(vErrors, err3);
        errors++;
      }
    }
    if (data.RecoveryWindowInDays !== undefined) {
      let data1 = data.RecoveryWindowInDays;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err4 = {
          instancePath: instancePath + '/RecoveryWindowInDays',
          keyword: 'type',
          params: { type: 'integer' },
        };
        vErrors = added(vErrors, err4);
        errors++;
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 > 30 || isNaN(data1)) {
          const err5 = {
            instancePath: instancePath + '/RecoveryWindowInDays',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 30 },
          };
          vErrors = added(vErrors, err5);
          errors++;
        }
        if (data1 < 7 || isNaN(data1)) {
          const err6 = {
            instancePath: instancePath + '/RecoveryWindowInDays',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 7 },
          };
          vErrors = added(vErrors, err6);
          errors++;
        }
      }
    }
    if (data.Tags !== undefined) {
      let data2 = data.Tags;
      if (Array.isArray(data2)) {
        if (data2.length > 40) {
          const err7 = { instancePath: instancePath + '/Tags', keyword: 'maxItems', params: { limit: 40 } };
          vErrors = added(vErrors, err7);
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
            if (data3.Key === undefined) {
              const err8 = {
                instancePath: instancePath + '/Tags/' + i0,
                keyword: 'required',
                params: { missingProperty: 'Key' },
              };
              vErrors = added(vErrors, err8);
              errors++;
            }
            if (data3.Value === undefined) {
              const err9 = {
                instancePath: instancePath + '/Tags/' + i0,
                keyword: 'required',
                params: { missingProperty: 'Value' },
              };
              vErrors = added(vErrors, err9);
              errors++;
            }
            for (const key1 in data3) {
              if (!(key1 === 'Key' || key1 === 'Value')) {
                const err10 = {
                  instancePath: instancePath + '/Tags/' + i0,
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key1 },
                };
                vErrors = added(vErrors, err10);
                errors++;
              }
            }
            if (data3.Key !== undefined) {
              let data4 = data3.Key;
              if (typeof data4 === 'string') {
                if (func3(data4) > 128) {
                  const err11 = {
                    instancePath: instancePath + '/Tags/' + i0 + '/Key',
                    keyword: 'maxLength',
                    params: { limit: 128 },
                  };
                  vErrors = added(vErrors, err11);
                  errors++;
                }
                if (func3(data4) < 1) {
                  const err12 = {
                    instancePath: instancePath + '/Tags/' + i0 + '/Key',
                    keyword: 'minLength',
                    params: { limit: 1 },
                  };
                  vErrors = added(vErrors, err12);
                  errors++;
                }
              } else {
                const err13 = {
                  instancePath: instancePath + '/Tags/' + i0 + '/Key',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                vErrors = added(vErrors, err13);
                errors++;
              }
            }
            if (data3.Value !== undefined) {
              let data5 = data3.Value;
              if (typeof data5 === 'string') {
                if (func3(data5) > 256) {
                  const err14 = {
                    instancePath: instancePath + '/Tags/' + i0 + '/Value',
                    keyword: 'maxLength',
                    params: { limit: 256 },
                  };
                  vErrors = added(vErrors, err14);
                  errors++;
                }
                if (func3(data5) < 0) {
                  const err15 = {
                    instancePath: instancePath + '/Tags/' + i0 + '/Value',
                    keyword: 'minLength',
                    params: { limit: 0 },
                  };
                  vErrors = added(vErrors, err15);
                  errors++;
                }
              } else {
                const err16 = {
                  instancePath: instancePath + '/Tags/' + i0 + '/Value',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                vErrors = added(vErrors, err16);
                errors++;
              }
            }
          } else {
            const err17 = {
              instancePath: instancePath + '/Tags/' + i0,
              keyword: 'type',
              params: { type: 'object' },
            };
            vErrors = added(vErrors, err17);
            errors++;
          }
        }
        let i1 = data2.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--;) {
            for (j0 = i1; j0--;) {
              if (func0(data2[i1], data2[j0])) {
                const err18 = {
                  instancePath: instancePath + '/Tags',
                  keyword: 'uniqueItems',
                  params: { i: i1, j: j0 },
                };
                vErrors = added(vErrors, err18);
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        const err19 = { instancePath: instancePath + '/Tags', keyword: 'type', params: { type: 'array' } };
        vErrors = added(vErrors, err19);
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, keyword: 'type', params: { type: 'object' } };
    vErrors = added(vErrors, err20);
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
function validate10(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="properties" */ let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.UserPoolId === undefined) {
      const err0 = { instancePath, keyword: 'required', params: { missingProperty: 'UserPoolId' } };
      vErrors = added(vErrors, err0);
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema11.properties, key0)) {
        const err1 = { instancePath, keyword: 'additionalProperties', params: { additionalProperty: key0 } };
        vErrors = added(vErrors, err1);
        errors++;
      }
    }
    if (data.UserPoolId !== undefined) {
      let data0 = data.UserPoolId;
      if (typeof data0 === 'string') {
        if (func3(data0) > 55) {
          const err2 = {
            instancePath: instancePath + '/UserPoolId',
            keyword: 'maxLength',
            params: { limit: 55 },
          };
          vErrors = added(vErrors, err2);
          errors++;
        }
        if (func3(data0) < 1) {
          const err3 = {
            instancePath: instancePath + '/UserPoolId',
            keyword: 'minLength',
            params: { limit: 1 },
          };
          vErrors = added(vErrors, err3);
          errors++;
        }
        if (!pattern0.test(data0)) {
          const err4 = {
            instancePath: instancePath + '/UserPoolId',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9_-]+_[0-9a-zA-Z]+$' },
          };
          vErrors = added(vErrors, err4);
          errors++;
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/UserPoolId',
          keyword: 'type',
          params: { type: 'string' },
        };
        vErrors = added(vErrors, err5);
        errors++;
      }
    }
    if (data.ClientName !== undefined) {
      let data1 = data.ClientName;
      if (typeof data1 === 'string') {
        if (func3(data1) > 128) {
          const err6 = {
            instancePath: instancePath + '/ClientName',
            keyword: 'maxLength',
            params: { limit: 128 },
          };
          vErrors = added(vErrors, err6);
          errors++;
        }
        if (func3(data1) < 1) {
          const err7 = {
            instancePath: instancePath + '/ClientName',
            keyword: 'minLength',
            params: { limit: 1 },
          };
          vErrors = added(vErrors, err7);
          errors++;
        }
        if (!pattern1.test(data1)) {
          const err8 = {
            instancePath: instancePath + '/ClientName',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9_ \\t\\n\\x0B\\f\\r+=,.@-]+$' },
          };
          vErrors = added(vErrors, err8);
          errors++;
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/ClientName',
          keyword: 'type',
          params: { type: 'string' },
        };
        vErrors = added(vErrors, err9);
        errors++;
      }
    }
    if (data.GenerateSecret !== undefined) {
      if (typeof data.GenerateSecret !== 'boolean') {
        const err10 = {
          instancePath: instancePath + '/GenerateSecret',
          keyword: 'type',
          params: { type: 'boolean' },
        };
        vErrors = added(vErrors, err10);
        errors++;
      }
    }
    if (data.ExplicitAuthFlows !== undefined) {
      let data3 = data.ExplicitAuthFlows;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === 'string') {
            if (!pattern2.test(data4)) {
              const err11 = {
                instancePath: instancePath + '/ExplicitAuthFlows/' + i0,
                keyword: 'pattern',
                params: {
                  pattern: '^(ADMIN_NO_SRP_AUTH|CUSTOM_AUTH_FLOW_ONLY|USER_PASSWORD_AUTH|ALLOW_[A-Z0-9_]+)$',
                },
              };
              vErrors = added(vErrors, err11);
              errors++;
            }
          } else {
            const err12 = {
              instancePath: instancePath + '/ExplicitAuthFlows/' + i0,
              keyword: 'type',
              params: { type: 'string' },
            };
            vErrors = added(vErrors, err12);
            errors++;
          }
        }
        let i1 = data3.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--;) {
            let item0 = data3[i1];
            if (typeof item0 !== 'string') {
              continue;
            }
            if (typeof indices0[item0] == 'number') {
              j0 = indices0[item0];
              const err13 = {
                instancePath: instancePath + '/ExplicitAuthFlows',
                keyword: 'uniqueItems',
                params: { i: i1, j: j0 },
              };
              vErrors = added(vErrors, err13);
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err14 = {
          instancePath: instancePath + '/ExplicitAuthFlows',
          keyword: 'type',
          params: { type: 'array' },
        };
        vErrors = added(vErrors, err14);
        errors++;
      }
    }
    if (data.ReadAttributes !== undefined) {
      let data5 = data.ReadAttributes;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data6 = data5[i2];
          if (typeof data6 === 'string') {
            if (func3(data6) > 2048) {
              const err15 = {
                instancePath: instancePath + '/ReadAttributes/' + i2,
                keyword: 'maxLength',
                params: { limit: 2048 },
              };
              vErrors = added(vErrors, err15);
              errors++;
            }
            if (func3(data6) < 1) {
              const err16 = {
                instancePath: instancePath + '/ReadAttributes/' + i2,
                keyword: 'minLength',
                params: { limit: 1 },
              };
              vErrors = added(vErrors, err16);
              errors++;
            }
          } else {
            const err17 = {
              instancePath: instancePath + '/ReadAttributes/' + i2,
              keyword: 'type',
              params: { type: 'string' },
            };
            vErrors = added(vErrors, err17);
            errors++;
          }
        }
        let i3 = data5.length;
        let j1;
        if (i3 > 1) {
          const indices1 = {};
          for (; i3--;) {
            let item1 = data5[i3];
            if (typeof item1 !== 'string') {
              continue;
            }
            if (typeof indices1[item1] == 'number') {
              j1 = indices1[item1];
              const err18 = {
                instancePath: instancePath + '/ReadAttributes',
                keyword: 'uniqueItems',
                params: { i: i3, j: j1 },
              };
              vErrors = added(vErrors, err18);
              errors++;
              break;
            }
            indices1[item1] = i3;
          }
        }
      } else {
        const err19 = {
          instancePath: instancePath + '/ReadAttributes',
          keyword: 'type',
          params: { type: 'array' },
        };
        vErrors = added(vErrors, err19);
        errors++;
      }
    }
    if (data.WriteAttributes !== undefined) {
      let data7 = data.WriteAttributes;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i4 = 0; i4 < len2; i4++) {
          let data8 = data7[i4];
          if (typeof data8 === 'string') {
            if (func3(data8) > 2048) {
              const err20 = {
                instancePath: instancePath + '/WriteAttributes/' + i4,
                keyword: 'maxLength',
                params: { limit: 2048 },
              };
              vErrors = added(vErrors, err20);
              errors++;
            }
            if (func3(data8) < 1) {
              const err21 = {
                instancePath: instancePath + '/WriteAttributes/' + i4,
                keyword: 'minLength',
                params: { limit: 1 },
              };
              vErrors = added(vErrors, err21);
              errors++;
            }
          } else {
            const err22 = {
              instancePath: instancePath + '/WriteAttributes/' + i4,
              keyword: 'type',
              params: { type: 'string' },
            };
            vErrors = added(vErrors, err22);
            errors++;
          }
        }
        let i5 = data7.length;
        let j2;
        if (i5 > 1) {
          const indices2 = {};
          for (; i5--;) {
            let item2 = data7[i5];
            if (typeof item2 !== 'string') {
              continue;
            }
            if (typeof indices2[item2] == 'number') {
              j2 = indices2[item2];
              const err23 = {
                instancePath: instancePath + '/WriteAttributes',
                keyword: 'uniqueItems',
                params: { i: i5, j: j2 },
              };
              vErrors = added(vErrors, err23);
              errors++;
              break;
            }
            indices2[item2] = i5;
          }
        }
      } else {
        const err24 = {
          instancePath: instancePath + '/WriteAttributes',
          keyword: 'type',
          params: { type: 'array' },
        };
        vErrors = added(vErrors, err24);
        errors++;
      }
    }
    if (data.AuthSessionValidity !== undefined) {
      let data9 = data.AuthSessionValidity;
      if (!(typeof data9 == 'number' && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        const err25 = {
          instancePath: instancePath + '/AuthSessionValidity',
          keyword: 'type',
          params: { type: 'integer' },
        };
        vErrors = added(vErrors, err25);
        errors++;
      }
      if (typeof data9 == 'number' && isFinite(data9)) {
        if (data9 > 15 || isNaN(data9)) {
          const err26 = {
            instancePath: instancePath + '/AuthSessionValidity',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 15 },
          };
          vErrors = added(vErrors, err26);
          errors++;
        }
        if (data9 < 3 || isNaN(data9)) {
          const err27 = {
            instancePath: instancePath + '/AuthSessionValidity',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 3 },
          };
          vErrors = added(vErrors, err27);
          errors++;
        }
      }
    }
    if (data.RefreshTokenValidity !== undefined) {
      let data10 = data.RefreshTokenValidity;
      if (!(typeof data10 == 'number' && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
        const err28 = {
          instancePath: instancePath + '/RefreshTokenValidity',
          keyword: 'type',
          params: { type: 'integer' },
        };
        vErrors = added(vErrors, err28);
        errors++;
      }
      if (typeof data10 == 'number' && isFinite(data10)) {
        if (data10 > 315360000 || isNaN(data10)) {
          const err29 = {
            instancePath: instancePath + '/RefreshTokenValidity',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 315360000 },
          };
          vErrors = added(vErrors, err29);
          errors++;
        }
        if (data10 < 1 || isNaN(data10)) {
          const err30 = {
            instancePath: instancePath + '/RefreshTokenValidity',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          };
          vErrors = added(vErrors, err30);
          errors++;
        }
      }
    }
    if (data.AccessTokenValidity !== undefined) {
      let data11 = data.AccessTokenValidity;
      if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        const err31 = {
          instancePath: instancePath + '/AccessTokenValidity',
          keyword: 'type',
          params: { type: 'integer' },
        };
        vErrors = added(vErrors, err31);
        errors++;
      }
      if (typeof data11 == 'number' && isFinite(data11)) {
        if (data11 > 86400 || isNaN(data11)) {
          const err32 = {
            instancePath: instancePath + '/AccessTokenValidity',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 86400 },
          };
          vErrors = added(vErrors, err32);
          errors++;
        }
        if (data11 < 1 || isNaN(data11)) {
          const err33 = {
            instancePath: instancePath + '/AccessTokenValidity',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          };
          vErrors = added(vErrors, err33);
          errors++;
        }
      }
    }
    if (data.IdTokenValidity !== undefined) {
      let data12 = data.IdTokenValidity;
      if (!(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
        const err34 = {
          instancePath: instancePath + '/IdTokenValidity',
          keyword: 'type',
          params: { type: 'integer' },
        };
        vErrors = added(vErrors, err34);
        errors++;
      }
      if (typeof data12 == 'number' && isFinite(data12)) {
        if (data12 > 86400 || isNaN(data12)) {
          const err35 = {
            instancePath: instancePath + '/IdTokenValidity',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 86400 },
          };
          vErrors = added(vErrors, err35);
          errors++;
        }
        if (data12 < 1 || isNaN(data12)) {
          const err36 = {
            instancePath: instancePath + '/IdTokenValidity',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          };
          vErrors = added(vErrors, err36);
          errors++;
        }
      }
    }
    if (data.TokenValidityUnits !== undefined) {
      let data13 = data.TokenValidityUnits;
      if (data13 && typeof data13 == 'object' && !Array.isArray(data13)) {
        for (const key1 in data13) {
          if (!(key1 === 'AccessToken' || key1 === 'IdToken' || key1 === 'RefreshToken')) {
            const err37 = {
              instancePath: instancePath + '/TokenValidityUnits',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
            };
            vErrors = added(vErrors, err37);
            errors++;
          }
        }
        if (data13.AccessToken !== undefined) {
          let data14 = data13.AccessToken;
          if (typeof data14 !== 'string') {
            const err38 = {
              instancePath: instancePath + '/TokenValidityUnits/AccessToken',
              keyword: 'type',
              params: { type: 'string' },
            };
            vErrors = added(vErrors, err38);
            errors++;
          }
          if (!(data14 === 'seconds' || data14 === 'minutes' || data14 === 'hours' || data14 === 'days')) {
            const err39 = {
              instancePath: instancePath + '/TokenValidityUnits/AccessToken',
              keyword: 'enum',
              params: { allowedValues: schema12.properties.AccessToken.enum },
            };
            vErrors = added(vErrors, err39);
            errors++;
          }
        }
        if (data13.IdToken !== undefined) {
          let data15 = data13.IdToken;
          if (typeof data15 !== 'string') {
            const err40 = {
              instancePath: instancePath + '/TokenValidityUnits/IdToken',
              keyword: 'type',
              params: { type: 'string' },
            };
            vErrors = added(vErrors, err40);
            errors++;
          }
          if (!(data15 === 'seconds' || data15 === 'minutes' || data15 === 'hours' || data15 === 'days')) {
            const err41 = {
              instancePath: instancePath + '/TokenValidityUnits/IdToken',
              keyword: 'enum',
              params: { allowedValues: schema12.properties.IdToken.enum },
            };
            vErrors = added(vErrors, err41);
            errors++;
          }
        }
        if (data13.RefreshToken !== undefined) {
          let data16 = data13.RefreshToken;
          if (typeof data16 !== 'string') {
            const err42 = {
              instancePath: instancePath + '/TokenValidityUnits/RefreshToken',
              keyword: 'type',
              params: { type: 'string' },
            };
            vErrors = added(vErrors, err42);
            errors++;
          }
          if (!(data16 === 'seconds' || data16 === 'minutes' || data16 === 'hours' || data16 === 'days')) {
            const err43 = {
              instancePath: instancePath + '/TokenValidityUnits/RefreshToken',
              keyword: 'enum',
              params: { allowedValues: schema12.properties.RefreshToken.enum },
            };
            vErrors = added(vErrors, err43);
            errors++;
          }
        }
      } else {
        const err44 = {
          instancePath: instancePath + '/TokenValidityUnits',
          keyword: 'type',
          params: { type: 'object' },
        };
        vErrors = added(vErrors, err44);
        errors++;
      }
    }
    if (data.RefreshTokenRotation !== undefined) {
      let data17 = data.RefreshTokenRotation;
      if (data17 && typeof data17 == 'object' && !Array.isArray(data17)) {
        for (const key2 in data17) {
          if (!(key2 === 'Feature' || key2 === 'RetryGracePeriodSeconds')) {
            const err45 = {
              instancePath: instancePath + '/RefreshTokenRotation',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
            };
            vErrors = added(vErrors, err45);
            errors++;
          }
        }
        if (data17.RetryGracePeriodSeconds !== undefined) {
          if (data17.Feature === undefined) {
            const err46 = {
              instancePath: instancePath + '/RefreshTokenRotation',
              keyword: 'dependencies',
              params: {
                property: 'RetryGracePeriodSeconds',
                missingProperty: 'Feature',
                depsCount: 1,
                deps: 'Feature',
              },
            };
            vErrors = added(vErrors, err46);
            errors++;
          }
        }
        if (data17.Feature !== undefined) {
          let data18 = data17.Feature;
          if (typeof data18 !== 'string') {
            const err47 = {
              instancePath: instancePath + '/RefreshTokenRotation/Feature',
              keyword: 'type',
              params: { type: 'string' },
            };
            vErrors = added(vErrors, err47);
            errors++;
          }
          if (!(data18 === 'ENABLED' || data18 === 'DISABLED')) {
            const err48 = {
              instancePath: instancePath + '/RefreshTokenRotation/Feature',
              keyword: 'enum',
              params: { allowedValues: schema13.properties.Feature.enum },
            };
            vErrors = added(vErrors, err48);
            errors++;
          }
        }
        if (data17.RetryGracePeriodSeconds !== undefined) {
          let data19 = data17.RetryGracePeriodSeconds;
          if (!(typeof data19 == 'number' && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
            const err49 = {
              instancePath: instancePath + '/RefreshTokenRotation/RetryGracePeriodSeconds',
              keyword: 'type',
              params: { type: 'integer' },
            };
            vErrors = added(vErrors, err49);
            errors++;
          }
          if (typeof data19 == 'number' && isFinite(data19)) {
            if (data19 > 60 || isNaN(data19)) {
              const err50 = {
                instancePath: instancePath + '/RefreshTokenRotation/RetryGracePeriodSeconds',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 60 },
              };
              vErrors = added(vErrors, err50);
              errors++;
            }
            if (data19 < 0 || isNaN(data19)) {
              const err51 = {
                instancePath: instancePath + '/RefreshTokenRotation/RetryGracePeriodSeconds',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
              };
              vErrors = added(vErrors, err51);
              errors++;
            }
          }
        }
      } else {
        const err52 = {
          instancePath: instancePath + '/RefreshTokenRotation',
          keyword: 'type',
          params: { type: 'object' },
        };
        vErrors = added(vErrors, err52);
        errors++;
      }
    }
    if (data.AllowedOAuthFlows !== undefined) {
      let data20 = data.AllowedOAuthFlows;
      if (Array.isArray(data20)) {
        if (data20.length > 3) {
          const err53 = {
            instancePath: instancePath + '/AllowedOAuthFlows',
            keyword: 'maxItems',
            params: { limit: 3 },
          };
          vErrors = added(vErrors, err53);
          errors++;
        }
        if (data20.length < 0) {
          const err54 = {
            instancePath: instancePath + '/AllowedOAuthFlows',
            keyword: 'minItems',
            params: { limit: 0 },
          };
          vErrors = added(vErrors, err54);
          errors++;
        }
        const len3 = data20.length;
        for (let i6 = 0; i6 < len3; i6++) {
          let data21 = data20[i6];
          if (typeof data21 !== 'string') {
            const err55 = {
              instancePath: instancePath + '/AllowedOAuthFlows/' + i6,
              keyword: 'type',
              params: { type: 'string' },
            };
            vErrors = added(vErrors, err55);
            errors++;
          }
          if (!(data21 === 'code' || data21 === 'implicit' || data21 === 'client_credentials')) {
            const err56 = {
              instancePath: instancePath + '/AllowedOAuthFlows/' + i6,
              keyword: 'enum',
              params: { allowedValues: schema11.properties.AllowedOAuthFlows.items.enum },
            };
            vErrors = added(vErrors, err56);
            errors++;
          }
        }
        let i7 = data20.length;
        let j3;
        if (i7 > 1) {
          const indices3 = {};
          for (; i7--;) {
            let item3 = data20[i7];
            if (typeof item3 !== 'string') {
              continue;
            }
            if (typeof indices3[item3] == 'number') {
              j3 = indices3[item3];
              const err57 = {
                instancePath: instancePath + '/AllowedOAuthFlows',
                keyword: 'uniqueItems',
                params: { i: i7, j: j3 },
              };
              vErrors = added(vErrors, err57);
              errors++;
              break;
            }
            indices3[item3] = i7;
          }
        }
      } else {
        const err58 = {
          instancePath: instancePath + '/AllowedOAuthFlows',
          keyword: 'type',
          params: { type: 'array' },
        };
        vErrors = added(vErrors, err58);
        errors++;
      }
    }
    if (data.AllowedOAuthFlowsUserPoolClient !== undefined) {
      if (typeof data.AllowedOAuthFlowsUserPoolClient !== 'boolean') {
        const err59 = {
          instancePath: instancePath + '/AllowedOAuthFlowsUserPoolClient',
          keyword: 'type',
          params: { type: 'boolean' },
        };
        vErrors = added(vErrors, err59);
        errors++;
      }
    }
    if (data.AllowedOAuthScopes !== undefined) {
      let data23 = data.AllowedOAuthScopes;
      if (Array.isArray(data23)) {
        if (data23.length > 50) {
          const err60 = {
            instancePath: instancePath + '/AllowedOAuthScopes',
            keyword: 'maxItems',
            params: { limit: 50 },
          };
          vErrors = added(vErrors, err60);
          errors++;
        }
        const len4 = data23.length;
        for (let i8 = 0; i8 < len4; i8++) {
          let data24 = data23[i8];
          if (typeof data24 === 'string') {
            if (func3(data24) > 256) {
              const err61 = {
                instancePath: instancePath + '/AllowedOAuthScopes/' + i8,
                keyword: 'maxLength',
                params: { limit: 256 },
              };
              vErrors = added(vErrors, err61);
              errors++;
            }
            if (func3(data24) < 1) {
              const err62 = {
                instancePath: instancePath + '/AllowedOAuthScopes/' + i8,
                keyword: 'minLength',
                params: { limit: 1 },
              };
              vErrors = added(vErrors, err62);
              errors++;
            }
            if (!pattern3.test(data24)) {
              const err63 = {
                instancePath: instancePath + '/AllowedOAuthScopes/' + i8,
                keyword: 'pattern',
                params: { pattern: '^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$' },
              };
              vErrors = added(vErrors, err63);
              errors++;
            }
          } else {
            const err64 = {
              instancePath: instancePath + '/AllowedOAuthScopes/' + i8,
              keyword: 'type',
              params: { type: 'string' },
            };
            vErrors = added(vErrors, err64);
            errors++;
          }
        }
        let i9 = data23.length;
        let j4;
        if (i9 > 1) {
          const indices4 = {};
          for (; i9--;) {
            let item4 = data23[i9];
            if (typeof item4 !== 'string') {
              continue;
            }
            if (typeof indices4[item4] == 'number') {
              j4 = indices4[item4];
              const err65 = {
                instancePath: instancePath + '/AllowedOAuthScopes',
                keyword: 'uniqueItems',
                params: { i: i9, j: j4 },
              };
              vErrors = added(vErrors, err65);
              errors++;
              break;
            }
            indices4[item4] = i9;
          }
        }
      } else {
        const err66 = {
          instancePath: instancePath + '/AllowedOAuthScopes',
          keyword: 'type',
          params: { type: 'array' },
        };
        vErrors = added(vErrors, err66);
        errors++;
      }
    }
    if (data.CallbackURLs !== undefined) {
      let data25 = data.CallbackURLs;
      if (Array.isArray(data25)) {
        if (data25.length > 100) {
          const err67 = {
            instancePath: instancePath + '/CallbackURLs',
            keyword: 'maxItems',
            params: { limit: 100 },
          };
          vErrors = added(vErrors, err67);
          errors++;
        }
        if (data25.length < 0) {
          const err68 = {
            instancePath: instancePath + '/CallbackURLs',
            keyword: 'minItems',
            params: { limit: 0 },
          };
          vErrors = added(vErrors, err68);
          errors++;
        }
        const len5 = data25.length;
        for (let i10 = 0; i10 < len5; i10++) {
          let data26 = data25[i10];
          if (typeof data26 === 'string') {
            if (func3(data26) > 1024) {
              const err69 = {
                instancePath: instancePath + '/CallbackURLs/' + i10,
                keyword: 'maxLength',
                params: { limit: 1024 },
              };
              vErrors = added(vErrors, err69);
              errors++;
            }
            if (func3(data26) < 1) {
              const err70 = {
                instancePath: instancePath + '/CallbackURLs/' + i10,
                keyword: 'minLength',
                params: { limit: 1 },
              };
              vErrors = added(vErrors, err70);
              errors++;
            }
          } else {
            const err71 = {
              instancePath: instancePath + '/CallbackURLs/' + i10,
              keyword: 'type',
              params: { type: 'string' },
            };
            vErrors = added(vErrors, err71);
            errors++;
          }
        }
        let i11 = data25.length;
        let j5;
        if (i11 > 1) {
          const indices5 = {};
          for (; i11--;) {
            let item5 = data25[i11];
            if (typeof item5 !== 'string') {
              continue;
            }
            if (typeof indices5[item5] == 'number') {
              j5 = indices5[item5];
              const err72 = {
                instancePath: instancePath + '/CallbackURLs',
                keyword: 'uniqueItems',
                params: { i: i11, j: j5 },
              };
              vErrors = added(vErrors, err72);
              errors++;
              break;
            }
            indices5[item5] = i11;
          }
        }
      } else {
        const err73 = {
          instancePath: instancePath + '/CallbackURLs',
          keyword: 'type',
          params: { type: 'array' },
        };
        vErrors = added(vErrors, err73);
        errors++;
      }
    }
    if (data.DefaultRedirectURI !== undefined) {
      let data27 = data.DefaultRedirectURI;
      if (typeof data27 === 'string') {
        if (func3(data27) > 1024) {
          const err74 = {
            instancePath: instancePath + '/DefaultRedirectURI',
            keyword: 'maxLength',
            params: { limit: 1024 },
          };
          vErrors = added(vErrors, err74);
          errors++;
        }
        if (func3(data27) < 1) {
          const err75 = {
            instancePath: instancePath + '/DefaultRedirectURI',
            keyword: 'minLength',
            params: { limit: 1 },
          };
          vErrors = added(vErrors, err75);
          errors++;
        }
      } else {
        const err76 = {
          instancePath: instancePath + '/DefaultRedirectURI',
          keyword: 'type',
          params: { type: 'string' },
        };
        vErrors = added(vErrors, err76);
        errors++;
      }
    }
    if (data.LogoutURLs !== undefined) {
      let data28 = data.LogoutURLs;
      if (Array.isArray(data28)) {
        if (data28.length > 100) {
          const err77 = {
            instancePath: instancePath + '/LogoutURLs',
            keyword: 'maxItems',
            params: { limit: 100 },
          };
          vErrors = added(vErrors, err77);
          errors++;
        }
        if (data28.length < 0) {
          const err78 = {
            instancePath: instancePath + '/LogoutURLs',
            keyword: 'minItems',
            params: { limit: 0 },
          };
          vErrors = added(vErrors, err78);
          errors++;
        }
        const len6 = data28.length;
        for (let i12 = 0; i12 < len6; i12++) {
          let data29 = data28[i12];
          if (typeof data29 === 'string') {
            if (func3(data29) > 1024) {
              const err79 = {
                instancePath: instancePath + '/LogoutURLs/' + i12,
                keyword: 'maxLength',
                params: { limit: 1024 },
              };
              vErrors = added(vErrors, err79);
              errors++;
            }
            if (func3(data29) < 1) {
              const err80 = {
                instancePath: instancePath + '/LogoutURLs/' + i12,
                keyword: 'minLength',
                params: { limit: 1 },
              };
              vErrors = added(vErrors, err80);
              errors++;
            }
          } else {
            const err81 = {
              instancePath: instancePath + '/LogoutURLs/' + i12,
              keyword: 'type',
              params: { type: 'string' },
            };
            vErrors = added(vErrors, err81);
            errors++;
          }
        }
        let i13 = data28.length;
        let j6;
        if (i13 > 1) {
          const indices6 = {};
          for (; i13--;) {
            let item6 = data28[i13];
            if (typeof item6 !== 'string') {
              continue;
            }
            if (typeof indices6[item6] == 'number') {
              j6 = indices6[item6];
              const err82 = {
                instancePath: instancePath + '/LogoutURLs',
                keyword: 'uniqueItems',
                params: { i: i13, j: j6 },
              };
              vErrors = added(vErrors, err82);
              errors++;
              break;
            }
            indices6[item6] = i13;
          }
        }
      } else {
        const err83 = {
          instancePath: instancePath + '/LogoutURLs',
          keyword: 'type',
          params: { type: 'array' },
        };
        vErrors = added(vErrors, err83);
        errors++;
      }
    }
    if (data.SupportedIdentityProviders !== undefined) {
      let data30 = data.SupportedIdentityProviders;
      if (Array.isArray(data30)) {
        const len7 = data30.length;
        for (let i14 = 0; i14 < len7; i14++) {
          let data31 = data30[i14];
          if (typeof data31 === 'string') {
            if (func3(data31) > 32) {
              const err84 = {
                instancePath: instancePath + '/SupportedIdentityProviders/' + i14,
                keyword: 'maxLength',
                params: { limit: 32 },
              };
              vErrors = added(vErrors, err84);
              errors++;
            }
            if (func3(data31) < 1) {
              const err85 = {
                instancePath: instancePath + '/SupportedIdentityProviders/' + i14,
                keyword: 'minLength',
                params: { limit: 1 },
              };
              vErrors = added(vErrors, err85);
              errors++;
            }
          } else {
            const err86 = {
              instancePath: instancePath + '/SupportedIdentityProviders/' + i14,
              keyword: 'type',
              params: { type: 'string' },
            };
            vErrors = added(vErrors, err86);
            errors++;
          }
        }
        let i15 = data30.length;
        let j7;
        if (i15 > 1) {
          const indices7 = {};
          for (; i15--;) {
            let item7 = data30[i15];
            if (typeof item7 !== 'string') {
              continue;
            }
            if (typeof indices7[item7] == 'number') {
              j7 = indices7[item7];
              const err87 = {
                instancePath: instancePath + '/SupportedIdentityProviders',
                keyword: 'uniqueItems',
                params: { i: i15, j: j7 },
              };
              vErrors = added(vErrors, err87);
              errors++;
              break;
            }
            indices7[item7] = i15;
          }
        }
      } else {
        const err88 = {
          instancePath: instancePath + '/SupportedIdentityProviders',
          keyword: 'type',
          params: { type: 'array' },
        };
        vErrors = added(vErrors, err88);
        errors++;
      }
    }
    if (data.AnalyticsConfiguration !== undefined) {
      let data32 = data.AnalyticsConfiguration;
      if (data32 && typeof data32 == 'object' && !Array.isArray(data32)) {
        for (const key3 in data32) {
          if (!(
            key3 === 'ApplicationArn' ||
            key3 === 'ApplicationId' ||
            key3 === 'ExternalId' ||
            key3 === 'RoleArn' ||
            key3 === 'UserDataShared'
          )) {
            const err89 = {
              instancePath: instancePath + '/AnalyticsConfiguration',
              keyword: 'additionalProperties',
              params: { additionalProperty: key3 },
            };
            vErrors = added(vErrors, err89);
            errors++;
          }
        }
        if (data32.ApplicationArn !== undefined) {
          let data33 = data32.ApplicationArn;
          if (typeof data33 === 'string') {
            if (func3(data33) > 2048) {
              const err90 = {
                instancePath: instancePath + '/AnalyticsConfiguration/ApplicationArn',
                keyword: 'maxLength',
                params: { limit: 2048 },
              };
              vErrors = added(vErrors, err90);
              errors++;
            }
            if (func3(data33) < 20) {
              const err91 = {
                instancePath: instancePath + '/AnalyticsConfiguration/ApplicationArn',
                keyword: 'minLength',
                params: { limit: 20 },
              };
              vErrors = added(vErrors, err91);
              errors++;
            }
            if (!pattern4.test(data33)) {
              const err92 = {
                instancePath: instancePath + '/AnalyticsConfiguration/ApplicationArn',
                keyword: 'pattern',
                params: {
                  pattern:
                    '^arn:[A-Za-z0-9_+=/,.@-]+:[A-Za-z0-9_+=/,.@-]+:([A-Za-z0-9_+=/,.@-]*)?:[0-9]+:[A-Za-z0-9_+=/,.@-]+(:[A-Za-z0-9_+=/,.@-]+)?(:[A-Za-z0-9_+=/,.@-]+)?$',
                },
              };
              vErrors = added(vErrors, err92);
              errors++;
            }
          } else {
            const err93 = {
              instancePath: instancePath + '/AnalyticsConfiguration/ApplicationArn',
              keyword: 'type',
              params: { type: 'string' },
            };
            vErrors = added(vErrors, err93);
            errors++;
          }
        }
        if (data32.ApplicationId !== undefined) {
          let data34 = data32.ApplicationId;
          if (typeof data34 === 'string') {
            if (!pattern5.test(data34)) {
              const err94 = {
                instancePath: instancePath + '/AnalyticsConfiguration/ApplicationId',
                keyword: 'pattern',
                params: { pattern: '^[0-9a-fA-F]+$' },
              };
              vErrors = added(vErrors, err94);
              errors++;
            }
          } else {
            const err95 = {
              instancePath: instancePath + '/AnalyticsConfiguration/ApplicationId',
              keyword: 'type',
              params: { type: 'string' },
            };
            vErrors = added(vErrors, err95);
            errors++;
          }
        }
        if (data32.ExternalId !== undefined) {
          let data35 = data32.ExternalId;
          if (typeof data35 === 'string') {
            if (func3(data35) > 131072) {
              const err96 = {
                instancePath: instancePath + '/AnalyticsConfiguration/ExternalId',
                keyword: 'maxLength',
                params: { limit: 131072 },
              };
              vErrors = added(vErrors, err96);
              errors++;
            }
            if (func3(data35) < 0) {
              const err97 = {
                instancePath: instancePath + '/AnalyticsConfiguration/ExternalId',
                keyword: 'minLength',
                params: { limit: 0 },
              };
              vErrors = added(vErrors, err97);
              errors++;
            }
          } else {
            const err98 = {
              instancePath: instancePath + '/AnalyticsConfiguration/ExternalId',
              keyword: 'type',
              params: { type: 'string' },
            };
            vErrors = added(vErrors, err98);
            errors++;
          }
        }
        if (data32.RoleArn !== undefined) {
          let data36 = data32.RoleArn;
          if (typeof data36 === 'string') {
            if (func3(data36) > 2048) {
              const err99 = {
                instancePath: instancePath + '/AnalyticsConfiguration/RoleArn',
                keyword: 'maxLength',
                params: { limit: 2048 },
              };
              vErrors = added(vErrors, err99);
              errors++;
            }
            if (func3(data36) < 20) {
              const err100 = {
                instancePath: instancePath + '/AnalyticsConfiguration/RoleArn',
                keyword: 'minLength',
                params: { limit: 20 },
              };
              vErrors = added(vErrors, err100);
              errors++;
            }
            if (!pattern4.test(data36)) {
              const err101 = {
                instancePath: instancePath + '/AnalyticsConfiguration/RoleArn',
                keyword: 'pattern',
                params: {
                  pattern:
                    '^arn:[A-Za-z0-9_+=/,.@-]+:[A-Za-z0-9_+=/,.@-]+:([A-Za-z0-9_+=/,.@-]*)?:[0-9]+:[A-Za-z0-9_+=/,.@-]+(:[A-Za-z0-9_+=/,.@-]+)?(:[A-Za-z0-9_+=/,.@-]+)?$',
                },
              };
              vErrors = added(vErrors, err101);
              errors++;
            }
          } else {
            const err102 = {
              instancePath: instancePath + '/AnalyticsConfiguration/RoleArn',
              keyword: 'type',
              params: { type: 'string' },
            };
            vErrors = added(vErrors, err102);
            errors++;
          }
        }
        if (data32.UserDataShared !== undefined) {
          if (typeof data32.UserDataShared !== 'boolean') {
            const err103 = {
              instancePath: instancePath + '/AnalyticsConfiguration/UserDataShared',
              keyword: 'type',
              params: { type: 'boolean' },
            };
            vErrors = added(vErrors, err103);
            errors++;
          }
        }
      } else {
        const err104 = {
          instancePath: instancePath + '/AnalyticsConfiguration',
          keyword: 'type',
          params: { type: 'object' },
        };
        vErrors = added(vErrors, err104);
        errors++;
      }
    }
    if (data.PreventUserExistenceErrors !== undefined) {
      let data38 = data.PreventUserExistenceErrors;
      if (typeof data38 !== 'string') {
        const err105 = {
          instancePath: instancePath + '/PreventUserExistenceErrors',
          keyword: 'type',
          params: { type: 'string' },
        };
        vErrors = added(vErrors, err105);
        errors++;
      }
      if (!(data38 === 'LEGACY' || data38 === 'ENABLED')) {
        const err106 = {
          instancePath: instancePath + '/PreventUserExistenceErrors',
          keyword: 'enum',
          params: { allowedValues: schema11.properties.PreventUserExistenceErrors.enum },
        };
        vErrors = added(vErrors, err106);
        errors++;
      }
    }
    if (data.EnableTokenRevocation !== undefined) {
      if (typeof data.EnableTokenRevocation !== 'boolean') {
        const err107 = {
          instancePath: instancePath + '/EnableTokenRevocation',
          keyword: 'type',
          params: { type: 'boolean' },
        };
        vErrors = added(vErrors, err107);
        errors++;
      }
    }
    if (data.EnablePropagateAdditionalUserContextData !== undefined) {
      if (typeof data.EnablePropagateAdditionalUserContextData !== 'boolean') {
        const err108 = {
          instancePath: instancePath + '/EnablePropagateAdditionalUserContextData',
          keyword: 'type',
          params: { type: 'boolean' },
        };
        vErrors = added(vErrors, err108);
        errors++;
      }
    }
    if (data.SSOSession !== undefined) {
      let data41 = data.SSOSession;
      if (data41 && typeof data41 == 'object' && !Array.isArray(data41)) {
        for (const key4 in data41) {
          if (!(key4 === 'MaxValidityMinutes')) {
            const err109 = {
              instancePath: instancePath + '/SSOSession',
              keyword: 'additionalProperties',
              params: { additionalProperty: key4 },
            };
            vErrors = added(vErrors, err109);
            errors++;
          }
        }
        if (data41.MaxValidityMinutes !== undefined) {
          let data42 = data41.MaxValidityMinutes;
          if (!(typeof data42 == 'number' && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
            const err110 = {
              instancePath: instancePath + '/SSOSession/MaxValidityMinutes',
              keyword: 'type',
              params: { type: 'integer' },
            };
            vErrors = added(vErrors, err110);
            errors++;
          }
          if (typeof data42 == 'number' && isFinite(data42)) {
            if (data42 > 129600 || isNaN(data42)) {
              const err111 = {
                instancePath: instancePath + '/SSOSession/MaxValidityMinutes',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 129600 },
              };
              vErrors = added(vErrors, err111);
              errors++;
            }
            if (data42 < 0 || isNaN(data42)) {
              const err112 = {
                instancePath: instancePath + '/SSOSession/MaxValidityMinutes',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
              };
              vErrors = added(vErrors, err112);
              errors++;
            }
          }
        }
      } else {
        const err113 = {
          instancePath: instancePath + '/SSOSession',
          keyword: 'type',
          params: { type: 'object' },
        };
        vErrors = added(vErrors, err113);
        errors++;
      }
    }
    if (data.SecretsManager !== undefined) {
      if (
        !validate11(data.SecretsManager, {
          instancePath: instancePath + '/SecretsManager',
          parentData: data,
          parentDataProperty: 'SecretsManager',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.SecretRotation !== undefined) {
      let data44 = data.SecretRotation;
      if (data44 && typeof data44 == 'object' && !Array.isArray(data44)) {
        if (data44.Version === undefined) {
          const err114 = {
            instancePath: instancePath + '/SecretRotation',
            keyword: 'required',
            params: { missingProperty: 'Version' },
          };
          vErrors = added(vErrors, err114);
          errors++;
        }
        for (const key5 in data44) {
          if (!(key5 === 'Version' || key5 === 'PreviousSecret' || key5 === 'GracePeriodSeconds')) {
            const err115 = {
              instancePath: instancePath + '/SecretRotation',
              keyword: 'additionalProperties',
              params: { additionalProperty: key5 },
            };
            vErrors = added(vErrors, err115);
            errors++;
          }
        }
        if (data44.Version !== undefined) {
          let data45 = data44.Version;
          if (typeof data45 === 'string') {
            if (func3(data45) > 128) {
              const err116 = {
                instancePath: instancePath + '/SecretRotation/Version',
                keyword: 'maxLength',
                params: { limit: 128 },
              };
              vErrors = added(vErrors, err116);
              errors++;
            }
            if (func3(data45) < 1) {
              const err117 = {
                instancePath: instancePath + '/SecretRotation/Version',
                keyword: 'minLength',
                params: { limit: 1 },
              };
              vErrors = added(vErrors, err117);
              errors++;
            }
            if (!pattern7.test(data45)) {
              const err118 = {
                instancePath: instancePath + '/SecretRotation/Version',
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z0-9_.:/=+@ -]+$' },
              };
              vErrors = added(vErrors, err118);
              errors++;
            }
          } else {
            const err119 = {
              instancePath: instancePath + '/SecretRotation/Version',
              keyword: 'type',
              params: { type: 'string' },
            };
            vErrors = added(vErrors, err119);
            errors++;
          }
        }
        if (data44.PreviousSecret !== undefined) {
          let data46 = data44.PreviousSecret;
          if (typeof data46 !== 'string') {
            const err120 = {
              instancePath: instancePath + '/SecretRotation/PreviousSecret',
              keyword: 'type',
              params: { type: 'string' },
            };
            vErrors = added(vErrors, err120);
            errors++;
          }
          if (!(data46 === 'KEEP' || data46 === 'REVOKE')) {
            const err121 = {
              instancePath: instancePath + '/SecretRotation/PreviousSecret',
              keyword: 'enum',
              params: { allowedValues: schema18.properties.PreviousSecret.enum },
            };
            vErrors = added(vErrors, err121);
            errors++;
          }
        }
        if (data44.GracePeriodSeconds !== undefined) {
          let data47 = data44.GracePeriodSeconds;
          if (!(typeof data47 == 'number' && !(data47 % 1) && !isNaN(data47) && isFinite(data47))) {
            const err122 = {
              instancePath: instancePath + '/SecretRotation/GracePeriodSeconds',
              keyword: 'type',
              params: { type: 'integer' },
            };
            vErrors = added(vErrors, err122);
            errors++;
          }
          if (typeof data47 == 'number' && isFinite(data47)) {
            if (data47 > 900 || isNaN(data47)) {
              const err123 = {
                instancePath: instancePath + '/SecretRotation/GracePeriodSeconds',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 900 },
              };
              vErrors = added(vErrors, err123);
              errors++;
            }
            if (data47 < 0 || isNaN(data47)) {
              const err124 = {
                instancePath: instancePath + '/SecretRotation/GracePeriodSeconds',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
              };
              vErrors = added(vErrors, err124);
              errors++;
            }
          }
        }
      } else {
        const err125 = {
          instancePath: instancePath + '/SecretRotation',
          keyword: 'type',
          params: { type: 'object' },
        };
        vErrors = added(vErrors, err125);
        errors++;
      }
    }
    if (data.CustomSecret !== undefined) {
      let data48 = data.CustomSecret;
      if (typeof data48 === 'string') {
        if (func3(data48) > 64) {
          const err126 = {
            instancePath: instancePath + '/CustomSecret',
            keyword: 'maxLength',
            params: { limit: 64 },
          };
          vErrors = added(vErrors, err126);
          errors++;
        }
        if (func3(data48) < 24) {
          const err127 = {
            instancePath: instancePath + '/CustomSecret',
            keyword: 'minLength',
            params: { limit: 24 },
          };
          vErrors = added(vErrors, err127);
          errors++;
        }
        if (!pattern8.test(data48)) {
          const err128 = {
            instancePath: instancePath + '/CustomSecret',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9_+]+$' },
          };
          vErrors = added(vErrors, err128);
          errors++;
        }
      } else {
        const err129 = {
          instancePath: instancePath + '/CustomSecret',
          keyword: 'type',
          params: { type: 'string' },
        };
        vErrors = added(vErrors, err129);
        errors++;
      }
    }
    if (data.ClientId !== undefined) {
      let data49 = data.ClientId;
      if (typeof data49 === 'string') {
        if (func3(data49) > 128) {
          const err130 = {
            instancePath: instancePath + '/ClientId',
            keyword: 'maxLength',
            params: { limit: 128 },
          };
          vErrors = added(vErrors, err130);
          errors++;
        }
        if (func3(data49) < 1) {
          const err131 = {
            instancePath: instancePath + '/ClientId',
            keyword: 'minLength',
            params: { limit: 1 },
          };
          vErrors = added(vErrors, err131);
          errors++;
        }
        if (!pattern8.test(data49)) {
          const err132 = {
            instancePath: instancePath + '/ClientId',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9_+]+$' },
          };
          vErrors = added(vErrors, err132);
          errors++;
        }
      } else {
        const err133 = {
          instancePath: instancePath + '/ClientId',
          keyword: 'type',
          params: { type: 'string' },
        };
        vErrors = added(vErrors, err133);
        errors++;
      }
    }
    if (data.Name !== undefined) {
      let data50 = data.Name;
      if (typeof data50 === 'string') {
        if (func3(data50) > 128) {
          const err134 = {
            instancePath: instancePath + '/Name',
            keyword: 'maxLength',
            params: { limit: 128 },
          };
          vErrors = added(vErrors, err134);
          errors++;
        }
        if (func3(data50) < 1) {
          const err135 = { instancePath: instancePath + '/Name', keyword: 'minLength', params: { limit: 1 } };
          vErrors = added(vErrors, err135);
          errors++;
        }
        if (!pattern1.test(data50)) {
          const err136 = {
            instancePath: instancePath + '/Name',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9_ \\t\\n\\x0B\\f\\r+=,.@-]+$' },
          };
          vErrors = added(vErrors, err136);
          errors++;
        }
      } else {
        const err137 = { instancePath: instancePath + '/Name', keyword: 'type', params: { type: 'string' } };
        vErrors = added(vErrors, err137);
        errors++;
      }
    }
    if (data.ClientType !== undefined) {
      if (typeof data.ClientType !== 'string') {
        const err138 = {
          instancePath: instancePath + '/ClientType',
          keyword: 'type',
          params: { type: 'string' },
        };
        vErrors = added(vErrors, err138);
        errors++;
      }
    }
    if (data.ClientSecretArn !== undefined) {
      if (typeof data.ClientSecretArn !== 'string') {
        const err139 = {
          instancePath: instancePath + '/ClientSecretArn',
          keyword: 'type',
          params: { type: 'string' },
        };
        vErrors = added(vErrors, err139);
        errors++;
      }
    }
    if (data.CreationDate !== undefined) {
      if (typeof data.CreationDate !== 'string') {
        const err140 = {
          instancePath: instancePath + '/CreationDate',
          keyword: 'type',
          params: { type: 'string' },
        };
        vErrors = added(vErrors, err140);
        errors++;
      }
    }
    if (data.LastModifiedDate !== undefined) {
      if (typeof data.LastModifiedDate !== 'string') {
        const err141 = {
          instancePath: instancePath + '/LastModifiedDate',
          keyword: 'type',
          params: { type: 'string' },
        };
        vErrors = added(vErrors, err141);
        errors++;
      }
    }
  } else {
    const err142 = { instancePath, keyword: 'type', params: { type: 'object' } };
    vErrors = added(vErrors, err142);
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
function added(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
