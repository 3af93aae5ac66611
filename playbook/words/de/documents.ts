// What stands in the documents people take away, in German: the sign-off record and the history.

import type * as en from '../en/documents.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';

const defectsFound = (defects: number) => (defects === 0 ? 'keine Fehler gefunden' : `${defects}\u00a0Fehler gefunden`);

export const documentWords: Spoken<typeof en.documentWords> = {
  record: (round, rounds) => (rounds > 1 ? `Niederschrift der Abnahme, Runde ${round}` : 'Niederschrift der Abnahme'),
  calendar: 'Kalenderdatei des Treffens',
  historyCsv: 'Ganzer Verlauf als Tabelle',
  historyJson: 'Ganzer Verlauf für Programme',
  journal: 'Journal mit seinen Siegeln, zum Prüfen',

  file: {
    record: (rollout, milestone, round) => `${rollout}, ${milestone}, Abnahme Runde ${round}.docx`,
    meeting: (rollout, milestone) => `${rollout}, ${milestone}, Treffen.ics`,
    history: (rollout, day, ending) => `${rollout}, Verlauf bis ${day}.${ending}`,
  },
  noSuch: 'Dieses Dokument gibt es in dieser Einführung nicht.',
  badAccent: 'Das ist keine Farbe. Schreiben Sie die Farbe mit sechs hexadezimalen Zeichen, zum Beispiel 1F6FEB.',

  badLanguage: (languages) => `In dieser Sprache gibt es die Dokumente nicht. Zur Wahl stehen: ${listed(languages)}.`,

  /** Documents made from the playbook and the live rollout, as tab and chat offer them. */
  offered: {
    kickoff: {
      name: 'kickoff.pptx',
      label: 'Kickoff-Folien',
      said: 'Folien mit Sprechernotizen, aus dem Playbook und dem Plan, wie sie jetzt dastehen.',
    },
    statement: {
      name: 'statement-of-work.docx',
      label: 'Leistungsbeschreibung',
      said: 'Umfang, Abnahme, Rollen und Regeln als Abschnitt für den Vertrag, aus dem laufenden Playbook.',
    },
    steering: {
      name: 'steering.docx',
      label: 'Status für den Lenkungsausschuss',
      said: 'Eine Seite für den Lenkungsausschuss: Prognose, Entscheidungen, Probleme und was gebraucht wird, Stand jetzt.',
    },
  },
  offeredCard: {
    before:
      'Es entsteht in dem Moment, in dem Sie es speichern. In der Registerkarte finden Sie es unter „Playbook“, „Dokumente“: Wählen Sie ',
    after: '.',
    open: 'Dokumente öffnen',
  },

  signoff: {
    title: (milestone) => `Niederschrift der Abnahme: ${milestone}`,
    signed: (milestone) => `„${milestone}“ ist abgenommen.`,
    rejected: (milestone) => `„${milestone}“ wurde nicht abgenommen.`,
    withdrawn: (milestone) => `Die Bitte um die Abnahme von „${milestone}“ wurde zurückgenommen.`,
    waiting: (milestone) => `Über „${milestone}“ ist noch nicht entschieden: Diese Niederschrift zeigt den Stand von jetzt.`,
    facts: {
      rollout: 'Einführung',
      customer: 'Kunde',
      milestone: 'Meilenstein',
      round: 'Runde',
      mode: 'Abnahme durch',
      asked: 'Gefragt',
      settled: 'Entschieden',
      revision: 'Fassung',
      seal: 'Siegel',
      entry: 'Versiegelt als Eintrag',
      playbook: 'Playbook',
      made: 'Niederschrift erstellt',
    },
    notSealed: 'Keines, es ist noch nicht entschieden',
    times: (zone) => `Die Zeiten folgen der Uhr von ${zone}, mit UTC daneben.`,
    touch: 'Was Anwender ausprobieren können',
    itself: 'Läuft für sich',
    users: 'Was Anwendern auffiel',
    passed: (defects) => `Bestanden, ${defectsFound(defects)}.`,
    failed: (defects) => `Nicht bestanden, ${defectsFound(defects)}.`,
    notTried: 'Von denen, die damit arbeiten werden, hatte niemand ein Resultat notiert.',
    deliverables: 'Ergebnisse',
    deliverable: ['Ergebnis', 'Erfüllt, wenn', 'Erfüllt', 'Nachweis', 'Link'],
    met: 'Ja',
    open: 'Nein',
    noDeliverables: 'Keine Ergebnisse.',
    approvers: 'Wer gefragt wurde und was die Antwort war',
    approver: ['Abnahme durch', 'Rolle', 'Antwort', 'Wann', 'Text'],
    noVerdict: 'Keine gegeben',
    handedFrom: (who) => `übergeben von ${who}`,
    standIn: (who) => `gegeben von ${who} in Vertretung`,
    steps: 'Alles, was auf dem Weg geschah',
    step: ['Eintrag', 'Wann', 'Wer', 'Was', 'Text'],
    rounds: 'Runden',
    roundRow: ['Runde', 'Gefragt', 'Beendet', 'Resultat'],
    results: { signed: 'Abgenommen', rejected: 'Nicht abgenommen', withdrawn: 'Zurückgenommen', open: 'Offen' },
    sections: 'Das Playbook, wie es war',
    section: ['Abschnitt', 'Version'],
    since: 'Seit der Abnahme geändert',
    sinceColumns: ['Was', 'War', 'Ist'],
    nothingSince: 'Seit der Abnahme hat sich nichts geändert.',
    page: 'Seite',
    of: 'von',
  },

  history: {
    columns: {
      seq: 'Eintrag',
      local: 'Ortszeit',
      zone: 'Zone',
      utc: 'UTC',
      who: 'Wer',
      verb: 'Getan mit',
      type: 'Art',
      sentence: 'Was geschah',
      words: 'Text',
    },
    milepost: 'Milepost',
  },
};
