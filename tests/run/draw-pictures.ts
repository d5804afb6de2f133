/* Draws the pictures that have to be PNG files, in the browser of the tests: `npm run pictures`. What it makes is committed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { translator } from '#content/i18n.ts';
import { locales, type Locale } from '#content/locales.ts';
import { site } from '#content/site.ts';
import { archPath, hangersOf } from '#site/components/bridge/bridge-geometry.ts';
import { cardSize } from '#site/components/head/card-size.ts';
import { systemChromium } from '../config/chromium.ts';

const colours = {
  ...{ paper: '#fbfaf7', ink: '#1b2a2f', soft: '#4a5a5f', bridge: '#0b5c6b' },
  ...{ water: '#e3f0f2', sun: '#e8a33d' },
};
const mark = readFileSync('site/public/icons/mark.svg', 'utf8');
const span = { start: 90, end: 1110, deck: 520, rise: 150 };

const walker = (x: number, height: number) =>
  `<g transform="translate(${x} ${span.deck - height}) scale(${height / 41})" fill="${colours.ink}">
    <circle cx="10" cy="7" r="7"/><path d="M0 41C0 24 4 17 10 17S20 24 20 41Z"/></g>`;

/** The bridge of the home page, from one side of the card to the other, over the water. */
const bridge = `<svg width="1200" height="630" fill="none" stroke="${colours.bridge}">
  <rect y="${span.deck}" width="1200" height="110" fill="${colours.water}" stroke="none"/>
  <path d="M760 ${span.deck}a95 95 0 0 1 190 0Z" fill="${colours.sun}" stroke="none"/>
  ${hangersOf(span, 13)
    .map(({ x, top }) => `<path d="M${x} ${top}V${span.deck}" stroke-width="3"/>`)
    .join('')}
  <path d="${archPath(span)}" stroke-width="7" stroke-linecap="round"/>
  ${walker(455, 58)}${walker(410, 42)}
  <path d="M0 ${span.deck + 5}H1200" stroke-width="11" stroke-dasharray="36 4"/>
</svg>`;

const card = ({ tag, dir }: Locale): string => `<!doctype html>
<html lang="${tag}" dir="${dir}"><meta charset="utf-8"><style>
  body { margin: 0; background: ${colours.paper}; color: ${colours.ink}; font-family: 'Noto Sans', system-ui, sans-serif; }
  svg { position: absolute; inset: 0; }
  header { display: flex; align-items: center; gap: 22px; padding: 56px 90px 0; font-size: 44px; font-weight: 700; }
  header svg { position: static; width: 74px; height: 74px; }
  p { position: relative; margin: 34px 90px 0; max-width: 950px; font-size: 66px; line-height: 1.15; font-weight: 700; }
</style><header>${mark}${site.name}</header><p>${translator(tag)('common.home.title')}</p>${bridge}</html>`;

/** A picture of the mark; with a margin for devices that cut icons into shapes of their own. */
const icon = (side: number, isMaskable: boolean): string => `<!doctype html><style>
  body { margin: 0; background: ${isMaskable ? colours.bridge : 'transparent'}; }
  svg { display: block; width: ${isMaskable ? 0.78 * side : side}px; margin: ${isMaskable ? 0.11 * side : 0}px; }
</style>${mark}`;

const draw = async (page: Page, html: string, width: number, height: number): Promise<Buffer> => {
  await page.setViewportSize({ width, height });
  await page.setContent(html);
  return page.screenshot({ omitBackground: true });
};

/** An icon file of one picture: the header names its size and place, the picture stays a PNG. */
const ico = (png: Buffer, side: number): Buffer => {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(side, 6);
  header.writeUInt8(side, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
};

const executablePath = systemChromium();
const browser = await chromium.launch({
  ...(executablePath !== undefined && { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
mkdirSync('site/public/cards', { recursive: true });
for (const locale of locales) {
  const { width, height } = cardSize;
  writeFileSync(
    `site/public/cards/${locale.tag}.png`,
    await draw(page, card(locale), width, height),
  );
}
for (const side of [192, 512]) {
  writeFileSync(
    `site/public/icons/mark-${side}.png`,
    await draw(page, icon(side, false), side, side),
  );
}
writeFileSync(
  `site/public/icons/mark-maskable-512.png`,
  await draw(page, icon(512, true), 512, 512),
);
writeFileSync('site/public/favicon.ico', ico(readFileSync('site/public/icons/mark-32.png'), 32));
await browser.close();
