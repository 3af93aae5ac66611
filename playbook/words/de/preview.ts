// What would be otherwise, before it is so, in German.

import { dayWords } from '../dates.ts';
import type * as en from '../en/preview.ts';
import type { Touched } from '../en/preview.ts';
import type { Spoken } from '../spoken.ts';
import { counted, slipWords } from './counts.ts';

const both = ({ milestones, deliverables }: Touched): string =>
  [
    milestones ? counted(milestones, 'Meilenstein', 'Meilensteine') : '',
    deliverables ? counted(deliverables, 'Ergebnis', 'Ergebnisse') : '',
  ]
    .filter(Boolean)
    .join(' und ');

const nothing = 'Im Plan würde sich nichts ändern.';

export const previewWords: Spoken<typeof en.previewWords> = {
  span: (startOn, dueOn) => `${dayWords(startOn)} bis ${dayWords(dueOn)}`,
  due: (dueOn) => `fällig ${dayWords(dueOn)}`,
  whole: 'der ganze Meilenstein',
  notThere: 'nicht im Plan',
  added: 'hinzugefügt',
  addedOn: (span) => `hinzugefügt, ${span}`,
  addedTo: (milestone) => `hinzugefügt zu „${milestone}“`,
  dropped: 'gestrichen',
  merged: (into) => `geht in „${into}“ auf`,
  isIn: (milestone) => `in „${milestone}“`,
  of: (title) => `„${title}“`,
  order: 'Reihenfolge',
  more: (count) => `und ${count} weitere`,
  moreChanges: (count) => counted(count, 'weitere Änderung', 'weitere Änderungen'),
  forecast: (on, slipDays) => `Prognose ${dayWords(on)}, ${slipWords(slipDays)}`,
  field: (field, value) => `${field}: ${value || 'nichts'}`,
  nobody: 'niemand',
  yes: 'ja',
  no: 'nein',
  asRollout: 'wie die Einführung',
  modes: {
    off: 'keine Unterschrift',
    single: 'die zuerst genannte Person',
    anyOf: 'eine der Genannten',
    allOf: 'alle Genannten',
    inOrder: 'alle Genannten der Reihe nach',
  },
  fields: {
    name: 'Name',
    touch: 'Anwender haben',
    worksByItself: 'Läuft für sich',
    phase: 'Phase',
    needs: 'Braucht',
    approverRoles: 'Abnahme durch',
    signoffMode: 'Art der Abnahme',
    title: 'Titel',
    criterion: 'Erfüllt, wenn',
    owner: 'Zuständig',
    team: 'Team',
    risky: 'Riskant',
  },
  nothing,
  said(added, dropped, changed) {
    const parts = [
      [both(added), 'hinzugefügt'],
      [both(dropped), 'gestrichen'],
      [both(changed), 'geändert'],
    ].flatMap(([what, how]) => (what ? `${what} ${how}` : []));
    return parts.length ? `Damit: ${parts.join(', ')}.` : nothing;
  },
};
