// What Milepost says in Spanish where people write: things looked up, links told, messages reported.
import type * as en from '../en/extension.ts';
import type { Spoken } from '../spoken.ts';

export const extensionWords: Spoken<typeof en.extensionWords> = {
  nothing: (asked) => `Nada en sus implantaciones encaja con «${asked}». Pruebe con una palabra del título de una sección o de un hito.`,
  none: 'No está en ninguna implantación de Milepost. Cuando esté en el canal de una, sus secciones y sus hitos se encuentran aquí.',
  empty: 'Sus implantaciones aún no tienen secciones ni hitos.',
  section: (rollout) => `Playbook · ${rollout}`,
  milestone: (rollout) => `Hito · ${rollout}`,
  rollout: (customer) => ['Implantación', customer].filter(Boolean).join(' · '),
  version: (version, changedOn) => `Versión ${version}, cambiada el ${changedOn}.`,
  deliverables: (met, total) => `${met} de ${total}\u00a0${total === 1 ? 'entregable cumplido' : 'entregables cumplidos'}`,
  read: 'Leer en el playbook',
  open: 'Abrir en Milepost',
  report: 'Dar la mala noticia',
  reported: 'Comunicado',
  where: '¿Qué implantación?',
  whereError: 'Elija la implantación de que se trata.',
  reportNowhere: 'No está en ninguna implantación de Milepost, así que no hay a quién comunicar esto.',
};
