/** Whether a question is answered by looking at a residence card. */
export function showsCard(step: string): boolean {
  return step === 'residence-mention' || step === 'residence-paper';
}

/** Whether a card, where there is one, helps to answer a question. */
export function mayShowCard(step: string): boolean {
  return showsCard(step) || step === 'citizenship';
}
