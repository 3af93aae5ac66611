import { pointerWords as words } from '../../playbook/words/pointer.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { buttons, opens } from './parts/buttons.ts';
import { facts } from './parts/facts.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { line, whyLine } from './parts/text.ts';
import { calmHead } from './parts/title.ts';

export interface PointerCardData {
  rollout: string;
  milestones: number;
  sections: number;
  /** "Mon 8 Jun" */
  goLive: string;
  /** Who steers the rollout; empty while nobody does. */
  keeper: string;
  links: { playbook: string | null; overview: string | null };
}

/** The message that leads from the channel to the playbook, to be pinned by people (P24, P25). */
export function pointerCard(data: PointerCardData): CardMessage {
  return fitted(data, (data) =>
    message(words.title(data.rollout), [
      ...calmHead([words.state], words.title(data.rollout)),
      ...line(words.lead),
      ...facts([
        [words.facts.plan, words.facts.milestones(data.milestones, data.goLive)],
        [words.facts.playbook, words.facts.sections(data.sections)],
        ...(data.keeper ? [[words.facts.keeper, data.keeper] as [string, string]] : []),
      ]),
      ...whyLine(words.pin),
      ...buttons([...opens(words.open, data.links.playbook, { style: 'positive' }), ...opens(words.where, data.links.overview)]),
    ]),
  );
}
