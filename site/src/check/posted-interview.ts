import { todayInBelgium } from '#content/format.ts';
import { findLocale, type Locale } from '#content/locales.ts';
import { path } from '#content/paths.ts';
import { catalogue } from '#rules/catalogue.ts';
import { isVoice } from '#rules/engine/check.ts';
import { lawHash } from '#rules/law-hash.ts';
import { buildUi } from './build-ui.ts';
import { type FormReader, type Interview } from './interview.ts';
import { interviewFromForm } from './interview-form.ts';
import type { MadeFile } from './made-file.ts';
import type { Setting } from './setting.ts';
import * as take from './take-part.ts';
import type { Ui } from './ui.ts';

const methods = ['GET', 'HEAD', 'POST'];
const formType = 'application/x-www-form-urlencoded';

/** A case as the form of a check sends it where no script answers. */
export interface PostedInterview {
  readonly locale: Locale;
  readonly ui: Ui;
  readonly interview: Interview;
  readonly read: FormReader;
  readonly setting: Setting;
}

/** What a page or an endpoint knows of a request. */
interface Asked {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly request: Request;
  readonly url: URL;
}

/** Reads what a form sent, or answers what is no such form: 404, 405, 415, or back to where the check starts. */
export async function postedInterview({
  params,
  request,
  url,
}: Asked): Promise<Response | PostedInterview> {
  const locale = findLocale(params['locale']);
  const { check = '', voice = '' } = params;
  const isKnown = catalogue.checks.some(({ id }) => id === check);
  if (!locale || !isKnown || !isVoice(voice)) return new Response(null, { status: 404 });
  if (!methods.includes(request.method)) {
    return new Response(null, { status: 405, headers: { Allow: methods.join(', ') } });
  }
  // Nothing was sent: somebody opened or reloaded the address of a result. The check starts where it starts.
  if (request.method !== 'POST') {
    return new Response(null, {
      status: 303,
      headers: { Location: path(locale.tag, check, voice) },
    });
  }
  if (!request.headers.get('Content-Type')?.startsWith(formType)) {
    return new Response(null, { status: 415 });
  }
  const form = new URLSearchParams(await request.text());
  const read = (name: string) => form.get(name);
  const ui = buildUi(locale.tag, voice);
  const today = todayInBelgium(new Date());
  return {
    ...{ locale, ui, read, interview: interviewFromForm(ui.law, check, voice, read) },
    setting: { origin: url.origin, lawHash, isLive: false, today, take },
  };
}

/** A file made of what a form sent; nothing keeps it on the way. */
export function fileResponse({ name, type, text }: MadeFile): Response {
  return new Response(text, {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Content-Type': `${type}; charset=utf-8`,
    },
  });
}
