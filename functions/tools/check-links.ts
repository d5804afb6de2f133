import services from '#content/services/services.json' with { type: 'json' };
import { registeredSources } from '#rules/registered-sources.ts';
import { type Link, type LinkState, tryLinks } from './try-links.ts';

/*
 * Asks every registered source and every service whether its address still answers: `npm run links`. One request at a time to
 * one site. It fails only where a site itself says that a page is gone, twice; what does not answer is told.
 */
const links: readonly Link[] = [
  ...registeredSources.flatMap(({ id, url }) => (url === null ? [] : [{ of: id, url }])),
  ...services.flatMap(({ id, url, source }) => [
    ...(url === null ? [] : [{ of: `service ${id}`, url }]),
    ...(source.url === null ? [] : [{ of: `what is said of service ${id}`, url: source.url }]),
  ]),
].filter(({ url }) => /^https?:/.test(url));

const titles: Readonly<Record<Exclude<LinkState['kind'], 'there'>, string>> = {
  gone: 'Gone, says the site',
  moved: 'Moved for good: register the new address',
  refused: 'Not for programs: look by hand',
  silent: 'Did not answer: nothing is known',
};

const states = await tryLinks(links, { pauseMs: 2000, patienceMs: 20_000, againMs: 60_000 });

for (const [kind, title] of Object.entries(titles)) {
  const found = states.filter(({ state }) => state.kind === kind);
  console.log(`\n${title}: ${found.length === 0 ? 'nothing' : String(found.length)}`);
  for (const { url, of, state } of found) {
    const detail = 'detail' in state ? ` (${state.detail})` : '';
    console.log(`  ${of.join(', ')}: ${url}${detail}`);
  }
}
const there = states.filter(({ state }) => state.kind === 'there').length;
console.log(`\n${String(there)} of ${String(states.length)} addresses answer.`);
if (states.some(({ state }) => state.kind === 'gone')) process.exitCode = 1;
