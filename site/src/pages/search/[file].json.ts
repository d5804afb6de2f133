import { searchFiles } from '#site/search/search-files.ts';

export const getStaticPaths = () =>
  searchFiles.map(({ name, data }) => ({ params: { file: name }, props: { data } }));

/** What to search in, a file for each language, named after what is in it. */
export const GET = ({ props }: { readonly props: { readonly data: object } }): Response =>
  Response.json(props.data);
