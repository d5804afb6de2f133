import { securityText } from '#content/output/security-text.ts';
import { placeholders, site } from '#content/site.ts';

const isOpen = (field: string): boolean => placeholders().includes(field);

/** Where a security fault is reported (RFC 9116). */
export const GET = (): Response =>
  new Response(
    securityText({
      contact: isOpen('securityContact') ? null : site.securityContact,
      origin: isOpen('origin') ? null : site.origin,
      languages: site.securityLanguages,
      until: site.securityUntil,
    }),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
