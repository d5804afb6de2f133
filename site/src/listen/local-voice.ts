/** What browsers say of a voice. */
export interface Voice {
  readonly lang: string;
  /** It speaks on the device, and not by a service on the network. */
  readonly localService: boolean;
  readonly default: boolean;
  readonly name: string;
}

/** The language that a voice reads, without its country. Android writes a low line, and Dari is written as Persian is. */
export function languageOf({ lang }: Pick<Voice, 'lang'>): string {
  const [language = ''] = lang.toLowerCase().split(/[-_]/);
  return language === 'prs' ? 'fa' : language;
}

/** Whether a voice reads a language on the device itself: any other sends the text, which is personal, to a service. */
export function isLocalVoice(voice: Voice, language: string): boolean {
  return voice.localService && languageOf(voice) === language;
}
