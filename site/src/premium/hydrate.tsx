import { findLocale } from '#content/locales.ts';
import { createTranslate } from '#content/translate.ts';
import { mount, takeCarried, tellAlone } from '#site/calculation/mount.ts';
import { loadData } from '#site/check/check-data.ts';
import { App } from './app.tsx';
import type { PremiumData, PremiumPlace } from './premium-data.ts';
import { premiumUi } from './premium-ui.ts';
import { readSheet } from './sheet.ts';

async function start(element: HTMLElement): Promise<void> {
  const { locale: tag, data: address, action, check } = element.dataset;
  const locale = findLocale(tag)?.tag;
  if (!locale || !address || !action || !check) {
    throw new Error('the page does not say which calculation it holds');
  }
  const { texts } = await loadData<PremiumData>(address);
  const ui = premiumUi(locale, [], texts, createTranslate(texts, locale));
  const place: PremiumPlace = { locale, data: address, action, check };
  const carried = takeCarried();
  const sheet = readSheet((name) => carried?.get(name) ?? null);
  mount(<App ui={ui} place={place} start={sheet} />, element, carried);
}

const element = document.getElementById('premium');
if (element) start(element).catch((error: unknown) => tellAlone('premium-alone', error));
