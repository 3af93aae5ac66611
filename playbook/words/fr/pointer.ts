// The message in the channel that leads to the playbook, and how it is pinned, in French (P24, P25).
import type * as en from '../en/pointer.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

export const pointerWords: Spoken<typeof en.pointerWords> = {
  state: 'Le playbook',
  title: (title) => `Tout ce qui concerne « ${title} » est au même endroit`,
  lead: 'Comment nous travaillons, le plan et où nous en sommes : la même chose pour tous dans ce canal.',
  facts: {
    plan: 'Plan',
    playbook: 'Playbook',
    keeper: 'Tenu par',
    milestones: (count, goLive) => `${counted(count, 'jalon')}${goLive ? `, mise en service le ${goLive}` : ''}`,
    sections: (count) => `${counted(count, 'section')}, avec un responsable pour chacune`,
  },
  pin: 'Pour épingler ce message pour tous : passez dessus, choisissez … puis Épingler. Un bot n’en a pas le droit, une personne si.',
  open: 'Ouvrir le playbook',
  where: 'Où nous en sommes',
  post: 'Lien dans le canal',
  waits: 'Le dernier lien vers le playbook date de moins d’une heure',
  goesOut: 'Un lien vers le playbook part dans le canal',
  history: 'Un lien vers le playbook a été demandé dans le canal',
};
