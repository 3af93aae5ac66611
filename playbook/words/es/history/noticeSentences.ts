import type { NoticeEntries } from '../../../journal/entries/NoticeEntries.ts';
import { momentWords } from '../../dates.ts';
import { hidden, type Lookup, note, type Sentences } from '../../history/Lookup.ts';
import { noticeWords } from '../notices.ts';

const { history: w } = noticeWords;

const title = ({ rollout }: Lookup, id: string) => rollout.notices.find((one) => one.id === id)?.title ?? 'un comunicado';
const benefit = ({ rollout }: Lookup, id: string) =>
  [...rollout.benefits, ...rollout.droppedBenefits].find((one) => one.id === id)?.title ?? 'un beneficio';

/** What became of notices, and what was passed on. */
export const noticeSentences: Sentences<keyof NoticeEntries> = {
  noticeWritten: ({ words }) => note(w.written(words.title ?? '')),
  noticeSubmitted: ({ data }, look) => note(w.submitted(title(look, data.notice))),
  noticeApproved: ({ data }, look) => note(w.approved(title(look, data.notice))),
  noticeSentBack: ({ data, words }, look) => note(w.sentBack(title(look, data.notice), words.reason ?? '')),
  noticePlanned: ({ data }, look) => note(w.planned(title(look, data.notice), momentWords(data.moment, data.zone))),
  noticeDropped: ({ data }, look) => note(w.dropped(title(look, data.notice))),
  noticeStepTakenBack: ({ data }, look) => note(w.back(title(look, data.notice))),
  noticeSent: ({ data }, look) => note(w.sent(title(look, data.notice), data.notes.length, data.crowdAt !== undefined)),
  noticeClosed: ({ data }, look) => note(w.closed(title(look, data.notice), data.outcomes.sent ?? 0)),
  noticeAnswersCounted: ({ data }, look) => note(w.counted(title(look, data.notice), data.answers)),
  crowdAskedHelp: ({ data }, look) => note(w.crowdHelp(title(look, data.notice))),
  noticeAnswered: ({ data }, look) => note(`${look.name(data.person)} ${w.answered[data.answer]}: «${title(look, data.notice)}»`),
  noticeUnanswered: ({ data }, look) => note(w.unanswered(look.name(data.person))),
  noteTried: hidden,
  materialPassedOn: ({ data }, look) => note(w.passedOn(look.name(data.person), benefit(look, data.benefit))),
  materialNotPassedOn: ({ data }, look) => note(w.notPassedOn(look.name(data.person))),
};
