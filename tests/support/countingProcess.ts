// A process of its own that adds to a counter row, each time on the version it read: node countingProcess.ts <store> <partition> <times>

import { openEngine } from '../../bot/store/openEngine.ts';
import { countUp } from './countUp.ts';

const [store = '', partition = '', times = '0'] = process.argv.slice(2);
const engine = openEngine(store);
await countUp(engine, partition, Number(times));
await engine.close();
