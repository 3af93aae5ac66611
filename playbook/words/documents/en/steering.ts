// What the one-page status for the steering group says in English: the catalogue all others follow.
import type { Gap } from '../../../clock/readiness.ts';
import type { Severity } from '../../../templates/Template.ts';
import { lacks } from '../../lacks.ts';
import type { Said } from '../Said.ts';
import type { Say } from '../Say.ts';
import { slip, workingDays } from './units.ts';

const severities: Record<Severity, string> = { minor: 'Minor', serious: 'Serious', red: 'Red' };

/** The page in English. */
export const steeringEn = (say: Say) =>
  ({
    kicker: 'Status for the steering group',
    made: (day: string, who: string) => `${day}  ·  made by ${who}`,
    onPlan: (name: string, day: string) => `${name} is on plan for ${day}.`,
    slips: (name: string, day: string, days: number) => `${name} is forecast for ${day}, ${slip(say, days)}.`,
    done: 'Every milestone is reached.',
    none: 'No milestone is planned yet.',
    paused: 'The rollout is paused.',
    closed: 'The rollout is closed.',
    inWork: (name: string, met: number, all: number) =>
      `In work: ${name}, ${met} of ${say.count(all, { one: '# deliverable', other: '# deliverables' })} met.`,
    planned: (day: string) => `First agreed: ${day}.`,
    because: (cause: string) => `Why: ${cause}`,
    causes: {
      held: (name: string, day: string, days: number) => `It needs “${name}”, ${day}, ${slip(say, days)}`,
      reported: (team: string, done: string) => (done ? `${team}: ${done}` : `${team} said so in its last report`),
      byTime: 'Its day has passed, and it is not signed yet',
      moved: (reason: string) => (reason ? `Its days were moved: ${reason}` : 'Its days were moved'),
    },
    milestones: {
      title: 'Milestones',
      columns: ['Milestone', 'First agreed', 'Forecast', 'Slip', 'Standing'],
      slip: (days: number) => slip(say, days),
      signed: (day: string) => `Signed ${day}`,
      met: (day: string) => `Met ${day}`,
      review: 'Waits for signatures',
      metOf: (met: number, all: number) => `${met} of ${all} met`,
      leftOut: 'Left out',
      draft: 'Draft',
    },
    signed: {
      title: 'Signed since the start',
      line: (name: string, day: string, who: string[]) => `${name}: ${day}${who.length ? `, by ${say.listed(who)}` : ''}`,
      none: 'Nothing is signed yet.',
    },
    decisions: {
      title: 'Open decisions',
      none: 'No decision is open.',
      line: (text: string, who: string, when: string) => `${text} (${[who, when].filter(Boolean).join(', ')})`,
    },
    issues: {
      title: 'Red and serious issues',
      none: 'No red or serious issue is open.',
      line: (severity: Severity, text: string, who: string, since: string) =>
        `${severities[severity]}: ${text} ${who ? `${who} has it` : 'Nobody has it yet'}, raised ${since}.`,
    },
    needed: {
      title: 'Needed from the steering group',
      none: 'Nothing at the moment.',
      line: (who: string, text: string, when: string) => `${who}: ${text}, ${when}`,
    },
    waits: {
      sign: (name: string) => `Sign “${name}”`,
      reply: (who: string, milestone: string) => `Answer ${who} on “${milestone}”`,
      decide: (name: string, before: string) => `Decide: extend “${name}”${before ? ` or accept “${before}” as final` : ''}`,
      take: (severity: Severity, title: string) => `Take the ${severities[severity].toLowerCase()} issue “${title}”`,
      settle: (severity: Severity, title: string) => `Settle the ${severities[severity].toLowerCase()} issue “${title}”`,
      meet: (title: string) => `Meet “${title}”`,
      askSign: (name: string) => `Ask for the sign-off of “${name}”`,
      activate: (name: string) => `Activate “${name}”`,
      closeGaps: (name: string, count: number) =>
        `Close ${say.count(count, { one: '# gap', other: '# gaps' })} in “${name}”, then activate it`,
      gap: (milestone: string, kind: Gap['kind'], title: string) => `${milestone}: ${lacks[kind](title)}`,
      tryIt: (name: string) => `Try “${name}” and say how it went`,
      tryAgain: (name: string) => `Try “${name}” again: it failed`,
      begin: (title: string) => `Begin “${title}”, it is risky`,
      followUp: (title: string) => `Settle “${title}”`,
      check: (team: string, time: string) => `Check with ${team} at ${time}`,
      record: (team: string, day: string) => `Note what came of the check with ${team} on ${day}`,
      follow: (title: string, who: string) => `Follow up “${title}”: ${who ? `${who} has it` : 'nobody has it'}`,
      followMore: (count: number) => `Follow up ${say.count(count, { one: '# more open issue', other: '# more open issues' })}`,
      talk: (person: string, team: string) => `Talk to ${person} (${team})`,
      tell: (asker: string, text: string) => `Answer ${asker}: ${text}`,
      nameVoice: (team: string) => `Name who speaks for ${team}`,
      nameRole: (role: string) => `Name the ${role}`,
      review: (title: string) => `Look at “${title}” in the playbook again`,
    },
    when: {
      since: (day: string) => `waiting since ${day}`,
      by: (day: string) => `by ${day}`,
      today: 'due today',
      overdue: (day: string) => `due since ${day}`,
      raised: (moment: string) => `raised ${moment}`,
      taken: (moment: string) => `taken ${moment}`,
      lastWord: (day: string) => `last word ${day}`,
      silent: 'no report twice in a row',
      behind: (days: number) => `${workingDays(say, days)} behind`,
    },
    weeks: {
      title: 'The next two weeks',
      none: 'Nothing in the plan falls into these days.',
      line: (day: string, text: string, who: string) => `${day}: ${text}${who ? ` (${who})` : ''}`,
    },
    more: (count: number) => `and ${say.number(count)} more, in the tab`,
    foot: (title: string) => `${title}. Made from the live rollout; the tab in the channel shows how it stands now.`,
  }) as const;

/** Every message of the page. */
export type SteeringWords = Said<ReturnType<typeof steeringEn>>;
