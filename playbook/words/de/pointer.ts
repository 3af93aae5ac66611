// The message in the channel that leads to the playbook, and how it is pinned, in German (P24, P25).
import type * as en from '../en/pointer.ts';
import type { Spoken } from '../spoken.ts';
import { counted } from './counts.ts';

export const pointerWords: Spoken<typeof en.pointerWords> = {
  state: 'Das Playbook',
  title: (title) => `Alles zu „${title}“ steht an einem Ort`,
  lead: 'Wie wir arbeiten, der Plan und wo wir stehen: für alle in diesem Kanal dasselbe.',
  facts: {
    plan: 'Plan',
    playbook: 'Playbook',
    keeper: 'Gepflegt von',
    milestones: (count, goLive) => `${counted(count, 'Meilenstein', 'Meilensteine')}, Go-live ${goLive}`,
    sections: (count) =>
      count === 1 ? '1\u00a0Abschnitt, für den jemand zuständig ist' : `${count}\u00a0Abschnitte, für jeden ist jemand zuständig`,
  },
  pin: 'So heften Sie diese Nachricht für alle an: Zeigen Sie darauf, wählen Sie … und dann „Anheften“. Bots dürfen nicht anheften, Menschen schon.',
  open: 'Playbook öffnen',
  where: 'Wo wir stehen',
  post: 'Wegweiser in den Kanal',
  waits: 'Der letzte Wegweiser ist noch keine Stunde alt',
  goesOut: 'Ein Wegweiser zum Playbook geht an den Kanal',
  history: 'Um einen Wegweiser zum Playbook im Kanal wurde gebeten',
};
