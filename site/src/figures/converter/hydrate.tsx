import { todayInBelgium } from '#content/format.ts';
import { findLocale } from '#content/locales.ts';
import { createTranslate } from '#content/translate.ts';
import { mount, takeCarried, tellAlone } from '#site/calculation/mount.ts';
import { loadData } from '#site/check/check-data.ts';
import { App } from './app.tsx';
import { readConverter } from './converter-sheet.ts';
import { type ConverterData, converterUi } from './converter-ui.ts';

async function start(element: HTMLElement): Promise<void> {
  const { locale: tag, data: address, action, check } = element.dataset;
  const locale = findLocale(tag)?.tag;
  if (!locale || !address || !action || !check) {
    throw new Error('the page does not say which converter it holds');
  }
  const data = await loadData<ConverterData>(address);
  const ui = converterUi(locale, data, createTranslate(data.texts, locale));
  const carried = takeCarried();
  const today = todayInBelgium(new Date());
  const app = (
    <App
      {...{ ui, today, action, check }}
      tests={data.law.tests}
      start={readConverter((name) => carried?.get(name) ?? null, today)}
    />
  );
  mount(app, element, carried);
}

const element = document.getElementById('converter');
if (element) start(element).catch((error: unknown) => tellAlone('converter-alone', error));
