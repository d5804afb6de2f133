import { handOver } from '#content/hand-over.ts';

/**
 * Draws a page to its end before anything of it is sent. A fault in the middle of one would leave half a page, and Astro would
 * log its message, which can hold what a person answered: the Worker is handed the fault instead, and answers.
 */
export async function wholePage(
  request: Request,
  draw: () => Promise<Response>,
): Promise<Response> {
  try {
    const response = await draw();
    if (response.body === null) return response;
    return new Response(await response.arrayBuffer(), response);
  } catch (error) {
    handOver(request, { fault: error });
    return new Response(null, { status: 500 });
  }
}
