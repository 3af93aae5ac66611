// The library of what the rollout gives and what it asks, in German (P5, P6, P99-P103).
import { dayWords } from '../dates.ts';
import type * as en from '../en/benefits.ts';
import type { Spoken } from '../spoken.ts';
import { counted, dativeWorkingDays } from './counts.ts';

const titled = (title: string) => `„${title}“`;

export const benefitWords: Spoken<typeof en.benefitWords> = {
  /** What a benefit is about, for the reader. */
  categories: { efficiency: 'Zeit', growth: 'Umsatz', customers: 'Kunden', people: 'Weniger Risiko, Menschen' },
  limits: {
    title: 'Der Vorteil',
    evidence: 'Der Beleg',
    source: 'Die Quelle',
    caseTitle: 'Der Name des Beispiels',
    caseText: 'Das Beispiel',
    effort: 'Der Aufwand',
    askTitle: 'Worum Sie bitten',
    askWhy: 'Warum Sie bitten',
  },
  missing: {
    title: 'Sagen Sie in einem Satz, was die Leserin oder der Leser davon hat.',
    ask: 'Sagen Sie in einem Satz, was Sie von den Lesenden brauchen.',
    roles: 'Wählen Sie mindestens eine Rolle, für die es gedacht ist.',
    days: 'Schreiben Sie, innerhalb wie vieler Arbeitstage, von 0 bis 365.',
    category: 'Wählen Sie, worum es geht.',
  },
  labels: {
    title: 'Was sie davon haben, in ihren Worten',
    roles: 'Für wen es ist',
    category: 'Worum es geht',
    evidence: 'Beleg',
    source: 'Woher der Beleg stammt',
    caseTitle: 'Ein Beispiel: sein Name',
    caseText: 'Das Beispiel',
    effort: 'Was es sie kostet und warum es sich lohnt',
    askTitle: 'Was wir von ihnen brauchen',
    askWhy: 'Warum jetzt',
    withinDays: 'Innerhalb wie vieler Arbeitstage',
    deliverable: 'Das Ergebnis, dem es dient',
    section: 'Mehr dazu in',
  },
  examples: {
    title: 'Zwei Stunden pro Woche zurück für alle im Außendienst',
    askTitle: 'Nennen Sie 12 Personen aus dem Außendienst für den Piloten',
    effort: 'Eine Stunde am Montag. Sie erspart Ihnen die zweite Runde.',
  },
  noDeliverable: 'Keines, es steht für sich',
  noSection: 'Keiner',
  actions: {
    write: 'Vorteil hinzufügen',
    writeTitle: 'Was bringt die Einführung, und wem?',
    edit: 'Bearbeiten',
    editTitle: (title) => `${titled(title)} bearbeiten`,
    drop: 'Herausnehmen',
  },
  unchanged: (title) => `${titled(title)} lautet schon so`,
  full: 'Die Sammlung ist so voll, wie ein Playbook sein kann. Kürzen Sie einen Vorteil, oder nehmen Sie zuerst einen heraus.',
  laterChange: 'eine spätere Änderung',
  /** "4 Personen mitgeteilt, zuletzt Do. 12. März" */
  told: (people, on) => (people ? `${counted(people, 'Person', 'Personen')} mitgeteilt, zuletzt ${dayWords(on)}` : 'Noch nicht mitgeteilt'),
  needsNobody: 'Niemand Bestimmtes',
  by: (day) => `bis ${dayWords(day)}`,
  met: 'erledigt',
  within: (days) => (days === 0 ? 'sofort' : `innerhalb von ${dativeWorkingDays(days)} nach dem Hinweis`),
  everybody: 'Noch niemand',
  /** What is missing (P5, P6). */
  gaps: {
    ask: (roles) => `Noch um nichts gebeten: ${roles}. Sagen Sie, wofür jede dieser Rollen einsteht`,
    effort: (roles) => `Noch nicht gesagt, was es kostet: ${roles}`,
    benefit: (roles) => `Noch nicht gesagt, was sie davon hat: ${roles}`,
    gains: (roles) => `Noch nicht gesagt, was sie davon haben: ${roles}`,
  },
  history: {
    written: (title) => `${titled(title)} gehört jetzt zu dem, was die Einführung bringt`,
    changed: (title) => `${titled(title)} wurde bei dem, was die Einführung bringt, geändert`,
    dropped: (title) => `${titled(title)} gehört nicht mehr zu dem, was die Einführung bringt`,
    restored: (title) => `${titled(title)} steht bei dem, was die Einführung bringt, wieder wie zuvor`,
  },
};
