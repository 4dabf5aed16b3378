/** What tests or Univer's CommonJS build require, directly or further down, and npm has as ES modules only. */
const ESM_ONLY = [
  '@ironcalc/wasm',
  '@rhwp/core',
  'cjk-regex',
  'collapse-white-space',
  'franc-min',
  'kdbush',
  'lodash-es',
  'n-gram',
  'nanoid',
  'quickselect',
  'rbush',
  'regexp-util',
  'trigram-utils',
  'unicode-regex',
].join('|');

/** Units beside the code, the host contract in Node (genuine office.js in jsdom), the browser run last. */
const common = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
    [`/node_modules/(?:${ESM_ONLY})/.+\\.js$`]: [
      '@swc/jest',
      { jsc: { target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:${ESM_ONLY})/)`],
};

/** What runs over a real workbook or in a real browser; see the file. */
const SECOND_LOOK = { setupFilesAfterEnv: ['<rootDir>/test/secondLook.ts'] };

module.exports = {
  // A test waits for what happens, however busy the machine is; none is about time.
  testTimeout: 120_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/src/**/*.test.{ts,tsx}',
        '<rootDir>/workbench/**/*.test.ts',
        '<rootDir>/test/{ooxml,report,twins}/**/*.test.ts',
      ],
    },
    {
      ...common,
      ...SECOND_LOOK,
      displayName: 'host',
      testEnvironment: '<rootDir>/test/host/officeEnvironment.ts',
      testMatch: ['<rootDir>/test/*.test.ts', '<rootDir>/test/{host,figures}/**/*.test.{ts,tsx}'],
    },
    {
      ...common,
      displayName: 'faults',
      testEnvironment: '<rootDir>/test/host/officeEnvironment.ts',
      testMatch: ['<rootDir>/test/faults/**/*.test.ts'],
    },
    { ...common, displayName: 'build', testMatch: ['<rootDir>/test/build/**/*.test.ts'] },
    { ...common, ...SECOND_LOOK, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'] },
    { ...common, displayName: 'guide', testMatch: ['<rootDir>/test/guide/**/*.test.ts'] },
    {
      ...common,
      displayName: 'libreoffice',
      testEnvironment: '<rootDir>/test/host/officeEnvironment.ts',
      testMatch: ['<rootDir>/test/libreoffice/**/*.test.ts'],
    },
  ],
};
