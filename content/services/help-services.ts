import { defaultLocale, type LocaleTag, type SharedTag } from '../locales.ts';

/** In the languages in which offices of the whole country have a name. */
type Names = Readonly<Record<SharedTag, string>>;

interface HelpService {
  /** Key of what it does, among the texts of a result. */
  readonly id: 'immigrationOffice' | 'fairwork' | 'labourInspectorate';
  readonly name: Names;
  readonly url: string;
  readonly phone?: string;
  readonly checkedOn: string;
}

const everywhere = (name: string) => ({ nl: name, fr: name, de: name, en: name });

/** Who helps a person for whom no way to work is open: with the residence title, and with rights at work. */
export const helpServices: readonly HelpService[] = [
  {
    id: 'immigrationOffice',
    name: {
      nl: 'Dienst Vreemdelingenzaken',
      fr: 'Office des étrangers',
      de: 'Ausländeramt',
      en: 'Immigration Office',
    },
    url: 'https://dofi.ibz.be/en/contact',
    phone: '02 488 80 00',
    checkedOn: '2026-11-21',
  },
  {
    id: 'fairwork',
    name: everywhere('FAIRWORK Belgium'),
    url: 'https://www.fairworkbelgium.be/en/',
    checkedOn: '2026-11-21',
  },
  {
    id: 'labourInspectorate',
    name: {
      nl: 'Toezicht op de Sociale Wetten',
      fr: 'Contrôle des lois sociales',
      de: 'Kontrolle der Sozialgesetze',
      en: 'Federal labour inspectorate (social laws)',
    },
    url: 'https://employment.belgium.be/en',
    checkedOn: '2026-11-21',
  },
];

/** What an office is called in a language: where it has no name of its own, what it calls itself in English. */
export function officeName(name: Names, locale: LocaleTag): string {
  const names: Readonly<Partial<Record<LocaleTag, string>>> = name;
  return names[locale] ?? name[defaultLocale];
}
