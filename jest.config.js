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
const SECOND_LOOK = '<rootDir>/test/secondLook.ts';
/** Of what opens the workbench in a browser. */
const STOP_SERVERS = '<rootDir>/test/e2e/stopServers.ts';

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
      setupFilesAfterEnv: [SECOND_LOOK],
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
    {
      ...common,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      setupFilesAfterEnv: [SECOND_LOOK, STOP_SERVERS],
    },
    {
      ...common,
      displayName: 'guide',
      testMatch: ['<rootDir>/test/guide/**/*.test.ts'],
      setupFilesAfterEnv: [STOP_SERVERS],
    },
    {
      ...common,
      displayName: 'libreoffice',
      testEnvironment: '<rootDir>/test/host/officeEnvironment.ts',
      testMatch: ['<rootDir>/test/libreoffice/**/*.test.ts'],
    },
  ],
};
