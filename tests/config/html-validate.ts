import type { ConfigData } from 'html-validate';

export const htmlValidateConfig: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    'no-inline-style': 'error',
    // The suggestions below a control: a native list box cannot take them from a script.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // Every style sheet and script is a file of this site; the content security policy admits no other.
    'require-sri': 'off',
    'require-csp-nonce': 'off',
    // A table whose rows are stacked by style loses its meaning in some browsers: its roles say it again.
    'no-redundant-role': 'off',
    // Anchors are ids of the law, and one of a source may begin with a digit.
    'valid-id': ['error', { relaxed: true }],
    // Matters of writing style that the page renderer decides.
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
  },
};
