import type { AcceptanceShown } from '../contract/Playbook.ts';
import { acceptanceOf, concernedBy, hasRead } from '../journal/acceptance.ts';
import type { PersonId } from '../journal/Entry.ts';
import type { Section, SectionMark } from '../journal/Section.ts';
import { dayWords } from '../words/dates.ts';
import { sectionWords as w } from '../words/sections.ts';
import { action, isOpen } from './actions.ts';
import { dayOfEntry } from './dueWords.ts';
import type { Looking } from './Looking.ts';
import { personShown } from './personShown.ts';

const orderOf = { waiting: 0, read: 1, accepted: 2 } as const;

/** Who has accepted what stands, those who have not first, and what the reader is asked; null for a section that asks nobody (P28). */
export function acceptanceShown(looking: Looking, section: Section): AcceptanceShown | null {
  if (!section.accept) return null;
  const { rollout, reader } = looking;
  const people = concernedBy(rollout, section)
    .map((person) => answerOf(looking, section, person))
    .sort((one, other) => orderOf[one.state] - orderOf[other.state] || one.person.name.localeCompare(other.person.name));
  const accepted = people.filter(({ state }) => state === 'accepted').length;
  const state = reader ? acceptanceOf(rollout, section, reader) : 'none';
  const mark = reader ? rollout.accepted[section.id]?.[reader] : undefined;
  const asks = state === 'asked' || state === 'changed';
  return {
    state,
    said: saidOf(looking, state, mark),
    line: w.acceptedLine(accepted, people.length),
    accepted,
    of: people.length,
    people,
    action:
      asks && isOpen(looking)
        ? action(looking, 'acceptSection', {
            label: w.actions.accept,
            tone: 'primary',
            input: { sections: [{ section: section.id, version: section.version }] },
            key: ['acceptSection', section.id, section.version, reader ?? '', rollout.seq].join('/'),
          })
        : null,
  };
}

const dayOf = (looking: Looking, at: string): string => dayWords(dayOfEntry(looking, at));

function saidOf(looking: Looking, state: AcceptanceShown['state'], mark: SectionMark | undefined): string {
  if (state === 'none') return '';
  if (state === 'asked' || !mark) return w.askedYou;
  return state === 'changed' ? w.changedSince(mark.version) : w.acceptedOn(dayOf(looking, mark.at));
}

function answerOf(looking: Looking, section: Section, person: PersonId): AcceptanceShown['people'][number] {
  const { rollout } = looking;
  const read = rollout.read[section.id]?.[person];
  const accepted = rollout.accepted[section.id]?.[person];
  const shown = personShown(looking, person);
  if (accepted && acceptanceOf(rollout, section, person) === 'accepted')
    return { person: shown, state: 'accepted', said: w.personAccepted(dayOf(looking, accepted.at)) };
  if (read && hasRead(rollout, section, person)) return { person: shown, state: 'read', said: w.personRead(dayOf(looking, read.at)) };
  return { person: shown, state: 'waiting', said: accepted ? w.personChanged(accepted.version) : w.personWaits };
}
