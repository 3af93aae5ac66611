import { z } from 'zod';
import type { EntryOf, NewEntry, PersonId } from '../journal/Entry.ts';
import { entryAt } from '../journal/entryAt.ts';
import { nameOf } from '../journal/nameOf.ts';
import type { Rollout } from '../journal/Rollout.ts';
import type { PlaybookQuestion } from '../journal/Section.ts';
import { titleOf } from '../words/counts.ts';
import { inputWords } from '../words/inputs.ts';
import { playbookQuestionWords as w } from '../words/playbookQuestions.ts';
import { command, type Decision, isRefusal, type Refusal, refuse } from './Command.ts';
import { idOf } from './fields.ts';
import { editRefused } from './playbook/mayEdit.ts';
import { fieldsWith, markdown } from './playbook/sectionFields.ts';
import { sectionNamed } from './playbook/sectionNamed.ts';
import { nextVersion } from './playbook/writeVersion.ts';
import { mayFile, questionOnPlaybook } from './questionOnPlaybook.ts';

/** What a form sends for a page of its own. */
export const ownPage = 'new';

const input = z.object({
  question: idOf(() => inputWords.choice),
  /** Absent, empty or `new`: a page of its own among the questions and answers. */
  section: z
    .string({ error: () => inputWords.choice })
    .max(100, { error: () => inputWords.choice })
    .nullish()
    .transform((id) => (id === ownPage ? null : id || null)),
});

/** Puts an answer into the playbook, as a page of its own or at the end of a section, so that it is asked once (P23, P34). */
export const fileAnswer = command<z.infer<typeof input>>({
  verb: 'fileAnswer',
  does: 'Put the answer to a question into the playbook, as a page of its own or at the end of a section.',
  input,
  decide({ rollout, input, by, people }) {
    const question = questionOnPlaybook(rollout, input.question);
    if (isRefusal(question)) return question;
    const { answer, filed } = question;
    if (!answer) return refuse('notAnswered');
    if (!mayFile(rollout, question, by)) return refuse('notYours', { who: nameOf(people, answer.by) });
    if (filed) return refuse('alreadySo', { what: w.isFiled(rollout.sections.find(({ id }) => id === filed.section)?.title ?? '') });
    if (!input.section) return written(rollout, question, ofItsOwn(rollout, question, answer, by), by);
    const section = sectionNamed(rollout, input.section);
    if (isRefusal(section)) return section;
    const no = editRefused(rollout, section, by, people);
    if (no) return no;
    const text = markdown.safeParse(w.appended(section.markdown, titleOf(question.text, 200), answer.text));
    if (!text.success) return refuse('badInput', { sentence: text.error.issues[0]?.message ?? '' });
    const fields = fieldsWith(section, {}, rollout.seq);
    return written(rollout, question, nextVersion(rollout, section, { fields, markdown: text.data, by }), by);
  },
  undo: {
    playbookAnswerFiled(rollout, entry, { by }) {
      const question = rollout.playbookQuestions.find(({ id }) => id === entry.data.question);
      if (question?.filed?.seq !== entry.seq) return refuse('undoneAlready');
      const version = rollout.entries.find((one) => one.key === entry.key && one.type === 'sectionWritten');
      const before = version?.type === 'sectionWritten' ? asItWas(rollout, version, by) : refuse('tooLongAgo');
      if (isRefusal(before)) return before;
      return { entries: [{ type: 'playbookAnswerUnfiled', data: { question: question.id } }, ...before.entries] };
    },
    // The section goes back together with the answer.
    sectionWritten: () => ({ entries: [] }),
    sectionAccepted: () => ({ entries: [] }),
    sectionDrafted: () => ({ entries: [] }),
  },
});

function written(rollout: Rollout, { id }: PlaybookQuestion, version: NewEntry[], by: PersonId): Decision {
  const [first] = version;
  const section = first?.type === 'sectionWritten' ? first.data.section : '';
  return {
    entries: [{ type: 'playbookAnswerFiled', data: { question: id, section } }, ...version, ...draftKept(rollout, section, by)],
  };
}

/** A page that nobody is asked to accept; guests see it once its keeper lets them, since it was written to one person. */
function ofItsOwn(rollout: Rollout, question: PlaybookQuestion, answer: NonNullable<PlaybookQuestion['answer']>, by: PersonId): NewEntry[] {
  const roleOf = (person: PersonId) => rollout.roles.find(({ id }) => rollout.holders[id]?.includes(person))?.id;
  const short = titleOf(question.text, 110);
  const isWhole = short === question.text || short === question.text.replace(/[.!?。！？]$/, '');
  const title = isWhole && /[?？]$/.test(question.text) ? question.text : short;
  const ownerRole = roleOf(answer.by) ?? roleOf(by) ?? 'projectManager';
  const fields = fieldsWith(null, { group: w.answersGroup, title, ownerRole, guests: false }, rollout.seq);
  const data = { ...fields, section: `answer${rollout.seq + 1}`, version: 1, was: null };
  return [{ type: 'sectionWritten', data, words: { markdown: isWhole ? `${answer.text}\n` : `${question.text}\n\n${answer.text}\n` } }];
}

/** What its writer keeps of that section for themselves stays theirs, to be brought together with what stands now (N15). */
function draftKept({ drafts }: Rollout, section: string, by: PersonId): NewEntry[] {
  return drafts
    .filter((draft) => draft.section === section && draft.by === by)
    .map(({ basedOn, fields, markdown, seq }) => ({
      type: 'sectionDrafted',
      data: { section, basedOn, fields, was: seq },
      words: { markdown },
    }));
}

/** The page leaves again, or the section gets back the text it had, unless somebody wrote to it since. */
function asItWas(rollout: Rollout, { data, seq }: EntryOf<'sectionWritten'>, by: PersonId): Decision {
  const section = rollout.sections.find(({ id }) => id === data.section);
  if (!section) return refuse('undoneAlready');
  if (section.seq !== seq) return laterVersion();
  if (data.was == null) return { entries: [{ type: 'sectionDropped', data: { section: section.id } }] };
  const before = entryAt(rollout, data.was);
  if (before?.type !== 'sectionWritten') return refuse('tooLongAgo');
  const fields = fieldsWith(before.data, {}, rollout.seq);
  const restored = nextVersion(rollout, section, { fields, markdown: before.words.markdown ?? '', by, restores: before.data.version });
  return { entries: [...restored, ...draftKept(rollout, section.id, by)] };
}

const laterVersion = (): Refusal => refuse('dependsOn', { what: w.laterVersion });
