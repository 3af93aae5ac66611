// How changes of the plan are told in the history.
import type { EntryData } from '../../journal/Entry.ts';
import { dayWords } from '../dates.ts';
import { listed } from '../numbers.ts';
import { counted, titleOf } from './counts.ts';

/** A reason after what it is for, cut to what a line holds. */
export const because = (reason = '') => (reason ? `: ${titleOf(reason, 120)}` : '');

export const planChangeWords = {
  added: (name: string, startOn: string, dueOn: string) => `${name} was added, ${dayWords(startOn)} to ${dayWords(dueOn)}`,
  changed: (name: string) => `${name} was changed`,
  needs: (name: string, needs: readonly string[]) => (needs.length ? `${name} needs ${listed(needs)}` : `${name} needs nothing before it`),
  moved: (name: string, place: number) => `${name} is now number ${place + 1} in the plan`,
  dropped: (name: string, reason?: string) => `${name} was dropped${because(reason)}`,
  merged: (name: string, into: string, reason?: string) => `${name} was merged into ${into}${because(reason)}`,
  restored: (name: string) => `${name} is in the plan again`,
  started: (title: string) => `Work on “${title}” has begun`,
  notStarted: (title: string) => `Work on “${title}” has not begun after all`,
  deliverableDropped: (title: string, name: string, reason?: string) => `“${title}” was taken out of ${name}${because(reason)}`,
  deliverableRestored: (title: string, name: string) => `“${title}” is in ${name} again`,

  /** The first milestone with its new day, and how much moved with it. */
  redated({ milestones, deliverables }: EntryData['planRedated'], name: (milestone: string) => string, reason?: string): string {
    const [first] = milestones;
    if (!first) return `The days of ${counted(deliverables.length, 'deliverable')} were moved${because(reason)}`;
    const others = milestones.length - 1;
    const rest = others ? `, and ${counted(others, 'milestone')} with it` : '';
    const end = first.dueOn === first.was.dueOn ? `starts on ${dayWords(first.startOn)}` : `is due ${dayWords(first.dueOn)}`;
    return `${name(first.milestone)} ${end}${rest}${because(reason)}`;
  },

  imported({ milestones, deliverables, changed }: EntryData['planImported']): string {
    const came = [
      milestones.length ? counted(milestones.length, 'milestone') : '',
      deliverables.length ? counted(deliverables.length, 'deliverable') : '',
    ].filter(Boolean);
    const changes = changed.length ? `${counted(changed.length, 'deliverable')} changed` : '';
    return `From a table: ${[came.length ? `${listed(came)} added` : '', changes].filter(Boolean).join(', ')}`;
  },
  importTakenBack: 'What came in from a table was taken out again',
} as const;
