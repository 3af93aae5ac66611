import { aPlaybookSearch } from './playbookSearch.ts';

/** The one search of the open tab: coming back to the page finds it ready. */
export const playbookFinder = aPlaybookSearch();
