import type { ConcernEntries } from '../../../journal/entries/ConcernEntries.ts';
import type { LifeEntries } from '../../../journal/entries/LifeEntries.ts';
import type { LiveCheckEntries } from '../../../journal/entries/LiveCheckEntries.ts';
import { dayWords } from '../../dates.ts';
import { good, hidden, type Lookup, note, type Sentences, team } from '../../history/Lookup.ts';
import { titleOf } from '../counts.ts';

const followUp = ({ rollout }: Lookup, id: string) => titleOf(rollout.followUps.find((one) => one.id === id)?.text ?? 'un suivi', 70);
const checked = (look: Lookup, id: string) => team(look, look.rollout.checks.find((one) => one.id === id)?.team ?? '');

/** The check held live, deeper checks, follow-ups, and what Teams tells of the channel, in French; private concerns leave no trace here. */
export const liveSentences: Sentences<keyof LiveCheckEntries | keyof LifeEntries | keyof ConcernEntries> = {
  liveCheckBegun: ({ by }, look) => note(`${look.name(by)} a commencé la revue en direct`),
  liveCheckEnded: () => note('La revue en direct est terminée'),
  liveNoted: ({ data, words }, look) =>
    words.text ? note(`Noté dans la revue en direct sur ${team(look, data.team)} : ${titleOf(words.text, 100)}`) : null,
  livePlaceSet: () => note('Le lieu de la revue en direct a été modifié'),
  followUpNoted: ({ words }) => note(`À suivre : ${titleOf(words.text ?? '', 120)}`),
  followUpDone: ({ data }, look) => good(`Suivi réglé : ${followUp(look, data.item)}`),
  followUpReopened: ({ data }, look) => note(`À suivre de nouveau : ${followUp(look, data.item)}`),
  followUpDropped: () => note('Un suivi a été retiré de la liste'),
  checkPlanned: ({ data }, look) =>
    note(`Un point avec ${team(look, data.fields.team)} est prévu le ${dayWords(data.fields.on)} à ${data.fields.at}`),
  checkCalledOff: ({ data }, look) => note(`Le point avec ${checked(look, data.check)} a été annulé`),
  checkRestored: ({ data }, look) => note(`Le point avec ${checked(look, data.check)} est finalement maintenu`),
  checkHeld: ({ data, words }, look) =>
    note(
      `Le point avec ${checked(look, data.check)} a eu lieu le ${dayWords(data.on)}${words.text ? ` : ${titleOf(words.text, 100)}` : ''}`,
    ),
  checkUnheld: ({ data }, look) => note(`La note d’un point avec ${checked(look, data.check)} a été annulée`),
  personLeft: ({ data }, look) => note(`${look.name(data.person)} a quitté le canal`),
  personReturned: ({ data }, look) => note(`${look.name(data.person)} est de nouveau dans le canal`),
  channelRenamed: ({ data }) => note(`Le canal s’appelle maintenant ${data.name}`),
  channelGone: () => ({ mark: 'late', text: 'Le canal a été supprimé : rien ne peut y être publié' }),
  channelMoved: ({ data, by }, look) => note(`${look.name(by)} a épinglé le déploiement au canal ${data.channel.name}`),
  channelRestored: () => note('Le canal est de nouveau là'),
  botRemoved: () => ({ mark: 'late', text: 'Milepost a été retiré du canal : rien ne peut y être publié' }),
  botReturned: () => note('Milepost est de nouveau dans le canal'),
  concernsKept: hidden,
  concernRaised: hidden,
  concernAnswered: hidden,
  concernClosed: hidden,
  concernReopened: hidden,
  concernTakenBack: hidden,
  concernAnswerTakenBack: hidden,
};
