// The message in the channel that leads to the playbook, and how it is pinned, in Spanish (P24, P25).
import type * as en from '../en/pointer.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

export const pointerWords: Spoken<typeof en.pointerWords> = {
  state: 'El playbook',
  title: (title) => `Todo sobre «${title}» está en un solo lugar`,
  lead: 'Cómo trabajamos, el plan y dónde estamos: lo mismo para todas las personas de este canal.',
  facts: {
    plan: 'Plan',
    playbook: 'Playbook',
    keeper: 'Lo cuida',
    milestones: (count, goLive) => `${counted(count, 'hito')}, puesta en marcha ${goLive}`,
    sections: (count) => `${counted(count, 'sección', 'secciones')}, cada una con una persona responsable`,
  },
  pin: 'Para fijar este mensaje para todos: señálelo, elija … y después Fijar. Los bots no pueden fijar mensajes; las personas, sí.',
  open: 'Abrir el playbook',
  where: 'Dónde estamos',
  post: 'Publicar el playbook en el canal',
  waits: 'El último mensaje que lleva al playbook tiene menos de una hora',
  goesOut: 'Un mensaje que lleva al playbook va al canal',
  history: 'Se pidió en el canal un mensaje que lleve al playbook',
};
