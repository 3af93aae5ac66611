import type * as en from '../../en/cards/reminder.ts';
import type { Spoken } from '../../spoken.ts';
import { everyWeeks } from './said.ts';

/** The personal note in German: what somebody gains, and what is needed from them. */
export const reminderWords: Spoken<typeof en.reminderWords> = {
  reminder: {
    needed: 'Was wir von Ihnen brauchen',
    ask: (title, by) => (by === '' ? title : `${title}, bis ${by}`),
    often: (weeks) => `Höchstens ein Hinweis wie dieser ${weeks === 1 ? 'pro Woche' : everyWeeks(weeks)}.`,
    will: 'Ich mache es',
    done: 'Erledigt',
    help: 'Ich brauche Hilfe',
    more: 'Mehr dazu',
    helpLabel: 'Was steht im Weg?',
    helpExample: 'Mir fehlt die Liste der Außendienstler in Lyon',
    helpError: 'Schreiben Sie, was im Weg steht, damit die richtige Person helfen kann.',
    askHelp: 'Um Hilfe bitten',
    glad: (person) => `${person} kennt das schon und erzählt gern davon.`,
    youWill: 'Sie machen es',
    by: (on) => (on === '' ? '' : `bis ${on}`),
    youDid: 'Erledigt',
    helpAsked: 'Um Hilfe gebeten',
    thanksAgain: (person, when) => `Danke, ${person}. Ich frage ${when} noch einmal, nicht vorher.`,
    thanks: (person) => `Danke, ${person}. Ich frage nicht noch einmal.`,
    helper: (helper) =>
      helper === '' ? 'Ihre Worte sind jetzt bei der Projektleitung.' : `${helper} hat Ihre Worte und meldet sich bei Ihnen.`,
    youWrote: 'Sie haben geschrieben',
  },
};
