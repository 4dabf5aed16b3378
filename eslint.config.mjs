import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Who may import whom, and the reason that the message gives. A folder may always import itself. */
const LAYERS = {
  domain: { may: [], why: 'the rules of the trade depend on nothing of ours' },
  i18n: {
    may: ['domain', 'functions', 'ooxml', 'workbook'],
    why: 'sentences know the problems of each, not who shows them',
  },
  functions: { may: ['domain', 'i18n'], why: 'custom functions are thin wrappers over the domain' },
  ooxml: { may: ['domain', 'functions'], why: 'files are patched without a host' },
  workbook: { may: ['domain', 'functions', 'i18n'], why: 'the tables do not know who shows them' },
  report: {
    may: ['domain', 'functions', 'i18n', 'workbook', 'ooxml'],
    why: 'reports are made from the tables, with our functions in their cells',
  },
  exchange: { may: ['domain', 'i18n', 'workbook', 'ooxml'], why: 'what is taken in goes into the tables' },
  taskpane: {
    may: ['domain', 'functions', 'i18n', 'ooxml', 'workbook', 'report', 'exchange'],
    why: 'the ribbon starts the pane, not the other way round',
  },
  commands: {
    may: ['domain', 'functions', 'i18n', 'ooxml', 'workbook', 'report', 'exchange', 'taskpane'],
    why: 'the add-in reaches Excel through Office.js alone',
  },
  cli: { may: ['domain', 'i18n', 'ooxml', 'report', 'exchange'], why: 'a terminal has no Excel' },
};

const REACT = {
  regex: '^(react|react-dom|@fluentui/.*)(/.*)?$',
  message: 'React appears in src/taskpane and workbench alone.',
};

/** Both forms share a core: one import of the whole brings all of it into the pane's first chunk. */
const WHOLE_ZOD = { regex: '^zod$', message: "The pane carries zod/mini: import from 'zod/mini'." };

const EXCEL_GLOBALS = ['Excel', 'Office', 'OfficeRuntime', 'OfficeExtension'].map((name) => ({
  name,
  message: 'Excel objects appear in src/workbook, src/report and src/commands alone.',
}));

/** How deep folders lie within a layer. A folder may bear a layer's name (src/ooxml/workbook): only the way up tells. */
const DEPTHS = [0, 1, 2, 3];

const layerRules = Object.entries(LAYERS).flatMap(([layer, { may, why }]) => {
  const forbidden = [...Object.keys(LAYERS), 'workbench'].filter(
    (other) => other !== layer && !may.includes(other),
  );
  return DEPTHS.map((depth) => ({
    files: [`src/${layer}/${'*/'.repeat(depth)}*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./){${depth + 1},}(src/)?(${forbidden.join('|')})(/|$)`,
              message: `src/${layer} may import ${may.join(', ') || 'nothing of ours'}: ${why}.`,
            },
            ...(layer === 'taskpane' ? [] : [REACT]),
            WHOLE_ZOD,
          ],
        },
      ],
    },
  }));
});

export default tseslint.config(
  { ignores: ['dist/**', '.cache/**', 'coverage/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      eqeqeq: 'error',
      'no-eval': 'error',
    },
  },
  {
    // A promise that nobody waits for hides its failure: `void` says that it is meant.
    files: ['src/**/*.{ts,tsx}', 'workbench/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: { '@typescript-eslint/no-floating-promises': 'error' },
  },
  {
    // Not for workbench/host, which is what stands behind these objects.
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  ...layerRules,
  {
    files: ['src/{domain,functions,i18n,ooxml,exchange,cli,taskpane}/**/*.{ts,tsx}'],
    rules: { 'no-restricted-globals': ['error', ...EXCEL_GLOBALS] },
  },
  {
    files: ['workbench/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^\\.{1,2}/(.*/)?src/(?!ooxml/)',
              message: 'The workbench knows the built add-in through its frame alone, as Excel does.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.js'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
