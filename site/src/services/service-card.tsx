import type { JSX } from 'preact';
import { formatTag } from '#content/locales.ts';
import { datedText } from '#site/check/dated-text.ts';
import type { Ui } from '#site/check/ui.ts';
import { languageName } from './language-name.ts';
import { serviceName } from './service-addresses.ts';
import { type Service, servicesCheckedOn } from './service-data.ts';

/** A service: what it does, how it is reached, in which languages, at what price, and how sure that is. */
export function ServiceCard({
  ui,
  service,
}: {
  readonly ui: Ui;
  readonly service: Service;
}): JSX.Element {
  const { id, url, phones, email, address, cost, unverified, places } = service;
  const { t } = ui;
  const name = serviceName(ui.locale, id);
  const doubt = (field: (typeof unverified)[number]) =>
    unverified.includes(field) && <small class="doubt">{t('services.card.unverified')}</small>;
  return (
    <li class="service-card" id={id}>
      <h3 lang={name.lang === ui.locale ? undefined : name.lang}>{name.text}</h3>
      <p>{t(`serviceDoes.${id}` as 'serviceDoes.vdab')}</p>
      {phones.length === 0 && url === null && email === undefined && address === undefined && (
        <p>{t('services.card.noContact')}</p>
      )}
      <dl>
        {phones.length > 0 && (
          <div>
            <dt>{t('services.card.phone')}</dt>
            <dd>
              {phones.map(({ number, place }) => (
                <span class="phone" key={number}>
                  {place !== undefined && `${place}: `}
                  <a href={`tel:${number.replaceAll(' ', '')}`} dir="ltr">
                    {number.replaceAll(' ', '\u00a0')}
                  </a>
                </span>
              ))}
              {doubt('phones')}
            </dd>
          </div>
        )}
        {url !== null && (
          <div>
            <dt>{t('services.card.web')}</dt>
            <dd>
              <a href={url} rel="noreferrer external">
                {new URL(url).hostname.replace(/^www\./, '')}
              </a>
              {doubt('url')}
            </dd>
          </div>
        )}
        {email !== undefined && (
          <div>
            <dt>{t('services.card.email')}</dt>
            <dd>
              <a href={`mailto:${email}`}>{email}</a>
            </dd>
          </div>
        )}
        {address !== undefined && (
          <div>
            <dt>{t('services.card.address')}</dt>
            <dd>
              {address}
              {doubt('address')}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('services.card.languages')}</dt>
          <dd>{languagesOf(ui, service)}</dd>
        </div>
        <div>
          <dt>{t('services.card.cost')}</dt>
          <dd>{t(`services.costs.${cost}`)}</dd>
        </div>
      </dl>
      <p class="service-source">
        {places.length > 1 && (
          <>
            {t('services.card.where', {
              places: list(
                ui,
                places.map((place) => t(`services.places.${place}`)),
              ),
            })}
            .{' '}
          </>
        )}
        <SourceLine ui={ui} service={service} />
      </p>
    </li>
  );
}

function SourceLine({
  ui,
  service: { source },
}: {
  readonly ui: Ui;
  readonly service: Service;
}): JSX.Element {
  const { t } = ui;
  const text = t(`services.card.source.${source.confidence}`);
  return (
    <>
      {source.url === null ? (
        text
      ) : (
        <a href={source.url} rel="noreferrer external">
          {text}
        </a>
      )}
      .{' '}
      {source.dated !== undefined &&
        // No source says the day in a way that matters.
        `${t('services.card.dated', { date: datedText(ui, source.dated.slice(0, 7)) })} `}
      {t('services.card.checked', { date: ui.date(servicesCheckedOn) })}
    </>
  );
}

function languagesOf(ui: Ui, { languages }: Service): string {
  const { t } = ui;
  const { spoken, alsoInWriting, interpreter, more } = languages;
  const parts = [
    ...(spoken.length > 0 ? [namesOf(ui, spoken)] : []),
    ...(alsoInWriting.length > 0
      ? [t('services.card.inWriting', { languages: namesOf(ui, alsoInWriting) })]
      : []),
    ...(more ? [t('services.card.more')] : []),
    ...(interpreter ? [t('services.card.interpreter')] : []),
  ];
  return parts.length === 0 ? t('services.card.languageUnknown') : parts.join(ui.semicolon);
}

function namesOf(ui: Ui, tags: readonly string[]): string {
  return list(
    ui,
    tags.map((tag) => languageName(ui, tag)),
  );
}

function list({ locale }: Ui, items: readonly string[]): string {
  return new Intl.ListFormat(formatTag(locale)).format(items);
}
