const methods = ['GET', 'HEAD', 'POST'];
const formType = 'application/x-www-form-urlencoded';

/**
 * The form that was sent to an on-demand page, or the answer to a request that sent none: whoever opens or reloads the
 * address of a result is led to the page with the form.
 */
export async function sentForm(
  request: Request,
  page: string,
): Promise<URLSearchParams | Response> {
  if (!methods.includes(request.method)) {
    return new Response(null, { status: 405, headers: { Allow: methods.join(', ') } });
  }
  if (request.method !== 'POST') {
    return new Response(null, { status: 303, headers: { Location: page } });
  }
  if (!request.headers.get('Content-Type')?.startsWith(formType)) {
    return new Response(null, { status: 415 });
  }
  return new URLSearchParams(await request.text());
}
