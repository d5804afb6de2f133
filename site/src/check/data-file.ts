import { site } from '#content/site.ts';
import { assessmentDocument } from '#rules/engine/assessment-document.ts';
import type { CaseInput } from '#rules/engine/verdicts.ts';
import type { MadeFile } from './made-file.ts';
import type { Setting } from './setting.ts';
import type { Ui } from './ui.ts';

/** The result as data: what `POST /api/v1/assess` answers in full to the same case. */
export function dataFile(
  ui: Ui,
  input: CaseInput,
  { lawHash }: Setting,
  supposed: readonly string[] = [],
): MadeFile {
  const document = {
    detail: 'full',
    ...assessmentDocument(ui.law, input),
    ...{ lawHash, language: ui.locale, disclaimer: ui.t('check.disclaimer') },
    // Only a page lets people suppose something: its verdicts must not pass for those of what they know.
    ...(supposed.length > 0 && { supposed }),
  };
  return {
    name: `${site.name.toLowerCase()}-${input.check}-${input.filedOn}.json`,
    type: 'application/json',
    text: `${JSON.stringify(document, null, 2)}\n`,
  };
}
