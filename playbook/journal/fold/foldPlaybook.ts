import type { EntryOf } from '../Entry.ts';
import type { PlaybookEntries } from '../entries/PlaybookEntries.ts';
import type { Rollout } from '../Rollout.ts';
import type { PlaybookQuestion, Section } from '../Section.ts';
import { playbookQuestionSubject } from '../subjects.ts';
import type { Applying } from './Applying.ts';
import { reviseAcceptance } from './reviseAcceptance.ts';

/** The playbook's sections and drafts, who has read and accepted them, and what was asked of it. */
export const foldPlaybook: Applying<keyof PlaybookEntries> = {
  sectionWritten(rollout, entry) {
    const before = rollout.sections.find(({ id }) => id === entry.data.section);
    const section = written(entry, before);
    if (before) rollout.sections[rollout.sections.indexOf(before)] = section;
    else rollout.sections.splice(entry.data.place ?? rollout.sections.length, 0, section);
    reviseAcceptance(rollout, entry.seq);
  },
  sectionDrafted(rollout, { data: { section, basedOn, fields }, words, by, at, seq }) {
    rollout.drafts = rollout.drafts.filter((one) => one.section !== section || one.by !== by);
    rollout.drafts.push({ section, by, basedOn, fields, markdown: words.markdown ?? '', at, seq });
  },
  sectionDraftDropped(rollout, { data }) {
    rollout.drafts = rollout.drafts.filter(({ section, by }) => section !== data.section || by !== data.person);
  },
  sectionDropped(rollout, { data, seq }) {
    const place = rollout.sections.findIndex(({ id }) => id === data.section);
    const [section] = place < 0 ? [] : rollout.sections.splice(place, 1);
    if (section) rollout.droppedSections.push({ section, place, seq });
    reviseAcceptance(rollout, seq);
  },
  sectionRestored(rollout, { data, seq }) {
    const dropped = rollout.droppedSections.findLast(({ section }) => section.id === data.section);
    if (!dropped) return;
    rollout.droppedSections = rollout.droppedSections.filter((one) => one !== dropped);
    rollout.sections.splice(dropped.place, 0, dropped.section);
    reviseAcceptance(rollout, seq);
  },
  sectionMoved(rollout, { data }) {
    const section = rollout.sections.find(({ id }) => id === data.section);
    if (!section) return;
    rollout.sections = rollout.sections.filter((one) => one !== section);
    rollout.sections.splice(data.place, 0, { ...section, group: data.group });
  },
  sectionRead(rollout, { data, at, seq }) {
    rollout.read[data.section] = { ...rollout.read[data.section], [data.person]: { version: data.version, at, seq } };
  },
  sectionAccepted(rollout, { data, at, seq }) {
    rollout.accepted[data.section] = { ...rollout.accepted[data.section], [data.person]: { version: data.version, at, seq } };
    reviseAcceptance(rollout, seq, data.person);
  },
  sectionAcceptanceTakenBack(rollout, { data, seq }) {
    delete rollout.accepted[data.section]?.[data.person];
    reviseAcceptance(rollout, seq, data.person);
  },
  exerciseDone(rollout, { data, at, seq }) {
    const key = `${data.section}/${data.exercise}`;
    rollout.exercised[key] = { ...rollout.exercised[key], [data.person]: { at, seq } };
  },
  exerciseUndone(rollout, { data }) {
    delete rollout.exercised[`${data.section}/${data.exercise}`]?.[data.person];
  },
  lookedUp(rollout, { data: { person, ...rest }, words, at, seq }) {
    rollout.lookups.push({ ...rest, asked: words.asked ?? '', by: person, at, seq });
  },
  playbookAsked(rollout, { data, words, by, at, seq }) {
    const { question: id, to, round } = data;
    const about = round === undefined ? {} : { round };
    rollout.playbookQuestions.push({
      id,
      to,
      ...about,
      text: words.text ?? '',
      by,
      at,
      seq,
      since: at,
      answer: null,
      filed: null,
      dropped: null,
    });
    rollout.revised[playbookQuestionSubject(id)] = seq;
  },
  playbookQuestionPassedOn(rollout, { data, at, seq }) {
    changeQuestion(rollout, data.question, seq, { to: data.to, since: at });
  },
  playbookAnswered(rollout, { data, words, by, at, seq }) {
    changeQuestion(rollout, data.question, seq, { answer: { text: words.text ?? '', by, at, seq } });
  },
  playbookAnswerTakenBack(rollout, { data, seq }) {
    changeQuestion(rollout, data.question, seq, { answer: null });
  },
  playbookQuestionDropped(rollout, { data, by, at, seq }) {
    changeQuestion(rollout, data.question, seq, { dropped: { by, at, seq } });
  },
  playbookQuestionReopened(rollout, { data, seq }) {
    changeQuestion(rollout, data.question, seq, { dropped: null });
  },
  playbookAnswerFiled(rollout, { data, by, at, seq }) {
    changeQuestion(rollout, data.question, seq, { filed: { section: data.section, by, at, seq } });
  },
  playbookAnswerUnfiled(rollout, { data, seq }) {
    changeQuestion(rollout, data.question, seq, { filed: null });
  },
  pointerAsked(rollout, { at, seq }) {
    rollout.pointers = [...rollout.pointers.slice(-1), { at, seq }];
  },
  templatePulled(rollout, { data }) {
    rollout.template = { id: data.template, version: data.templateVersion };
  },
};

/** The section after that entry; what older entries do not tell is as it was before there was such a field. */
function written({ data, words, at, by, seq }: EntryOf<'sectionWritten'>, before: Section | undefined): Section {
  const { section: id, version, small = false, restores, taken } = data;
  return {
    id,
    group: data.group,
    title: data.title,
    ownerRole: data.ownerRole,
    practices: data.practices,
    audience: data.audience ?? [],
    guests: data.guests ?? true,
    accept: data.accept ?? false,
    reviewOn: data.reviewOn ?? null,
    milestones: data.milestones ?? [],
    exercises: data.exercises ?? [],
    markdown: words.markdown ?? '',
    version,
    writtenAt: at,
    writtenBy: by,
    seq,
    versions: [
      ...(before?.versions ?? []),
      { version, seq, at, by, small, ...(restores === undefined ? {} : { restores }), ...(taken === undefined ? {} : { taken }) },
    ],
  };
}

function changeQuestion({ playbookQuestions, revised }: Rollout, id: string, seq: number, change: Partial<PlaybookQuestion>): void {
  const question = playbookQuestions.find((one) => one.id === id);
  if (question) Object.assign(question, change);
  revised[playbookQuestionSubject(id)] = seq;
}
