import type { IssueEntries } from '../../../journal/entries/IssueEntries.ts';
import { good, issue, note, type Sentences } from '../../history/Lookup.ts';
import { titleOf } from '../counts.ts';
import { because } from '../planChanges.ts';

/** Bad news, who has it, how it ended; and good news; in German. */
export const issueSentences: Sentences<keyof IssueEntries> = {
  issueRaised: ({ data, words }) => ({
    mark: data.severity === 'red' ? 'red' : 'late',
    text: `${data.severity === 'red' ? 'Rotes Problem' : data.severity === 'serious' ? 'Ernstes Problem' : 'Geringes Problem'} gemeldet: ${titleOf(words.text ?? '', 120)}`,
  }),
  workaroundNoted: ({ data, words }, look) =>
    words.text
      ? note(`Zwischenlösung zu „${issue(look, data.issue)}“: ${titleOf(words.text, 100)}`)
      : note(`Zu „${issue(look, data.issue)}“ gibt es keine Zwischenlösung mehr`),
  issueTaken: ({ data, by }, look) => note(`${look.name(by)} hat „${issue(look, data.issue)}“ übernommen`),
  issueLetGo: ({ data }, look) => note(`„${issue(look, data.issue)}“ wartet wieder auf jemanden`),
  issueResolved: ({ data, words }, look) => good(`Gelöst: „${issue(look, data.issue)}“. ${titleOf(words.text ?? '', 100)}`),
  issueReopened: ({ data }, look) => note(`„${issue(look, data.issue)}“ ist wieder offen`),
  issueDecided: ({ data, words, by }, look) =>
    note(`${look.name(by)} hat über „${issue(look, data.issue)}“ entschieden: ${titleOf(words.text ?? '', 100)}`),
  issueUndecided: ({ data }, look) => note(`Eine Entscheidung über „${issue(look, data.issue)}“ wurde zurückgenommen`),
  issueAsked: ({ data, words, by }, look) =>
    note(`${look.name(by)} hat ${look.name(data.to)} zu „${issue(look, data.issue)}“ gefragt: ${titleOf(words.text ?? '', 100)}`),
  issueAnswered: ({ data, words, by }, look) =>
    note(`${look.name(by)} hat zu „${issue(look, data.issue)}“ geantwortet: ${titleOf(words.text ?? '', 100)}`),
  issuePassedOn: ({ data, words, by }, look) =>
    note(`${look.name(by)} hat „${issue(look, data.issue)}“ an ${look.name(data.to)} weitergegeben${because(words.text)}`),
  issuePassedBack: ({ data }, look) => note(`„${issue(look, data.issue)}“ wurde zurückgegeben`),
  issueConfirmed: ({ data, by }, look) => note(`${look.name(by)} sagt, dass „${issue(look, data.issue)}“ noch so ist`),
  goodNewsTold: ({ words }) => good(`Gute Nachricht: ${titleOf(words.text ?? '', 120)}`),
  goodNewsTakenBack: () => note('Eine gute Nachricht wurde zurückgenommen'),
};
