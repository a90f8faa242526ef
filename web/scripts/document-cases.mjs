// node web/scripts/document-cases.mjs SEED COUNT: cases of documents, steps and maps with what prosemirror-transform makes
// of them, one JSON text a line. The Java tests do the same and compare.
import { chance } from './document-cases/chance.mjs';
import { drawnCase } from './document-cases/cases.mjs';

const [seed, count] = process.argv.slice(2).map(Number);
const draw = chance(seed);
let waiting = [];

async function flush() {
  const text = waiting.join('');
  waiting = [];
  if (!process.stdout.write(text)) await new Promise((resume) => { process.stdout.once('drain', resume); });
}

for (let i = 0; i < count; i++) {
  waiting.push(`${JSON.stringify(drawnCase(draw))}\n`);
  if (waiting.length >= 50) await flush();
}
await flush();
