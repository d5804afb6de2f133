import { checkFiles } from '#site/check/check-files.ts';
import { termFiles } from '#site/check-terms/term-files.ts';
import { converterFiles } from '#site/figures/converter/build-converter.ts';
import { searchFiles } from '#site/occupations/build-search.ts';
import { premiumFiles } from '#site/premium/build-premium.ts';
import { methodFiles } from '#site/shortage-lists/build-method.ts';

export const getStaticPaths = () =>
  [
    ...checkFiles,
    ...termFiles,
    ...premiumFiles,
    ...converterFiles,
    ...searchFiles,
    ...methodFiles,
  ].map(({ name, data }) => ({
    params: { file: name },
    props: { data },
  }));

/** The law and the words of a check or a calculation as files, each named after what is in it. */
export const GET = ({ props }: { readonly props: { readonly data: object } }): Response =>
  Response.json(props.data);
