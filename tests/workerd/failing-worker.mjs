/** Stands for a part that fails: whatever is asked of it, it says so, with what nobody may log or show. */
export default {
  fetch: (request) => new Response(`broken at ${request.url}`, { status: 500 }),
};
