// The card that chases what is risky and not begun, in German.
import type * as en from '../en/chase.ts';
import type { Spoken } from '../spoken.ts';

export const chaseWords: Spoken<typeof en.chaseWords> = {
  late: 'Noch nicht begonnen',
  since: (on) => `seit ${on}`,
  owns: 'Sie sind zuständig',
  ownedBy: (who) => (who === '' ? 'niemand ist zuständig' : `zuständig: ${who}`),
  title: (deliverable) => `${deliverable}: Hat es begonnen?`,
  why: (milestone, on) =>
    `Es ist als riskant markiert, und das erste Viertel von „${milestone}“ ist seit ${on} vorbei. Was schwierig ist, lässt sich früh günstig beheben.`,
  told: (who, on) => `Am ${on} habe ich ${who} gefragt, und es wurde nichts begonnen.`,
  stuck: 'Steht etwas im Weg, sagen Sie es im Plan: Zu einem Hindernis lässt sich eine Zwischenlösung festhalten.',
  started: 'Ich habe begonnen',
  startedIt: 'Es hat begonnen',
  begun: 'Begonnen',
  begunBy: (who, on) => (who === '' ? on : `${who}, ${on}`),
  met: 'Erfüllt',
  thanks: 'Danke. Ich frage nicht noch einmal.',
  metWhen: 'Erfüllt, wenn',
  summary: (deliverable) => `Riskant und nicht begonnen: ${deliverable}.`,
  summaryBegun: (deliverable) => `${deliverable} hat begonnen.`,
};
