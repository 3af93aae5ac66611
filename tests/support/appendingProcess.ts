// A process of its own that appends to a journal, reading again whenever somebody else was first: node appendingProcess.ts <store> <rollout> <name> <times>

import { journals } from '../../bot/store/journals.ts';
import { appendTimes } from './appendTimes.ts';
import { patientEngine } from './patientEngine.ts';

const [store = '', rolloutId = '', name = '', times = '0'] = process.argv.slice(2);
const engine = patientEngine(store);
await appendTimes(journals(engine), rolloutId, name, Number(times));
await engine.close();
