import { cardWords } from '../../playbook/words/cards.ts';
import { sentence as ended, led } from '../../playbook/words/joints.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { buttons, does, opens } from './parts/buttons.ts';
import type { Element } from './parts/Element.ts';
import { fitted } from './parts/fitted.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { moreLine, subheading } from './parts/text.ts';
import { calmHead } from './parts/title.ts';
import { toneOfSlip } from './parts/tones.ts';

const words = cardWords.status;
const mostNeeds = 3;

export interface StatusCardData {
  rollout: string;
  /** "Tue 10 Mar, 16:58" */
  asOf: string;
  /** The milestone in work. */
  current: { milestone: string; met: number; total: number; dueOn: string; forecastOn: string; slipDays: number } | null;
  goLive: { milestone: string; on: string; slipDays: number } | null;
  /** Red issues nobody has settled; the oldest by name. */
  red: { count: number; title: string; takenBy: string | null } | null;
  reports: { reported: number; asked: number; missing: string[] } | null;
  needs: { what: string; who: string | null; when: string; late: boolean }[];
  plan: Press;
  mine: Press;
  links: { playbook: string | null };
}

/** Where the rollout stands, in one card, at any time (P43). */
export function statusCard(data: StatusCardData): CardMessage {
  return fitted(data, (data) => {
    const sentence = leadOf(data);
    const left = data.needs.length - mostNeeds;
    return message(ended(led(data.rollout, sentence)), [
      ...calmHead([data.rollout, data.asOf], sentence),
      ...whereWeAre(data),
      ...(data.needs.length === 0 ? [] : subheading(words.needed)),
      ...data.needs
        .slice(0, mostNeeds)
        .flatMap(({ what, who, when, late }) => row(late ? 'warning' : 'neutral', what, words.need(who ?? words.nobodyNamed, when))),
      ...(left > 0 ? moreLine(cardWords.more(left), data.links.playbook) : []),
      ...buttons([
        ...does(cardWords.buttons.plan, data.plan),
        ...does(cardWords.buttons.mine, data.mine),
        ...opens(cardWords.buttons.openPlaybook, data.links.playbook, { secondary: true }),
      ]),
    ]);
  });
}

function leadOf({ current, goLive }: StatusCardData): string {
  if (current !== null && current.slipDays > 0) return words.late(current.milestone, current.slipDays);
  if (goLive === null) return words.noPlan;
  return goLive.slipDays > 0 ? words.late(goLive.milestone, goLive.slipDays) : words.onPlan(goLive.milestone, goLive.on);
}

function whereWeAre({ current, goLive, red, reports }: StatusCardData): Element[] {
  return [
    ...(current === null ? [] : currentRow(current)),
    ...(goLive === null ? [] : row(toneOfSlip(goLive.slipDays), [{ strong: goLive.milestone }, words.goLive(goLive.on, goLive.slipDays)])),
    ...(red === null ? row('good', words.noRed) : redRow(red)),
    ...(reports === null ? [] : reportsRow(reports)),
  ];
}

function currentRow({ milestone, met, total, dueOn, forecastOn, slipDays }: NonNullable<StatusCardData['current']>): Element[] {
  const tone = slipDays > 0 ? 'warning' : 'going';
  return row(tone, [{ strong: milestone }, words.met(met, total)], cardWords.capital(words.dates(dueOn, forecastOn)));
}

function redRow({ count, title, takenBy }: NonNullable<StatusCardData['red']>): Element[] {
  return row('attention', [{ strong: words.red(count) }, words.redTitle(title)], takenBy === null ? words.nobody : words.has(takenBy));
}

function reportsRow({ reported, asked, missing }: NonNullable<StatusCardData['reports']>): Element[] {
  const all = missing.length === 0;
  return row(all ? 'good' : 'neutral', words.reported(reported, asked), all ? '' : words.missing(missing));
}
