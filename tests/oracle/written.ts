// What the connector accepted about teams' days, written as the oracle writes it.
import { deliveries } from '../../bot/store/deliveries.ts';
import type { Entry } from '../../playbook/journal/Entry.ts';
import type { QuarterRun } from './QuarterRun.ts';
import type { QuarterHouse } from './quarterHouse.ts';

/** The rows of the two files of the oracle, without their headings. */
export interface Told {
  messages: string[];
  unasked: string[];
}

/** The house names a duty by team and day, and by what follows the question. */
const kinds: Record<string, string> = {
  '': 'askStatus',
  again: 'askAgain',
  nudge: 'nudgeStatus',
  deputy: 'askDeputy',
  missing: 'tellMissing',
};

/** Team, day and kind of a message about a team's day; null for every other duty. */
export function messageOf(duty: string): { teamId: string; day: string; kind: string } | null {
  const [about, teamId = '', day = '', follows = ''] = duty.split('/');
  const kind = kinds[follows];
  return about === 'status' && kind ? { teamId, day, kind } : null;
}

/** Every accepted post to a team's people or about its silence, and every day that ended without a message. */
export async function written({ house, rolloutIds, keyOf }: QuarterRun): Promise<Told> {
  const told: Told = { messages: [], unasked: [] };
  const kept = deliveries(house.engine);
  // What each post that is explained does.
  const doing = new Map<string, string>();
  const unexplained = new Set(
    house.transcript.accepted().flatMap(({ method, activityId }) => (method === 'POST' && activityId ? [activityId] : [])),
  );
  for (const rolloutId of rolloutIds.values())
    for (const { type, at, data } of await entriesIn(house, rolloutId)) {
      if (type === 'remindersCut') for (const id of await notesOf(house, rolloutId, data.round)) unexplained.delete(id);
      if (type !== 'dutyEnded') continue;
      const message = messageOf(data.duty);
      const delivery = data.outcome === 'sent' ? await kept.sentFor(rolloutId, data.subject, data.duty) : null;
      const id = delivery?.sent?.activityId ?? '';
      if (!message) {
        unexplained.delete(id);
        continue;
      }
      const { teamId, day, kind } = message;
      const team = keyOf(rolloutId, teamId) ?? teamId;
      // One message may ask or tell of several teams in the same way: it is a row for each that it names.
      const post = unexplained.delete(id) || doing.has(id) ? house.transcript.find(id) : null;
      const before = doing.get(id);
      if (before !== undefined && (before !== kind || !JSON.stringify(post?.activity).includes(team)))
        told.messages.push(`unnamed: ${team} ${day}`);
      if (post) doing.set(id, kind);
      if (post) told.messages.push([post.at, kind, team, day, post.conversation.slice(2)].join(','));
      else told.unasked.push([at, data.outcome, team, day].join(','));
    }
  // What no delivery explains went out once too often.
  for (const id of unexplained) {
    const post = house.transcript.find(id);
    if (post?.conversation.startsWith('a:T')) told.messages.push([post.at, 'unexplained', '', '', post.conversation.slice(2)].join(','));
  }
  return told;
}

async function entriesIn({ conversing: { journals } }: QuarterHouse, rolloutId: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (let before = (await journals.open(rolloutId)).rollout.seq + 1; before > 1; ) {
    const page = await journals.page(rolloutId, before, 1000);
    entries.push(...page);
    before = page[0]?.seq ?? 1;
  }
  return entries;
}

/** The posts of a round of notes: they travel by page, and no entry names each. */
async function notesOf({ conversing: { rounds } }: QuarterHouse, rolloutId: string, round: number): Promise<string[]> {
  const { notes } = await rounds.outcomesOf(rolloutId, `reminders/${round}`, '', 1000);
  return notes.flatMap(({ sent }) => (sent ? [sent.activityId] : []));
}
