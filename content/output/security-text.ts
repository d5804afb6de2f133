/** Where a security fault is reported, in the form of RFC 9116. `null`: nobody has decided it yet. */
export interface SecurityContact {
  readonly contact: string | null;
  readonly origin: string | null;
  readonly languages: readonly string[];
  /** A day, `2027-10-31`. */
  readonly until: string;
}

/**
 * The text of `/.well-known/security.txt`. A contact or an address that nobody has decided yet is left out and said to be
 * missing: a line of the form would be believed.
 */
export const securityText = ({ contact, origin, languages, until }: SecurityContact): string =>
  [
    ...(contact === null
      ? ['# This site has no operator yet, so there is nobody to report a security fault to.']
      : [`Contact: ${contact}`]),
    `Expires: ${until}T23:59:59Z`,
    `Preferred-Languages: ${languages.join(', ')}`,
    ...(origin === null ? [] : [`Canonical: ${origin}/.well-known/security.txt`]),
    '',
  ].join('\n');
