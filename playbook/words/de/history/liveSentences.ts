import type { ConcernEntries } from '../../../journal/entries/ConcernEntries.ts';
import type { LifeEntries } from '../../../journal/entries/LifeEntries.ts';
import type { LiveCheckEntries } from '../../../journal/entries/LiveCheckEntries.ts';
import { dayWords } from '../../dates.ts';
import { good, hidden, type Lookup, note, type Sentences, team } from '../../history/Lookup.ts';
import { titleOf } from '../counts.ts';

const followUp = ({ rollout }: Lookup, id: string) =>
  titleOf(rollout.followUps.find((one) => one.id === id)?.text ?? 'ein offener Punkt', 70);
const checked = (look: Lookup, id: string) => team(look, look.rollout.checks.find((one) => one.id === id)?.team ?? '');

/** The check held live, deeper checks, follow-ups, and what Teams tells of the channel, in German; private concerns leave no trace here. */
export const liveSentences: Sentences<keyof LiveCheckEntries | keyof LifeEntries | keyof ConcernEntries> = {
  liveCheckBegun: ({ by }, look) => note(`${look.name(by)} hat den Live-Check begonnen`),
  liveCheckEnded: () => note('Der Live-Check ist vorbei'),
  liveNoted: ({ data, words }, look) =>
    words.text ? note(`Im Live-Check zu ${team(look, data.team)} notiert: ${titleOf(words.text, 100)}`) : null,
  livePlaceSet: () => note('Der Ort des Live-Checks wurde geändert'),
  followUpNoted: ({ words }) => note(`Zu klären: ${titleOf(words.text ?? '', 120)}`),
  followUpDone: ({ data }, look) => good(`Geklärt: ${followUp(look, data.item)}`),
  followUpReopened: ({ data }, look) => note(`Wieder zu klären: ${followUp(look, data.item)}`),
  followUpDropped: () => note('Ein offener Punkt wurde von der Liste genommen'),
  checkPlanned: ({ data }, look) =>
    note(`Ein Gespräch mit ${team(look, data.fields.team)} ist für ${dayWords(data.fields.on)} um ${data.fields.at}\u00a0Uhr geplant`),
  checkCalledOff: ({ data }, look) => note(`Das Gespräch mit ${checked(look, data.check)} wurde abgesagt`),
  checkRestored: ({ data }, look) => note(`Das Gespräch mit ${checked(look, data.check)} ist doch geplant`),
  checkHeld: ({ data, words }, look) =>
    note(
      `Das Gespräch mit ${checked(look, data.check)} fand am ${dayWords(data.on)} statt${words.text ? `: ${titleOf(words.text, 100)}` : ''}`,
    ),
  checkUnheld: ({ data }, look) => note(`Die Notiz zu einem Gespräch mit ${checked(look, data.check)} wurde zurückgenommen`),
  personLeft: ({ data }, look) => note(`${look.name(data.person)} hat den Kanal verlassen`),
  personReturned: ({ data }, look) => note(`${look.name(data.person)} ist wieder im Kanal`),
  channelRenamed: ({ data }) => note(`Der Kanal heißt jetzt „${data.name}“`),
  channelGone: () => ({ mark: 'late', text: 'Der Kanal wurde gelöscht: Dort kann nichts veröffentlicht werden' }),
  channelMoved: ({ data, by }, look) => note(`${look.name(by)} hat die Einführung im Kanal „${data.channel.name}“ angeheftet`),
  channelRestored: () => note('Der Kanal ist wieder da'),
  botRemoved: () => ({ mark: 'late', text: 'Milepost wurde aus dem Kanal entfernt: Dort kann nichts veröffentlicht werden' }),
  botReturned: () => note('Milepost ist wieder im Kanal'),
  concernsKept: hidden,
  concernRaised: hidden,
  concernAnswered: hidden,
  concernClosed: hidden,
  concernReopened: hidden,
  concernTakenBack: hidden,
  concernAnswerTakenBack: hidden,
};
