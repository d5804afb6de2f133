import { mkdirSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { openapiDocument } from '../openapi/openapi-document.ts';

/** Writes the description of the API into `content/api/`: run it when a test says that it is out of date. */
const text = await format(JSON.stringify(openapiDocument()), { parser: 'json', printWidth: 100 });
mkdirSync('content/api', { recursive: true });
writeFileSync('content/api/openapi.json', text);
console.log('content/api/openapi.json');
