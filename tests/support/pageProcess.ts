// A worker of its own, to be killed: node pageProcess.ts <store> <FanOutSettings as JSON> <share of storage calls that fail>; tells what went wrong, and that it looks.
import { flushCompileCache } from 'node:module';
import { type FanOutSettings, fanOutWorker } from '../deliver/aFanOut.ts';
import { markedClaims } from './markedClaims.ts';
import { patientEngine } from './patientEngine.ts';
import { unreliableEngine } from './unreliableEngine.ts';

const [store = '', settings = '{}', failing = '0'] = process.argv.slice(2);
const engine = markedClaims(unreliableEngine(patientEngine(store), Number(failing), process.pid), String(process.pid), true);
const worker = fanOutWorker(engine, JSON.parse(settings) as FanOutSettings, {
  log: (what, facts) => process.send?.({ what, error: 'error' in facts ? String(facts.error) : '' }),
});
worker.start();
process.send?.({ what: 'looking' });
// Its successors begin sooner; a killed process would keep nothing.
flushCompileCache();
process.once('disconnect', () => process.exit());
process.once('SIGTERM', async () => {
  await worker.stop();
  await engine.close();
  process.exit(0);
});
