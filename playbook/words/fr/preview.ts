// What would be otherwise, before it is so, in French.
import { dayWords } from '../dates.ts';
import type * as en from '../en/preview.ts';
import type { Touched } from '../en/preview.ts';
import type { Spoken } from '../spoken.ts';
import { counted, slipWords } from './counts.ts';

const both = ({ milestones, deliverables }: Touched): string =>
  [milestones ? counted(milestones, 'jalon') : '', deliverables ? counted(deliverables, 'livrable') : ''].filter(Boolean).join(' et ');

const agreed = ({ milestones, deliverables }: Touched, how: string): string => (milestones + deliverables > 1 ? `${how}s` : how);

export const previewWords: Spoken<typeof en.previewWords> = {
  span: (startOn, dueOn) => `du ${dayWords(startOn)} au ${dayWords(dueOn)}`,
  due: (dueOn) => `pour le ${dayWords(dueOn)}`,
  whole: 'toute la durée de son jalon',
  notThere: 'pas dans le plan',
  added: 'ajouté',
  addedOn: (span) => `ajouté, ${span}`,
  addedTo: (milestone) => `ajouté à « ${milestone} »`,
  dropped: 'retiré',
  merged: (into) => `fusionné avec « ${into} »`,
  isIn: (milestone) => `dans « ${milestone} »`,
  of: (title) => `« ${title} »`,
  order: 'Ordre',
  more: (count) => `et ${count} de plus`,
  moreChanges: (count) => counted(count, 'autre changement', 'autres changements'),
  forecast: (on, slipDays) => `prévision ${dayWords(on)}, ${slipWords(slipDays)}`,
  field: (field, value) => `${field} : ${value || 'rien'}`,
  nobody: 'personne',
  yes: 'oui',
  no: 'non',
  asRollout: 'comme le déploiement',
  modes: {
    off: 'pas de signature',
    single: 'le premier approbateur',
    anyOf: 'l’un des approbateurs',
    allOf: 'tous les approbateurs',
    inOrder: 'tous les approbateurs, dans l’ordre',
  },
  fields: {
    name: 'nom',
    touch: 'les utilisateurs ont en main',
    worksByItself: 'fonctionne seul',
    phase: 'phase',
    needs: 'dépend de',
    approverRoles: 'signé par',
    signoffMode: 'façon de signer',
    title: 'titre',
    criterion: 'réalisé quand',
    owner: 'responsable',
    team: 'équipe',
    risky: 'risqué',
  },
  nothing: 'Rien ne changerait dans le plan.',
  said(added, dropped, changed) {
    const parts = [
      [both(added), agreed(added, 'ajouté')],
      [both(dropped), agreed(dropped, 'retiré')],
      [both(changed), agreed(changed, 'modifié')],
    ].flatMap(([what, how]) => (what ? `${what} ${how}` : []));
    return parts.length ? `Avec cela : ${parts.join(', ')}.` : 'Rien ne changerait dans le plan.';
  },
};
