// Words of the page that starts a rollout, in Spanish: from a file, what a template brings, who takes which role.
import type * as en from '../en/tabSetup.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

export const setupWords: Spoken<typeof en.setupWords> = {
  change: {
    title: 'Qué muestra esta pestaña',
    text: 'Elija la implantación de esta pestaña. Sus fechas, personas y reglas se cambian dentro de la pestaña, cada cosa en su sitio.',
  },
  removal: {
    title: 'Antes de quitar la pestaña',
    text: 'Solo desaparece la pestaña. Esto se queda:',
    stays: [
      'La implantación con su playbook, plan, firmas e historial. Añada la pestaña de nuevo y todo estará ahí.',
      'El bot: sigue preguntando por el estado, publicando el resumen diario y reuniendo firmas.',
    ],
    instead: 'Para terminar la implantación, ciérrela antes en la pestaña. Para que descanse un tiempo, páusela allí.',
  },
  ownFile: 'Un archivo propio',
  ownFileText: 'Una plantilla que usted hizo o cambió: un archivo JSON o un archivo zip con textos en Markdown.',
  chooseFile: 'Elija un archivo de plantilla.',
  choose: 'Elegir un archivo',
  chooseAnother: 'Elegir otro archivo',
  reading: (name) => `Leyendo ${name}`,
  wasRead: (name) => `${name}: leído, y todo está bien.`,
  large: (name) => `${name} supera 1\u00a0MB. Una plantilla es más pequeña.`,
  failed: 'El archivo no se ha podido enviar. Inténtelo de nuevo dentro de un minuto.',
  problems: 'Por corregir en el archivo',
  place: (file, line) => `${file}, línea ${line}`,

  brings: (name) => `Qué trae «${name}»`,
  version: (version) => `Versión ${version}`,
  milestones: 'Hitos',
  deliverables: (count) => counted(count, 'entregable'),
  sections: 'Secciones',
  roles: 'Papeles',
  teams: 'Equipos',
  besides: (benefits, metrics) => `${counted(benefits, 'beneficio')} que contar, ${counted(metrics, 'indicador', 'indicadores')} de éxito`,
  download: 'Llévesela como archivo y hágala suya',
  json: 'Un archivo (JSON)',
  zip: 'Carpeta (Markdown)',

  dayIs: 'El plan cuenta desde',
  goLive: 'Puesta en marcha',
  kickoffOn: 'Día de la reunión de inicio',
  goLiveOn: 'Día de la puesta en marcha',
  countedBack: (days) => `La reunión de inicio es ${counted(days - 1, 'día laborable', 'días laborables')} antes.`,

  people: 'Nombrar ya a personas para los papeles',
  peopleText: (most) =>
    `Puede dejarlo para más tarde: también se nombran en la página Personas. De una vez se ${most === 1 ? 'nombra' : 'nombran'} como máximo ${counted(most, 'persona')}.`,
  tooMany: (most) => `Nombre ahora a ${most} como máximo, y a los demás en la página Personas.`,
};
