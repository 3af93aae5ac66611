import { sentence as ended, led } from '../../playbook/words/joints.ts';
import { reminderWords } from '../../playbook/words/reminders.ts';
import { weekWords as words } from '../../playbook/words/week.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { buttons, opens } from './parts/buttons.ts';
import type { Element } from './parts/Element.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { line, moreLine, smallLine, subheading, whyLine } from './parts/text.ts';
import { calmHead } from './parts/title.ts';
import { toneOfSlip } from './parts/tones.ts';

/** Rows of one part; the rest says how many more. */
const most = 4;

export interface WeekCardData {
  rollout: string;
  /** "Mon 9 Mar", "Fri 13 Mar" */
  from: string;
  until: string;
  signed: { milestone: string; on: string }[];
  met: { milestone: string; count: number; open: number }[];
  slips: { milestone: string; on: string; slipDays: number; was: number }[];
  issues: { raised: number; settled: number; open: number; longestMinutes: number | null; untaken: number };
  /** Teams that have to report, the fewest answers first. */
  answers: { team: string; reported: number; asked: number }[];
  milestones: { milestone: string; on: string }[];
  meetings: { milestone: string; on: string; at: string }[];
  /** How many people are behind, of how many; nobody is named. */
  behind: { count: number; of: number };
  links: { plan: string | null };
}

/** The week in one card, beside the digests of its days (P75). */
export function weekCard(data: WeekCardData): CardMessage {
  return fitted(data, (data) => {
    const { rollout, from, until, signed, met, slips, milestones, meetings, links } = data;
    const sentence = words.title(
      signed.length,
      met.reduce((sum, { count }) => sum + count, 0),
    );
    return message(ended(led(rollout, sentence)), [
      ...calmHead([rollout, words.where(from, until)], sentence),
      ...part(words.done, [
        ...signed.map(({ milestone, on }) => row('good', [{ strong: milestone }, words.signed(on)])),
        ...met.map(({ milestone, count, open }) => row('good', [{ strong: milestone }, words.met(count, open)])),
      ]),
      ...part(
        words.plan,
        slips.map(({ milestone, on, slipDays, was }) =>
          row(toneOfSlip(slipDays), [{ strong: milestone }, words.slip(on, slipDays)], words.was(slipDays, was)),
        ),
      ),
      ...issuesPart(data.issues),
      ...answersPart(data.answers),
      ...(data.behind.count ? smallLine(reminderWords.lag.week(data.behind.count, data.behind.of)) : []),
      ...subheading(words.next),
      ...(milestones.length + meetings.length ? [] : line(words.nothing)),
      ...rows([
        ...milestones.map(({ milestone, on }) => row('neutral', [{ strong: milestone }, words.due(on)])),
        ...meetings.map(({ milestone, on, at }) => row('neutral', [{ strong: milestone }, words.meeting(on, at)])),
      ]),
      ...whyLine(words.why),
      ...buttons(opens(words.open, links.plan)),
    ]);
  });
}

const part = (heading: string, drawn: Element[][]): Element[] => (drawn.length ? [...subheading(heading), ...rows(drawn)] : []);

function rows(drawn: Element[][]): Element[] {
  const left = drawn.length - most;
  return [...drawn.slice(0, most).flat(), ...(left > 0 ? moreLine(words.more(left), null) : [])];
}

function issuesPart({ raised, settled, open, longestMinutes, untaken }: WeekCardData['issues']): Element[] {
  if (raised + settled + open === 0) return [];
  return [
    ...subheading(words.issues),
    ...row(
      untaken ? 'attention' : open ? 'warning' : 'good',
      words.counts(raised, settled, open),
      words.waits(longestMinutes === null ? '' : words.longest(longestMinutes), untaken ? words.untaken(untaken) : ''),
    ),
  ];
}

function answersPart(answers: WeekCardData['answers']): Element[] {
  if (!answers.length) return [];
  const open = answers.filter(({ reported, asked }) => reported < asked);
  if (!open.length) return [...subheading(words.answers), ...row('good', words.allAnswered(answers.length))];
  return [
    ...part(
      words.answers,
      open.map(({ team, reported, asked }) => row('warning', [{ strong: team }, words.answered(reported, asked)])),
    ),
    ...(answers.length > open.length ? smallLine(words.others(answers.length - open.length)) : []),
  ];
}
