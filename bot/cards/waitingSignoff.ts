import { cardWords } from '../../playbook/words/cards.ts';
import { sentences } from '../../playbook/words/joints.ts';
import { signoffCardWords } from '../../playbook/words/signoff.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Press, pressWith } from './Press.ts';
import { band } from './parts/band.ts';
import { quote } from './parts/box.ts';
import { buttons, does, sends } from './parts/buttons.ts';
import type { Element } from './parts/Element.ts';
import { form, opensForm } from './parts/form.ts';
import { wordsInput } from './parts/inputs.ts';
import { message } from './parts/message.ts';
import type { Piece } from './parts/Phrase.ts';
import { row } from './parts/row.ts';
import { line, moreLine, subheading, whyLine } from './parts/text.ts';
import { title } from './parts/title.ts';

const words = cardWords.signoff;
const answers = 'answers';
const formId = 'reasonForm';
/** Up to five are shown; of more only three, so that what could change the reader's mind stays in sight. */
const shownDeliverables = { all: 5, some: 3 };
const mostConcerns = 4;
const mostSigned = 4;
const mostAsked = 3;

export interface WaitingSignoffData {
  state: 'waiting';
  rollout: string;
  /** What the reader signs as: "Head of Sales". */
  role: string;
  /** Whom the reader stands in for; empty when they sign for themselves. */
  signsFor: string;
  /** Who else has to sign: "One of three signatures is enough." */
  mode: string;
  milestone: string;
  /** "Fri 20 Mar"; empty without a date. */
  by: string;
  overdue: boolean;
  /** When I asked first, said when this is a nudge; null the first time. */
  askedOn: string | null;
  touch: { words: string; url: string | null };
  met: number;
  total: number;
  deliverables: { title: string; met: boolean; criterion: string; evidence: string; url: string | null }[];
  concerns: { title: string; by: string; rest: string }[];
  /** Who has signed, and on what condition. */
  signed: { name: string; on: string; condition: { words: string } }[];
  /** What was asked before deciding, with the answers. */
  asked: { who: string; words: string; answer: { who: string; words: string } | null }[];
  /** All who are asked, the reader among them. */
  approvers: number;
  /** `decideSignoff` with the sign-off. */
  decide: Press;
  /** `showCard` with the ways to ask first, hand over or let somebody stand in. */
  ways: Press | null;
  links: { milestone: string | null };
}

/** The card an owner signs: what users can touch, the evidence, and last what could change their mind (P60, P73). */
export function waitingSignoff(data: WaitingSignoffData): CardMessage {
  const clock = data.by === '' ? '' : data.overdue ? words.wasDue(data.by) : words.by(data.by);
  const where = [data.rollout, data.signsFor === '' ? words.signsAs(data.role) : signoffCardWords.signsFor(data.signsFor)];
  return message(words.summary(data.milestone, data.by), [
    ...band(data.overdue ? 'attention' : 'going', data.overdue ? words.overdue : words.waiting, clock, where),
    ...title(words.title(data.milestone)),
    ...(data.askedOn === null ? [] : line(words.asked(data.askedOn))),
    ...line(touchOf(data)),
    ...deliverablesPart(data),
    ...beforePart(data),
    ...askedPart(data),
    ...whyLine(sentences([data.mode, words.wordForWord])),
    ...answersPart(data),
  ]);
}

function touchOf({ touch }: WaitingSignoffData): Piece[] {
  if (touch.words === '') return [];
  return [
    { strong: words.readyToTry },
    ` ${cardWords.ended(touch.words)} `,
    ...(touch.url === null ? [] : [{ link: words.tryIt, url: touch.url }]),
  ];
}

function deliverablesPart({ deliverables, met, total, links }: WaitingSignoffData): Element[] {
  const few = deliverables.length <= shownDeliverables.all;
  const shown = deliverables.slice(0, few ? shownDeliverables.all : shownDeliverables.some);
  const left = deliverables.slice(shown.length);
  return [
    ...subheading(words.met(met, total)),
    ...shown.flatMap((deliverable) => row(deliverable.met ? 'good' : 'warning', deliverable.title, evidenceOf(deliverable))),
    ...(left.length === 0 ? [] : moreLine(words.more(left.length, left.filter((one) => one.met).length), links.milestone)),
  ];
}

function evidenceOf({ criterion, evidence, url }: WaitingSignoffData['deliverables'][number]): Piece[] {
  const said = [criterion === '' ? '' : signoffCardWords.metWhen(criterion), evidence].filter((part) => part !== '').join(' · ');
  if (url === null) return [said];
  return [said, said === '' ? '' : ' · ', { link: words.evidence, url }];
}

function askedPart({ asked }: WaitingSignoffData): Element[] {
  const { answered, noAnswerYet } = signoffCardWords;
  return asked
    .slice(-mostAsked)
    .flatMap(({ who, words: question, answer }) => [
      ...quote(who, question),
      ...(answer ? quote(answered(answer.who), answer.words) : line(noAnswerYet)),
    ]);
}

function beforePart({ concerns, signed, approvers, links }: WaitingSignoffData): Element[] {
  if (concerns.length + signed.length === 0) return [];
  const last = signed.length > 0 && signed.length === approvers - 1;
  const moreConcerns = concerns.length - mostConcerns;
  return [
    ...subheading(words.beforeYouSign),
    ...concerns.slice(0, mostConcerns).flatMap(({ title, by, rest }) => row('warning', words.concern(title), words.raisedBy(by, rest))),
    ...(moreConcerns > 0 ? moreLine(cardWords.more(moreConcerns), links.milestone) : []),
    ...signed.slice(-mostSigned).flatMap(({ name, on, condition }, index, shown) => {
      const lastOf = last && index === shown.length - 1 ? words.lastOf(approvers) : '';
      return row('good', words.signedOn(name, on), sentences([condition.words === '' ? '' : words.onCondition(condition.words), lastOf]));
    }),
  ];
}

function answersPart({ decide, ways }: WaitingSignoffData): Element[] {
  return [
    ...buttons(
      [
        ...does(words.approve, pressWith(decide, { verdict: 'approve' }), { style: 'positive' }),
        ...opensForm(words.notAsItIs, formId, [answers]),
        ...does(signoffCardWords.more, ways, { secondary: true }),
      ],
      undefined,
      answers,
    ),
    ...form({
      id: formId,
      replaces: [answers],
      inputs: wordsInput({ id: 'text', label: words.reason, example: words.reasonExample, error: words.reasonError }),
      answers: [
        sends(words.withConditions, pressWith(decide, { verdict: 'conditions' })),
        sends(words.reject, pressWith(decide, { verdict: 'reject' }), { style: 'destructive' }),
      ],
    }),
  ];
}
