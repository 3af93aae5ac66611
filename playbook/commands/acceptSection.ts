import { z } from 'zod';
import { acceptanceOf, isConcerned, wordsOf } from '../journal/acceptance.ts';
import { nameOf } from '../journal/nameOf.ts';
import { inputWords } from '../words/inputs.ts';
import { sectionWords as w } from '../words/sections.ts';
import { command, type Refusal, refuse, type Told } from './Command.ts';
import { idOf } from './fields.ts';
import { sectionNamed } from './playbook/sectionNamed.ts';

const mostAtOnce = 40;

const input = z.object({
  sections: z
    .array(
      z.object({
        section: idOf(() => inputWords.choice),
        version: z.coerce
          .number({ error: () => w.missing.version })
          .int({ error: () => w.missing.version })
          .min(1, { error: () => w.missing.version }),
      }),
      { error: () => w.missing.nothing },
    )
    .min(1, { error: () => w.missing.nothing })
    .max(mostAtOnce, { error: () => w.limits.tooManySections(mostAtOnce) }),
});
type Input = z.infer<typeof input>;

/** "I have read this and work this way", for each version in person; what changed since it was shown goes on waiting (P28, P29, P103). */
export const acceptSection = command<Input>({
  verb: 'acceptSection',
  does: 'Say that you have read sections of the playbook and work by them, each in the version you were shown.',
  input,
  decide(told) {
    const { input, by } = told;
    const shown = [...new Map(input.sections.map((one) => [one.section, one])).values()];
    const reasons = shown.map((one) => ({ ...one, refusal: refusalFor(told, one) }));
    const fine = reasons.filter(({ refusal }) => !refusal);
    if (!fine.length) return reasons[0]?.refusal ?? refuse('badInput', { sentence: w.missing.nothing });
    return { entries: fine.map(({ section, version }) => ({ type: 'sectionAccepted', data: { section, version, person: by } })) };
  },
  undo: {
    sectionAccepted(rollout, { seq, data }, { by, people }) {
      if (by !== data.person) return refuse('notYours', { who: nameOf(people, data.person) });
      return rollout.accepted[data.section]?.[data.person]?.seq === seq
        ? { entries: [{ type: 'sectionAcceptanceTakenBack', data }] }
        : refuse('undoneAlready');
    },
  },
});

function refusalFor({ rollout, by, people }: Told<Input>, { section: id, version }: Input['sections'][number]): Refusal | null {
  const section = sectionNamed(rollout, id);
  if ('refusal' in section) return section;
  const { title, versions } = section;
  if (!versions.some((one) => one.version === version)) return refuse('unknownVersion', { title });
  if (!section.accept || !isConcerned(rollout, section, by)) return refuse('notConcerned', { title });
  if (acceptanceOf(rollout, section, by) === 'accepted') return refuse('alreadySo', { what: w.isAccepted });
  if (wordsOf(versions, version) === wordsOf(versions, section.version)) return null;
  return refuse('changedSinceShown', { who: nameOf(people, section.writtenBy), title, version: String(section.version) });
}
