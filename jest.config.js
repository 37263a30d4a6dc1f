/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // A test that hangs ends all the same; five seconds are too few for a scan in a process of its own on a busy machine.
  testTimeout: 120_000,
  modulePathIgnorePatterns: ['<rootDir>/\\.cache/'],
  extensionsToTreatAsEsm: ['.ts'],
  // Sources name their imports as Node will see them ('./span.js'); on disk they are './span.ts'.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript' },
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  reporters: ['default', '<rootDir>/scripts/reporter.js'],
};
