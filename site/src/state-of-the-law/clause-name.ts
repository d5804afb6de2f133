import type { Clause } from '#rules/engine/registry/statements.ts';
import type { Ui } from '#site/check/ui.ts';

const clauseWords = {
  consequence: ['consequences', 'text'],
  document: ['documents', 'name'],
  fee: ['fees', 'name'],
  step: ['steps', 'name'],
} as const;

/** A paper, fee or step by its name; of what follows, the sentence that says it. */
export function clauseName(ui: Ui, kind: Clause['kind'], id: string): string {
  const [area, field] = clauseWords[kind];
  return ui.word(area, id, field);
}
