import type { PlaybookQuestionShown } from '../contract/Playbook.ts';
import { nameOf } from '../journal/nameOf.ts';
import type { PlaybookQuestion } from '../journal/Section.ts';
import { playbookQuestionWords as w } from '../words/playbookQuestions.ts';
import { questionActions } from './actions/playbookQuestionActions.ts';
import { dayOfEntry } from './dueWords.ts';
import type { Looking } from './Looking.ts';

/** The page shows what is fresh; the rest stands in the sections and in the history. */
const most = 40;

const order: PlaybookQuestionShown['state'][] = ['open', 'answered', 'filed'];

/** What the playbook did not answer and people were asked, open ones first, the newest of each before the others (P32, P34). */
export function playbookQuestionsShown(looking: Looking): PlaybookQuestionShown[] {
  return looking.rollout.playbookQuestions
    .filter(({ dropped, round, filed }) => !dropped && (round === undefined || filed))
    .toReversed()
    .map((question) => shown(looking, question))
    .sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state))
    .slice(0, most);
}

function shown(looking: Looking, question: PlaybookQuestion): PlaybookQuestionShown {
  const { rollout, people } = looking;
  const { id, text, by, to, at, answer, filed } = question;
  const section = rollout.sections.find((one) => one.id === filed?.section);
  return {
    id,
    text,
    said: w.said(nameOf(people, by), nameOf(people, to), dayOfEntry(looking, at)),
    answer: answer?.text ?? '',
    answeredBy: answer ? w.answered(nameOf(people, answer.by), dayOfEntry(looking, answer.at)) : '',
    filed: section ? { section: section.id, title: section.title } : null,
    state: !answer ? 'open' : filed ? 'filed' : 'answered',
    actions: questionActions(looking, question),
  };
}
