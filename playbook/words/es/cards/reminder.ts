import type * as en from '../../en/cards/reminder.ts';
import type { Spoken } from '../../spoken.ts';
import { weeks } from './said.ts';

/** The personal note: what somebody gains, and what is needed from them. */
export const reminderWords: Spoken<typeof en.reminderWords> = {
  reminder: {
    needed: 'Lo que necesitamos de usted',
    ask: (title, by) => (by === '' ? title : `${title}, a más tardar el ${by}`),
    often: (everyWeeks) => `Como máximo un aviso así cada ${weeks(everyWeeks)}.`,
    will: 'Lo haré',
    done: 'Hecho',
    help: 'Necesito ayuda',
    more: 'Más información',
    helpLabel: '¿Qué se lo impide?',
    helpExample: 'No tengo la lista de comerciales de Lyon',
    helpError: 'Escriba qué se lo impide, para que le ayude la persona adecuada.',
    askHelp: 'Pedir ayuda',
    glad: (person) => `${person} ya ha pasado por esto y se lo contará con gusto.`,
    youWill: 'Usted lo hará',
    by: (on) => (on === '' ? '' : `a más tardar el ${on}`),
    youDid: 'Hecho',
    helpAsked: 'Ayuda pedida',
    thanksAgain: (person, when) => `Gracias, ${person}. Volveré a preguntar una vez más: ${when}, no antes.`,
    thanks: (person) => `Gracias, ${person}. No volveré a preguntar.`,
    helper: (helper) =>
      helper === '' ? 'Sus palabras ya han llegado a quien dirige el proyecto.' : `${helper} tiene sus palabras y le responderá.`,
    youWrote: 'Usted escribió',
  },
};
