import { isAcceptanceReminder } from '../../playbook/clock/acceptances.ts';
import { publishedAt, toAccept } from '../../playbook/journal/acceptance.ts';
import type { Section } from '../../playbook/journal/Section.ts';
import { acceptanceSubject } from '../../playbook/journal/subjects.ts';
import { writtenAs } from '../../playbook/journal/writtenAs.ts';
import { whatChanged } from '../../playbook/views/whatChanged.ts';
import { sectionWords } from '../../playbook/words/sections.ts';
import { acceptanceCard } from '../cards/acceptanceCard.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import { type Drawing, dayFor, keyNow, momentFor, name, pressOf, undoOf } from './Drawing.ts';

const { changes } = sectionWords;

/** As many as one press accepts. */
const mostAtOnce = 40;

/** What one person is asked to accept, as it is now; settled once nothing waits (P28, P29). */
export function drawAcceptance(drawing: Drawing, to: string, duty: string): CardMessage | null {
  const { rollout, linkTo } = drawing;
  const links = { playbook: linkTo(rollout, { page: 'playbook' }) };
  const waits = toAccept(rollout, to)
    .sort((one, other) => publishedAt(one).seq - publishedAt(other).seq)
    .slice(0, mostAtOnce);
  if (!waits.length) return given(drawing, to, links);
  const sections = waits.map(({ id, version }) => ({ section: id, version }));
  return acceptanceCard({
    state: isAcceptanceReminder(duty) ? 'again' : 'waits',
    rollout: rollout.title,
    sections: waits.map((section) => {
      const { title, id, writtenBy } = section;
      return {
        title,
        who: name(drawing, writtenBy),
        day: dayFor(drawing, to, publishedAt(section).at),
        what: changeOf(drawing, section, to),
        url: linkTo(rollout, { page: 'playbook', id }),
      };
    }),
    accept: pressOf(drawing, 'acceptSection', { sections }, `${keyNow(drawing, acceptanceSubject(to))}/${rollout.seq}`),
    links,
  });
}

/** What is otherwise than in the version they accepted, in one line. */
function changeOf({ rollout }: Drawing, section: Section, person: string): string {
  const accepted = rollout.accepted[section.id]?.[person]?.version;
  if (accepted === undefined) return changes.isNew;
  const before = writtenAs(rollout, section, accepted);
  if (!before) return changes.since(accepted);
  return whatChanged(before.words.markdown ?? '', section.markdown) ?? changes.fields;
}

/** What they accepted last, all of it in one doing. */
function given(drawing: Drawing, to: string, links: { playbook: string | null }): CardMessage {
  const { rollout } = drawing;
  const marks = rollout.sections.flatMap(({ id, title }) => {
    const mark = rollout.accepted[id]?.[to];
    return mark ? [{ ...mark, title }] : [];
  });
  const last = marks.toSorted((one, other) => other.seq - one.seq)[0];
  if (!last) return acceptanceCard({ state: 'nothing', rollout: rollout.title, links });
  const titles = marks.filter(({ at }) => at === last.at).map(({ title }) => title);
  const own = rollout.entries.some(({ seq, key }) => seq === last.seq && key.startsWith('acceptSection|'));
  const undo = own ? undoOf(drawing, last.seq) : null;
  return acceptanceCard({ state: 'accepted', rollout: rollout.title, titles, when: momentFor(drawing, to, last.at), undo, links });
}
