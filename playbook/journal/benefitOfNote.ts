import type { BenefitTemplate } from '../templates/Template.ts';
import { benefitOf } from './benefitOf.ts';
import type { ReminderNote } from './Reminder.ts';
import type { Rollout } from './Rollout.ts';

/** What a note tells of, in the words of the library or, where they were changed for its round, in those (U20); null when it tells of no benefit. */
export function benefitOfNote(
  rollout: Pick<Rollout, 'benefits' | 'droppedBenefits' | 'noteWords'>,
  { benefit: id, words }: Pick<ReminderNote, 'benefit' | 'words'>,
): BenefitTemplate | null {
  const benefit = benefitOf(rollout, id);
  const said = rollout.noteWords.find(({ seq }) => seq === words);
  if (!benefit || !said) return benefit;
  return { ...benefit, evidence: said.text || benefit.evidence, ask: { ...benefit.ask, title: said.ask || benefit.ask.title } };
}
