import { cardWords } from '../../playbook/words/cards.ts';
import { sentence as ended, sentences } from '../../playbook/words/joints.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { band } from './parts/band.ts';
import { quote } from './parts/box.ts';
import { buttons, does, opens } from './parts/buttons.ts';
import type { Element } from './parts/Element.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { line, moreLine, whyLine } from './parts/text.ts';
import { title } from './parts/title.ts';
import { staleMessage } from './staleMessage.ts';

const words = cardWords.signoff;
const mostApprovals = 6;

interface Signoff {
  rollout: string;
  milestone: string;
  /** "milestone 3 of 5" */
  number: number;
  of: number;
  links: { milestone: string | null };
}

interface Approval {
  name: string;
  /** "Tue 17 Mar, 09:12" */
  at: string;
  condition: { words: string };
}

export type SettledSignoffData = Signoff &
  (
    | { state: 'signed'; at: string; signed: Approval[]; waitsFor: string[]; undo: Press | null }
    | {
        state: 'rejected';
        by: string;
        on: string;
        words: string;
        answers: { who: string; by: string } | null;
        approvers: string[];
        undo: Press | null;
      }
    | { state: 'sealed'; at: string; signed: Approval[]; deliverables: number; undo: Press | null }
    | { state: 'withdrawn'; by: string; on: string; words: string }
    | { state: 'outOfDate'; from: string; changes: { words: string }; show: Press }
    | { state: 'handedOver'; to: string; on: string; words: string; undo: Press | null }
  );

/** How a sign-off stands for somebody who has nothing more to decide: buttons are gone, a link and undo stay (P72). */
export function settledSignoff(data: SettledSignoffData): CardMessage {
  switch (data.state) {
    case 'signed':
      return signed(data);
    case 'rejected':
      return rejected(data);
    case 'sealed':
      return sealed(data);
    case 'withdrawn':
      return withdrawn(data);
    case 'outOfDate':
      return staleMessage({
        where: [data.rollout, numberOf(data)],
        from: data.from,
        title: words.changed(data.milestone),
        words: sentences([data.changes.words, words.nothingSigned]),
        show: data.show,
      });
    case 'handedOver':
      return handedOver(data);
  }
}

type In<State> = Extract<SettledSignoffData, { state: State }>;

function signed(data: In<'signed'>): CardMessage {
  const sentence = words.othersSign(data.milestone, data.waitsFor);
  return message(sentence, [
    ...band('good', words.youSigned, data.at, [data.rollout, numberOf(data)]),
    ...title(sentence),
    ...approvals(data.signed),
    ...data.waitsFor.slice(0, mostApprovals).flatMap((name) => row('neutral', [{ strong: name }, ` ${words.notYet}`])),
    ...whyLine(words.sealedSoon),
    ...ends(data, data.undo),
  ]);
}

function rejected(data: In<'rejected'>): CardMessage {
  const next = data.answers === null ? '' : words.answers(data.answers.who, data.answers.by);
  return message(ended(words.toChange(data.milestone)), [
    ...band('warning', words.notSigned, words.byOn(data.by, data.on), [data.rollout, numberOf(data)]),
    ...title(words.toChange(data.milestone)),
    ...quote(data.by, data.words),
    ...(next === '' ? [] : line([{ strong: words.next }, `${next}${data.approvers.length === 0 ? '' : words.newRequest(data.approvers)}`])),
    ...ends(data, data.undo),
  ]);
}

function sealed(data: In<'sealed'>): CardMessage {
  const sentence = words.approvedBy(
    data.milestone,
    data.signed.map(({ name }) => name),
  );
  return message(ended(sentence), [
    ...band('good', words.sealed, data.at, [data.rollout, numberOf(data)]),
    ...title(sentence),
    ...approvals(data.signed),
    ...whyLine(words.kept(data.deliverables)),
    ...buttons([...does(cardWords.buttons.undo, data.undo), ...opens(words.openRecord, data.links.milestone)]),
  ]);
}

function withdrawn(data: In<'withdrawn'>): CardMessage {
  return message(words.nothingToSign(data.milestone), [
    ...band('neutral', words.withdrawn, data.on, [data.rollout, numberOf(data)]),
    ...title(words.nothingToSign(data.milestone)),
    ...line(words.withdrawnBy(data.by)),
    ...quote(data.by, data.words),
    ...ends(data, null),
  ]);
}

function handedOver(data: In<'handedOver'>): CardMessage {
  const sentence = words.signsNow(data.to, data.milestone);
  return message(ended(sentence), [
    ...band('going', words.handedOver(data.to), data.on, [data.rollout, numberOf(data)]),
    ...title(sentence),
    ...line(words.nothingMore),
    ...quote(cardWords.refusal.youWrote, data.words),
    ...ends(data, data.undo),
  ]);
}

function approvals(given: Approval[]): Element[] {
  const left = given.length - mostApprovals;
  return [
    ...given.slice(0, mostApprovals).flatMap(({ name, at, condition }) => {
      const second = condition.words === '' ? words.noConditions : words.onCondition(condition.words);
      return row('good', [{ strong: name }, words.signedAt(at)], second);
    }),
    ...(left > 0 ? moreLine(cardWords.more(left), null) : []),
  ];
}

function numberOf({ number, of }: Signoff): string {
  return cardWords.milestoneOf(number, of);
}

function ends({ links }: Signoff, undo: Press | null): Element[] {
  return buttons([...does(cardWords.buttons.undo, undo), ...opens(words.openMilestone, links.milestone)]);
}
