/** What browsers say of a voice. */
export interface Voice {
  readonly lang: string;
  /** It speaks on the device, and not by a service on the network. */
  readonly localService: boolean;
  readonly default: boolean;
  readonly name: string;
}

/** Voices that read a language although they name another: Dari is written as Persian is. */
const alsoRead: Readonly<Record<string, string>> = { prs: 'fa' };

/** The language that a voice speaks, without its country; Android writes it with a low line. */
export function languageOf({ lang }: Pick<Voice, 'lang'>): string {
  const [language = ''] = lang.toLowerCase().split(/[-_]/);
  return alsoRead[language] ?? language;
}

/** Whether a voice reads a language on the device itself: any other sends the text, which is personal, to a service. */
export function isLocalVoice(voice: Voice, language: string): boolean {
  return voice.localService && languageOf(voice) === language;
}
