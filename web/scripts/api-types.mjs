// Writes the types of the API from its document; with --check only compares what is committed with it.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const document = new URL('../../api/openapi.json', import.meta.url);
const types = new URL('../packages/api-client/src/openapi.d.ts', import.meta.url);

const head = '// Generated from api/openapi.json by `npm run api`. Do not edit.\n\n';
const generated = head + astToString(await openapiTS(document, { defaultNonNullable: false }));

if (!process.argv.includes('--check')) {
  writeFileSync(types, generated);
  console.log(`Wrote ${fileURLToPath(types)}.`);
} else if (readFileSync(types, 'utf8') === generated) {
  console.log('The types of the API are those of its document.');
} else {
  console.error('The types of the API are not those of api/openapi.json: run `npm run api` and commit.');
  process.exit(1);
}
