import type { IssueEntries } from '../../../journal/entries/IssueEntries.ts';
import { good, issue, note, type Sentences } from '../../history/Lookup.ts';
import { titleOf } from '../counts.ts';
import { because } from '../planChanges.ts';

/** Bad news, who has it, how it ended; and good news. */
export const issueSentences: Sentences<keyof IssueEntries> = {
  issueRaised: ({ data, words }) => ({
    mark: data.severity === 'red' ? 'red' : 'late',
    text: `${data.severity === 'red' ? 'Red issue' : data.severity === 'serious' ? 'Serious issue' : 'Minor issue'} raised: ${titleOf(words.text ?? '', 120)}`,
  }),
  workaroundNoted: ({ data, words }, look) =>
    words.text
      ? note(`“${issue(look, data.issue)}” is worked around: ${titleOf(words.text, 100)}`)
      : note(`“${issue(look, data.issue)}” is not worked around any more`),
  issueTaken: ({ data, by }, look) => note(`${look.name(by)} took “${issue(look, data.issue)}”`),
  issueLetGo: ({ data }, look) => note(`“${issue(look, data.issue)}” waits for somebody again`),
  issueResolved: ({ data, words }, look) => good(`Settled: “${issue(look, data.issue)}”. ${titleOf(words.text ?? '', 100)}`),
  issueReopened: ({ data }, look) => note(`“${issue(look, data.issue)}” is open again`),
  issueDecided: ({ data, words, by }, look) =>
    note(`${look.name(by)} decided on “${issue(look, data.issue)}”: ${titleOf(words.text ?? '', 100)}`),
  issueUndecided: ({ data }, look) => note(`A decision on “${issue(look, data.issue)}” was taken back`),
  issueAsked: ({ data, words, by }, look) =>
    note(`${look.name(by)} asked ${look.name(data.to)} about “${issue(look, data.issue)}”: ${titleOf(words.text ?? '', 100)}`),
  issueAnswered: ({ data, words, by }, look) =>
    note(`${look.name(by)} answered about “${issue(look, data.issue)}”: ${titleOf(words.text ?? '', 100)}`),
  issuePassedOn: ({ data, words, by }, look) =>
    note(`${look.name(by)} passed “${issue(look, data.issue)}” on to ${look.name(data.to)}${because(words.text)}`),
  issuePassedBack: ({ data }, look) => note(`“${issue(look, data.issue)}” was passed back`),
  issueConfirmed: ({ data, by }, look) => note(`${look.name(by)} says that “${issue(look, data.issue)}” is still so`),
  goodNewsTold: ({ words }) => good(`Good news: ${titleOf(words.text ?? '', 120)}`),
  goodNewsTakenBack: () => note('Good news was taken back'),
};
