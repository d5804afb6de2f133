import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import type { Linter } from 'eslint';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { directions, forbiddenImports } from './import-directions.ts';

const climbing = {
  regex: String.raw`^(?:\.\./){2}`,
  message: 'Climb one folder at most; reach further with #folder/….',
};

const isFile = (from: string) => !from.endsWith('/');

const importRules = directions
  // The linter lets the last matching entry win, so the most specific comes last.
  .toSorted((a, b) => a.from.length - b.from.length)
  .map((direction): Linter.Config => ({
    files: [isFile(direction.from) ? direction.from : `${direction.from}**`],
    rules: {
      'no-restricted-imports': ['error', { patterns: [climbing, ...forbiddenImports(direction)] }],
    },
  }));

export default defineConfig(
  globalIgnores([
    'dist/',
    '**/.astro/',
    '.wrangler/',
    '.pseudo/',
    'test-results/',
    'playwright-report/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: process.cwd() },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
        { selector: 'ExportAllDeclaration', message: 'Name what is exported.' },
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
        {
          selector: 'CallExpression[callee.property.name=/^(skip|only|todo|fixme)$/]',
          message: 'Every test runs.',
        },
      ],
      'max-lines': ['error', { max: 300 }],
    },
  },
  {
    files: ['rules/**/*.ts'],
    ignores: ['rules/tools/**'],
    rules: {
      'no-restricted-globals': ['error', 'Date', 'Intl', 'fetch', 'process', 'console'],
    },
  },
  {
    // One place writes to the log, and it knows what may not be in there.
    files: ['functions/**/*.ts'],
    ignores: ['functions/tools/**', 'functions/log.ts'],
    rules: { 'no-console': 'error' },
  },
  { files: ['rules/engine/date.ts'], rules: { 'no-restricted-globals': 'off' } },
  {
    files: ['rules/{facts,sources,parameters,lists,law,checks}/**', 'rules/**/*.cases.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['**/*.config.ts', 'functions/worker.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
        { selector: 'ExportAllDeclaration', message: 'Name what is exported.' },
      ],
    },
  },
  { files: ['**/*.tsx'], extends: [jsxA11y.configs.strict] },
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    files: ['**/*.astro'],
    rules: {
      'astro/no-set-html-directive': 'error',
      'astro/no-unused-css-selector': 'error',
    },
  },
  importRules,
  {
    files: ['tests/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [climbing] }] },
  },
);
