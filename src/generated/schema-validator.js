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
    ClientId: { type: 'string', minLength: 1, maxLength: 128, pattern: '^[A-Za-z0-9_+]+$' },
    Name: {
      type: 'string',
      minLength: 1,
      maxLength: 128,
      pattern: '^[A-Za-z0-9_ \\t\\n\\x0B\\f\\r+=,.@-]+$',
    },
    ClientType: { type: 'string' },
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
const pattern7 = new RegExp('^[A-Za-z0-9_+]+$', 'u');
function validate10(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="properties" */ let vErrors = null;
  let errors = 0;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.UserPoolId === undefined) {
      const err0 = { instancePath, keyword: 'required', params: { missingProperty: 'UserPoolId' } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema11.properties, key0)) {
        const err1 = { instancePath, keyword: 'additionalProperties', params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
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
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func3(data0) < 1) {
          const err3 = {
            instancePath: instancePath + '/UserPoolId',
            keyword: 'minLength',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern0.test(data0)) {
          const err4 = {
            instancePath: instancePath + '/UserPoolId',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9_-]+_[0-9a-zA-Z]+$' },
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/UserPoolId',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
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
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func3(data1) < 1) {
          const err7 = {
            instancePath: instancePath + '/ClientName',
            keyword: 'minLength',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!pattern1.test(data1)) {
          const err8 = {
            instancePath: instancePath + '/ClientName',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9_ \\t\\n\\x0B\\f\\r+=,.@-]+$' },
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/ClientName',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
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
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
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
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = {
              instancePath: instancePath + '/ExplicitAuthFlows/' + i0,
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
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
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
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
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
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
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (func3(data6) < 1) {
              const err16 = {
                instancePath: instancePath + '/ReadAttributes/' + i2,
                keyword: 'minLength',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = {
              instancePath: instancePath + '/ReadAttributes/' + i2,
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
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
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
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
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
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
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (func3(data8) < 1) {
              const err21 = {
                instancePath: instancePath + '/WriteAttributes/' + i4,
                keyword: 'minLength',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = {
              instancePath: instancePath + '/WriteAttributes/' + i4,
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
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
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
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
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
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
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (typeof data9 == 'number' && isFinite(data9)) {
        if (data9 > 15 || isNaN(data9)) {
          const err26 = {
            instancePath: instancePath + '/AuthSessionValidity',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 15 },
          };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data9 < 3 || isNaN(data9)) {
          const err27 = {
            instancePath: instancePath + '/AuthSessionValidity',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 3 },
          };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
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
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (typeof data10 == 'number' && isFinite(data10)) {
        if (data10 > 315360000 || isNaN(data10)) {
          const err29 = {
            instancePath: instancePath + '/RefreshTokenValidity',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 315360000 },
          };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (data10 < 1 || isNaN(data10)) {
          const err30 = {
            instancePath: instancePath + '/RefreshTokenValidity',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
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
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (typeof data11 == 'number' && isFinite(data11)) {
        if (data11 > 86400 || isNaN(data11)) {
          const err32 = {
            instancePath: instancePath + '/AccessTokenValidity',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 86400 },
          };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data11 < 1 || isNaN(data11)) {
          const err33 = {
            instancePath: instancePath + '/AccessTokenValidity',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
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
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      if (typeof data12 == 'number' && isFinite(data12)) {
        if (data12 > 86400 || isNaN(data12)) {
          const err35 = {
            instancePath: instancePath + '/IdTokenValidity',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 86400 },
          };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (data12 < 1 || isNaN(data12)) {
          const err36 = {
            instancePath: instancePath + '/IdTokenValidity',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
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
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
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
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
          if (!(data14 === 'seconds' || data14 === 'minutes' || data14 === 'hours' || data14 === 'days')) {
            const err39 = {
              instancePath: instancePath + '/TokenValidityUnits/AccessToken',
              keyword: 'enum',
              params: { allowedValues: schema12.properties.AccessToken.enum },
            };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
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
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
          if (!(data15 === 'seconds' || data15 === 'minutes' || data15 === 'hours' || data15 === 'days')) {
            const err41 = {
              instancePath: instancePath + '/TokenValidityUnits/IdToken',
              keyword: 'enum',
              params: { allowedValues: schema12.properties.IdToken.enum },
            };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
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
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
          if (!(data16 === 'seconds' || data16 === 'minutes' || data16 === 'hours' || data16 === 'days')) {
            const err43 = {
              instancePath: instancePath + '/TokenValidityUnits/RefreshToken',
              keyword: 'enum',
              params: { allowedValues: schema12.properties.RefreshToken.enum },
            };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
      } else {
        const err44 = {
          instancePath: instancePath + '/TokenValidityUnits',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
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
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
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
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
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
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
          if (!(data18 === 'ENABLED' || data18 === 'DISABLED')) {
            const err48 = {
              instancePath: instancePath + '/RefreshTokenRotation/Feature',
              keyword: 'enum',
              params: { allowedValues: schema13.properties.Feature.enum },
            };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
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
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
          if (typeof data19 == 'number' && isFinite(data19)) {
            if (data19 > 60 || isNaN(data19)) {
              const err50 = {
                instancePath: instancePath + '/RefreshTokenRotation/RetryGracePeriodSeconds',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 60 },
              };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
            if (data19 < 0 || isNaN(data19)) {
              const err51 = {
                instancePath: instancePath + '/RefreshTokenRotation/RetryGracePeriodSeconds',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
              };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
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
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
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
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        if (data20.length < 0) {
          const err54 = {
            instancePath: instancePath + '/AllowedOAuthFlows',
            keyword: 'minItems',
            params: { limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
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
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
          if (!(data21 === 'code' || data21 === 'implicit' || data21 === 'client_credentials')) {
            const err56 = {
              instancePath: instancePath + '/AllowedOAuthFlows/' + i6,
              keyword: 'enum',
              params: { allowedValues: schema11.properties.AllowedOAuthFlows.items.enum },
            };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
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
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
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
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
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
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
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
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
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
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
            if (func3(data24) < 1) {
              const err62 = {
                instancePath: instancePath + '/AllowedOAuthScopes/' + i8,
                keyword: 'minLength',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            if (!pattern3.test(data24)) {
              const err63 = {
                instancePath: instancePath + '/AllowedOAuthScopes/' + i8,
                keyword: 'pattern',
                params: { pattern: '^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$' },
              };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
          } else {
            const err64 = {
              instancePath: instancePath + '/AllowedOAuthScopes/' + i8,
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
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
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
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
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
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
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
        if (data25.length < 0) {
          const err68 = {
            instancePath: instancePath + '/CallbackURLs',
            keyword: 'minItems',
            params: { limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err68];
          } else {
            vErrors.push(err68);
          }
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
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
            if (func3(data26) < 1) {
              const err70 = {
                instancePath: instancePath + '/CallbackURLs/' + i10,
                keyword: 'minLength',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
          } else {
            const err71 = {
              instancePath: instancePath + '/CallbackURLs/' + i10,
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
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
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
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
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
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
          if (vErrors === null) {
            vErrors = [err74];
          } else {
            vErrors.push(err74);
          }
          errors++;
        }
        if (func3(data27) < 1) {
          const err75 = {
            instancePath: instancePath + '/DefaultRedirectURI',
            keyword: 'minLength',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err75];
          } else {
            vErrors.push(err75);
          }
          errors++;
        }
      } else {
        const err76 = {
          instancePath: instancePath + '/DefaultRedirectURI',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
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
          if (vErrors === null) {
            vErrors = [err77];
          } else {
            vErrors.push(err77);
          }
          errors++;
        }
        if (data28.length < 0) {
          const err78 = {
            instancePath: instancePath + '/LogoutURLs',
            keyword: 'minItems',
            params: { limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err78];
          } else {
            vErrors.push(err78);
          }
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
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
            if (func3(data29) < 1) {
              const err80 = {
                instancePath: instancePath + '/LogoutURLs/' + i12,
                keyword: 'minLength',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
          } else {
            const err81 = {
              instancePath: instancePath + '/LogoutURLs/' + i12,
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
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
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
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
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
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
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
            if (func3(data31) < 1) {
              const err85 = {
                instancePath: instancePath + '/SupportedIdentityProviders/' + i14,
                keyword: 'minLength',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
          } else {
            const err86 = {
              instancePath: instancePath + '/SupportedIdentityProviders/' + i14,
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
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
              if (vErrors === null) {
                vErrors = [err87];
              } else {
                vErrors.push(err87);
              }
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
        if (vErrors === null) {
          vErrors = [err88];
        } else {
          vErrors.push(err88);
        }
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
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
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
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
            if (func3(data33) < 20) {
              const err91 = {
                instancePath: instancePath + '/AnalyticsConfiguration/ApplicationArn',
                keyword: 'minLength',
                params: { limit: 20 },
              };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
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
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
          } else {
            const err93 = {
              instancePath: instancePath + '/AnalyticsConfiguration/ApplicationArn',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
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
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
          } else {
            const err95 = {
              instancePath: instancePath + '/AnalyticsConfiguration/ApplicationId',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
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
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
            if (func3(data35) < 0) {
              const err97 = {
                instancePath: instancePath + '/AnalyticsConfiguration/ExternalId',
                keyword: 'minLength',
                params: { limit: 0 },
              };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
            }
          } else {
            const err98 = {
              instancePath: instancePath + '/AnalyticsConfiguration/ExternalId',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err98];
            } else {
              vErrors.push(err98);
            }
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
              if (vErrors === null) {
                vErrors = [err99];
              } else {
                vErrors.push(err99);
              }
              errors++;
            }
            if (func3(data36) < 20) {
              const err100 = {
                instancePath: instancePath + '/AnalyticsConfiguration/RoleArn',
                keyword: 'minLength',
                params: { limit: 20 },
              };
              if (vErrors === null) {
                vErrors = [err100];
              } else {
                vErrors.push(err100);
              }
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
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
          } else {
            const err102 = {
              instancePath: instancePath + '/AnalyticsConfiguration/RoleArn',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err102];
            } else {
              vErrors.push(err102);
            }
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
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
        }
      } else {
        const err104 = {
          instancePath: instancePath + '/AnalyticsConfiguration',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err104];
        } else {
          vErrors.push(err104);
        }
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
        if (vErrors === null) {
          vErrors = [err105];
        } else {
          vErrors.push(err105);
        }
        errors++;
      }
      if (!(data38 === 'LEGACY' || data38 === 'ENABLED')) {
        const err106 = {
          instancePath: instancePath + '/PreventUserExistenceErrors',
          keyword: 'enum',
          params: { allowedValues: schema11.properties.PreventUserExistenceErrors.enum },
        };
        if (vErrors === null) {
          vErrors = [err106];
        } else {
          vErrors.push(err106);
        }
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
        if (vErrors === null) {
          vErrors = [err107];
        } else {
          vErrors.push(err107);
        }
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
        if (vErrors === null) {
          vErrors = [err108];
        } else {
          vErrors.push(err108);
        }
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
            if (vErrors === null) {
              vErrors = [err109];
            } else {
              vErrors.push(err109);
            }
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
            if (vErrors === null) {
              vErrors = [err110];
            } else {
              vErrors.push(err110);
            }
            errors++;
          }
          if (typeof data42 == 'number' && isFinite(data42)) {
            if (data42 > 129600 || isNaN(data42)) {
              const err111 = {
                instancePath: instancePath + '/SSOSession/MaxValidityMinutes',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 129600 },
              };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
            if (data42 < 0 || isNaN(data42)) {
              const err112 = {
                instancePath: instancePath + '/SSOSession/MaxValidityMinutes',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
              };
              if (vErrors === null) {
                vErrors = [err112];
              } else {
                vErrors.push(err112);
              }
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
        if (vErrors === null) {
          vErrors = [err113];
        } else {
          vErrors.push(err113);
        }
        errors++;
      }
    }
    if (data.ClientId !== undefined) {
      let data43 = data.ClientId;
      if (typeof data43 === 'string') {
        if (func3(data43) > 128) {
          const err114 = {
            instancePath: instancePath + '/ClientId',
            keyword: 'maxLength',
            params: { limit: 128 },
          };
          if (vErrors === null) {
            vErrors = [err114];
          } else {
            vErrors.push(err114);
          }
          errors++;
        }
        if (func3(data43) < 1) {
          const err115 = {
            instancePath: instancePath + '/ClientId',
            keyword: 'minLength',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err115];
          } else {
            vErrors.push(err115);
          }
          errors++;
        }
        if (!pattern7.test(data43)) {
          const err116 = {
            instancePath: instancePath + '/ClientId',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9_+]+$' },
          };
          if (vErrors === null) {
            vErrors = [err116];
          } else {
            vErrors.push(err116);
          }
          errors++;
        }
      } else {
        const err117 = {
          instancePath: instancePath + '/ClientId',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err117];
        } else {
          vErrors.push(err117);
        }
        errors++;
      }
    }
    if (data.Name !== undefined) {
      let data44 = data.Name;
      if (typeof data44 === 'string') {
        if (func3(data44) > 128) {
          const err118 = {
            instancePath: instancePath + '/Name',
            keyword: 'maxLength',
            params: { limit: 128 },
          };
          if (vErrors === null) {
            vErrors = [err118];
          } else {
            vErrors.push(err118);
          }
          errors++;
        }
        if (func3(data44) < 1) {
          const err119 = { instancePath: instancePath + '/Name', keyword: 'minLength', params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err119];
          } else {
            vErrors.push(err119);
          }
          errors++;
        }
        if (!pattern1.test(data44)) {
          const err120 = {
            instancePath: instancePath + '/Name',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9_ \\t\\n\\x0B\\f\\r+=,.@-]+$' },
          };
          if (vErrors === null) {
            vErrors = [err120];
          } else {
            vErrors.push(err120);
          }
          errors++;
        }
      } else {
        const err121 = { instancePath: instancePath + '/Name', keyword: 'type', params: { type: 'string' } };
        if (vErrors === null) {
          vErrors = [err121];
        } else {
          vErrors.push(err121);
        }
        errors++;
      }
    }
    if (data.ClientType !== undefined) {
      if (typeof data.ClientType !== 'string') {
        const err122 = {
          instancePath: instancePath + '/ClientType',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err122];
        } else {
          vErrors.push(err122);
        }
        errors++;
      }
    }
    if (data.CreationDate !== undefined) {
      if (typeof data.CreationDate !== 'string') {
        const err123 = {
          instancePath: instancePath + '/CreationDate',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err123];
        } else {
          vErrors.push(err123);
        }
        errors++;
      }
    }
    if (data.LastModifiedDate !== undefined) {
      if (typeof data.LastModifiedDate !== 'string') {
        const err124 = {
          instancePath: instancePath + '/LastModifiedDate',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err124];
        } else {
          vErrors.push(err124);
        }
        errors++;
      }
    }
  } else {
    const err125 = { instancePath, keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err125];
    } else {
      vErrors.push(err125);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
