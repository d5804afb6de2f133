import type { JSX } from 'preact';
import type { ExplainedTerm, TermData } from './term-data.ts';

interface Props {
  readonly data: TermData;
  /** Those that the page names. */
  readonly terms: readonly ExplainedTerm[];
}

/** The official words of a page with what they mean, and what they are called in the other languages. */
export function TermList({ data, terms }: Props): JSX.Element {
  if (terms.length === 0) {
    return (
      <p>
        {data.none} <a href={data.glossary}>{data.toGlossary}</a>
      </p>
    );
  }
  return (
    <dl>
      {terms.map(({ id, name, plain, others }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>
            <p>{plain}</p>
            <ul>
              {others.map(({ tag, label, name: other }) => (
                <li key={tag}>
                  <span class="small">{label}</span> <span lang={tag}>{other}</span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
