// What is said in German of the playbook's sections: while they are written, read, accepted and tried.

import { dayWords } from '../dates.ts';
import type * as en from '../en/sections.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { counted, outOf } from './counts.ts';

const some = (titles: string[]): string => {
  const shown = titles.slice(0, 3).map((title) => `„${title}“`);
  const left = titles.length - shown.length;
  return listed(left > 0 ? [...shown, left === 1 ? 'einen weiteren' : `${left}\u00a0weitere`] : shown);
};

export const sectionWords: Spoken<typeof en.sectionWords> = {
  /** What leans on a section, beside its text. */
  leans: {
    benefits: 'Vorteile',
    duties: 'Pflichten',
    measures: 'Messgrößen des Erfolgs',
    followUps: 'Nachverfolgung',
    more: (count) => `und ${count} weitere`,
  },
  limits: {
    markdown: 'Der Text eines Abschnitts',
    title: 'Ein Titel',
    group: 'Der Name einer Gruppe',
    task: 'Eine Aufgabe',
    tooManyTasks: (most) =>
      `Ein Abschnitt kann ${most}\u00a0Aufgaben haben. Nehmen Sie einige heraus, oder machen Sie einen zweiten Abschnitt.`,
    tooManySections: (most) => `Bestätigen Sie höchstens ${most}\u00a0Abschnitte auf einmal.`,
    tooHeavy: 'Dieser Text enthält mehr Zeichen, als gespeichert werden können. Machen Sie zwei Abschnitte daraus.',
  },
  missing: {
    title: 'Geben Sie dem Abschnitt einen Titel.',
    group: 'Sagen Sie, in welcher Gruppe der Abschnitt steht.',
    task: 'Sagen Sie, was auszuprobieren ist, oder nehmen Sie die Aufgabe heraus.',
    text: 'Schreiben Sie den Text des Abschnitts.',
    version: 'Sagen Sie, um welche Version des Abschnitts es geht.',
    place: 'Wählen Sie, wo er steht.',
    review: 'Wählen Sie den Tag, an dem er wieder angesehen wird.',
    nothing: 'Wählen Sie mindestens einen Abschnitt.',
  },
  /** Facts of refusals. */
  laterVersion: 'eine spätere Version davon',
  filedAnswer: 'eine Antwort, die dort abgelegt wurde',
  isPublished: (title) => `„${title}“ steht schon so im Playbook`,
  isAccepted: 'Das haben Sie schon bestätigt',
  isRead: 'Diese Version haben Sie schon gelesen',
  isTried: 'Das haben Sie schon ausprobiert',
  standsSo: (title) => `„${title}“ steht schon dort`,
  standsAs: (title, version) => `„${title}“ lautet schon wie in Version\u00a0${version}`,
  ownerOf: 'die für den Abschnitt zuständige Person oder wer die Einführung steuert',
  draftKept: 'Ein Entwurf gehört nur Ihnen, bis Sie ihn veröffentlichen: Schreiben Sie weiter, oder verwerfen Sie ihn.',
  readKept: 'Dass Sie es gelesen haben, bleibt vermerkt: Nichts hängt davon ab.',

  ownedBy: (who) => `Zuständig: ${who}`,
  ownerMissing: (role) => (role ? `Zuständig: ${role}, noch ist niemand benannt` : 'Noch ist niemand zuständig'),
  version: (number, day) => `Version ${number}, ${day}`,
  changed: (day) => `geändert ${day}`,
  review: (day) => `Wieder anzusehen bis ${dayWords(day)}`,
  reviewDue: (day) => `Wieder anzusehen seit ${dayWords(day)}`,
  reviewNeed: (title) => `„${title}“ im Playbook noch einmal ansehen`,
  forEverybody: 'Für alle',
  forRoles: (roles) => `Für: ${listed(roles)}`,
  isChanging: (names) => `${listed(names)} ${names.length === 1 ? 'ändert' : 'ändern'} das gerade`,
  kept: (moment) => `Gesichert ${moment}\u00a0Uhr`,
  versionBy: (number, moment, who) => `Version ${number}, ${moment}\u00a0Uhr, von ${who}`,
  small: 'eine kleine Korrektur',
  again: (version) => `wieder Version ${version}`,

  acceptedOn: (day) => `Sie haben das am ${day} bestätigt`,
  changedSince: (version) => `Geändert, seit Sie Version ${version} bestätigt haben`,
  askedYou: 'Sie werden gebeten, das zu bestätigen: Es gehört dazu, wie Sie hier arbeiten',
  acceptedLine: (accepted, of) => (of ? `Bestätigt von ${outOf(accepted, of)}` : 'Noch wird niemand um Bestätigung gebeten'),
  personAccepted: (day) => `bestätigt ${day}`,
  personRead: (day) => `gelesen ${day}, noch nicht bestätigt`,
  personWaits: 'noch nicht geöffnet',
  personChanged: (version) => `Version ${version} bestätigt`,

  tried: {
    own: (others) =>
      others
        ? `Sie haben es ausprobiert, ${others === 1 ? 'wie schon eine andere Person' : `wie schon ${others}\u00a0andere`}. Gut gemacht.`
        : 'Sie haben es ausprobiert, vor allen anderen. Gut gemacht.',
    others: (count) =>
      `${counted(count, 'Person hat', 'Personen haben')} es ausprobiert. Lassen Sie sich Zeit: Es kann nichts schiefgehen, und es muss nicht perfekt sein.`,
    nobody: 'Noch hat es niemand ausprobiert: Machen Sie den Anfang. Es kann nichts schiefgehen, und es muss nicht perfekt sein.',
  },

  adoption: {
    line: (accepted, asked, read, people) =>
      asked ? `${outOf(accepted, asked)} Bestätigungen sind gegeben, ${readBy(read, people)}` : readBy(read, people),
    row: (read, people, accepted, asked, tried) =>
      [
        people ? `${outOf(read, people)} gelesen` : 'Noch ist niemand benannt',
        ...(asked ? [`${outOf(accepted, asked)} bestätigt`] : []),
        ...(tried ? [`${counted(tried, 'Übung', 'Übungen')} ausprobiert`] : []),
      ].join(', '),
  },

  guests: {
    all: (sections) =>
      sections === 1
        ? 'Gäste sehen den einen Abschnitt und jede andere Seite.'
        : `Gäste sehen alle ${sections}\u00a0Abschnitte und jede andere Seite.`,
    some: (seen, all) => `Gäste sehen ${seen} von ${counted(all, 'Abschnitt', 'Abschnitten')} und jede andere Seite.`,
    playbook: (seen, all) =>
      seen === all
        ? all === 1
          ? 'Gäste sehen das Playbook mit seinem einen Abschnitt und keine andere Seite.'
          : `Gäste sehen das Playbook mit allen ${all}\u00a0Abschnitten und keine andere Seite.`
        : `Gäste sehen ${seen} von ${counted(all, 'Abschnitt', 'Abschnitten')} und keine andere Seite.`,
    nothing: 'Gäste sehen hier nichts von dieser Einführung.',
    why: {
      playbook: 'Gäste sehen das Playbook dieser Einführung, nicht die anderen Seiten',
      nothing: 'Gäste sehen hier nichts von dieser Einführung',
    },
    choices: [
      { value: 'everything', label: 'Jede Seite' },
      { value: 'playbook', label: 'Nur das Playbook' },
      { value: 'nothing', label: 'Nichts' },
    ],
    label: 'Gäste sehen',
    choose: 'Wählen Sie, was Gäste sehen.',
  },

  actions: {
    accept: 'Bestätigen',
    acceptAll: (count) => (count === 1 ? 'Wartendes bestätigen' : `Alle ${count} bestätigen`),
    try: 'Ich habe es probiert',
    reviewed: 'Es stimmt noch',
    reviewedTitle: (title) => `Wann wird „${title}“ wieder angesehen?`,
    reviewOn: 'Wieder ansehen am',
    up: 'Nach oben',
    down: 'Nach unten',
    move: 'In Gruppe verschieben',
    moveTitle: (title) => `In welcher Gruppe steht „${title}“?`,
    group: 'Gruppe',
    drop: 'Herausnehmen',
    restore: (version) => `Version ${version} zurückholen`,
    putBack: 'Abschnitt zurückholen',
    putBackTitle: 'Welcher Abschnitt kommt zurück?',
    section: 'Abschnitt',
    guests: 'Was Gäste sehen',
    guestsTitle: 'Was sehen Gäste von dieser Einführung?',
  },

  changes: {
    isNew: 'neu für Sie',
    now: (sentence) => `lautet jetzt: ${sentence}`,
    gone: (sentence) => `lautet nicht mehr: ${sentence}`,
    fields: 'der Text ist derselbe, geändert hat sich, für wen oder was er gilt',
    since: (version) => `geändert, seit Sie Version ${version} bestätigt haben`,
  },

  needAccept: (titles) => `Im Playbook bestätigen: ${some(titles)}`,

  card: {
    waits: 'Bitte bestätigen',
    again: 'Noch zu bestätigen',
    title: (count) => (count === 1 ? 'Ein Abschnitt des Playbooks wartet auf Sie' : `${count} Abschnitte des Playbooks warten auf Sie`),
    summary: (titles) => `Bitte lesen und bestätigen Sie ${some(titles)}.`,
    row: (who, day, what) => `${who}, ${day} · ${what}`,
    why: 'Das gehört dazu, wie Sie hier arbeiten. Noch einmal gefragt werden Sie nur zu dem, was sich geändert hat.',
    accept: (count) => (count === 1 ? 'Bestätigen' : `Alle ${count} bestätigen`),
    open: 'Öffnen',
    more: (count) => `und ${count} weitere`,
    accepted: 'Bestätigt',
    by: (moment) => `Sie, ${moment}\u00a0Uhr`,
    doneTitle: (titles) => `Von jetzt an gilt für Sie: ${someTold(titles)}`,
    doneSummary: 'Sie haben alles bestätigt, was im Playbook auf Sie wartete.',
    nothing: 'Nichts wartet auf Ihre Bestätigung',
    undo: 'Rückgängig',
  },
};

function readBy(read: number, people: number): string {
  return `${outOf(read, people)} ${people === 1 ? 'Person hat' : 'Personen haben'} gelesen, was für sie gilt`;
}

/** The same titles as the subject of a sentence. */
function someTold(titles: string[]): string {
  return titles.length === 4 ? some(titles).replace('einen weiteren', 'ein weiterer') : some(titles);
}
