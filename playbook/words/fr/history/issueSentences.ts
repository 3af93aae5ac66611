import type { IssueEntries } from '../../../journal/entries/IssueEntries.ts';
import { good, issue, note, type Sentences } from '../../history/Lookup.ts';
import { titleOf } from '../counts.ts';
import { because } from '../planChanges.ts';

const severities = { red: 'rouge', serious: 'sérieux', minor: 'mineur' } as const;

/** Bad news, who has it, how it ended; and good news; in French. */
export const issueSentences: Sentences<keyof IssueEntries> = {
  issueRaised: ({ data, words }) => ({
    mark: data.severity === 'red' ? 'red' : 'late',
    text: `Problème ${severities[data.severity]} signalé : ${titleOf(words.text ?? '', 120)}`,
  }),
  workaroundNoted: ({ data, words }, look) =>
    words.text
      ? note(`Contournement pour « ${issue(look, data.issue)} » : ${titleOf(words.text, 100)}`)
      : note(`« ${issue(look, data.issue)} » n’a plus de contournement`),
  issueTaken: ({ data, by }, look) => note(`${look.name(by)} a pris en charge « ${issue(look, data.issue)} »`),
  issueLetGo: ({ data }, look) => note(`« ${issue(look, data.issue)} » attend de nouveau quelqu’un`),
  issueResolved: ({ data, words }, look) => good(`Réglé : « ${issue(look, data.issue)} ». ${titleOf(words.text ?? '', 100)}`),
  issueReopened: ({ data }, look) => note(`« ${issue(look, data.issue)} » est de nouveau ouvert`),
  issueDecided: ({ data, words, by }, look) =>
    note(`${look.name(by)} a décidé sur « ${issue(look, data.issue)} » : ${titleOf(words.text ?? '', 100)}`),
  issueUndecided: ({ data }, look) => note(`Une décision sur « ${issue(look, data.issue)} » a été annulée`),
  issueAsked: ({ data, words, by }, look) =>
    note(
      `${look.name(by)} a posé une question à ${look.name(data.to)} sur « ${issue(look, data.issue)} » : ${titleOf(words.text ?? '', 100)}`,
    ),
  issueAnswered: ({ data, words, by }, look) =>
    note(`${look.name(by)} a répondu sur « ${issue(look, data.issue)} » : ${titleOf(words.text ?? '', 100)}`),
  issuePassedOn: ({ data, words, by }, look) =>
    note(`${look.name(by)} a transmis « ${issue(look, data.issue)} » à ${look.name(data.to)}${because(words.text)}`),
  issuePassedBack: ({ data }, look) => note(`« ${issue(look, data.issue)} » est revenu d’où il venait`),
  issueConfirmed: ({ data, by }, look) => note(`${look.name(by)} dit : « ${issue(look, data.issue)} » est toujours d’actualité`),
  goodNewsTold: ({ words }) => good(`Bonne nouvelle : ${titleOf(words.text ?? '', 120)}`),
  goodNewsTakenBack: () => note('Une bonne nouvelle a été retirée'),
};
