import type { JSX } from 'preact';
import { path } from '#content/paths.ts';
import type { Ui } from '#site/check/ui.ts';
import { type ServiceQuery, spokenLanguages } from './find-services.ts';
import { languageName } from './language-name.ts';
import { serviceAudiences, servicePlaces, serviceTopics } from './service-data.ts';

/** The choices that narrow the directory, sent as an address that can be kept and printed. */
export function ServiceForm({
  ui,
  query,
}: {
  readonly ui: Ui;
  readonly query?: ServiceQuery;
}): JSX.Element {
  const { t } = ui;
  return (
    <form class="service-form" method="get" action={path(ui.locale, 'services', 'result')}>
      <div class="service-town">
        <label for="town">{t('services.town')}</label>
        <p id="town-hint">{t('services.townHint')}</p>
        <input
          type="text"
          id="town"
          name="town"
          maxLength={60}
          autoComplete="off"
          defaultValue={query?.town ?? ''}
          aria-describedby="town-hint"
        />
      </div>
      <Choice
        ui={ui}
        name="place"
        label={t('services.place')}
        chosen={query?.place}
        choices={servicePlaces.map((id) => [id, t(`services.places.${id}`)])}
      />
      <Choice
        ui={ui}
        name="topic"
        label={t('services.topic')}
        chosen={query?.topic}
        choices={serviceTopics.map((id) => [id, t(`services.topics.${id}`)])}
      />
      <Choice
        ui={ui}
        name="for"
        label={t('services.audience')}
        chosen={query?.audience}
        choices={serviceAudiences.map((id) => [id, t(`services.audiences.${id}`)])}
      />
      <Choice
        ui={ui}
        name="language"
        label={t('services.language')}
        chosen={query?.language}
        choices={spokenLanguages.map((id) => [id, languageName(ui, id)])}
      />
      <button type="submit">{t('services.submit')}</button>
      <p class="small">{t('services.sent')}</p>
    </form>
  );
}

function Choice({
  ui,
  name,
  label,
  chosen,
  choices,
}: {
  readonly ui: Ui;
  readonly name: string;
  readonly label: string;
  readonly chosen: string | undefined;
  readonly choices: readonly (readonly [string, string])[];
}): JSX.Element {
  return (
    <div>
      <label for={`by-${name}`}>{label}</label>
      <select id={`by-${name}`} name={name}>
        <option value="">{ui.t('services.any')}</option>
        {choices.map(([id, text]) => (
          <option value={id} selected={id === chosen} key={id}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
