const worker = { fetch: () => new Response('ok') };

export { worker as default };
