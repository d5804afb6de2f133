type Role = 'table' | 'rowgroup' | 'row' | 'columnheader' | 'rowheader' | 'cell';

/**
 * What a part of a table is, said again: narrow screens stack the rows by style, which takes a table its meaning in some
 * browsers unless roles say it.
 */
export const role = <Name extends Role>(name: Name): { readonly role: Name } => ({ role: name });
