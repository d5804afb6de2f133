/**
 * Who runs this site and under which licences. Values that hold `PLACEHOLDER` have not been decided by an
 * operator yet: deploying refuses to start while one is left.
 */
export const site = {
  name: 'Passerelle',
  origin: 'https://example.org',
  operator: 'PLACEHOLDER: name of the publishing body',
  correctionsContact: 'PLACEHOLDER: address for corrections',
  /** With `mailto:` or `https:`, as `security.txt` has it. */
  securityContact: 'PLACEHOLDER: address for security reports',
  /** Languages in which a security report is read. */
  securityLanguages: ['nl', 'fr', 'de', 'en'],
  /** The last day on which the security contact may be relied on: read it again before, and put the day on. */
  securityUntil: '2027-10-31',
  codeLicence: { id: 'EUPL-1.2', name: 'European Union Public Licence 1.2' },
  contentLicence: { id: 'CC-BY-4.0', name: 'Creative Commons Attribution 4.0 International' },
} as const;

const isReservedDomain = (origin: string) => /\bexample\.(org|com|net)$/.test(origin);

/** Names the operator fields that still hold a stand-in, in the order of `site`; empty when ready to publish. */
export const placeholders = (): readonly string[] =>
  Object.entries(site)
    .filter(
      ([, value]) =>
        typeof value === 'string' && (value.startsWith('PLACEHOLDER') || isReservedDomain(value)),
    )
    .map(([field]) => field);
