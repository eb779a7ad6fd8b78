/** How every test runs. `make unit` leaves out test/package, which needs a package to inspect. */
const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    // Classes keep their names: the library finds an error's code by the name of its class.
    keepClassNames: true,
  },
};

/** @type {import('jest').Config} */
module.exports = {
  rootDir: __dirname,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '\\.ts$': ['@swc/jest', swc] },
  // As tools/build.mjs has it: the library's imports of the SDK's version 2, which is not installed.
  moduleNameMapper: { '^aws-sdk/clients/\\w+$': '<rootDir>/src/runtime/stubs/aws-sdk-v2.ts' },
  // Copies of projects, which jest would take for packages of this one; a bundle may be loaded.
  modulePathIgnorePatterns: [
    '<rootDir>/build/(package|contract|bench)/',
    '<rootDir>/.aws-sam/',
    '<rootDir>/.ci/',
  ],
  reporters: ['default', '<rootDir>/tools/jest-summary.cjs'],
  maxWorkers: 2,
  // A property test of some hundred runs on a slow machine; nothing here waits for time to pass.
  testTimeout: 30_000,
};
