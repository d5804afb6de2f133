import type { APIRoute } from 'astro';
import { fileResponse, postedInterview } from '#site/check/posted-interview.ts';
import { planFile } from '#site/check/plan-file.ts';
import { viewOf } from '#site/check/interview.ts';

export const prerender = false;

/** The plan of a route as a calendar file, for a form that is sent. */
export const ALL: APIRoute = async (context) => {
  const posted = await postedInterview(context);
  if (posted instanceof Response) return posted;
  const { ui, interview, read } = posted;
  const { assessment } = viewOf(ui.law, interview);
  const wanted = /^calendar:(.+)$/.exec(read('action') ?? '')?.[1];
  const route = assessment?.routes.find(({ route: id }) => id === wanted);
  const file =
    assessment && route
      ? planFile(ui, interview.check, route, assessment.filedOn, new Date())
      : null;
  return file ? fileResponse(file) : new Response(null, { status: 404 });
};
