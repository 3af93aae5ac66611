// Mocha reads this before it starts its workers: what they all show is built once.
import { builtTab } from '../tests/support/builtTab.ts';

export async function mochaGlobalSetup(): Promise<void> {
  await builtTab();
}
