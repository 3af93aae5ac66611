// What the playbook asks of people: to look at a section again, and to accept what changed (P22, P28).
import { steersNow } from '../clock/whoSteers.ts';
import { publishedAt, toAccept } from '../journal/acceptance.ts';
import { sectionWords as w } from '../words/sections.ts';
import { viewWords } from '../words/views.ts';
import { dayOfEntry, dueWords, sideOf, today } from './dueWords.ts';
import type { Looking } from './Looking.ts';
import type { Waiting } from './needs.ts';

/** Sections whose day to be looked at again has come, for their owners. */
export function reviewNeeds(looking: Looking): Waiting[] {
  const { rollout } = looking;
  return rollout.sections.flatMap(({ id, title, ownerRole, reviewOn }): Waiting[] => {
    if (!reviewOn || reviewOn > today(looking)) return [];
    const to = rollout.holders[ownerRole]?.[0] ?? steersNow(rollout, looking.now);
    const place = { page: 'playbook' as const, id };
    const text = w.reviewNeed(title);
    return [
      {
        id: `review/${id}`,
        kind: 'review',
        about: id,
        text,
        to,
        side: sideOf(looking, to, 'integrator'),
        ...dueWords(looking, reviewOn),
        place,
        at: reviewOn,
      },
    ];
  });
}

/** What the reader has to accept, in one line; nobody else's, so that the board stays the same for everybody. */
export function acceptanceNeeds(looking: Looking): Waiting[] {
  const { rollout, reader } = looking;
  if (!reader || (rollout.status !== 'running' && rollout.status !== 'paused')) return [];
  const waits = toAccept(rollout, reader);
  const [first] = waits;
  if (!first) return [];
  const at = waits.map((section) => publishedAt(section).at).sort()[0] ?? '';
  return [
    {
      id: `accept/${reader}`,
      kind: 'accept',
      about: '',
      text: w.needAccept(waits.map(({ title }) => title)),
      to: reader,
      side: sideOf(looking, reader, 'customer'),
      when: viewWords.waitingSince(dayOfEntry(looking, at)),
      late: false,
      place: { page: 'playbook', ...(waits.length === 1 ? { id: first.id } : {}) },
      at,
    },
  ];
}
