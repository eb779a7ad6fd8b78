import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** One import ban: the files that it holds for, what they must not import, and why. */
function boundary(files, group, message) {
  return { files, rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] } };
}

const LIBRARY = '@amazon-web-services-cloudformation/*';

export default tseslint.config(
  {
    ignores: [
      'build/',
      'node_modules/',
      '.venv/',
      '.venv-sam/',
      '.venv-emulator/',
      '.aws-sam/',
      '.ci/',
      'docs/',
      'src/models.ts',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          destructuredArrayIgnorePattern: '^_',
          ignoreRestSiblings: true,
        },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/require-await': 'off', // an async function may satisfy an interface
      'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'Use a const table.' }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      // A template's values are unknown until they are looked at; what cannot be shown is shown as it is.
      '@typescript-eslint/no-base-to-string': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off', // a describe block is one function
      // jest's matchers (expect.any, expect.objectContaining) are of type any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // The library's methods are looked at, not called.
      '@typescript-eslint/unbound-method': 'off',
      // The built bundle is loaded as Lambda loads it.
      '@typescript-eslint/no-require-imports': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '*.js'],
    languageOptions: {
      globals: {
        performance: 'readonly',
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        module: 'writable',
        require: 'readonly',
        __dirname: 'readonly',
        setTimeout: 'readonly',
        fetch: 'readonly',
      },
    },
  },
  boundary(['src/**'], ['**/local/**', '**/test/**'], 'src never imports from local or test.'),
  boundary(
    ['src/app-client/**', 'src/secrets/**'],
    ['**/local/**', '**/test/**', '**/runtime/**', LIBRARY],
    'The heart knows neither the runtime nor the CloudFormation library.',
  ),
);
