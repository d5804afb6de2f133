declare module 'virtual:guide-heads' {
  import type { GuideHead } from '#content/output/guide-file.ts';

  /** The heads of guides by language and slug, made at build by `site/guide-heads.ts`. */
  export const heads: Readonly<Record<string, Readonly<Record<string, GuideHead>>>>;
}
