// A process of its own that takes messages until it has found none for a while, and says which: node takingProcess.ts <store>
import { patientEngine } from './patientEngine.ts';

/** So many looks at an empty queue, and nobody puts anything any more. */
const emptyLooks = 20;

const [store = ''] = process.argv.slice(2);
const engine = patientEngine(store);
const texts: string[] = [];
for (let empty = 0; empty < emptyLooks; ) {
  const taken = await engine.queue.take(3, 60_000);
  empty = taken.length ? 0 : empty + 1;
  for (const message of taken) {
    texts.push(message.text);
    await engine.queue.done(message);
  }
}
process.stdout.write(JSON.stringify(texts));
await engine.close();
