// How changes of the plan are told in the history, in French.

import { dayWords } from '../dates.ts';
import type * as en from '../en/planChanges.ts';
import { listed } from '../numbers.ts';
import type { Spoken } from '../spoken.ts';
import { counted, titleOf } from './counts.ts';

/** A reason after what it is for, cut to what a line holds. */
export const because: Spoken<typeof en.because> = (reason = '') => (reason ? ` : ${titleOf(reason, 120)}` : '');

export const planChangeWords: Spoken<typeof en.planChangeWords> = {
  added: (name, startOn, dueOn) => `« ${name} » a été ajouté, du ${dayWords(startOn)} au ${dayWords(dueOn)}`,
  changed: (name) => `« ${name} » a été modifié`,
  needs: (name, needs) => (needs.length ? `« ${name} » dépend de : ${listed(needs)}` : `« ${name} » ne dépend de rien`),
  moved: (name, place) => `« ${name} » est maintenant le numéro ${place + 1} du plan`,
  dropped: (name, reason) => `« ${name} » a été retiré${because(reason)}`,
  merged: (name, into, reason) => `« ${name} » a été fusionné avec « ${into} »${because(reason)}`,
  restored: (name) => `« ${name} » est de nouveau dans le plan`,
  started: (title) => `Le travail sur « ${title} » a commencé`,
  notStarted: (title) => `Le travail sur « ${title} » n’a finalement pas commencé`,
  deliverableDropped: (title, name, reason) => `« ${title} » a été retiré de « ${name} »${because(reason)}`,
  deliverableRestored: (title, name) => `« ${title} » est de nouveau dans « ${name} »`,

  /** The first milestone with its new day, and how much moved with it. */
  redated({ milestones, deliverables }, name, reason) {
    const [first] = milestones;
    if (!first) return `Les jours ont changé pour ${counted(deliverables.length, 'livrable')}${because(reason)}`;
    const others = milestones.length - 1;
    const rest = others ? `, et ${counted(others, 'jalon')} avec lui` : '';
    const end = first.dueOn === first.was.dueOn ? `commence le ${dayWords(first.startOn)}` : `est prévu pour le ${dayWords(first.dueOn)}`;
    return `« ${name(first.milestone)} » ${end}${rest}${because(reason)}`;
  },

  imported({ milestones, deliverables, changed }) {
    const came = [
      milestones.length ? counted(milestones.length, 'jalon') : '',
      deliverables.length ? counted(deliverables.length, 'livrable') : '',
    ].filter(Boolean);
    const added = milestones.length + deliverables.length > 1 ? 'ajoutés' : 'ajouté';
    const changes = changed.length ? counted(changed.length, 'livrable modifié', 'livrables modifiés') : '';
    return `D’un tableau : ${[came.length ? `${listed(came)} ${added}` : '', changes].filter(Boolean).join(', ')}`;
  },
  importTakenBack: 'Ce qui venait d’un tableau a été retiré',
};
