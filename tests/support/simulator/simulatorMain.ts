// The simulator as a process of its own, so that its work is not counted as the bot's: node simulatorMain.ts <SimulatorSettings as JSON>
import { aSimulator } from './aSimulator.ts';

const { origin } = await aSimulator(JSON.parse(process.argv[2] ?? '{}'));
process.once('disconnect', () => process.exit());
process.send?.({ origin });
