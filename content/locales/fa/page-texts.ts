import availability from './availability.json' with { type: 'json' };
import calculators from './calculators.json' with { type: 'json' };
import common from './common.json' with { type: 'json' };
import corrections from './corrections.json' with { type: 'json' };
import diary from './diary.json' with { type: 'json' };
import glossary from './glossary.json' with { type: 'json' };
import guideSourcesNewcomers from './guide-sources-newcomers.json' with { type: 'json' };
import guideSourcesWork from './guide-sources-work.json' with { type: 'json' };
import guides from './guides.json' with { type: 'json' };
import figures from './figures.json' with { type: 'json' };
import occupationPages from './occupation-pages.json' with { type: 'json' };
import occupations from './occupations.json' with { type: 'json' };
import partners from './partners.json' with { type: 'json' };
import routePages from './route-pages.json' with { type: 'json' };
import shortageLists from './shortage-lists.json' with { type: 'json' };
import search from './search.json' with { type: 'json' };
import serviceTexts from './service-texts.json' with { type: 'json' };
import services from './services.json' with { type: 'json' };
import statistics from './statistics.json' with { type: 'json' };
import stateOfTheLaw from './state-of-the-law.json' with { type: 'json' };
import terms from './terms.json' with { type: 'json' };
import why from './why.json' with { type: 'json' };
import widget from './widget.json' with { type: 'json' };

/** The texts of pages, checks apart. */
export const pageTexts = {
  ...availability,
  common,
  ...calculators,
  ...corrections,
  ...diary,
  ...glossary,
  ...guides,
  ...figures,
  ...occupationPages,
  ...occupations,
  ...partners,
  ...routePages,
  ...shortageLists,
  ...search,
  ...serviceTexts,
  ...services,
  ...stateOfTheLaw,
  ...statistics,
  ...terms,
  ...why,
  ...widget,
  // Titles of sources that only guides cite: no check needs them.
  sources: { ...guideSourcesNewcomers.sources, ...guideSourcesWork.sources },
};
