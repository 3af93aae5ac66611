// Templates as people read of them in German: starting from one, and taking in what a newer one brings.
import type * as en from '../en/templates.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

const sides: Record<string, string> = { customer: 'der Kunde', integrator: 'der Umsetzungspartner', vendor: 'der Hersteller' };

export const templateWords: Spoken<typeof en.templateWords> = {
  unreadable: (first) => `Mit dieser Vorlage lässt sich nicht starten. ${first}`,
  shorter: 'Mit den Namen der Unternehmen werden die Texte zu lang. Kürzen Sie die längsten.',
  peopleNow: (most) =>
    most === 0
      ? 'Benennen Sie die Personen nach dem Start auf der Seite „Personen“.'
      : `Benennen Sie jetzt höchstens ${counted(most, 'Person', 'Personen')} und die übrigen nach dem Start auf der Seite „Personen“.`,

  offered: [
    {
      name: 'template.json',
      label: 'Vorlage aus dieser Einführung',
      said: 'Das Playbook, wie es jetzt dasteht, für die nächste Einführung: ohne Personen, Firmennamen, Geheimnisse und Termine. Lesen Sie es, bevor Sie es weitergeben.',
    },
    {
      name: 'template.zip',
      label: 'Dieselbe Vorlage als Markdown',
      said: 'Eine ZIP-Datei mit Texten, die sich in jedem Editor lesen und ändern lassen.',
    },
  ],
  file: (name, ending) => `${name}, Vorlage.${ending}`,
  days: (first, last) => `Arbeitstage ${first} bis ${last}`,
  the: (side) => sides[side] ?? side,
  noSuch: 'Diese Vorlage gibt es nicht.',
  somebody: 'jemand',
  removed: '[entfernt]',
};
