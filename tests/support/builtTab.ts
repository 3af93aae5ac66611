import { buildTab } from '../../local/buildTab.ts';

let building: Promise<string> | null = null;

/** The folder of the tab as it is now; all tests show the one that `npm start` shows, and whoever needs it first builds it. */
export function builtTab(): Promise<string> {
  building ??= buildTab(() => {});
  return building;
}
