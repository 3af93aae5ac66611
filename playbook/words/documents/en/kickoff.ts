// What the kickoff deck says in English, slide by slide, with what is said aloud beside it: the catalogue all others follow.
import type { Side } from '../../../contract.ts';
import type { SignoffMode } from '../../../journal/Entry.ts';
import type { Said } from '../Said.ts';
import type { Say } from '../Say.ts';
import { workingDays } from './units.ts';

const numerals = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

const modes: Record<SignoffMode, string> = {
  off: 'Nobody signs. A milestone counts as reached once everything in it is met and its users could work with it.',
  single: 'One signature is enough.',
  anyOf: 'Any one of the approvers signs.',
  allOf: 'All approvers sign.',
  inOrder: 'All approvers sign, one after the other.',
};

/** The deck in English. */
export const kickoffEn = (say: Say) =>
  ({
    kicker: 'Kickoff',
    with: (customer: string) => `Kickoff with ${customer}`,
    led: (accountable: string, manager: string) =>
      [accountable ? `${accountable} answers for the result` : '', manager ? `${manager} runs it` : ''].filter(Boolean).join('  ·  '),
    page: (title: string) => `${title}, continued`,
    more: (count: number) => `and ${count} more, in the playbook`,
    nobody: 'Nobody is named yet',
    sides: { customer: 'Customer', integrator: 'Builds it', vendor: 'Made it' } satisfies Record<Side, string>,

    cover: {
      notes: (title: string, day: string) =>
        `Welcome. Two hours, no product on the screen before the names are settled. Say who is in the room and who listens from elsewhere. This deck was made from the playbook of ${title} on ${day}: what is said here stands there too, and the playbook goes on when this deck is old.`,
    },
    ownership: {
      title: 'It is up to us',
      missing: 'The success of this rollout belongs to the people who will use it. Who builds it and who made it help as much as they can.',
      by: (name: string) => `${name}, accountable for the result`,
      notes: (name: string) =>
        `${name || 'The accountable owner'} reads this aloud, then says nothing for a moment. Ask the room: what would make this sentence untrue? Write down what comes. Success belongs to the people in this room, and so does the rest.`,
    },
    success: {
      title: 'What success looks like',
      notes:
        'The sponsor says what this is worth, in hours, revenue or customers kept; a list of functions is not a value. Ask each leader in turn: do you recognise your work in this? Whoever does not says so by Friday. Both sides confirm goals, dates and outcome on this page.',
    },
    roles: {
      title: 'Who answers for what',
      notes:
        'Read the names, one side after the other. Each person nods or says no. A role without a name is settled before the next slide, or gets a day and a person who settles it. One role, one person; the project manager holds no other.',
    },
    owes: {
      title: 'What each side owes the others',
      notes:
        'Each side reads its own column aloud. Ask the other two: is that enough? What is missing goes into the playbook today. A side that cannot promise its column says so now; that is cheaper than in three months.',
    },
    impacts: {
      title: 'What changes for our teams and customers',
      lead: 'What we know will change, what we expect, and what customers complain about today. The most valuable first.',
      notes:
        'The first question of this rollout: what will it do to our teams and to the customers we have? Thirty minutes, three rounds: what we know, what we can predict, what customers complain about. Each line leaves with a solution, an owner and a day. Name the day of the follow-up before going on.',
    },
    plan: {
      title: (count: number) =>
        count === 1 ? 'One milestone' : `${numerals[count] ?? say.number(count)} milestones, each a working system`,
      lead: (last: string, day: string) =>
        `${last} is planned for ${day}. The first agreed dates stay visible for good; forecasts stand beside them.`,
      late: (last: string, day: string, forecast: string, days: number) =>
        `${last} was planned for ${day} and is forecast for ${forecast}, ${workingDays(say, days)} late.`,
      none: 'No milestone is planned yet. The project manager writes the first one into the plan.',
      today: 'Today',
      signed: (day: string) => `signed ${day}`,
      leftOut: 'left out',
      forecast: (day: string) => `forecast ${day}`,
      notes:
        'Not a list of dates: each of these can be touched and tried, and each can be the last one if it has to be. If a milestone will not be ready, there are two choices: extend it, or accept the one before as final. Ask who has a fixed date from outside.',
    },
    systems: {
      title: 'What you can touch after each milestone',
      by: (day: string) => `by ${day}`,
      none: 'No milestone is planned yet.',
      notes:
        'For each: who in this room will be the first to use it? Hard parts come first, so the early ones may look rough. Two people of each group try every build within two days and write down what broke.',
    },
    cadence: {
      title: 'How we keep in step',
      lead: 'Two minutes a day for one person of each team. A week is a long time for a problem to wait.',
      check: {
        name: 'Daily check',
        text: (teams: number) =>
          teams
            ? `Milepost asks one person of each team, ${say.count(teams, { one: '# team', other: '# teams' })} in their own time: done today, days ahead or behind, an issue?`
            : 'Milepost asks one person of each team in their own time. No team is active yet.',
      },
      digest: { name: 'Digest', text: 'One message to the channel: what moved, what is blocked, who is missing.' },
      live: {
        name: 'Live check',
        unset: 'When needed',
        text: (minutes: number) => `Teams in turn, ${minutes} minutes at most. What needs longer gets its own few people.`,
        place: (place: string) => `In ${place}.`,
      },
      notes: {
        name: 'Notes to you',
        when: (weeks: number) => (weeks === 1 ? 'Every week' : `Every ${weeks} weeks`),
        text: 'At most this often: what it brings you, and what we need from you next.',
      },
      said: 'The card replaces no conversation. It takes two minutes, and no change is an answer. Away? Name a colleague on the card. Ask each representative: does your hour suit you? Bad weeks are reported like good ones.',
    },
    communication: {
      title: 'Who tells whom',
      missing:
        'Who tells whom what, when and where is not written down yet. The project manager and the accountable owner do so before the start.',
      notes:
        'These are the communication requirements: agreed before the work begins. Go through the lines and ask who is missing. A line without a name stops the start. Nobody should have to ask where the rollout stands; if somebody has to, a line here is wrong.',
    },
    badNews: {
      title: 'Bad news travels fast',
      lead: 'Whoever sees a problem says so at once, and nobody is blamed for it. A red issue climbs until somebody takes it.',
      you: 'You see it',
      say: 'Write “bad news” to Milepost',
      at: (minutes: number) => (minutes === 0 ? 'at once' : `after ${minutes} min`),
      severities: [
        ['Minor', 'It costs hours. Tell it in the next daily check.'],
        ['Serious', 'It costs days, or a deliverable. The project manager is told at once.'],
        ['Red', 'It endangers a milestone, or somebody’s work today.'],
      ],
      notes:
        'Better one issue too many than the people who decide learning of it last. In doubt, choose the worse one. You need not know the cause. Taking an issue means saying by when there is news, not solving it alone. The accountable owner thanks the first person who raises one, here and now.',
    },
    effort: {
      title: 'What it takes, and why it is worth it',
      columns: ['Role', 'What it takes', 'Why it is worth it'],
      none: 'What each role takes is not written down yet.',
      notes:
        'Honest hours, role by role. Ask each manager in the room: are these hours free? From when? A yes that cannot be kept is a no; say it now and we plan with it. It will be slower before it is faster.',
    },
    weeks: {
      title: 'The first two weeks',
      later: 'The next two weeks',
      none: 'Nothing in the plan falls into these days yet.',
      columns: ['When', 'What', 'Who'],
      notes:
        'Each person says one thing they will do by Friday. Write it down, with the name. What is not on this slide and should be goes into the plan today.',
    },
    signing: {
      title: 'How we sign off',
      lead: 'A signature says when we agreed on what. It replaces no trust, and it is no trap.',
      steps: (mode: SignoffMode, roles: string[]) => [
        ['Users try it', 'The people who will use it try it with a real task and say: passed, or what broke.'],
        ['Each deliverable is met', 'Every criterion is a question with a yes or no answer, with evidence beside it.'],
        [
          'Approvers answer',
          `${modes[mode]} ${roles.length ? `For us that is ${say.listed(roles)}.` : ''} Yes, yes with a condition, or no with a reason.`.trim(),
        ],
        ['It is kept word for word', 'What was signed is sealed. A later change shows as changed since sign-off.'],
      ],
      tolerance: (days: number) =>
        `A milestone expected more than ${workingDays(say, days)} late asks for a decision: extend it, or accept the one before as final.`,
      notes:
        'Approvers: what do you need to see before you sign? Say it today, not on the last day. A signed milestone with an open concern still has the concern, and it stands beside the signature. Who does not sign by custom says so now; a spoken yes that is noted counts.',
    },
    where: {
      title: 'Where everything is',
      lead: 'One place, in the Teams channel, the same for everybody. Nobody should have to ask where we stand.',
      open: 'Open the tab',
      places: [
        ['Overview', 'Where we are, and what is needed from whom'],
        ['Plan', 'Milestones, deliverables, dates and forecasts'],
        ['Status', 'What the teams say, and every open issue'],
        ['Playbook', 'How we work: search it, or write “find” and a word to Milepost'],
      ],
      contact: 'First contacts',
      notes:
        'Show the tab once, on the screen, in the channel everybody has. Let each person find one answer in the playbook by themselves. The project manager pins the message that leads to it. Thank you for two hours; the next word comes from the daily check.',
    },
  }) as const;

/** Every message of the deck. */
export type KickoffWords = Said<ReturnType<typeof kickoffEn>>;
