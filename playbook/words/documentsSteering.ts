// What the one-page status for the steering group says.
import { listed } from '../journal/nameOf.ts';
import type { Severity } from '../templates/Template.ts';
import { counted, slipWords } from './counts.ts';
import type { DocumentLanguage } from './documentLanguage.ts';

const severities: Record<Severity, string> = { minor: 'Minor', serious: 'Serious', red: 'Red' };

const en = {
  kicker: 'Status for the steering group',
  made: (day: string, who: string) => `${day}  ·  made by ${who}`,
  onPlan: (name: string, day: string) => `${name} is on plan for ${day}.`,
  slips: (name: string, day: string, days: number) => `${name} is forecast for ${day}, ${slipWords(days)}.`,
  done: 'Every milestone is reached.',
  none: 'No milestone is planned yet.',
  paused: 'The rollout is paused.',
  closed: 'The rollout is closed.',
  inWork: (name: string, met: number, all: number) => `In work: ${name}, ${met} of ${counted(all, 'deliverable')} met.`,
  planned: (day: string) => `First agreed: ${day}.`,
  because: (cause: string) => `Why: ${cause}`,
  milestones: {
    title: 'Milestones',
    columns: ['Milestone', 'First agreed', 'Forecast', 'Slip', 'Standing'],
    signed: (day: string) => `Signed ${day}`,
    met: (day: string) => `Met ${day}`,
    review: 'Waits for signatures',
    metOf: (met: number, all: number) => `${met} of ${all} met`,
    leftOut: 'Left out',
    draft: 'Draft',
  },
  signed: {
    title: 'Signed since the start',
    line: (name: string, day: string, who: string[]) => `${name}: ${day}${who.length ? `, by ${listed(who)}` : ''}`,
    none: 'Nothing is signed yet.',
  },
  decisions: {
    title: 'Open decisions',
    none: 'No decision is open.',
    line: (text: string, who: string, when: string) => `${text}${who ? ` (${who}, ${when})` : ` (${when})`}`,
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
  weeks: {
    title: 'The next two weeks',
    none: 'Nothing in the plan falls into these days.',
    line: (day: string, text: string, who: string) => `${day}: ${text}${who ? ` (${who})` : ''}`,
  },
  more: (count: number) => `and ${count} more, in the tab`,
  foot: (title: string) => `${title}. Made from the live rollout; the tab in the channel shows how it stands now.`,
};

/** The words of the steering group's page in one language. */
export const steeringWords: Record<DocumentLanguage, typeof en> = { en };
