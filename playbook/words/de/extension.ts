// What Milepost says in German where people write: things looked up, links told, messages reported.
import type * as en from '../en/extension.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

export const extensionWords: Spoken<typeof en.extensionWords> = {
  nothing: (asked) =>
    `In Ihren Einführungen passt nichts zu „${asked}“. Versuchen Sie ein Wort aus dem Titel eines Abschnitts oder Meilensteins.`,
  none: 'Sie sind in keiner Einführung von Milepost. Sobald Sie im Kanal einer Einführung sind, finden Sie hier ihre Abschnitte und Meilensteine.',
  empty: 'Ihre Einführungen haben noch keine Abschnitte und Meilensteine.',
  section: (rollout) => `Playbook · ${rollout}`,
  milestone: (rollout) => `Meilenstein · ${rollout}`,
  rollout: (customer) => ['Einführung', customer].filter(Boolean).join(' · '),
  version: (version, changedOn) => `Version ${version}, am ${changedOn} geändert.`,
  deliverables: (met, total) => `${met} von ${counted(total, 'Ergebnis', 'Ergebnissen')} erfüllt`,
  read: 'Im Playbook lesen',
  open: 'In Milepost öffnen',
  report: 'Schlechte Nachricht',
  reported: 'Gemeldet',
  where: 'Welche Einführung?',
  whereError: 'Wählen Sie die Einführung, um die es geht.',
  reportNowhere: 'Sie sind in keiner Einführung von Milepost, also ist niemand da, dem das gemeldet werden könnte.',
};
