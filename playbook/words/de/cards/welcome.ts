import type * as en from '../../en/cards/welcome.ts';
import type { Spoken } from '../../spoken.ts';
import { everyWeeks } from './said.ts';

/** What the bot says in German when it comes to a channel or a person, and its help. */
export const welcomeWords: Spoken<typeof en.welcomeWords> = {
  welcomeChannel: {
    where: 'Milepost',
    title: 'Ein Ort für diese Einführung',
    hello: (person) =>
      `Guten Tag${person ? ` ${person}` : ''}, danke, dass Sie mich hinzugefügt haben. Ich halte das Playbook hier bereit, frage jedes Team, wie es läuft, und gebe der richtigen Person Bescheid, wenn etwas stockt.`,
    next: 'Wie es weitergeht',
    steps: [
      'Sie fügen die Registerkarte hinzu, wählen eine Vorlage und benennen die verantwortliche Person des Kunden. Zwei Minuten.',
      'Jedes Team benennt, wer für das Team spricht.',
      'Dieser Kanal bekommt einen Tagesüberblick pro Tag. Alles andere geht an die Einzelnen.',
    ],
    setUp: 'Einrichten',
    summary: (person) => `Guten Tag${person ? ` ${person}` : ''}, ich bin da. Richten Sie die Einführung in zwei Minuten ein.`,
  },
  contact: { stuck: 'Kommen Sie nicht weiter? ', link: 'Schreiben Sie Ihrem Milepost-Kontakt.' },
  welcomePersonal: {
    titleTeam: (person, team) => `Guten Tag ${person}, Sie sprechen für ${team}`,
    titleRole: (person, role) => `Guten Tag ${person}, Ihre Rolle hier: ${role}`,
    named: (by, channel) =>
      `${by ? `${by} hat Sie im Kanal „${channel}“ benannt.` : `Es geht um den Kanal „${channel}“.`} Mehr als das bekommen Sie nicht von mir:`,
    checkin: (at) => `Eine Abfrage um ${at}\u00a0Uhr an Ihren Arbeitstagen. Sie dauert eine Minute.`,
    waits: 'Eine Nachricht, wenn etwas auf Sie wartet: was, und bis wann.',
    benefit: (weeks) => `Was die Einführung Ihnen bringt, höchstens einmal ${weeks === 1 ? 'pro Woche' : everyWeeks(weeks)}.`,
    deputy: (deputy) => `Nichts an Ihren freien Tagen. Dann frage ich stattdessen ${deputy}.`,
    daysOff: 'Nichts an Ihren freien Tagen.',
    typeBefore: 'Schreiben Sie jederzeit ',
    typeAfter: '. ',
  },
  help: {
    where: 'Milepost',
    title: 'Fragen Sie mich, oder sagen Sie mir etwas',
    words: [
      ['meins', 'was auf Sie wartet'],
      ['Status', 'wo die Einführung steht'],
      ['Plan', 'die Meilensteine und ihre Termine'],
      ['Abnahmen', 'was auf eine Abnahme wartet'],
      ['finde …', 'eine Antwort aus dem Playbook'],
      ['schlechte Nachricht …', 'sofort an die Person, die entscheidet'],
    ],
    else: 'Außerdem: Bericht, keine Änderung, gute Nachricht …, Tagesüberblick, weiter, nächste Woche, frage …, live, Nachverfolgung, abwesend bis Montag. Eine „Sorge …“ liest nur eine Person. Alles andere, was Sie schreiben, suche ich im Playbook. ',
    summary: 'Fragen Sie mich, oder sagen Sie mir etwas: meins, Status, Plan, Abnahmen, finde …, schlechte Nachricht …, Sorge …',
  },
};
