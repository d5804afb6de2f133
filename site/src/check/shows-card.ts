/** Whether a question is answered by looking at a residence card. */
export function showsCard(step: string): boolean {
  return step === 'residence-mention' || step === 'residence-paper';
}
