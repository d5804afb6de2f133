import document from '#content/api/openapi.json' with { type: 'json' };

/** The description of the API, as a file that starts no Worker. */
export const GET = () =>
  new Response(JSON.stringify(document), { headers: { 'Content-Type': 'application/json' } });
