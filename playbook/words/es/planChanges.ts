// How changes of the plan are told in the history, in Spanish.

import { dayWords } from '../dates.ts';
import type * as en from '../en/planChanges.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { counted, titleOf } from './counts.ts';

/** A reason after what it is for, cut to what a line holds. */
export const because: Spoken<typeof en.because> = (reason = '') => (reason ? `: ${titleOf(reason, 120)}` : '');

export const planChangeWords: Spoken<typeof en.planChangeWords> = {
  added: (name, startOn, dueOn) => `Se añadió «${name}», del ${dayWords(startOn)} al ${dayWords(dueOn)}`,
  changed: (name) => `Se cambió «${name}»`,
  needs: (name, needs) => (needs.length ? `«${name}» necesita: ${listed(needs)}` : `«${name}» no necesita nada antes`),
  moved: (name, place) => `«${name}» es ahora el número ${place + 1} del plan`,
  dropped: (name, reason) => `Se eliminó «${name}»${because(reason)}`,
  merged: (name, into, reason) => `«${name}» se fusionó con «${into}»${because(reason)}`,
  restored: (name) => `«${name}» vuelve a estar en el plan`,
  started: (title) => `Ha empezado el trabajo en «${title}»`,
  notStarted: (title) => `Al final, el trabajo en «${title}» no ha empezado`,
  deliverableDropped: (title, name, reason) => `«${title}» se quitó de «${name}»${because(reason)}`,
  deliverableRestored: (title, name) => `«${title}» vuelve a estar en «${name}»`,

  /** The first milestone with its new day, and how much moved with it. */
  redated({ milestones, deliverables }, name, reason) {
    const [first] = milestones;
    if (!first) return `Se movieron los días de ${counted(deliverables.length, 'entregable')}${because(reason)}`;
    const others = milestones.length - 1;
    const rest = others ? `, y con él ${counted(others, 'hito')} más` : '';
    const end = first.dueOn === first.was.dueOn ? `empieza el ${dayWords(first.startOn)}` : `vence el ${dayWords(first.dueOn)}`;
    return `«${name(first.milestone)}» ${end}${rest}${because(reason)}`;
  },

  imported({ milestones, deliverables, changed }) {
    const came = [
      milestones.length ? counted(milestones.length, 'hito') : '',
      deliverables.length ? counted(deliverables.length, 'entregable') : '',
    ].filter(Boolean);
    const count = milestones.length + deliverables.length;
    const changes = changed.length ? counted(changed.length, 'entregable cambiado', 'entregables cambiados') : '';
    return `De una tabla: ${[came.length ? `${listed(came)} ${count === 1 ? 'añadido' : 'añadidos'}` : '', changes].filter(Boolean).join(', ')}`;
  },
  importTakenBack: 'Se volvió a quitar lo que llegó de una tabla',
};
