// What is said when the channel or its people change: docs/life.md holds the same sentences, and a test reads them there.
import { listed } from '../numbers.ts';
import { counted } from './counts.ts';
import { typedParts } from './typed.ts';

const are = (names: readonly string[]) => (names.length === 1 ? 'is' : 'are');

export const lifeWords = {
  title: (names: readonly string[], channel: string) => `${listed(names)} left the channel ${channel}`,
  leftBand: 'Left the channel',
  stopped: (names: readonly string[]) => `${listed(names)} ${are(names)} asked for nothing any more. This is what they held.`,
  heldNothing: (names: readonly string[]) => `${listed(names)} held nothing that waits for somebody.`,
  steering: (steers: string, left: string) =>
    `You steer now, ${steers}: whatever ${left} could do here, you can do, and what waited for them comes to you.`,
  nameNext: 'Name the next project manager on the People page; until then every page says so.',
  backTitle: 'Everybody who had left is in the channel again',
  backBand: 'Here again',
  backLine: 'Their roles are theirs again, except those somebody else was named for meanwhile.',

  role: (title: string) => `Role: ${title}`,
  roleNext: (names: readonly string[]) =>
    names.length ? `${listed(names)} still ${names.length === 1 ? 'holds' : 'hold'} it` : 'Nobody holds it now',
  team: (name: string) => `Speaks for ${name}`,
  teamNext: (deputy: string | null) => (deputy ? `${deputy} is asked instead` : 'Nobody is asked now: name somebody'),
  signoff: (milestone: string) => `Is asked to sign ${milestone}`,
  signoffNext: 'They may still sign on the card they have; or hand it to somebody else in their place',
  issue: (title: string) => `Took the issue “${title}”`,
  issueNext: 'Pass it on, or take it yourself',
  deliverables: (count: number) => `Owns ${counted(count, 'open deliverable')}`,
  deliverablesNext: (who: string | null) => (who ? `${who} answers for them now` : 'Nobody answers for them now'),
  more: (count: number) => `and ${count} more`,
  openPeople: 'Open People',

  goneTitle: (channel: string) => `The channel ${channel} was deleted`,
  goneBand: 'Nothing is posted there',
  goneLine: (title: string) => `${title} goes on: teams are asked in their own chats, and nothing is lost.`,
  goneNext: `An owner of the team can restore the channel for 30 days; then all of it is there again. To go on elsewhere, add Milepost to another channel and write “${typedParts.pinHere[0]}” there.`,
  removedTitle: (channel: string) => `Milepost was removed from the channel ${channel}`,
  removedLine: (title: string) =>
    `${title} goes on in people’s own chats. Digests and news are not posted while Milepost is not in the channel.`,
  removedNext: 'Add Milepost to the team again: the channel then hears once what it missed.',

  endsTitle: (title: string, day: string) => `${title} is kept until ${day}, and then removed`,
  endsBand: 'Closed, to be removed',
  endsLine: (title: string) =>
    `${title} is closed, and its time here is over then. Its playbook, plan, reports, sign-offs, notes and people go with it, and nobody can bring them back.`,
  endsSave: 'Save beforehand what has to stay, in the tab beside a milestone: the record of its sign-off, and the journal with its seals.',
  endsKeep: 'To keep the rollout, choose “Resume” in the tab before that day.',
  staysTitle: (title: string) => `${title} goes on`,
  staysBand: 'Opened again',
  staysLine: 'It was opened again, so nothing of it is removed.',

  greetTitle: 'Milepost is here again',
  greetBand: 'Back',
  greetSince: (from: string, until: string) => `From ${from} to ${until} nothing could be posted here.`,
  missedNothing: 'Nothing was to be posted in that time.',
  missedDigests: (count: number) => `${counted(count, 'digest')} ${count === 1 ? 'was' : 'were'} not posted`,
  missedNews: (count: number) => `${counted(count, 'other message')} ${count === 1 ? 'was' : 'were'} not posted`,
  greetNext: 'What they would have said stands in the tab. The next one comes as usual.',

  managerGone: (left: string, steers: string) =>
    steers
      ? `${left} left the channel. ${steers} steers this rollout until a new project manager is named.`
      : `${left} left the channel, and nobody steers this rollout. Name a new project manager on the People page.`,
  channelGone: 'The channel was deleted: nothing is posted there. Asking and answering go on in people’s own chats.',
  botRemoved: 'Milepost was removed from the channel: nothing is posted there until it is added again.',
} as const;
