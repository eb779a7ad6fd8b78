// This is a generated file. Modifications will be overwritten.
import { BaseModel, type Dict, type integer, Integer, type Optional, transformValue } from '@amazon-web-services-cloudformation/cloudformation-cli-typescript-lib';
import { Exclude, Expose, Type, Transform } from 'class-transformer';

export class ResourceModel extends BaseModel {
    declare ['constructor']: typeof ResourceModel;

    @Exclude()
    public static override readonly TYPE_NAME: string = 'Community::Cognito::UserPoolClient';

    @Exclude()
    protected readonly IDENTIFIER_KEY_USERPOOLID: string = '/properties/UserPoolId';
    @Exclude()
    protected readonly IDENTIFIER_KEY_CLIENTID: string = '/properties/ClientId';

    @Expose({ name: 'UserPoolId' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(String, 'userPoolId', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    userPoolId?: Optional<string>;
    @Expose({ name: 'ClientName' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(String, 'clientName', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    clientName?: Optional<string>;
    @Expose({ name: 'GenerateSecret' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(Boolean, 'generateSecret', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    generateSecret?: Optional<boolean>;
    @Expose({ name: 'ExplicitAuthFlows' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(String, 'explicitAuthFlows', value, obj, [Set]),
        {
            toClassOnly: true,
        }
    )
    explicitAuthFlows?: Optional<Set<string>>;
    @Expose({ name: 'ReadAttributes' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(String, 'readAttributes', value, obj, [Set]),
        {
            toClassOnly: true,
        }
    )
    readAttributes?: Optional<Set<string>>;
    @Expose({ name: 'WriteAttributes' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(String, 'writeAttributes', value, obj, [Set]),
        {
            toClassOnly: true,
        }
    )
    writeAttributes?: Optional<Set<string>>;
    @Expose({ name: 'AuthSessionValidity' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(Integer, 'authSessionValidity', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    authSessionValidity?: Optional<integer>;
    @Expose({ name: 'RefreshTokenValidity' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(Integer, 'refreshTokenValidity', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    refreshTokenValidity?: Optional<integer>;
    @Expose({ name: 'AccessTokenValidity' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(Integer, 'accessTokenValidity', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    accessTokenValidity?: Optional<integer>;
    @Expose({ name: 'IdTokenValidity' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(Integer, 'idTokenValidity', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    idTokenValidity?: Optional<integer>;
    @Expose({ name: 'TokenValidityUnits' })
    @Type(() => TokenValidityUnits)
    tokenValidityUnits?: Optional<TokenValidityUnits>;
    @Expose({ name: 'RefreshTokenRotation' })
    @Type(() => RefreshTokenRotation)
    refreshTokenRotation?: Optional<RefreshTokenRotation>;
    @Expose({ name: 'AllowedOAuthFlows' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(String, 'allowedOAuthFlows', value, obj, [Set]),
        {
            toClassOnly: true,
        }
    )
    allowedOAuthFlows?: Optional<Set<string>>;
    @Expose({ name: 'AllowedOAuthFlowsUserPoolClient' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(Boolean, 'allowedOAuthFlowsUserPoolClient', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    allowedOAuthFlowsUserPoolClient?: Optional<boolean>;
    @Expose({ name: 'AllowedOAuthScopes' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(String, 'allowedOAuthScopes', value, obj, [Set]),
        {
            toClassOnly: true,
        }
    )
    allowedOAuthScopes?: Optional<Set<string>>;
    @Expose({ name: 'CallbackURLs' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(String, 'callbackURLs', value, obj, [Set]),
        {
            toClassOnly: true,
        }
    )
    callbackURLs?: Optional<Set<string>>;
    @Expose({ name: 'DefaultRedirectURI' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(String, 'defaultRedirectURI', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    defaultRedirectURI?: Optional<string>;
    @Expose({ name: 'LogoutURLs' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(String, 'logoutURLs', value, obj, [Set]),
        {
            toClassOnly: true,
        }
    )
    logoutURLs?: Optional<Set<string>>;
    @Expose({ name: 'SupportedIdentityProviders' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(String, 'supportedIdentityProviders', value, obj, [Set]),
        {
            toClassOnly: true,
        }
    )
    supportedIdentityProviders?: Optional<Set<string>>;
    @Expose({ name: 'AnalyticsConfiguration' })
    @Type(() => AnalyticsConfiguration)
    analyticsConfiguration?: Optional<AnalyticsConfiguration>;
    @Expose({ name: 'PreventUserExistenceErrors' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(String, 'preventUserExistenceErrors', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    preventUserExistenceErrors?: Optional<string>;
    @Expose({ name: 'EnableTokenRevocation' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(Boolean, 'enableTokenRevocation', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    enableTokenRevocation?: Optional<boolean>;
    @Expose({ name: 'EnablePropagateAdditionalUserContextData' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(Boolean, 'enablePropagateAdditionalUserContextData', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    enablePropagateAdditionalUserContextData?: Optional<boolean>;
    @Expose({ name: 'SSOSession' })
    @Type(() => SSOSession)
    sSOSession?: Optional<SSOSession>;
    @Expose({ name: 'SecretsManager' })
    @Type(() => SecretsManager)
    secretsManager?: Optional<SecretsManager>;
    @Expose({ name: 'SecretRotation' })
    @Type(() => SecretRotation)
    secretRotation?: Optional<SecretRotation>;
    @Expose({ name: 'CustomSecret' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(String, 'customSecret', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    customSecret?: Optional<string>;
    @Expose({ name: 'ClientId' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(String, 'clientId', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    clientId?: Optional<string>;
    @Expose({ name: 'Name' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(String, 'name', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    name?: Optional<string>;
    @Expose({ name: 'ClientType' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(String, 'clientType', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    clientType?: Optional<string>;
    @Expose({ name: 'ClientSecretArn' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(String, 'clientSecretArn', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    clientSecretArn?: Optional<string>;
    @Expose({ name: 'CreationDate' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(String, 'creationDate', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    creationDate?: Optional<string>;
    @Expose({ name: 'LastModifiedDate' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(String, 'lastModifiedDate', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    lastModifiedDate?: Optional<string>;

    @Exclude()
    public getPrimaryIdentifier(): Dict {
        const identifier: Dict = {};
        if (this.userPoolId != null) {
            identifier[this.IDENTIFIER_KEY_USERPOOLID] = this.userPoolId;
        }

        if (this.clientId != null) {
            identifier[this.IDENTIFIER_KEY_CLIENTID] = this.clientId;
        }

        // only return the identifier if it can be used, i.e. if all components are present
        return Object.keys(identifier).length === 2 ? identifier : null!;
    }

    @Exclude()
    public getAdditionalIdentifiers(): Array<Dict> {
        const identifiers: Array<Dict> = new Array<Dict>();
        // only return the identifiers if any can be used
        return identifiers.length === 0 ? null! : identifiers;
    }
}

export class TokenValidityUnits extends BaseModel {
    declare ['constructor']: typeof TokenValidityUnits;


    @Expose({ name: 'AccessToken' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(String, 'accessToken', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    accessToken?: Optional<string>;
    @Expose({ name: 'IdToken' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(String, 'idToken', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    idToken?: Optional<string>;
    @Expose({ name: 'RefreshToken' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(String, 'refreshToken', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    refreshToken?: Optional<string>;

}

export class RefreshTokenRotation extends BaseModel {
    declare ['constructor']: typeof RefreshTokenRotation;


    @Expose({ name: 'Feature' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(String, 'feature', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    feature?: Optional<string>;
    @Expose({ name: 'RetryGracePeriodSeconds' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(Integer, 'retryGracePeriodSeconds', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    retryGracePeriodSeconds?: Optional<integer>;

}

export class AnalyticsConfiguration extends BaseModel {
    declare ['constructor']: typeof AnalyticsConfiguration;


    @Expose({ name: 'ApplicationArn' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(String, 'applicationArn', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    applicationArn?: Optional<string>;
    @Expose({ name: 'ApplicationId' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(String, 'applicationId', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    applicationId?: Optional<string>;
    @Expose({ name: 'ExternalId' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(String, 'externalId', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    externalId?: Optional<string>;
    @Expose({ name: 'RoleArn' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(String, 'roleArn', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    roleArn?: Optional<string>;
    @Expose({ name: 'UserDataShared' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(Boolean, 'userDataShared', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    userDataShared?: Optional<boolean>;

}

export class SSOSession extends BaseModel {
    declare ['constructor']: typeof SSOSession;


    @Expose({ name: 'MaxValidityMinutes' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(Integer, 'maxValidityMinutes', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    maxValidityMinutes?: Optional<integer>;

}

export class SecretsManager extends BaseModel {
    declare ['constructor']: typeof SecretsManager;


    @Expose({ name: 'KmsKeyId' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(String, 'kmsKeyId', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    kmsKeyId?: Optional<string>;
    @Expose({ name: 'RecoveryWindowInDays' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(Integer, 'recoveryWindowInDays', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    recoveryWindowInDays?: Optional<integer>;
    @Expose({ name: 'Tags' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(Tag, 'tags', value, obj, [Set]),
        {
            toClassOnly: true,
        }
    )
    tags?: Optional<Set<Tag>>;

}

export class Tag extends BaseModel {
    declare ['constructor']: typeof Tag;


    @Expose({ name: 'Key' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(String, 'key', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    key?: Optional<string>;
    @Expose({ name: 'Value' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(String, 'value_', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    value_?: Optional<string>;

}

export class SecretRotation extends BaseModel {
    declare ['constructor']: typeof SecretRotation;


    @Expose({ name: 'Version' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(String, 'version', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    version?: Optional<string>;
    @Expose({ name: 'PreviousSecret' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(String, 'previousSecret', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    previousSecret?: Optional<string>;
    @Expose({ name: 'GracePeriodSeconds' })
    @Transform(
        ({ value, obj }: any) =>
            transformValue(Integer, 'gracePeriodSeconds', value, obj, []),
        {
            toClassOnly: true,
        }
    )
    gracePeriodSeconds?: Optional<integer>;

}

export class TypeConfigurationModel extends BaseModel {
    declare ['constructor']: typeof TypeConfigurationModel;



}

