/**
 * Listing secrets, and generated passwords.
 * The input shapes under the API model's names, with its bounds, patterns and enums (D: API model of
 * secretsmanager). Plain data; a conformance test compares every row with the model.
 */
import type { Shapes } from '../../model/shape';

export const LISTS_SHAPES = {
  ListSecretsRequest: {
    type: 'structure',
    members: {
      IncludePlannedDeletion: 'BooleanType',
      MaxResults: 'MaxResultsType',
      NextToken: 'NextTokenType',
      Filters: 'FiltersListType',
      SortOrder: 'SortOrderType',
      SortBy: 'SortByType',
    },
  },
  FiltersListType: { type: 'list', member: 'Filter', max: 10 },
  Filter: { type: 'structure', members: { Key: 'FilterNameStringType', Values: 'FilterValuesStringList' } },
  FilterNameStringType: {
    type: 'string',
    enum: ['description', 'name', 'tag-key', 'tag-value', 'primary-region', 'owning-service', 'all'],
  },
  FilterValuesStringList: { type: 'list', member: 'FilterValueStringType', min: 1, max: 10 },
  FilterValueStringType: { type: 'string', max: 512, pattern: '^\\!?[a-zA-Z0-9 :_@\\/\\+\\=\\.\\-\\!]*$' },
  SortOrderType: { type: 'string', enum: ['asc', 'desc'] },
  SortByType: { type: 'string', enum: ['created-date', 'last-accessed-date', 'last-changed-date', 'name'] },
  GetRandomPasswordRequest: {
    type: 'structure',
    members: {
      PasswordLength: 'PasswordLengthType',
      ExcludeCharacters: 'ExcludeCharactersType',
      ExcludeNumbers: 'ExcludeNumbersType',
      ExcludePunctuation: 'ExcludePunctuationType',
      ExcludeUppercase: 'ExcludeUppercaseType',
      ExcludeLowercase: 'ExcludeLowercaseType',
      IncludeSpace: 'IncludeSpaceType',
      RequireEachIncludedType: 'RequireEachIncludedTypeType',
    },
  },
  PasswordLengthType: { type: 'long', min: 1, max: 4096 },
  ExcludeCharactersType: { type: 'string', min: 0, max: 4096 },
  ExcludeNumbersType: { type: 'boolean' },
  ExcludePunctuationType: { type: 'boolean' },
  ExcludeUppercaseType: { type: 'boolean' },
  ExcludeLowercaseType: { type: 'boolean' },
  IncludeSpaceType: { type: 'boolean' },
  RequireEachIncludedTypeType: { type: 'boolean' },
} as const satisfies Shapes;
