import type * as en from '../../en/cards/trouble.ts';
import type { Spoken } from '../../spoken.ts';

/** What could not be done, and what to do next, in German. */
export const troubleWords: Spoken<typeof en.troubleWords> = {
  refusal: {
    unchanged: 'Nichts geändert',
    youWrote: 'Sie haben geschrieben',
    summary: (title) => `Nichts geändert: ${title}`,
  },
  stale: {
    outOfDate: 'Nicht mehr aktuell',
    from: (on) => `von ${on}`,
    summary: (title) => `${title}. Rufen Sie die aktuelle Karte auf.`,
  },
  trouble: {
    title: 'Das hat nicht geklappt',
    text: 'Nichts wurde geändert. Versuchen Sie es gleich noch einmal.',
    kept: 'Nichts wurde geändert, und Ihre Worte stehen noch hier. Versuchen Sie es gleich noch einmal.',
    words: 'Ihre Worte',
    example: 'Was Sie geschrieben haben',
    done: 'Heute erledigt',
    issueText: 'Das Problem',
    reason: 'Ihr Grund',
    summary: 'Das hat nicht geklappt. Nichts wurde geändert. Versuchen Sie es noch einmal.',
  },
};
