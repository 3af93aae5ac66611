// What is said of a template file in German: why it cannot be read, in plain words.
import type * as en from '../en/templateFile.ts';
import type { ListName } from '../en/templateFile.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

/** What a list holds: as the subject, and after “unter den”. */
const kinds: Record<ListName, readonly [string, string]> = {
  phases: ['Phasen', 'Phasen'],
  roles: ['Rollen', 'Rollen'],
  teams: ['Teams', 'Teams'],
  milestones: ['Meilensteine', 'Meilensteinen'],
  deliverables: ['Ergebnisse', 'Ergebnissen'],
  sections: ['Abschnitte', 'Abschnitten'],
  benefits: ['Vorteile', 'Vorteilen'],
  metrics: ['Messgrößen', 'Messgrößen'],
  exercises: ['Übungen', 'Übungen'],
};

const sides: Record<string, string> = {
  customer: 'des Kunden',
  integrator: 'des Umsetzungspartners',
  vendor: 'des Herstellers',
};

const shortened = (text: string) => (text.length > 60 ? `${Array.from(text).slice(0, 59).join('')}…` : text);
const quoted = (text: string) => `„${shortened(text.replace(/[\p{Cc}\p{Cs}]/gu, '�'))}“`;

export const templateFileWords: Spoken<typeof en.templateFileWords> = {
  quoted,
  empty: 'ist leer',
  tooLong: (longest) => `ist länger als ${longest}\u00a0Zeichen`,
  unprintable: 'enthält Zeichen, die sich nicht anzeigen lassen',
  id: 'muss mit einem Buchstaben beginnen und darf nur Buchstaben, Ziffern, - und _ enthalten, höchstens 60',
  hour: 'muss eine Uhrzeit wie 16:00 sein',
  practice: 'muss eine Praktik wie P61 sein',
  of: (name, what) => `${quoted(name)} ${what}.`,
  missing: 'fehlt',
  typed: (kind) => `muss ${kind} sein`,
  kinds: {
    string: 'ein Text',
    number: 'eine Zahl',
    int: 'eine ganze Zahl',
    boolean: 'true oder false (in einer Tabelle: yes oder no)',
    array: 'eine Liste',
    object: 'eine Gruppe benannter Werte',
    null: 'null',
  },
  other: 'etwas anderes',
  oneOf: (values) => `muss einer dieser Werte sein: ${values.join(', ')}`,
  atLeast: (least) => `muss mindestens ${least} sein`,
  atMost: (most) => `darf höchstens ${most} sein`,
  atLeastOne: 'braucht mindestens einen Eintrag',
  tooMany: (most) => `darf höchstens ${most}\u00a0Einträge haben: Mehr wird nicht auf einmal gespeichert`,
  unknownName: (names) =>
    names.length === 1
      ? `${names.map(quoted).join(', ')} ist hier nicht bekannt. Nehmen Sie es heraus, oder suchen Sie nach einem Schreibfehler.`
      : `Hier nicht bekannt: ${names.map(quoted).join(', ')}. Nehmen Sie das heraus, oder suchen Sie nach einem Schreibfehler.`,
  notSo: 'passt nicht hierher',

  twiceElsewhere: (list, id) => `Es gibt zwei ${kinds[list][0]} mit der ID ${quoted(id)}.`,
  nameTwice: (name) => `Es gibt zwei Meilensteine mit dem Namen ${quoted(name)}.`,
  dangling: (field, id, list) => `${quoted(field)} nennt ${quoted(id)}, und das gibt es unter den ${kinds[list][1]} nicht.`,
  noRole: (role, side) => `Auf der Seite ${sides[side] ?? quoted(side)} fehlt die Rolle ${quoted(role)}. Eine Einführung beginnt damit.`,
  endsBeforeStart: (due, start) => `Das Ende an Tag ${due} liegt vor dem Beginn an Tag ${start}.`,
  beyondMilestone: (days) =>
    `Die Tage zählen ab dem ersten Tag des Meilensteins, der ${counted(days, 'Arbeitstag', 'Arbeitstage')} dauert: Sie reichen darüber hinaus.`,
  needsOrder: (id) => `Hier wird ${quoted(id)} gebraucht, das nicht davor steht.`,
  needsCircle: (id) => `Hier wird auf ${quoted(id)} gewartet, das wiederum hierauf wartet.`,
  tooMuch: (list, most) =>
    `Alle ${kinds[list][0]} zusammen sind länger als ${most}\u00a0Zeichen JSON, mehr als auf einmal gespeichert wird. Kürzen Sie, oder nehmen Sie etwas heraus.`,

  file: 'template.json',
  large: (most) => `Die Datei ist länger als ${most}\u00a0Zeichen. Eine Vorlage, die sich starten lässt, ist kürzer.`,
  emptyFile: 'Die Datei ist leer.',
  notUtf8: 'Das ist kein Text in UTF-8. Speichern Sie die Datei als UTF-8, und versuchen Sie es noch einmal.',
  deep: 'Die Gruppen sind zu tief ineinander verschachtelt.',
  json: {
    value: 'Hier wird ein Wert erwartet: ein Text in Anführungszeichen, eine Zahl, true, false, null, [ oder {.',
    name: 'Hier wird ein Name in doppelten Anführungszeichen erwartet.',
    colon: (name) => `Nach ${quoted(name)} fehlt ein Doppelpunkt.`,
    comma: (end) => `Hier wird ein Komma oder ${end} erwartet.`,
    text: 'Ein Text in Anführungszeichen endet nicht, oder er enthält ein Zeichen, das mit einem umgekehrten Schrägstrich zu schreiben ist.',
    twice: (name) => `${quoted(name)} steht zweimal in derselben Gruppe.`,
    after: 'Nach der letzten Klammer geht die Datei weiter.',
    end: 'Die Datei endet zu früh: Eine Klammer oder ein Anführungszeichen ist nicht geschlossen.',
  },
  md: {
    looksLikeMarkdown: 'Das ist eine einzelne Markdown-Datei. Packen Sie den ganzen Ordner in eine ZIP-Datei, und wählen Sie diese.',
    noTemplate: 'In der ZIP-Datei fehlt template.md.',
    notZip: 'Diese ZIP-Datei ist beschädigt oder gar keine ZIP-Datei.',
    tooManyFiles: (most) => `In der ZIP-Datei sind mehr als ${most}\u00a0Dateien.`,
    tooLarge: 'Der Inhalt der ZIP-Datei ist größer als eine Vorlage, die sich starten lässt.',
    path: (name) => `${quoted(name)} zeigt aus dem Ordner hinaus. Davon wurde nichts gelesen.`,
    stranger: 'Diese Datei gehört nicht zu einer Vorlage. Nehmen Sie sie heraus, oder legen Sie sie dorthin, wo sie hingehört.',
    fileName: 'Der Name dieser Datei muss eine Zahl, ein Strich und die ID ihres Inhalts sein, zum Beispiel 03-ownership.md.',
    twice: (name) => `${quoted(name)} ist zweimal in der ZIP-Datei.`,
    noFront: 'Die Datei beginnt mit einer Zeile ---, darauf folgen die Angaben, je eine pro Zeile, und dann wieder eine Zeile ---.',
    frontEnd: 'Die Angaben am Anfang enden nicht: Eine Zeile --- fehlt.',
    yaml: (said) => `Die Angaben am Anfang lassen sich hier nicht lesen: ${said.replace(/[\p{Cc}\p{Cs}]/gu, '�').replace(/[.:]?$/, '.')}`,
    alias: 'Schreiben Sie das aus: Ein Verweis auf eine andere Stelle (* oder &) wird nicht gelesen.',
    facts: 'Die Angaben am Anfang sind je Zeile ein Name, ein Doppelpunkt und ein Wert.',
    heading: (name) => `Ein Teil namens ${quoted(name)} ist hier nicht bekannt.`,
    headingTwice: (name) => `Es gibt zwei Teile namens ${quoted(name)}.`,
    noTable: (columns) => `Hier wird eine Tabelle mit diesen Spalten erwartet: ${columns.join(', ')}.`,
    column: (name) => `Die Spalte ${quoted(name)} ist hier nicht bekannt oder steht zweimal da.`,
    cells: (has, wants) => `Diese Zeile hat ${counted(has, 'Zelle', 'Zellen')}, die Tabelle aber ${counted(wants, 'Spalte', 'Spalten')}.`,
  },
  first: (count) => (count === 1 ? 'Hier ist die erste.' : `Hier sind die ersten ${count}.`),
  toMend: (count) => `${count === 1 ? '1\u00a0Stelle ist' : `${count}\u00a0Stellen sind`} zu berichtigen, und es wurde nichts gespeichert.`,
};
