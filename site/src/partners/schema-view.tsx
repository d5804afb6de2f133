import type { JSX } from 'preact';
import { refersTo, type Schema } from './api-description.ts';

/** Words of the page around the schemas, in its language. */
export interface SchemaWords {
  readonly required: string;
  readonly oneOf: string;
}

/** So many values of a choice are named; the description as a file has them all. */
const mostValues = 8;

/** A text of the description, in which `backticks` mark what programs read. */
export function Described({ text }: { readonly text: string }): JSX.Element {
  return (
    <span lang="en">
      {text.split('`').map((part, at) => (at % 2 === 1 ? <code>{part}</code> : part))}
    </span>
  );
}

/** The type of a value in a line: a name to jump to, or what JSON calls it. */
export function SchemaLine({ schema }: { readonly schema: Schema }): JSX.Element {
  const name = refersTo(schema);
  if (name !== undefined) return <a href={`#${name}`}>{name}</a>;
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) {
    return (
      <>
        {alternatives.map((one, at) => (
          <>
            {at > 0 && ' | '}
            <SchemaLine schema={one} />
          </>
        ))}
      </>
    );
  }
  if (typeof schema.items === 'object') {
    return (
      <>
        <SchemaLine schema={schema.items} />
        []
      </>
    );
  }
  if (schema.const !== undefined) return <code dir="ltr">{JSON.stringify(schema.const)}</code>;
  if (schema.enum) {
    const more = schema.enum.length > mostValues ? ' | …' : '';
    const values = schema.enum.slice(0, mostValues).map((value) => JSON.stringify(value));
    return <code dir="ltr">{`${values.join(' | ')}${more}`}</code>;
  }
  if (schema.properties) {
    return (
      <code dir="ltr">{`{ ${Object.keys(schema.properties).slice(0, mostValues).join(', ')} }`}</code>
    );
  }
  const type = typeof schema.type === 'string' ? schema.type : 'any';
  return <code dir="ltr">{schema.format === undefined ? type : `${type} (${schema.format})`}</code>;
}

/** The fields of a schema, or its alternatives, one under the other. */
export function SchemaFields({
  schema,
  words,
}: {
  readonly schema: Schema;
  readonly words: SchemaWords;
}): JSX.Element {
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) {
    return (
      <>
        <p>{words.oneOf}</p>
        <ul class="quiet-list">
          {alternatives.map((one) => (
            <li lang="en">
              {one.properties ? (
                <SchemaFields schema={one} words={words} />
              ) : (
                <SchemaLine schema={one} />
              )}
            </li>
          ))}
        </ul>
      </>
    );
  }
  if (!schema.properties) {
    return (
      <p lang="en">
        <SchemaLine schema={schema} />
      </p>
    );
  }
  return (
    <dl class="written">
      {Object.entries(schema.properties).map(([name, field]) => (
        <div>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>
            <span lang="en">
              <SchemaLine schema={field} />
            </span>
            {schema.required?.includes(name) && ` · ${words.required}`}
            {field.description !== undefined && (
              <>
                <br />
                <Described text={field.description} />
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
