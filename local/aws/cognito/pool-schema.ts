import type { AttributeDataType, SchemaAttributeType } from '@aws-sdk/client-cognito-identity-provider';

const standard = (
  Name: string,
  AttributeDataType: AttributeDataType = 'String',
  more: Partial<SchemaAttributeType> = AttributeDataType === 'String' ? text('0', '2048') : {},
): SchemaAttributeType => ({
  Name,
  AttributeDataType,
  DeveloperOnlyAttribute: false,
  Mutable: true,
  Required: false,
  ...more,
});

function text(MinLength: string, MaxLength: string): Partial<SchemaAttributeType> {
  return { StringAttributeConstraints: { MinLength, MaxLength } };
}

/** The attributes that every pool has (D). */
export const STANDARD_ATTRIBUTES: readonly SchemaAttributeType[] = [
  standard('sub', 'String', { ...text('1', '2048'), Mutable: false, Required: true }),
  standard('name'),
  standard('given_name'),
  standard('family_name'),
  standard('middle_name'),
  standard('nickname'),
  standard('preferred_username'),
  standard('profile'),
  standard('picture'),
  standard('website'),
  standard('email'),
  standard('email_verified', 'Boolean'),
  standard('gender'),
  standard('birthdate', 'String', text('10', '10')),
  standard('zoneinfo'),
  standard('locale'),
  standard('phone_number'),
  standard('phone_number_verified', 'Boolean'),
  standard('address'),
  standard('updated_at', 'Number', { NumberAttributeConstraints: { MinValue: '0' } }),
  standard('identities', 'String', { StringAttributeConstraints: {} }),
];

/**
 * A pool's attributes: the standard ones, some of them changed by the request's schema, then the custom ones
 * under `custom:`, or `dev:custom:` where only a developer may write them.
 */
export function schemaAttributes(asked: readonly SchemaAttributeType[] = []): SchemaAttributeType[] {
  const named = new Map(asked.map((attribute) => [attribute.Name, attribute]));
  const known = STANDARD_ATTRIBUTES.map((attribute) => ({ ...attribute, ...named.get(attribute.Name) }));
  const standardNames = new Set(STANDARD_ATTRIBUTES.map(({ Name }) => Name));
  return [...known, ...asked.filter(({ Name }) => !standardNames.has(Name)).map(custom)];
}

function custom(attribute: SchemaAttributeType): SchemaAttributeType {
  const {
    Name = '',
    AttributeDataType: type = 'String',
    DeveloperOnlyAttribute: isDevelopers = false,
  } = attribute;
  return {
    AttributeDataType: type,
    DeveloperOnlyAttribute: isDevelopers,
    Mutable: true,
    Required: false,
    ...(type === 'String' ? { StringAttributeConstraints: {} } : {}),
    ...(type === 'Number' ? { NumberAttributeConstraints: {} } : {}),
    ...attribute,
    Name: `${isDevelopers ? 'dev:' : ''}custom:${Name}`,
  };
}
