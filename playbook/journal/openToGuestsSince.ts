// Since when guests can see a section as it stands: what was closed to them when it was published asks them once it opens (P24, P28).
import { publishedAt } from './acceptance.ts';
import type { Entry } from './Entry.ts';
import type { Rollout } from './Rollout.ts';
import type { Section } from './Section.ts';

const known = new WeakMap<Rollout, Map<string, string>>();

/** The first moment from its publishing on at which guests could see it; its publishing where the entries at hand do not tell. */
export function openToGuestsSince(rollout: Rollout, section: Section): string {
  const before = known.get(rollout) ?? new Map<string, string>();
  known.set(rollout, before);
  const since = before.get(section.id) ?? firstOpen(rollout, section);
  before.set(section.id, since);
  return since;
}

/** What the entry says of whether guests see it; undefined where it says nothing. */
const policyIn = ({ type, data }: Entry): boolean | undefined =>
  type === 'rolloutChanged' && data.fields.guestsSee !== undefined ? data.fields.guestsSee !== 'nothing' : undefined;
const writtenIn = ({ type, data }: Entry, id: string): boolean | undefined =>
  type === 'sectionWritten' && data.section === id ? (data.guests ?? true) : undefined;

function firstOpen({ entries }: Rollout, section: Section): string {
  const { at: published, seq } = publishedAt(section);
  let [isOpen, isFor] = [true, true];
  for (const entry of entries) {
    isOpen = policyIn(entry) ?? isOpen;
    isFor = writtenIn(entry, section.id) ?? isFor;
    if (isOpen && isFor && entry.seq >= seq) return entry.seq === seq ? published : entry.at;
  }
  return published;
}
