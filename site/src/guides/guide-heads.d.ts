declare module 'virtual:guide-heads' {
  /** The heads of guides by language and slug, made at build by `site/guide-heads.ts`. */
  export const heads: Readonly<
    Record<string, Readonly<Record<string, import('#content/output/guide-file.ts').GuideHead>>>
  >;
}
