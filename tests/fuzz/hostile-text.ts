import fc from 'fast-check';

/** Stands in much of what is sent, and may come back in no refusal and in no log. */
export const marker = 'wanderfalke';

/** Texts that programs stumble over. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...['', ' ', '0', '-1', '1e999', 'NaN', 'null', 'undefined', '[object Object]', '~', '..', '%'],
    ...['__proto__', 'constructor', 'toString', '../../../etc/passwd', '%00', '%ff%fe', '%u0041'],
    ...[
      '2026-02-30',
      '0000-00-00',
      '9999-12-31',
      '1..2',
      '31/31/2026',
      '٣٫٧٠٣',
      '۱۲۳',
      '1.2.3,4,5',
    ],
    ...['<script>alert(1)</script>', '"><img src=x>', "' OR 1=1 --", '${7*7}', '{{7*7}}', '`id`'],
    ...['\u0000', '\u202e\u2066', '\ud800', '\ufeff', '🦅'.repeat(40), 'a'.repeat(3000)],
    ...['a=b&c=d', 'a;b', 'a\r\nSet-Cookie: x=1', '&'.repeat(500), '='.repeat(500)],
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 60 }).map((text) => `${marker}${text}`),
  fc.constant(marker),
);
