import type * as z from 'zod';

const codes: Readonly<Partial<Record<z.core.$ZodRawIssue['code'], string>>> = {
  invalid_value: 'notAnOption',
  invalid_format: 'notADate',
  unrecognized_keys: 'unknownField',
};

/**
 * Our word for an issue, given to zod in place of its sentences, which name keys that were sent. Issues that a
 * schema words itself, such as those of answers, do not come here.
 */
export const faultCode = ({ code, input }: z.core.$ZodRawIssue): string =>
  input === undefined ? 'missing' : (codes[code] ?? 'wrongType');
