import { cardWords } from '../../playbook/words/cards.ts';
import { led, sentences } from '../../playbook/words/joints.ts';
import { reminderWords } from '../../playbook/words/reminders.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { answeredReminder, type ReminderAnsweredData } from './answeredReminder.ts';
import { type Press, pressWith } from './Press.ts';
import { askBox } from './parts/box.ts';
import { buttons, does, lineWidth, toggles } from './parts/buttons.ts';
import type { Element } from './parts/Element.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { bullet, row } from './parts/row.ts';
import { line, smallLine, text, whyLine } from './parts/text.ts';
import { calmHead } from './parts/title.ts';

const words = cardWords.reminder;
const { note: own, card: wishWords } = reminderWords;
const more = 'more';
const tellMore = 'tellMore';

export interface ReminderAskedData {
  state: 'asked';
  rollout: string;
  /** The name the reader is called by, and what they are in this rollout: "Sales lead". */
  first: string;
  role: string;
  /** Null for a note on what is open alone. */
  benefit: { title: string; evidence: { words: string }; source: string } | null;
  /** "Because you asked for time back."; empty when they asked for nothing, or for something else. */
  goal: string;
  /** Null when nothing is needed. */
  ask: { title: string; by: string; why: string } | null;
  /** What was asked and is taken care of; empty when that is not so. */
  over: string;
  /** What does it at once, such as *Sign*. */
  act: { kind: 'sign' | 'decide' | 'accept'; press: Press } | null;
  caseStudy: { title: string; words: string; url: string | null } | null;
  /** The section of the playbook that says more, with its passage. */
  section: { title: string; words: string; url: string | null } | null;
  everyWeeks: number;
  /** `answerReminder` with its round. */
  answer: Press;
  /** Brings the form that says what shows it; null where *Done* needs no more. */
  done: Press | null;
  /** Brings the form for what is in the way, and how often notes come. */
  help: Press;
  wishes: Press;
}

export type ReminderCardData = ReminderAskedData | ReminderAnsweredData;

/** Tells a stakeholder what the rollout gives them and the one thing we need next (P99, P100, P101, P102). */
export function reminderCard(data: ReminderCardData): CardMessage {
  return fitted<ReminderCardData>(data, (data) => (data.state === 'asked' ? asked(data) : answeredReminder(data)));
}

function asked(data: ReminderAskedData): CardMessage {
  const { rollout, first, role, benefit, goal, everyWeeks, over } = data;
  const title = benefit?.title ?? own.openTitle;
  const ask = data.ask && words.ask(data.ask.title, data.ask.by);
  const summary = ask ? sentences([title, led(words.needed, ask)]) : cardWords.ended(title);
  return message(summary, [
    ...calmHead([rollout, own.readerIs(first, role)], title),
    ...smallLine(goal),
    ...line(benefit?.evidence.words ?? ''),
    ...smallLine(benefit?.source ?? ''),
    ...moreOf(data),
    ...(data.ask && ask ? askBox(words.needed, ask, data.ask.why, answerButtons(data)) : []),
    ...(over === '' ? [] : row('good', own.overTitle(over))),
    ...(ask || over ? [] : whyLine(own.nothingNeeded)),
    ...oftenRow(everyWeeks, data.wishes),
    ...lastRow(data),
  ]);
}

function answerButtons({ answer, done, act }: ReminderAskedData): Element[] {
  const will = (style?: 'positive') => does(words.will, pressWith(answer, { answer: 'will' }), style ? { style } : {});
  const finished = act ? [] : does(words.done, done ?? pressWith(answer, { answer: 'done' }));
  return buttons(
    act ? [...does(own.acts[act.kind], act.press, { style: 'positive' }), ...will()] : [...will('positive'), ...finished],
    lineWidth.box,
  );
}

/** How often this comes, and the small button that changes it (U13). */
function oftenRow(everyWeeks: number, wishes: Press): Element[] {
  const change = does(wishWords.howOften, wishes);
  return [
    {
      type: 'ColumnSet',
      spacing: 'medium',
      columns: [
        {
          type: 'Column',
          width: 'stretch',
          verticalContentAlignment: 'center',
          items: text(words.often(everyWeeks), { size: 'small', isSubtle: true }),
        },
        { type: 'Column', width: 'auto', verticalContentAlignment: 'center', items: buttons(change) },
      ],
    },
  ];
}

/** The way to help, and the button that shows more and goes once it has. */
function lastRow(data: ReminderAskedData): Element[] {
  const help = buttons(does(words.help, data.help));
  return hasMore(data) ? [...help, ...buttons(toggles(words.more, [more], [tellMore]), undefined, tellMore)] : help;
}

const hasMore = ({ caseStudy, section }: ReminderAskedData): boolean => caseStudy !== null || section !== null;

/** The case, and what the playbook says. */
function moreOf({ caseStudy, section }: ReminderAskedData): Element[] {
  const items = [
    ...(caseStudy === null ? [] : bullet([{ link: caseStudy.title, url: caseStudy.url }], caseStudy.words)),
    ...(section === null ? [] : bullet([own.inPlaybook, { link: section.title, url: section.url }], section.words)),
  ];
  return items.length === 0 ? [] : [{ type: 'Container', id: more, isVisible: false, spacing: 'small', items }];
}
