import { ownPage } from '../../playbook/commands/fileAnswer.ts';
import { cardWords } from '../../playbook/words/cards.ts';
import { playbookQuestionWords } from '../../playbook/words/playbookQuestions.ts';
import type { CardMessage } from '../deliver/Messenger.ts';
import type { Press } from './Press.ts';
import { quote } from './parts/box.ts';
import { buttons, does, sends } from './parts/buttons.ts';
import { fitted } from './parts/fitted.ts';
import { choiceInput } from './parts/inputs.ts';
import { message } from './parts/message.ts';
import { row } from './parts/row.ts';
import { moreLine, whyLine } from './parts/text.ts';
import { calmHead } from './parts/title.ts';

const { card: words, labels } = playbookQuestionWords;
/** More sections than this are found faster in the tab. */
const mostSections = 20;
export interface FileAnswerCardData {
  rollout: string;
  question: string;
  answer: { who: string; words: string };
  /** The sections the reader may write to, the nearest first. */
  sections: { id: string; title: string }[];
  typed: { section?: string } | null;
  problem: string;
  /** `fileAnswer` with the question. */
  file: Press;
  back: Press;
  links: { playbook: string | null };
}

/** Asks where an answer belongs; a page of its own is chosen beforehand, so that the second tap does it (P23, P34). */
export function fileAnswerCard(data: FileAnswerCardData): CardMessage {
  return fitted(data, ({ rollout, question, answer, sections, typed, problem, file, back, links }) => {
    const left = sections.length - mostSections;
    const choices: [string, string][] = [
      [ownPage, labels.newSection],
      ...sections.slice(0, mostSections).map(({ id, title }): [string, string] => [id, labels.endOf(title)]),
    ];
    return message(words.fileForm, [
      ...calmHead([rollout], words.fileForm),
      ...quote(question, answer.words),
      ...(problem === '' ? [] : row('warning', problem)),
      ...choiceInput({
        id: 'section',
        label: words.fileLabel,
        error: words.fileError,
        choices,
        value: choices.some(([id]) => id === typed?.section) ? typed?.section : ownPage,
      }),
      ...(left > 0 ? moreLine(words.moreSections(left), links.playbook) : []),
      ...whyLine(words.fileWhy),
      ...buttons([...sends(words.filePut, file, { style: 'positive' }), ...does(cardWords.buttons.back, back)]),
    ]);
  });
}
