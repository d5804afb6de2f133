import type { APIRoute } from 'astro';
import { dataFile } from '#site/check/data-file.ts';
import { fileResponse, postedInterview } from '#site/check/posted-interview.ts';

export const prerender = false;

/** The result as a file of data, for a form that is sent. */
export const ALL: APIRoute = async (context) => {
  const posted = await postedInterview(context);
  if (posted instanceof Response) return posted;
  const { ui, interview, setting } = posted;
  const { check, voice, filedOn, answers } = interview;
  return filedOn === null
    ? new Response(null, { status: 404 })
    : fileResponse(dataFile(ui, { check, voice, filedOn, answers }, setting, interview.supposed));
};
