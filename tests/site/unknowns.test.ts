import { describe, expect, it } from 'vitest';
import { catalogue } from '#rules/catalogue.ts';
import { isDecisive } from '#rules/engine/provenance.ts';
import { buildUi } from '#site/check/build-ui.ts';
import { routeLaw } from '#site/routes/route-law.ts';
import { unknownsOf } from '#site/routes/unknowns-of.ts';

const ui = buildUi('en', 'worker');
const laws = catalogue.routes.map(routeLaw);

describe('what is not known of a route', () => {
  it('counts an amount that rests on the press alone', () => {
    const school = laws.find(({ route }) => route.id === 'wallonia-first-diploma-school');
    const name = ui.word('parameters', 'french-community-school-fee', 'name');
    expect(school && unknownsOf(ui, school)).toContain(
      ui.t('routePages.unknown.source', { what: name }),
    );
  });

  it('says that every figure is confirmed only where each last one rests on a source that may decide', () => {
    const quiet = laws.filter((law) => unknownsOf(ui, law).length === 0);
    expect(quiet.length).toBeGreaterThan(0);
    const unsure = quiet.filter(({ parameters }) =>
      parameters.some(({ slices }) => {
        const last = slices.at(-1);
        return last !== undefined && !isDecisive(last.provenance.confidence);
      }),
    );
    expect(unsure.map(({ route }) => route.id)).toEqual([]);
  });
});
