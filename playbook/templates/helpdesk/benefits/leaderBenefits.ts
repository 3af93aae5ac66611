import type { BenefitTemplate } from '../../Template.ts';

/** For leaders: hours, growth without more desks, customers who renew (P52). */
export const leaderBenefits: BenefitTemplate[] = [
  {
    id: 'waitingHours',
    roles: ['accountable', 'sponsor'],
    category: 'efficiency',
    title: 'Your people wait less, and you can see how much',
    evidence: '600 requests a month, each answered 145 minutes sooner, are 1,450 hours a month in which nobody waits for a first word.',
    source:
      'Our own sum from the measure "Minutes to a first human reply". Half an hour of each wait may be work all the same; count yours.',
    caseStudy: {
      title: 'A worked example: one locked account on a Monday',
      text: 'Locked out at 08:10, a colleague writes to the shared mailbox and has coffee, then helps someone else, then calls. First word at 11:20. In the new desk the portal unlocks the account after a second sign-in, 08:13. If one in five of your requests is of this kind, that is 120 a month.',
    },
    effort: 'Half an hour with two of your own people who waited last week.',
    ask: {
      title: 'Say which three kinds of waiting cost you most',
      why: 'The catalogue begins with fifteen requests. These three should be among them.',
      withinDays: 3,
      deliverable: 'requestForms',
    },
    section: 'success',
    cites: ['P49', 'P52', 'P99', 'P100', 'P101'],
  },
  {
    id: 'growWithSameDesk',
    roles: ['sponsor'],
    category: 'growth',
    title: 'Almost a third more colleagues, the same desk',
    evidence: 'If 45 of 100 requests come by the portal and half of those need nobody, 18 agents serve what today takes 23.',
    source: 'Our own sum: 18 divided by 0.775. The portal’s own count replaces it after its fourth week.',
    caseStudy: {
      title: 'An illustration: the site that opens in spring',
      text: 'A new site brings 200 people and about 100 requests a month, more than the evening shift can take. With mailboxes one hires first and trains in the storm. With a catalogue the site gets its list of services and a guide on the first day, and the desk sees after two weeks whether it needs a person more.',
    },
    ask: {
      title: 'Tell us where the house will grow next',
      why: 'Services are described now, and one line more costs nothing yet.',
      withinDays: 5,
    },
    section: 'success',
    cites: ['P52', 'P99', 'P100', 'P101', 'P107'],
  },
  {
    id: 'heardAndKept',
    roles: ['accountable', 'sponsor'],
    category: 'customers',
    title: 'A customer who is kept informed renews',
    evidence: 'Of 50 contracts that end in a quarter, going from 90 to 94 in 100 renewed keeps 2 customers each time, 8 in a year.',
    source: 'Our own sum from the measure "Customers who renew their service".',
    caseStudy: {
      title: 'An illustration: the same outage, told twice',
      text: 'A connection fails for two hours. In the first telling twelve customers call, each hears something else, and one asks the next day whether anybody noticed. In the second each sees in the portal what is known, when there is news, and who has it. The outage is as long. The letter to the director is not written.',
    },
    ask: {
      title: 'Name five customers who should try the portal first',
      why: 'What they do not understand is mended before the others see it.',
      withinDays: 5,
    },
    section: 'knowledge',
    cites: ['P52', 'P99', 'P100', 'P101', 'P112'],
  },
];
