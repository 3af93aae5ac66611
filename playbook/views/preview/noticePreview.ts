// Whom a notice reaches, name by name, before it is kept or sent (U20, U21).
import { instantOf } from '../../clock/moments.ts';
import { reachOf } from '../../clock/noticeAudience.ts';
import { workingFrom } from '../../clock/personsHours.ts';
import type { Told } from '../../commands/Command.ts';
import type { Preview } from '../../contract/Action.ts';
import type { Notice } from '../../journal/Notice.ts';
import { nameOf } from '../../journal/nameOf.ts';
import type { Rollout } from '../../journal/Rollout.ts';
import { momentWords } from '../../words/dates.ts';
import { noticeWords as w } from '../../words/notices.ts';

/** Everybody else in the channel, as far as a notice goes to them: how many, and a few of their names. */
export interface CrowdThere {
  count: number;
  names: string[];
}

/** The notice that a preview of that verb is about; null for any other. */
export function noticeMeant(verb: string, before: Rollout, after: Rollout): Notice | null {
  if (verb !== 'sendNotice' && verb !== 'writeNotice') return null;
  const meant = after.notices.find((one) => {
    const was = before.notices.find(({ id }) => id === one.id);
    return !was || was.written.seq !== one.written.seq || was.planned?.seq !== one.planned?.seq;
  });
  return meant ?? null;
}

/** The same preview with everybody the notice would go to as things stand, and who of the audience gets none and why. */
export function withReach(
  verb: string,
  { rollout: before, people, now }: Told<unknown>,
  after: Rollout,
  preview: Preview,
  crowd: CrowdThere | null,
): Preview {
  const notice = noticeMeant(verb, before, after);
  if (!notice) return preview;
  const { people: reached, left } = reachOf(after, people, notice, now);
  const from = notice.planned ? instantOf(notice.planned.moment) : now;
  const zoneOf = (person: string) => people[person]?.zone ?? after.start?.zone ?? 'UTC';
  const names = [...reached.map((person) => nameOf(people, person)), ...(crowd?.names ?? [])];
  const all = reached.length + (crowd?.count ?? 0);
  return {
    ...preview,
    said: `${all ? w.preview.goes(all, names) : w.preview.nobody}${left.length ? w.preview.not(left.length) : ''}`,
    changes: [
      ...reached.map((person) => ({
        what: nameOf(people, person),
        was: '',
        is: verb === 'sendNotice' ? w.preview.gets(momentWords(workingFrom(after, person, from).toString(), zoneOf(person))) : '',
      })),
      ...left.map(({ person, why }) => ({ what: nameOf(people, person), was: '', is: w.preview.leftOut(w.left[why]) })),
    ].slice(0, mostShown),
  };
}

/** More than this nobody reads before pressing; the sentence has the count. */
const mostShown = 300;
