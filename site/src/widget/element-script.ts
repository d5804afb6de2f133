/// <reference types="node" />
import { stripTypeScriptTypes } from 'node:module';
import { elementData } from './element-data.ts';
import element from './element.ts?raw';
import shown from './shown.ts?raw';

/** Both parts stand in the same file. */
const importOfPart = /^import .*\bshown\.ts';$/m;

/**
 * What other sites load: the files of the element as they stand without types, so that anybody can read what they do, and
 * what they have to know.
 */
export const elementScript = [
  ...[shown, element.replace(importOfPart, '')].map((source) => stripTypeScriptTypes(source)),
  `define(${JSON.stringify(elementData)}, new URL(import.meta.url).origin);`,
  '',
].join('\n');
