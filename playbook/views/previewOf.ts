// What a command would change, worked out from the plan and the calendars before and after it, whatever the command is (P66, P67).

import type { Told } from '../commands/Command.ts';
import type { Preview } from '../contract/Action.ts';
import type { Rollout } from '../journal/Rollout.ts';
import { sentence } from '../words/joints.ts';
import { previewWords as w } from '../words/preview.ts';
import { changeOf } from './change.ts';
import { deliverableChanges } from './preview/deliverableChanges.ts';
import { forecastChanges } from './preview/forecastChanges.ts';
import { holidayChanges } from './preview/holidayChanges.ts';
import { milestoneChanges } from './preview/milestoneChanges.ts';

/** More than this nobody reads before pressing; the rest is counted. */
const mostShown = 300;

export function previewOf({ rollout: before, people, now, by }: Told<unknown>, after: Rollout): Preview {
  const milestones = milestoneChanges(before, after);
  const deliverables = deliverableChanges(before, after, people);
  const plan = [...milestones.changes, ...forecastChanges(before, after, now), ...deliverables.changes];
  const all = [...plan, ...holidayChanges(before, after)];
  const rest = all.length - mostShown;
  const changes = rest > 0 ? [...all.slice(0, mostShown), { what: w.moreChanges(rest), was: '', is: '' }] : all;
  const touched = (kind: 'added' | 'dropped' | 'changed') => ({ milestones: milestones[kind], deliverables: deliverables[kind] });
  const looking = { rollout: after, people, now, reader: by, readerName: '' };
  const told = after.entries.filter(({ seq }) => seq > before.seq).flatMap((entry) => changeOf(looking, entry)?.text ?? []);
  const said = plan.length ? w.said(touched('added'), touched('dropped'), touched('changed')) : sentence(told[0] ?? w.nothing);
  return { said, refused: false, problems: [], changes };
}
