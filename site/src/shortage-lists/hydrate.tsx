import { findLocale } from '#content/locales.ts';
import { createTranslate } from '#content/translate.ts';
import { shortageMethods } from '#rules/shortage-methods/all.ts';
import { calculationUi } from '#site/calculation/calculation-ui.ts';
import { mount, takeCarried, tellAlone } from '#site/calculation/mount.ts';
import { loadData } from '#site/check/check-data.ts';
import { App } from './app.tsx';
import type { MethodData } from './method-data.ts';
import { readSheet } from './sheet.ts';

async function start(elements: readonly HTMLElement[], page: HTMLElement): Promise<void> {
  const { locale: tag, data: address, action } = page.dataset;
  const locale = findLocale(tag)?.tag;
  if (!locale || !address || !action) {
    throw new Error('the page does not say which calculation it holds');
  }
  const { texts } = await loadData<MethodData>(address);
  const ui = calculationUi(
    locale,
    { parameters: [], sources: [] },
    texts,
    createTranslate(texts, locale),
  );
  const carried = takeCarried();
  for (const element of elements) {
    const place = shortageMethods.find((one) => one.place === element.dataset.place)?.place;
    const { route, lookUp } = element.dataset;
    if (!place || !route || !lookUp) throw new Error('a form does not say whose criteria it holds');
    const sheet = readSheet(place, (name) => carried?.get(name) ?? null);
    mount(<App ui={ui} start={sheet} action={action} next={{ route, lookUp }} />, element, carried);
    const folded = element.closest('details');
    if (folded && Object.values(sheet.typed).some((text) => text !== '')) folded.open = true;
  }
}

const page = document.getElementById('shortage-lists');
if (page) {
  const elements = [...page.querySelectorAll<HTMLElement>('[data-place]')];
  start(elements, page).catch((error: unknown) => tellAlone('shortage-lists-alone', error));
}
