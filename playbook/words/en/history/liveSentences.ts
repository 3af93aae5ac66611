import type { ConcernEntries } from '../../../journal/entries/ConcernEntries.ts';
import type { LifeEntries } from '../../../journal/entries/LifeEntries.ts';
import type { LiveCheckEntries } from '../../../journal/entries/LiveCheckEntries.ts';
import { dayWords } from '../../dates.ts';
import { good, hidden, type Lookup, note, type Sentences, team } from '../../history/Lookup.ts';
import { titleOf } from '../counts.ts';

const followUp = ({ rollout }: Lookup, id: string) => titleOf(rollout.followUps.find((one) => one.id === id)?.text ?? 'a follow-up', 70);
const checked = (look: Lookup, id: string) => team(look, look.rollout.checks.find((one) => one.id === id)?.team ?? '');

/** The check held live, deeper checks, follow-ups, and what Teams tells of the channel; private concerns leave no trace here. */
export const liveSentences: Sentences<keyof LiveCheckEntries | keyof LifeEntries | keyof ConcernEntries> = {
  liveCheckBegun: ({ by }, look) => note(`${look.name(by)} began the live check`),
  liveCheckEnded: () => note('The live check is over'),
  liveNoted: ({ data, words }, look) =>
    words.text ? note(`Noted in the live check on ${team(look, data.team)}: ${titleOf(words.text, 100)}`) : null,
  livePlaceSet: () => note('The place of the live check was changed'),
  followUpNoted: ({ words }) => note(`To follow up: ${titleOf(words.text ?? '', 120)}`),
  followUpDone: ({ data }, look) => good(`Followed up: ${followUp(look, data.item)}`),
  followUpReopened: ({ data }, look) => note(`To follow up again: ${followUp(look, data.item)}`),
  followUpDropped: () => note('A follow-up was taken off the list'),
  checkPlanned: ({ data }, look) =>
    note(`A check with ${team(look, data.fields.team)} is planned for ${dayWords(data.fields.on)} at ${data.fields.at}`),
  checkCalledOff: ({ data }, look) => note(`The check with ${checked(look, data.check)} was called off`),
  checkRestored: ({ data }, look) => note(`The check with ${checked(look, data.check)} is planned after all`),
  checkHeld: ({ data, words }, look) =>
    note(
      `The check with ${checked(look, data.check)} was held on ${dayWords(data.on)}${words.text ? `: ${titleOf(words.text, 100)}` : ''}`,
    ),
  checkUnheld: ({ data }, look) => note(`The note of a check with ${checked(look, data.check)} was taken back`),
  personLeft: ({ data }, look) => note(`${look.name(data.person)} left the channel`),
  personReturned: ({ data }, look) => note(`${look.name(data.person)} is in the channel again`),
  channelRenamed: ({ data }) => note(`The channel is called ${data.name} now`),
  channelGone: () => ({ mark: 'late', text: 'The channel was deleted: nothing can be posted there' }),
  channelMoved: ({ data, by }, look) => note(`${look.name(by)} pinned the rollout to the channel ${data.channel.name}`),
  channelRestored: () => note('The channel is there again'),
  botRemoved: () => ({ mark: 'late', text: 'Milepost was removed from the channel: nothing can be posted there' }),
  botReturned: () => note('Milepost is in the channel again'),
  concernsKept: hidden,
  concernRaised: hidden,
  concernAnswered: hidden,
  concernClosed: hidden,
  concernReopened: hidden,
  concernTakenBack: hidden,
  concernAnswerTakenBack: hidden,
};
