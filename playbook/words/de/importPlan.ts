// What is said in German about a plan that is pasted: what is wrong on which line, and how to mend it.

import { dayWords } from '../dates.ts';
import type * as en from '../en/importPlan.ts';
import { listed, numberWords } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { typedColumns } from './typed.ts';

/** What a column is called here; every language's name is read. */
const named = (column: string): string => (typedColumns as Record<string, readonly string[]>)[column]?.[0] ?? column;

export const importWords: Spoken<typeof en.importWords> = {
  noColumns: (columns) =>
    `Die erste Zeile nennt die Spalten, eine davon heißt „${named('milestone')}“. Milepost liest ${listed(columns.map(named))}.`,
  twoColumns: (column) => `Zwei Spalten werden als „${named(column)}“ gelesen. Behalten Sie eine davon.`,
  unclosed: 'Hier öffnet sich ein Anführungszeichen, das nie geschlossen wird.',
  nothing: 'Unter den Namen der Spalten steht nichts.',
  noMilestone: 'Weder hier noch darüber ist ein Meilenstein genannt.',
  noDeliverable: (column) => `In dieser Zeile steht kein Ergebnis, also gehört der Inhalt der Spalte „${named(column)}“ zu nichts.`,
  tooLong: (column, most) => `Die Spalte „${named(column)}“ kann höchstens ${most}\u00a0Zeichen haben.`,
  twice: (name, line) => `„${name}“ steht schon in Zeile ${line}.`,
  noDay: (text) => `„${text}“ wird nicht als Tag gelesen. Schreiben Sie 13.03.2026, 2026-03-13 oder 13. März 2026.`,
  noSuchDay: (text) => `„${text}“ gibt es im Kalender nicht. Zuerst kommt der Tag, dann der Monat: 13.03.2026.`,
  dayFirst: (text) => `„${text}“: Diesen Monat gibt es nicht. Zuerst kommt der Tag, dann der Monat: 13.03.2026.`,
  shortYear: (text) => `„${text}“ braucht die volle Jahreszahl, zum Beispiel 13.03.2026.`,
  tooFar: (day) => `${dayWords(day)} ${day.slice(0, 4)} liegt mehr als zehn Jahre vom Kickoff entfernt.`,
  severalPeople: (text) => `„${text}“ könnten mehrere Personen sein. Schreiben Sie den vollen Namen.`,
  unknownOwner: (text) =>
    `„${text}“ ist in der Einführung weder als Person noch als Rolle bekannt. Benennen Sie die Person zuerst auf der Seite „Personen“, oder lassen Sie das Feld leer.`,
  unknownTeam: (text, teams) =>
    teams.length ? `Ein Team „${text}“ gibt es nicht, nur: ${listed(teams)}.` : `Ein Team „${text}“ gibt es noch nicht.`,
  notYesNo: (text) => `„${text}“ sagt nicht, ob es riskant ist. Schreiben Sie ja oder nein.`,
  noDays: (name) =>
    `„${name}“ ist neu und braucht einen Beginn und einen Fälligkeitstag, in einer eigenen Zeile oder aus seinen Ergebnissen.`,
  endsBeforeStart: (from, until) => `Das Ende (${dayWords(until)}) läge vor dem Beginn (${dayWords(from)}).`,
  outside: (milestone, from, until) => `Das läge außerhalb von „${milestone}“ (${dayWords(from)} bis ${dayWords(until)}).`,
  tooManyMilestones: (most) =>
    `Eine Einführung hat höchstens ${most}\u00a0Meilensteine. Nehmen Sie einige heraus, oder führen Sie sie zusammen.`,
  tooManyDeliverables: (most) =>
    `Auf einmal kommen höchstens ${numberWords(most)}\u00a0Ergebnisse hinein. Fügen Sie die übrigen danach ein.`,
  halves: 'Fügen Sie die Tabelle in zwei Hälften ein.',
  lines: (count) => (count === 1 ? 'In 1\u00a0Zeile ist etwas' : `In ${count}\u00a0Zeilen ist etwas`),
};
