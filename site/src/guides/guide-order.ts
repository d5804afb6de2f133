/** Guides as their readers need them one after the other; one that is not named here comes last. */
const order: readonly string[] = [
  ...['start-in-belgium', 'who-may-work', 'find-work', 'mentoring', 'learn-the-language'],
  ...['diploma-flanders', 'diploma-french-community', 'diploma-german-speaking-community'],
  ...['diploma-without-papers', 'validation-of-competences'],
  ...['civic-integration-flanders', 'civic-integration-brussels', 'civic-integration-wallonia'],
  ...['civic-integration-german-speaking-community', 'rights-at-work', 'discrimination'],
  ...['changing-employer', 'losing-your-job-on-a-permit', 'family'],
  ...['women-returning-and-childcare'],
  ...['training-and-benefit', 'benefit-reform', 'training-in-a-company', 'training-for-care'],
  ...['article-60', 'evaluation-interview', 'career-guidance-and-training-leave'],
  ...['below-your-level', 'money-when-you-start'],
  ...['hire-from-outside-the-eea', 'labour-market-test-flanders', 'labour-market-test-brussels'],
  ...['labour-market-test-wallonia', 'labour-market-test-german-speaking-community'],
  ...['after-the-permit', 'train-on-the-job', 'hiring-money', 'recognise-foreign-skills'],
  ...['small-firms', 'how-the-system-fits', 'care-sector', 'good-practices', 'mobility-projects'],
];

/** Whether a guide is agreed on, written or not. */
export function isAgreed(slug: string): boolean {
  return order.includes(slug);
}

/** Guides in the order of reading. */
export function inReadingOrder(slugs: readonly string[]): readonly string[] {
  const place = (slug: string) => (order.includes(slug) ? order.indexOf(slug) : order.length);
  return slugs.toSorted((one, other) => place(one) - place(other));
}
