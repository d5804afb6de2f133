import type { APIRoute } from 'astro';
import { fileResponse, postedInterview } from '#site/check/posted-interview.ts';
import { daysFile, planFile } from '#site/check/plan-file.ts';
import { viewOf } from '#site/check/interview.ts';

export const prerender = false;

/** The plan of a route, or the days that follow from some, as a calendar file, for a form that is sent. */
export const ALL: APIRoute = async (context) => {
  const posted = await postedInterview(context);
  if (posted instanceof Response) return posted;
  const { ui, interview, read } = posted;
  const { assessment } = viewOf(ui.law, interview);
  const [, kind, ids = ''] = /^(calendar|days):(.+)$/.exec(read('action') ?? '') ?? [];
  const wanted = ids.split(' ');
  const routes = assessment?.routes.filter(({ route }) => wanted.includes(route)) ?? [];
  const [route] = routes;
  if (!assessment || !route) return new Response(null, { status: 404 });
  const { check } = interview;
  const file =
    kind === 'days'
      ? daysFile(ui, check, routes, assessment.filedOn, new Date())
      : planFile(ui, check, route, assessment.filedOn, new Date());
  return file ? fileResponse(file) : new Response(null, { status: 404 });
};
