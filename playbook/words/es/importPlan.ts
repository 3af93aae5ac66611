// What is said in Spanish about a plan that is pasted: what is wrong on which line, and how to mend it.

import { dayWords } from '../dates.ts';
import type * as en from '../en/importPlan.ts';
import { listed, numberWords } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { typedColumns } from './typed.ts';

/** What a column is called here; every language's name is read. */
const named = (column: string): string => (typedColumns as Record<string, readonly string[]>)[column]?.[0] ?? column;

export const importWords: Spoken<typeof en.importWords> = {
  noColumns: (columns) =>
    `La primera fila da nombre a las columnas, una de ellas «${named('milestone')}». Milepost lee ${listed(columns.map(named))}.`,
  twoColumns: (column) => `Dos columnas se leen como «${named(column)}». Conserve una de ellas.`,
  unclosed: 'Aquí se abren unas comillas que no se cierran.',
  nothing: 'No hay nada debajo de los nombres de las columnas.',
  noMilestone: 'No se nombra ningún hito aquí ni más arriba.',
  noDeliverable: (column) => `En esta línea no hay ningún entregable, así que «${named(column)}» no pertenece a nada.`,
  tooLong: (column, most) => `«${named(column)}» puede tener ${most}\u00a0caracteres como máximo.`,
  twice: (name, line) => `«${name}» ya está en la línea ${line}.`,
  noDay: (text) => `«${text}» no se lee como un día. Escriba 13.03.2026, 13/03/2026 o 13 de marzo de 2026.`,
  noSuchDay: (text) => `«${text}» no está en el calendario. Primero va el día y después el mes: 13.03.2026.`,
  dayFirst: (text) => `«${text}» no tiene un mes que exista. Primero va el día y después el mes: 13/03/2026.`,
  shortYear: (text) => `«${text}» necesita el año completo, por ejemplo 13/03/2026.`,
  tooFar: (day) => `El ${dayWords(day)} ${day.slice(0, 4)} queda a más de diez años de la reunión de inicio.`,
  severalPeople: (text) => `«${text}» podría ser varias personas. Escriba el nombre completo.`,
  unknownOwner: (text) =>
    `«${text}» no es nadie nombrado en la implantación ni un papel de ella. Nómbrelo primero en la página Personas o déjelo vacío.`,
  unknownTeam: (text, teams) =>
    teams.length
      ? `No hay ningún equipo «${text}». ${teams.length === 1 ? 'Solo hay este' : 'Hay estos'}: ${listed(teams)}.`
      : `Aún no hay ningún equipo «${text}».`,
  notYesNo: (text) => `«${text}» no dice si tiene riesgo. Escriba sí o no.`,
  noDays: (name) => `«${name}» es nuevo y necesita un día de inicio y uno de vencimiento, en una línea propia o por sus entregables.`,
  endsBeforeStart: (from, until) => `Terminaría el ${dayWords(until)}, antes de empezar el ${dayWords(from)}.`,
  outside: (milestone, from, until) => `Quedaría fuera de «${milestone}», que va del ${dayWords(from)} al ${dayWords(until)}.`,
  tooManyMilestones: (most) => `Una implantación tiene como máximo ${most}\u00a0hitos. Quite alguno o fusiónelos.`,
  tooManyDeliverables: (most) => `De una vez entran como máximo ${numberWords(most)}\u00a0entregables. Pegue el resto después.`,
  halves: 'Péguelo en dos mitades.',
  lines: (count) => (count === 1 ? 'Una línea tiene algo' : `${count}\u00a0líneas tienen algo`),
};
