import { expect, it } from 'vitest';
import { auditExceptions } from './run/audit-exceptions.ts';
import { auditOutcome } from './run/audit-report.ts';

const fault = (id: string, severity: string) => ({
  title: `A fault of kind ${severity}`,
  url: `https://github.com/advisories/${id}`,
  name: 'a-package',
  severity,
});

const report = (...via: readonly (string | object)[]) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: {
      'a-package': { name: 'a-package', via },
      'leads-to-it': { name: 'leads-to-it', via: ['a-package', ...via] },
    },
    metadata: { dependencies: { total: 12 } },
  });

const today = '2026-11-26';
const exception = { id: 'GHSA-aaaa-bbbb-cccc', reason: 'never reached', until: today };

it('finds nothing where nothing is', () => {
  expect(auditOutcome(report(), [], today)).toEqual({
    ...{ kind: 'checked', packages: 12, faults: [], small: [] },
  });
});

it('names each fault once, and fails for none that is small', () => {
  const said = report(
    fault('GHSA-aaaa-bbbb-cccc', 'moderate'),
    fault('GHSA-dddd-eeee-ffff', 'low'),
  );
  expect(auditOutcome(said, [], today)).toMatchObject({
    faults: ['GHSA-aaaa-bbbb-cccc a-package (moderate): A fault of kind moderate'],
    small: ['GHSA-dddd-eeee-ffff a-package (low): A fault of kind low'],
  });
});

it('lets an exception hold until its day, and not without its fault', () => {
  const said = report(fault(exception.id, 'high'));
  expect(auditOutcome(said, [exception], today)).toMatchObject({ faults: [] });
  const late = auditOutcome(said, [{ ...exception, until: '2026-11-25' }], today);
  expect(late).toMatchObject({ faults: [expect.stringContaining('ended on 2026-11-25')] });
  const gone = auditOutcome(report(), [exception], today);
  expect(gone).toMatchObject({ faults: [expect.stringContaining('not there any more')] });
});

it.each([
  ['nothing at all', '', 'npm gave no report'],
  ['a refusal', '{"message":"405 Method Not Allowed - POST https://host.test/x"}', '405 Method'],
  ['a report of another form', '{"auditReportVersion":3}', 'npm gave no report'],
])('says that nothing was checked after %s, and names no host', (_, printed, why) => {
  const outcome = auditOutcome(printed, [], today);
  expect(outcome).toMatchObject({
    kind: 'notChecked',
    why: expect.stringContaining(why) as string,
  });
  expect(JSON.stringify(outcome)).not.toContain('host.test');
});

it('has a reason and a day within half a year for every exception', () => {
  const latest = new Date(Date.now() + 183 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const wrong = auditExceptions.filter(
    ({ id, reason, until }) => !id.startsWith('GHSA-') || reason.length < 20 || until > latest,
  );
  expect(wrong).toEqual([]);
});
