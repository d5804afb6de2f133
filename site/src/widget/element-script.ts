/// <reference types="node" />
import { stripTypeScriptTypes } from 'node:module';
import { elementData } from './element-data.ts';
import element from './element.ts?raw';
import shown from './shown.ts?raw';

/** Both parts stand in the same file. */
const importOfPart = /^import .*\bshown\.ts';$/m;

/**
 * What other sites load: what the element has to know, and its files as they stand without types, so that anybody can
 * read what they do.
 */
export const elementScript = [
  `const elementData = ${JSON.stringify(elementData)};`,
  ...[shown, element.replace(importOfPart, '')].map((source) => stripTypeScriptTypes(source)),
  '',
].join('\n');
