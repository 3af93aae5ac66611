// Taking in what a newer template brings, in German.
import type * as en from '../en/pullTemplate.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

const named = (title: string) => `„${title}“`;

export const pullWords: Spoken<typeof en.pullWords> = {
  label: 'Aus Vorlage übernehmen',
  title: 'Was soll diese Einführung übernehmen?',
  template: 'Vorlage',
  templateMissing: 'Wählen Sie eine Vorlage.',
  fileMissing: 'Wählen Sie eine Vorlagendatei, die sich lesen lässt.',
  partsMissing: 'Wählen Sie, was übernommen werden soll.',
  ofFile: 'Eine eigene Datei',
  file: 'Datei',
  parts: 'Was übernommen wird',
  builtIn: (name, version) => `${name}, Version ${version}`,
  unreadable: (count) =>
    `In der Datei ${count === 1 ? 'ist 1\u00a0Stelle' : `sind ${count}\u00a0Stellen`} zu berichtigen. Es wurde nichts geändert.`,

  kinds: {
    section: (title) => `Neuer Abschnitt ${named(title)}`,
    changedSection: (title) => `Abschnitt ${named(title)}`,
    removedSection: (title) => `Abschnitt ${named(title)} herausnehmen`,
    role: (title) => `Neue Rolle ${named(title)}`,
    changedRole: (title) => `Rolle ${named(title)}`,
    milestone: (name) => `Neuer Meilenstein ${named(name)}`,
    deliverable: (title, milestone) => `Neues Ergebnis ${named(title)} in ${named(milestone)}`,
    benefit: (title) => `Neuer Vorteil ${named(title)}`,
    changedBenefit: (title) => `Vorteil ${named(title)}`,
    metric: (name) => `Neue Messgröße ${named(name)}`,
    changedMetric: (name) => `Messgröße ${named(name)}`,
  },
  changedHere: (version) => `hier geändert, Version ${version}`,
  writtenHere: 'hier geschrieben',
  removedHere: 'hier herausgenommen',
  droppedHere: 'hier gestrichen',
  withHere: (label, here) => `${label} (${here})`,

  said: (taken, kept) =>
    `Damit: ${counted(taken, 'Teil', 'Teile')} übernommen${kept ? `, ${kept === 1 ? 'einer bleibt, wie er ist' : `${kept} bleiben, wie sie sind`}` : ''}.`,
  isNew: 'neu',
  goes: 'herausgenommen',
  version: (version) => `Version ${version}`,
  changes: 'geändert',
  keeps: (here) => (here ? `bleibt, wie es ist: ${here}` : 'bleibt, wie es ist'),
  moreLines: (count) => `${counted(count, 'weitere Zeile', 'weitere Zeilen')} geändert`,
  nothing: 'nichts',
  has: (name) => `Diese Einführung hat schon alles, was „${name}“ mitbringt`,
};
