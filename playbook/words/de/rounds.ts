// How a round of notes ended, in German: for the tab and for the file (P99, U18).
import { dayWords } from '../dates.ts';
import type * as en from '../en/rounds.ts';
import type { Spoken } from '../spoken.ts';
import { counted, outOf } from './counts.ts';

export const roundWords: Spoken<typeof en.roundWords> = {
  notes: (day) => `Hinweise von ${dayWords(day)}`,
  /** A note on what is open alone. */
  open: 'Was dort noch offen ist',
  when: { out: (day) => day, going: (day) => `${day}, geht noch hinaus` },
  line: (reached, all, answered) =>
    `${outOf(reached, all)} erreicht, ${answered ? counted(answered, 'Antwort', 'Antworten') : 'noch keine Antwort'}`,
  going: (all) => `Unterwegs an ${counted(all, 'Person', 'Personen')}`,
  names: {
    sent: 'Erreicht',
    waiting: 'Noch nicht gesendet',
    notInstalled: 'Milepost nicht installiert',
    blocked: 'Hat Milepost blockiert',
    gone: 'Nicht mehr in diesem Teams',
    refused: 'Von Teams abgelehnt',
    unknown: 'Unklar, ob es ankam',
    missedByUs: 'Von Milepost versäumt',
    capped: 'Hat in diesen Tagen genug gehört',
    unwanted: 'Möchte keine Hinweise',
    skipped: 'Vorher herausgenommen',
  },
  said: {
    sent: (when) => (when ? `Erreicht: ${when}` : 'Erreicht'),
    waiting: (when) => (when ? `Geht hinaus: ${when}` : 'Noch nicht gesendet'),
    notInstalled: () => 'Milepost ist für diese Person nicht installiert',
    blocked: () => 'Diese Person hat den Chat mit Milepost blockiert',
    gone: () => 'Diese Person ist nicht mehr in diesem Teams',
    refused: () => 'Teams hat die Nachricht abgelehnt',
    unknown: () => 'Teams hat nicht gesagt, ob es ankam',
    missedByUs: () => 'Milepost hat es nicht rechtzeitig gesendet',
    capped: () => 'Diese Person hat in diesen Tagen genug gehört, aus dieser oder einer anderen Einführung',
    unwanted: () => 'Diese Person hatte vorher um keine einzelnen Hinweise gebeten',
    skipped: () => 'Jemand hat es vorher herausgenommen',
  },
  mend: {
    sent: '',
    waiting: '',
    notInstalled: 'Die Person fügt es einmal über den Link hinzu. Senden Sie dann noch einmal, oder überlassen Sie es der nächsten Runde.',
    blocked: 'Fragen Sie persönlich. Die Blockierung lässt sich im Chat mit Milepost aufheben.',
    gone: 'Geben Sie die Rollen unter „Personen“ jemand anderem.',
    refused: 'Fragen Sie, wer Ihr Teams verwaltet, ob Milepost den Leuten schreiben darf.',
    unknown: 'Es wird nicht zweimal gesendet, außer Sie wählen das. Fragen Sie die Person, ob sie es hat.',
    missedByUs: 'Senden Sie es noch einmal, oder überlassen Sie es der nächsten Runde.',
    capped: 'Die nächste Runde findet diese Person wieder.',
    unwanted: 'Die Person sagt selbst, wenn sie wieder Hinweise möchte.',
    skipped: 'Die nächste Runde findet diese Person wieder.',
  },
  /** Where a notice says otherwise: no next round finds people again. */
  mendNotice: {
    notInstalled: 'Die Person fügt es einmal über den Link hinzu. Senden Sie dann noch einmal.',
    missedByUs: 'Senden Sie es noch einmal.',
    capped: 'Schreiben Sie der Person selbst, wenn es nicht warten kann.',
    unwanted: 'Schreiben Sie der Person selbst. Sie sagt, wenn sie wieder Hinweise möchte.',
  },
  retry: {
    label: (count) => `Noch einmal an ${count}`,
    unclearLabel: 'Noch einmal senden',
    title: (failed) =>
      failed
        ? `Noch einmal an ${counted(failed, 'Person', 'Personen')} senden, die nicht erreicht ${failed === 1 ? 'wurde' : 'wurden'}?`
        : 'Noch einmal an alle senden, von denen niemand weiß, ob sie es haben?',
    unclear: (count) =>
      `Auch, wo unklar ist, ob es ankam: ${counted(count, 'Person, die', 'Personen, die')} es vielleicht zweimal ${count === 1 ? 'bekommt' : 'bekommen'}`,
    going: (day) => `${day}, geht noch einmal an die hinaus, die nicht erreicht wurden`,
    already: 'Es ist schon noch einmal unterwegs',
    stillGoing: 'Es geht noch hinaus. Senden Sie es noch einmal, sobald jeder Hinweis davon abgeschlossen ist.',
    over: 'Die nächste Runde ist seither draußen und findet die übrigen. Nichts wurde gesendet.',
    noticeOver:
      'Es ging vor mehr als einer Woche hinaus. Schreiben Sie eine neue Mitteilung an alle, die nicht erreicht wurden. Nichts wurde gesendet.',
    onlyUnclear:
      'Es ist niemand mehr da, den es sicher nicht erreicht hat. Wählen Sie die, bei denen es unklar ist, wenn sie es zweimal bekommen dürfen.',
    nobodyLeft: 'Es ist niemand mehr da, den ein neuer Versuch erreichen könnte. Nichts wurde gesendet.',
    stays: 'Es ist unterwegs, und was die Leute bekommen, bleibt in ihren Chats.',
  },
  answers: { will: 'Ich mache es', done: 'Erledigt', help: 'Ich brauche Hilfe' },
  file: (rollout, round) => `${rollout}, ${round}.csv`,
  columns: {
    person: 'Person',
    line: 'Rolle, Firma',
    note: 'Hinweis',
    outcome: 'Ausgang',
    said: 'Was geschah',
    mend: 'Was hilft',
    local: 'Ortszeit',
    zone: 'Zeitzone',
    utc: 'UTC',
    answer: 'Antwort',
    words: 'Worte',
    answered: 'Beantwortet, UTC',
  },
};
