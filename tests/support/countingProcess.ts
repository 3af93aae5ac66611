// A process of its own that adds to a counter row, each time on the version it read: node countingProcess.ts <store> <partition> <times>

import { countUp } from './countUp.ts';
import { patientEngine } from './patientEngine.ts';

const [store = '', partition = '', times = '0'] = process.argv.slice(2);
const engine = patientEngine(store);
await countUp(engine, partition, Number(times));
await engine.close();
