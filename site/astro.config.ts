import cloudflare from '@astrojs/cloudflare';
import preact from '@astrojs/preact';
import { defineConfig, passthroughImageService } from 'astro/config';
import { defaultLocale, locales } from '#content/locales.ts';
import { site } from '#content/site.ts';
import { guideHeads } from './guide-heads.ts';
import { preloadParts } from './preload-parts.ts';
import { serviceWorker } from './service-worker.ts';
import { withdrawnTexts } from './withdrawn-texts.ts';

/** The oldest for full use. */
const oldestBrowsers = ['chrome99', 'edge99', 'firefox97', 'safari15.4'] as const;

/**
 * What every page that asks something needs, as one file: in the ten that would come of it by themselves, each compressed on
 * its own, it is a tenth heavier.
 */
const sharedScript = {
  name: 'shared',
  test: /node_modules\/preact\/|\/content\/(?:locales|translate|words|paths|site)\.ts|\/site\/src\/check\/(?:answer-text|check-data|error-summary|fault-text|fields|number-text|ui)\.tsx?|\/rules\/engine\/(?:date|provenance|raw-input|filed-on-range|answer|fact|law|parameter|occupation-list|period|route)\.ts/,
};

/** What reads answers: checks and calculations. */
const answersScript = {
  name: 'answers',
  test: /\/rules\/engine\/(?:answers|read-answer|knowledge)\.ts|\/site\/src\/check\/open-for-print\.ts/,
};

/** Dates for people: pages that only mark days need nothing else. */
const daysScript = { name: 'days', test: /\/content\/format\.ts/, priority: 1 };

/**
 * What pages do besides being read: print, read aloud, be kept, ask for a later part. As one file: alone, each of these few
 * lines weighs nearly twice as much.
 */
const actsScript = {
  name: 'acts',
  test: /vite\/preload-helper|\/listen\/(?:offer-listening|local-voice)\.ts|\/offline\/keep-page\.ts|\/print-page\/offer-print\.ts/,
  priority: 2,
};

export default defineConfig({
  site: site.origin,
  outDir: '../dist',
  output: 'static',
  trailingSlash: 'ignore',
  // The default drops line breaks around inline elements and glues words together.
  compressHTML: true,
  // `preserve` writes /nl/404.html, where the file server looks for the nearest 404 page.
  build: { format: 'preserve', inlineStylesheets: 'never' },
  i18n: {
    defaultLocale,
    locales: locales.map((locale) => locale.tag),
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  // The Worker checks the origin: it also takes browsers that name none, and answers in the reader's language.
  security: { checkOrigin: false },
  // Otherwise a key-value store for sessions would be bound to the Worker.
  session: false,
  image: { service: passthroughImageService() },
  integrations: [preact(), serviceWorker()],
  adapter: cloudflare({
    imageService: 'passthrough',
    prerenderEnvironment: 'node',
    configPath: '../wrangler.toml',
  }),
  vite: {
    plugins: [guideHeads(), withdrawnTexts(), preloadParts()],
    // Nothing inline: the content security policy allows neither inline scripts nor inline styles.
    build: {
      assetsInlineLimit: 0,
      // The default writes media queries that the oldest browsers do not read.
      cssTarget: [...oldestBrowsers],
    },
    environments: {
      ssr: { build: { rolldownOptions: { output: { minify: true } } } },
      client: {
        build: {
          // Here and not for all: what is made for old browsers keeps private fields in weak maps, and the Worker, whose runtime
          // is never old, makes objects with such fields for every request.
          target: [...oldestBrowsers],
          rolldownOptions: {
            output: {
              // The adapter's line for the Worker would stand in every file that a browser loads.
              banner: '',
              codeSplitting: {
                groups: [actsScript, daysScript, sharedScript, answersScript],
              },
            },
          },
        },
      },
    },
  },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
});
