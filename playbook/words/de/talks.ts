// Talking to approvers before they sign, in German: what is said of it to those who steer.
import { dayWords } from '../dates.ts';
import type * as en from '../en/talks.ts';
import type { Spoken } from '../spoken.ts';
import { counted, outOf } from './counts.ts';

export const talkWords: Spoken<typeof en.talkWords> = {
  alreadyPlanned: 'Dieses Gespräch ist schon für diesen Tag geplant',
  alreadyDropped: 'Dieses Gespräch steht nicht mehr auf der Liste',
  whatWasSaid: 'was darin gesagt wurde',

  notTalked: 'Noch nicht gesprochen',
  planned: (day) => `Gespräch am ${dayWords(day)}`,
  plannedLate: (day) => `Gespräch war geplant für ${dayWords(day)}`,
  outcome: {
    committed: (day) => `Am ${dayWords(day)} zugesagt`,
    hasConcerns: (day) => `Hatte am ${dayWords(day)} Vorbehalte`,
    notYet: (day) => `Am ${dayWords(day)} noch nicht zugesagt`,
  },

  /** Committed and signed stand apart: a signature does not replace commitment (P73). */
  line: (all, committed, concerns, signed) => {
    const worried = concerns ? `, ${concerns} mit Vorbehalten` : '';
    return `${outOf(committed, all)} ${committed === 1 ? 'steht' : 'stehen'} dahinter${worried}; abgenommen: ${signed}`;
  },
  nobodyYet: 'Noch wurde mit niemandem gesprochen. Ein Gespräch vor der Anfrage sagt Ihnen, was eine Unterschrift nicht kann.',
  askedBefore: (count) =>
    `Um die Abnahme ist gebeten, und mit ${counted(count, 'abnehmenden Person', 'abnehmenden Personen')} wurde noch nicht gesprochen. Ein Anruf lohnt sich noch.`,

  actions: {
    plan: 'Gespräch planen',
    change: 'Gespräch verschieben',
    planTitle: (who) => `Wann sprechen Sie mit ${who}?`,
    record: 'Gespräch festhalten',
    recordAgain: 'Wieder gesprochen',
    recordTitle: (who) => `Was ergab das Gespräch mit ${who}?`,
    drop: 'Gespräch streichen',
  },
  labels: {
    on: 'Tag des Gesprächs',
    outcome: 'Was es ergab',
    text: 'In wenigen Worten, nur für die, die steuern',
    textMissing: 'Schreiben Sie in wenigen Worten, was gesagt wurde.',
    textExample: 'Will erst die Zahlen aus Lyon sehen, steht dann dahinter',
  },
  outcomes: [
    { value: 'committed', label: 'Zugesagt: steht dahinter' },
    { value: 'hasConcerns', label: 'Hat Vorbehalte' },
    { value: 'notYet', label: 'Noch nicht zugesagt' },
  ],

  history: {
    planned: (who, milestone) => `Ein Gespräch mit ${who} zu „${milestone}“ wurde geplant`,
    dropped: (who) => `Ein geplantes Gespräch mit ${who} wurde gestrichen`,
    held: (who) => `Gespräch mit ${who} geführt`,
    reopened: (who) => `Eine Notiz zu einem Gespräch mit ${who} wurde zurückgenommen`,
  },
};
