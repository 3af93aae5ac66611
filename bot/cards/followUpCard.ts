import { commas } from '../../playbook/words/joints.ts';
import { liveWords } from '../../playbook/words/liveCheck.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { band } from './parts/band.ts';
import { quote } from './parts/box.ts';
import { buttons, does, opens } from './parts/buttons.ts';
import { facts } from './parts/facts.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { whyLine } from './parts/text.ts';
import { title } from './parts/title.ts';

const w = liveWords.card;
const mostNames = 8;

interface Item {
  rollout: string;
  /** Empty when it is about no team. */
  team: string;
  title: string;
  links: { live: string | null };
}

export interface OpenFollowUpCardData extends Item {
  state: 'waits' | 'dueToday' | 'overdue';
  /** "by Thu 12 Mar"; empty when no day is set. */
  by: string;
  /** What was noted, when the title does not say all of it; empty otherwise. */
  words: string;
  /** Who noted it, and when. */
  noted: { who: string; when: string };
  own: boolean;
  people: string[];
  /** The issue it is about; empty when it is about none. */
  issue: string;
  /** `finishFollowUp` */
  done: Press | null;
}

interface ClosedFollowUpCardData extends Item {
  state: 'done' | 'dropped';
  who: string;
  when: string;
  undo: Press | null;
}

export type FollowUpCardData = OpenFollowUpCardData | ClosedFollowUpCardData;

/** Asks a few people to settle what was taken out of the live check, and says thank you once it is (P88). */
export function followUpCard(data: FollowUpCardData): CardMessage {
  return fitted<FollowUpCardData>(data, (data) => ('undo' in data ? closed(data) : waiting(data)));
}

function waiting(data: OpenFollowUpCardData): CardMessage {
  const { state, rollout, team, people, noted, issue } = data;
  const [tone, said] =
    state === 'waits'
      ? (['going', w.waits] as const)
      : state === 'dueToday'
        ? (['warning', w.dueToday] as const)
        : (['attention', w.overdue] as const);
  return message(w.summary(data.title), [
    ...band(tone, said, data.by || w.noDay, [rollout, team]),
    ...title(data.title),
    ...quote(w.noted(noted.who, noted.when), data.words),
    ...facts([
      [w.with, some(people)],
      [w.about, issue],
    ]),
    ...whyLine(data.own ? w.whyOwn : w.why),
    ...buttons([...does(w.pressDone, data.done, { style: 'positive' }), ...opens(w.open, data.links.live)]),
  ]);
}

/** The names that fit, and how many more there are. */
function some(names: string[]): string {
  const left = names.length - mostNames;
  const shown = commas(names.slice(0, mostNames));
  return left > 0 ? commas([shown, liveWords.talk.more(left)]) : shown;
}

function closed({ state, rollout, team, title: sentence, who, when, undo, links }: ClosedFollowUpCardData): CardMessage {
  const isDone = state === 'done';
  return message(isDone ? w.summaryDone(sentence) : w.summaryDropped(sentence), [
    ...band(isDone ? 'good' : 'neutral', isDone ? w.done : w.dropped, w.doneBy(who, when), [rollout, team]),
    ...title(sentence),
    ...buttons([...does(w.undo, undo), ...opens(w.open, links.live)]),
  ]);
}
