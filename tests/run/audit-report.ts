import * as z from 'zod';

/** A published fault of a package. */
interface Advisory {
  readonly id: string;
  readonly package: string;
  readonly severity: string;
  readonly title: string;
}

export interface AuditException {
  /** `GHSA-…` */
  readonly id: string;
  readonly reason: string;
  /** The last day on which it holds, `2026-12-31`. */
  readonly until: string;
}

export type AuditOutcome =
  | { readonly kind: 'notChecked'; readonly why: string }
  | {
      readonly kind: 'checked';
      readonly packages: number;
      /** Faults without an exception, and exceptions that are past or for nothing. */
      readonly faults: readonly string[];
      /** Too small to fail for. */
      readonly small: readonly string[];
    };

const small = new Set(['info', 'low']);

const advisory = z.object({
  title: z.string(),
  url: z.string(),
  severity: z.string(),
  name: z.string(),
});

const report = z.object({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(
    z.string(),
    z.object({ via: z.array(z.union([z.string(), advisory])) }),
  ),
  metadata: z.object({ dependencies: z.object({ total: z.number() }) }),
});

const refusal = z.object({ message: z.string() });

/** What `npm audit --json` said, held against the exceptions. Anything that is no report has checked nothing. */
export function auditOutcome(
  printed: string,
  exceptions: readonly AuditException[],
  today: string,
): AuditOutcome {
  const said = parsed(printed);
  const read = report.safeParse(said);
  if (!read.success) return { kind: 'notChecked', why: refusalIn(said) };
  const found = advisoriesIn(read.data);
  const excepted = new Map(exceptions.map((exception) => [exception.id, exception]));
  const named = ({ id, package: name, severity, title }: Advisory) =>
    `${id} ${name} (${severity}): ${title}`;
  return {
    kind: 'checked',
    packages: read.data.metadata.dependencies.total,
    faults: [
      ...found.filter(({ id, severity }) => !small.has(severity) && !excepted.has(id)).map(named),
      ...exceptions
        .filter(({ until }) => until < today)
        .map(({ id, until }) => `${id}: its exception ended on ${until}`),
      ...exceptions
        .filter(({ id }) => found.every((one) => one.id !== id))
        .map(({ id }) => `${id}: an exception for what is not there any more`),
    ],
    small: found.filter(({ severity }) => small.has(severity)).map(named),
  };
}

/** Each once: the same one is reported of every package that leads to it. */
function advisoriesIn({ vulnerabilities }: z.infer<typeof report>): readonly Advisory[] {
  const all = Object.values(vulnerabilities).flatMap(({ via }) =>
    via.flatMap((one) =>
      typeof one === 'string'
        ? []
        : [{ ...one, package: one.name, id: /GHSA-[\w-]+/.exec(one.url)?.[0] ?? one.url }],
    ),
  );
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** Without the address that was asked: it may be a private one. */
function refusalIn(said: unknown): string {
  const read = refusal.safeParse(said);
  if (!read.success) return 'npm gave no report';
  return read.data.message.replaceAll(/https?:\/\/\S+/g, '…');
}
