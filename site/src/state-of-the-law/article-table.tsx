import type { JSX } from 'preact';
import { isLocated } from '#rules/review/confidence-counts.ts';
import type { Ui } from '#site/check/ui.ts';
import { placeName } from './state-ui.ts';
import { byPlace, placeOfStatement, statements } from './state-view.ts';

/** Of how many statements we know the article, page or section, and of how many we do not. */
export function ArticleTable({ ui }: { readonly ui: Ui }): JSX.Element {
  return (
    <section class="state-section" id="articles" aria-labelledby="articles-title">
      <h2 id="articles-title">{ui.t('stateOfTheLaw.gaps.articles.title')}</h2>
      <p>{ui.t('stateOfTheLaw.gaps.articles.intro')}</p>
      <table class="state-table narrow-table">
        <caption class="visually-hidden">{ui.t('stateOfTheLaw.gaps.articles.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{ui.t('stateOfTheLaw.gaps.articles.place')}</th>
            <th scope="col" class="number">
              {ui.t('stateOfTheLaw.gaps.articles.known')}
            </th>
            <th scope="col" class="number">
              {ui.t('stateOfTheLaw.gaps.articles.notKnown')}
            </th>
          </tr>
        </thead>
        <tbody>
          {byPlace(statements, placeOfStatement).map(([place, found]) => {
            const known = found.filter(isLocated).length;
            return (
              <tr key={place}>
                <th scope="row">{placeName(ui, place)}</th>
                <td class="number">{ui.number(known)}</td>
                <td class="number">{ui.number(found.length - known)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
