// What would be otherwise, before it is so, in Spanish.

import { dayWords } from '../dates.ts';
import type * as en from '../en/preview.ts';
import type { Touched } from '../en/preview.ts';
import type { Spoken } from '../spoken.ts';
import { counted, slipWords } from './counts.ts';

const both = ({ milestones, deliverables }: Touched): string =>
  [milestones ? counted(milestones, 'hito') : '', deliverables ? counted(deliverables, 'entregable') : ''].filter(Boolean).join(' y ');

/** What was touched with how: «1 hito añadido», «2 entregables eliminados». */
const touched = (of: Touched, how: string): string[] => {
  const count = of.milestones + of.deliverables;
  return count ? [`${both(of)} ${how}${count === 1 ? '' : 's'}`] : [];
};

export const previewWords: Spoken<typeof en.previewWords> = {
  span: (startOn, dueOn) => `del ${dayWords(startOn)} al ${dayWords(dueOn)}`,
  due: (dueOn) => `para el ${dayWords(dueOn)}`,
  whole: 'toda la duración de su hito',
  notThere: 'no está en el plan',
  added: 'añadido',
  addedOn: (span) => `añadido, ${span}`,
  addedTo: (milestone) => `añadido a «${milestone}»`,
  dropped: 'eliminado',
  merged: (into) => `fusionado con «${into}»`,
  isIn: (milestone) => `en «${milestone}»`,
  of: (title) => `«${title}»`,
  order: 'Orden',
  more: (count) => `y ${count} más`,
  moreChanges: (count) => counted(count, 'cambio más', 'cambios más'),
  forecast: (on, slipDays) => `previsión ${dayWords(on)}, ${slipWords(slipDays)}`,
  field: (field, value) => `${field}: ${value || 'nada'}`,
  nobody: 'nadie',
  yes: 'sí',
  no: 'no',
  asRollout: 'como la implantación',
  modes: {
    off: 'sin firma',
    single: 'la primera persona que aprueba',
    anyOf: 'cualquiera de las personas nombradas',
    allOf: 'todas las personas nombradas',
    inOrder: 'todas las personas nombradas, en orden',
  },
  fields: {
    name: 'nombre',
    touch: 'los usuarios pueden tocar',
    worksByItself: 'funciona por sí solo',
    phase: 'fase',
    needs: 'necesita',
    approverRoles: 'lo firma',
    signoffMode: 'cómo se firma',
    title: 'título',
    criterion: 'se cumple cuando',
    owner: 'responsable',
    team: 'equipo',
    risky: 'con riesgo',
  },
  nothing: 'No cambiaría nada en el plan.',
  said(added, dropped, changed) {
    const parts = [...touched(added, 'añadido'), ...touched(dropped, 'eliminado'), ...touched(changed, 'cambiado')];
    return parts.length ? `Con esto: ${parts.join(', ')}.` : previewWords.nothing;
  },
};
