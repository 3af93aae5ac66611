// What a refused command names, in German: how something stands, what leans on it, and who is meant where nobody has a name.
import type * as en from '../en/commandFacts.ts';
import type { Spoken } from '../spoken.ts';

export const commandFacts: Spoken<typeof en.commandFacts> = {
  /** “… . Es gibt nichts zu ändern.” */
  stands: {
    active: (name) => `„${name}“ ist schon aktiv`,
    teamNamed: (name) => `Ein Team „${name}“ gibt es schon`,
    milestoneNamed: (name) => `Einen Meilenstein „${name}“ gibt es schon`,
    answered: (who) => `${who} hat das schon beantwortet`,
    inPlan: (name) => `„${name}“ steht schon im Plan`,
    titleAsWanted: (title) => `„${title}“ ist schon so, wie Sie es wollen`,
    asWanted: (name) => `„${name}“ ist schon so, wie Sie es wollen`,
    nothingComes: (team) => `Dass nichts kommt, ist schon bekannt: ${team}`,
    byTeams: (name) => `Für „${name}“ gilt schon die Prognose der Teams`,
    forecast: (day) => `${day} ist schon Ihre Prognose`,
    notPulledIn: (team) => `${team} ist nicht hinzugezogen`,
    thereAlready: (name) => `„${name}“ steht schon dort`,
    named: (who) => `${who} ist schon benannt`,
    reportsAnyway: (team) => `${team} meldet ohnehin`,
    askedFor: (milestone) => `Um die Abnahme von „${milestone}“ ist schon gebeten`,
    signed: (milestone) => `„${milestone}“ ist schon abgenommen`,
    calendar: (name) => `Der Kalender „${name}“ ist schon so, wie Sie ihn wollen`,
    started: (title) => `„${title}“ hat schon begonnen`,
    roleNotHeld: (role) => `Diese Person hat die Rolle „${role}“ nicht`,
    roleHeld: (who, role) => `${who} hat die Rolle „${role}“ schon`,
    pulledIn: (team, when) => `${team} ist ${when}`,
  },
  /** “Das lässt sich nicht mehr zurücknehmen, denn etwas baut darauf auf: ….” */
  leans: {
    signoff: (milestone) => `die Abnahme von „${milestone}“`,
    word: (who) => `das Wort von ${who}`,
    handedOn: (who) => `das Wort von ${who}, denn von dort wurde es weitergegeben`,
    report: (who) => `die Meldung von ${who}`,
    work: (who) => `die Arbeit von ${who}, denn dort ist das Problem übernommen`,
    role: (title) => `die Rolle „${title}“`,
    holder: (role) => `die Person in der Rolle „${role}“`,
    needing: (title) => `„${title}“, das es braucht`,
    workOn: (title) => `die Arbeit an „${title}“`,
    lastHolder: (role) => `die Einführung, denn sie braucht jemanden in der Rolle „${role}“. Benennen Sie zuerst, wer nachfolgt`,
  },
  who: {
    receivers: 'alle, an die es ging',
    somebodyElse: 'jemand anderes',
    manager: 'die Projektleitung',
    thisPerson: 'Diese Person',
    unnamed: 'Eine hier nicht benannte Person',
  },
  /** “… kann noch nicht … werden.” */
  notReady: { activate: 'aktiviert', sign: 'abgenommen' },
  most: {
    milestones: (most) => `Eine Einführung hat höchstens ${most}\u00a0Meilensteine.`,
    pull: 'Übernehmen Sie jetzt einen Teil und das Übrige danach.',
  },
  another: 'einem anderen Meilenstein',
  milestone: 'Meilenstein',
  takeBackFirst: 'Wenn Sie übergeben möchten, nehmen Sie das zuerst zurück.',
  takenBack: 'Zurückgenommen.',
  takenBackByRaiser: 'Zurückgenommen von der Person, die es gemeldet hat.',
  open: (count) => (count === 1 ? 'Ein Ergebnis ist' : `${count}\u00a0Ergebnisse sind`),
  holiday: 'Feiertag',
  touch: 'Was Anwender ausprobieren können',
  worksByItself: 'Wie er für sich läuft',
  table: 'Die Tabelle',
};
