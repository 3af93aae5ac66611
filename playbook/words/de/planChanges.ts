// How changes of the plan are told in the history in German.

import { dayWords } from '../dates.ts';
import type * as en from '../en/planChanges.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { counted, titleOf } from './counts.ts';

/** A reason after what it is for, cut to what a line holds. */
export const because: Spoken<typeof en.because> = (reason = '') => (reason ? `: ${titleOf(reason, 120)}` : '');

const milestonesOf = (count: number) => counted(count, 'Meilenstein', 'Meilensteine');
const deliverablesOf = (count: number) => counted(count, 'Ergebnis', 'Ergebnisse');

export const planChangeWords: Spoken<typeof en.planChangeWords> = {
  added: (name, startOn, dueOn) => `„${name}“ wurde hinzugefügt, ${dayWords(startOn)} bis ${dayWords(dueOn)}`,
  changed: (name) => `„${name}“ wurde geändert`,
  needs: (name, needs) => (needs.length ? `„${name}“ braucht ${listed(needs)}` : `„${name}“ braucht nichts davor`),
  moved: (name, place) => `„${name}“ ist jetzt Nummer ${place + 1} im Plan`,
  dropped: (name, reason) => `„${name}“ wurde gestrichen${because(reason)}`,
  merged: (name, into, reason) => `„${name}“ ist in „${into}“ aufgegangen${because(reason)}`,
  restored: (name) => `„${name}“ steht wieder im Plan`,
  started: (title) => `Die Arbeit an „${title}“ hat begonnen`,
  notStarted: (title) => `Die Arbeit an „${title}“ hat doch noch nicht begonnen`,
  deliverableDropped: (title, name, reason) => `„${title}“ wurde aus „${name}“ herausgenommen${because(reason)}`,
  deliverableRestored: (title, name) => `„${title}“ gehört wieder zu „${name}“`,

  /** The first milestone with its new day, and how much moved with it. */
  redated({ milestones, deliverables }, name, reason) {
    const [first] = milestones;
    if (!first) return `Die Tage von ${counted(deliverables.length, 'Ergebnis', 'Ergebnissen')} wurden verschoben${because(reason)}`;
    const others = milestones.length - 1;
    const rest = others ? `, mit ihm ${counted(others, 'weiterer Meilenstein', 'weitere Meilensteine')}` : '';
    const end =
      first.dueOn === first.was.dueOn ? `beginnt jetzt am ${dayWords(first.startOn)}` : `ist jetzt am ${dayWords(first.dueOn)} fällig`;
    return `„${name(first.milestone)}“ ${end}${rest}${because(reason)}`;
  },

  imported({ milestones, deliverables, changed }) {
    const came = [
      milestones.length ? milestonesOf(milestones.length) : '',
      deliverables.length ? deliverablesOf(deliverables.length) : '',
    ].filter(Boolean);
    const changes = changed.length ? `${deliverablesOf(changed.length)} geändert` : '';
    return `Aus einer Tabelle: ${[came.length ? `${listed(came)} hinzugefügt` : '', changes].filter(Boolean).join(', ')}`;
  },
  importTakenBack: 'Was aus einer Tabelle kam, wurde wieder herausgenommen',
};
