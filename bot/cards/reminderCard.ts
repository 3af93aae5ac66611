import { cardWords } from '../../playbook/words/cards.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Press, pressWith } from './Press.ts';
import { band } from './parts/band.ts';
import { askBox, quote } from './parts/box.ts';
import { buttons, does, lineWidth, sends, toggles } from './parts/buttons.ts';
import type { Element } from './parts/Element.ts';
import { fitted } from './parts/fitted.ts';
import { form, opensForm } from './parts/form.ts';
import { wordsInput } from './parts/inputs.ts';
import { message } from './parts/message.ts';
import { bullet } from './parts/row.ts';
import { line, smallLine, whyLine } from './parts/text.ts';
import { calmHead, title } from './parts/title.ts';

const words = cardWords.reminder;
const answers = 'answers';
const extras = 'extras';
const formId = 'helpForm';
const more = 'more';

export interface ReminderAskedData {
  state: 'asked';
  rollout: string;
  /** What the reader is in this rollout: "Sales lead". */
  role: string;
  benefit: { title: string; evidence: { words: string }; source: string };
  ask: { title: string; by: string; why: string };
  caseStudy: { title: string; words: string; url: string | null } | null;
  /** Somebody who has been there. */
  person: string | null;
  everyWeeks: number;
  /** `answerReminder` with its round. */
  answer: Press;
}

export interface ReminderAnsweredData {
  state: 'answered';
  rollout: string;
  role: string;
  kind: 'will' | 'done' | 'help';
  person: string;
  ask: { title: string; by: string };
  answeredAt: string;
  /** When I ask once more, "on Thursday morning"; null when I do not. */
  asksAgain: string | null;
  /** Who helps, and the reader's words to them. */
  helper: string;
  words: string;
  answer: Press;
  undo: Press | null;
}

export type ReminderCardData = ReminderAskedData | ReminderAnsweredData;

/** Tells a stakeholder what the rollout gives them and the one thing we need next (P99, P100, P102). */
export function reminderCard(data: ReminderCardData): CardMessage {
  return fitted<ReminderCardData>(data, (data) => (data.state === 'asked' ? asked(data) : answered(data)));
}

function asked(data: ReminderAskedData): CardMessage {
  const ask = words.ask(data.ask.title, data.ask.by);
  return message(`${cardWords.ended(data.benefit.title)} ${words.needed}: ${cardWords.ended(ask)}`, [
    ...calmHead([data.rollout, cardWords.readerIs(data.role)], data.benefit.title),
    ...line(data.benefit.evidence.words),
    ...smallLine(data.benefit.source),
    ...moreOf(data),
    ...askBox(words.needed, ask, data.ask.why, answerButtons(data.answer)),
    ...whyLine(words.often(data.everyWeeks)),
    ...buttons(
      [...opensForm(words.help, formId, [answers, extras]), ...(hasMore(data) ? toggles(words.more, [more], []) : [])],
      undefined,
      extras,
    ),
    ...form({
      id: formId,
      replaces: [answers, extras],
      inputs: wordsInput({ id: 'text', label: words.helpLabel, example: words.helpExample, error: words.helpError }),
      answers: [sends(words.askHelp, pressWith(data.answer, { answer: 'help' }))],
    }),
  ]);
}

function answerButtons(answer: Press): Element[] {
  return buttons(
    [
      ...does(words.will, pressWith(answer, { answer: 'will' }), { style: 'positive' }),
      ...does(words.done, pressWith(answer, { answer: 'done' })),
    ],
    lineWidth.box,
    answers,
  );
}

function hasMore({ caseStudy, person }: ReminderAskedData): boolean {
  return caseStudy !== null || person !== null;
}

function moreOf({ caseStudy, person }: ReminderAskedData): Element[] {
  const items = [
    ...(caseStudy === null ? [] : bullet([{ link: caseStudy.title, url: caseStudy.url }], caseStudy.words)),
    ...(person === null ? [] : bullet(words.glad(person))),
  ];
  return items.length === 0 ? [] : [{ type: 'Container', id: more, isVisible: false, spacing: 'small', items }];
}

function answered(data: ReminderAnsweredData): CardMessage {
  const where = [data.rollout, cardWords.readerIs(data.role)];
  const undo = does(cardWords.buttons.undo, data.undo);
  if (data.kind === 'help') {
    return message(words.helper(data.helper), [
      ...band('going', words.helpAsked, data.answeredAt, where),
      ...title(data.ask.title),
      ...line(words.helper(data.helper)),
      ...quote(words.youWrote, data.words),
      ...buttons(undo),
    ]);
  }
  const will = data.kind === 'will';
  const thanks = data.asksAgain === null ? words.thanks(data.person) : words.thanksAgain(data.person, data.asksAgain);
  return message(thanks, [
    ...band('good', will ? words.youWill : words.youDid, will ? words.by(data.ask.by) : data.answeredAt, where),
    ...title(data.ask.title),
    ...line(thanks),
    ...buttons([...(will ? does(words.done, pressWith(data.answer, { answer: 'done' })) : []), ...undo]),
  ]);
}
