import { expect, it } from 'vitest';
import { securityText } from '#content/output/security-text.ts';
import { placeholders, site } from '#content/site.ts';

const decided = {
  contact: 'mailto:security@portal.test',
  origin: 'https://portal.test',
  languages: ['nl', 'fr'],
  until: '2027-10-31',
};
const day = 24 * 60 * 60 * 1000;

it('is what RFC 9116 asks for', () => {
  expect(securityText(decided)).toBe(`Contact: mailto:security@portal.test
Expires: 2027-10-31T23:59:59Z
Preferred-Languages: nl, fr
Canonical: https://portal.test/.well-known/security.txt
`);
});

it('names no contact and no address that nobody has decided, and says so', () => {
  const text = securityText({ ...decided, contact: null, origin: null });
  expect(text).not.toMatch(/^(?:Contact|Canonical):/m);
  expect(text).toMatch(/^# This site has no operator yet/);
});

it('can be relied on for a month more, and for a year at most: else read the contact again and put the day on', () => {
  const left = Date.parse(`${site.securityUntil}T23:59:59Z`) - Date.now();
  expect(left).toBeGreaterThan(30 * day);
  expect(left).toBeLessThan(365 * day);
});

it('has a contact that is an address, once there is one', () => {
  const isDecided = !placeholders().includes('securityContact');
  expect(isDecided).toBe(/^(?:mailto:|https:\/\/)/.test(site.securityContact));
});
