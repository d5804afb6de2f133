import type { JSX } from 'preact';
import type { Ui } from '#site/check/ui.ts';
import { ServiceCard } from './service-card.tsx';
import { type Service, type ServiceTopic, serviceTopics } from './service-data.ts';

interface Props {
  readonly ui: Ui;
  readonly services: readonly Service[];
  /** The topic that was asked for: then there is one group. */
  readonly topic?: ServiceTopic | undefined;
}

/** Services by what they are about first, each once, with what to bring. */
export function ServiceList({ ui, services, topic }: Props): JSX.Element {
  const groups = serviceTopics
    .map((one) => ({
      topic: one,
      fitting: services.filter(({ topics }) => (topic ?? topics[0]) === one),
    }))
    .filter(({ fitting }) => fitting.length > 0);
  return (
    <>
      {groups.map(({ topic: one, fitting }) => (
        <section class="service-group" key={one} aria-labelledby={one}>
          <h2 id={one}>{ui.t(`services.topics.${one}`)}</h2>
          {hasBring(one) && <p class="bring">{ui.t(`services.bring.${one}`)}</p>}
          <ul class="service-cards">
            {fitting.map((service) => (
              <ServiceCard ui={ui} service={service} key={service.id} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

const withoutBring = ['mentoring', 'coming', 'employers', 'policy'] as const;

function hasBring(
  topic: ServiceTopic,
): topic is Exclude<ServiceTopic, (typeof withoutBring)[number]> {
  return !withoutBring.some((one) => one === topic);
}
