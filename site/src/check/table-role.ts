type TableRole = 'table' | 'rowgroup' | 'row' | 'columnheader' | 'rowheader' | 'cell';

/** Says again what a part of a table is: rows stacked by style lose it in some browsers. */
export function role<Name extends TableRole>(name: Name): { readonly role: Name } {
  return { role: name };
}
