// Taking in what a newer template brings, in Spanish.
import type * as en from '../en/pullTemplate.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

const named = (title: string) => `«${title}»`;

export const pullWords: Spoken<typeof en.pullWords> = {
  label: 'Incorporar cambios de una plantilla',
  title: '¿Qué debe incorporar esta implantación?',
  template: 'Plantilla',
  templateMissing: 'Elija una plantilla.',
  fileMissing: 'Elija un archivo de plantilla que se pueda leer.',
  partsMissing: 'Elija qué incorporar.',
  ofFile: 'Un archivo propio',
  file: 'Archivo',
  parts: 'Qué incorporar',
  builtIn: (name, version) => `${name}, versión ${version}`,
  unreadable: (count) => `${counted(count, 'cosa')} por corregir en el archivo. No se ha cambiado nada.`,

  kinds: {
    section: (title) => `Nueva sección ${named(title)}`,
    changedSection: (title) => `Sección ${named(title)}`,
    removedSection: (title) => `Quitar la sección ${named(title)}`,
    role: (title) => `Nuevo papel ${named(title)}`,
    changedRole: (title) => `Papel ${named(title)}`,
    milestone: (name) => `Nuevo hito ${named(name)}`,
    deliverable: (title, milestone) => `Nuevo entregable ${named(title)} en ${named(milestone)}`,
    benefit: (title) => `Nuevo beneficio ${named(title)}`,
    changedBenefit: (title) => `Beneficio ${named(title)}`,
    metric: (name) => `Nuevo indicador ${named(name)}`,
    changedMetric: (name) => `Indicador ${named(name)}`,
  },
  changedHere: (version) => `con cambios propios, versión ${version}`,
  writtenHere: 'con texto propio',
  removedHere: 'quitado aquí',
  droppedHere: 'eliminado aquí',
  withHere: (label, here) => `${label} (${here})`,

  said: (taken, kept) =>
    `Con esto: ${counted(taken, 'parte incorporada', 'partes incorporadas')}${kept ? `, ${kept === 1 ? 'una queda como está' : `${kept} quedan como están`}` : ''}.`,
  isNew: 'nuevo',
  goes: 'se quita',
  version: (version) => `versión ${version}`,
  changes: 'con cambios',
  keeps: (here) => (here ? `queda como está: ${here}` : 'queda como está'),
  moreLines: (count) => counted(count, 'línea más con cambios', 'líneas más con cambios'),
  nothing: 'nada',
  has: (name) => `Esta implantación ya tiene todo lo que trae «${name}»`,
};
