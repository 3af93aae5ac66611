import { sentence as ended } from '../../playbook/words/joints.ts';
import { sectionWords } from '../../playbook/words/sections.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { band } from './parts/band.ts';
import { buttons, does, opens } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { bullet } from './parts/row.ts';
import { moreLine, whyLine } from './parts/text.ts';
import { calmHead, title } from './parts/title.ts';

const w = sectionWords.card;
const most = 5;

export interface WaitingAcceptance {
  state: 'waits' | 'again';
  rollout: string;
  /** Longest waiting first. */
  sections: { title: string; who: string; day: string; what: string; url: string | null }[];
  accept: Press | null;
  links: { playbook: string | null };
}

interface GivenAcceptance {
  state: 'accepted';
  rollout: string;
  titles: string[];
  when: string;
  undo: Press | null;
  links: { playbook: string | null };
}

export type AcceptanceCardData =
  | WaitingAcceptance
  | GivenAcceptance
  | { state: 'nothing'; rollout: string; links: { playbook: string | null } };

/** Lists what somebody is asked to accept, who wrote it and what changed, with one press for all of it; settled once it is given (P28, P29). */
export function acceptanceCard(data: AcceptanceCardData): CardMessage {
  return fitted<AcceptanceCardData>(data, (data) => {
    if (data.state === 'accepted') return given(data);
    return data.state === 'nothing' ? nothing(data) : waiting(data);
  });
}

function waiting({ state, rollout, sections, accept, links }: WaitingAcceptance): CardMessage {
  const count = sections.length;
  const shown = sections.slice(0, most);
  const url = count === 1 ? (sections[0]?.url ?? links.playbook) : links.playbook;
  return message(w.summary(sections.map((section) => section.title)), [
    ...band('going', state === 'again' ? w.again : w.waits, '', [rollout]),
    ...title(w.title(count)),
    ...shown.flatMap((section) => bullet([{ link: section.title, url: section.url }], w.row(section.who, section.day, section.what))),
    ...(count > most ? moreLine(w.more(count - most), links.playbook) : []),
    ...whyLine(w.why),
    ...buttons([...does(w.accept(count), accept, { style: 'positive' }), ...opens(w.open, url)]),
  ]);
}

function given({ rollout, titles, when, undo, links }: GivenAcceptance): CardMessage {
  return message(w.doneSummary, [
    ...band('good', w.accepted, w.by(when), [rollout]),
    ...title(w.doneTitle(titles)),
    ...buttons([...does(w.undo, undo), ...opens(w.open, links.playbook)]),
  ]);
}

const nothing = ({ rollout, links }: { rollout: string; links: { playbook: string | null } }): CardMessage =>
  message(ended(w.nothing), [...calmHead([rollout], w.nothing), ...buttons(opens(w.open, links.playbook))]);
