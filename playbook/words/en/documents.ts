// What stands in the documents people take away: the sign-off record and the history.
import { listed } from '../numbers.ts';
import { counted } from './counts.ts';

export const documentWords = {
  record: (round: number, rounds: number) => (rounds > 1 ? `Sign-off record, round ${round}` : 'Sign-off record'),
  calendar: 'Calendar file of the meeting',
  historyCsv: 'Full history for a spreadsheet',
  historyJson: 'Full history for programs',
  journal: 'Journal with its seals, to be checked',

  file: {
    record: (rollout: string, milestone: string, round: number) => `${rollout}, ${milestone}, sign-off round ${round}.docx`,
    meeting: (rollout: string, milestone: string) => `${rollout}, ${milestone}, meeting.ics`,
    history: (rollout: string, day: string, ending: string) => `${rollout}, history to ${day}.${ending}`,
  },
  noSuch: 'There is no such document in this rollout.',
  badAccent: 'That is no colour. Write the accent as six hexadecimal digits, for example 1F6FEB.',

  badLanguage: (languages: string[]) => `Documents are not written in that language. Choose one of ${listed(languages)}.`,

  /** Documents made from the playbook and the live rollout, as tab and chat offer them. */
  offered: {
    kickoff: {
      name: 'kickoff.pptx',
      label: 'Kickoff deck',
      said: 'Slides with speaker notes, made from the playbook and the plan as they stand.',
    },
    statement: {
      name: 'statement-of-work.docx',
      label: 'Statement of work',
      said: 'Scope, acceptance, roles and rules as a section for the contract, from the live playbook.',
    },
    steering: {
      name: 'steering.docx',
      label: 'Steering status',
      said: 'One page for the steering group: forecast, decisions, issues and what is needed, as of now.',
    },
  },
  offeredCard: {
    before: 'It is made the moment you save it. The tab lists it under Playbook, documents: press ',
    after: '.',
    open: 'Open the documents',
  },

  signoff: {
    title: (milestone: string) => `Sign-off record: ${milestone}`,
    signed: (milestone: string) => `${milestone} is signed.`,
    rejected: (milestone: string) => `${milestone} was not signed.`,
    withdrawn: (milestone: string) => `The request to sign ${milestone} was taken back.`,
    waiting: (milestone: string) => `${milestone} is not settled yet: this record shows what is so now.`,
    facts: {
      rollout: 'Rollout',
      customer: 'Customer',
      milestone: 'Milestone',
      round: 'Round',
      mode: 'Signed by',
      asked: 'Asked',
      settled: 'Settled',
      revision: 'Revision',
      seal: 'Seal',
      entry: 'Sealed as entry',
      playbook: 'Playbook',
      made: 'Record made',
    },
    notSealed: 'None, it is not settled',
    times: (zone: string) => `Times are on the clock of ${zone}, with UTC beside them.`,
    touch: 'What users can touch',
    itself: 'Works by itself',
    users: 'What its users found',
    passed: (defects: number) => `Passed, ${counted(defects, 'defect')} found.`,
    failed: (defects: number) => `Failed, ${counted(defects, 'defect')} found.`,
    notTried: 'Nobody who will use it had noted a result.',
    deliverables: 'Deliverables',
    deliverable: ['Deliverable', 'Met when', 'Met', 'Evidence', 'Link'],
    met: 'Yes',
    open: 'No',
    noDeliverables: 'No deliverables.',
    approvers: 'Who was asked, and what they said',
    approver: ['Approver', 'Role', 'Verdict', 'When', 'Words'],
    noVerdict: 'None given',
    handedFrom: (who: string) => `handed over by ${who}`,
    standIn: (who: string) => `given by ${who}, standing in`,
    steps: 'Everything that happened on the way',
    step: ['Entry', 'When', 'Who', 'What', 'Words'],
    rounds: 'Rounds',
    roundRow: ['Round', 'Asked', 'Ended', 'Result'],
    results: { signed: 'Signed', rejected: 'Not signed', withdrawn: 'Taken back', open: 'Open' },
    sections: 'Playbook as it was',
    section: ['Section', 'Version'],
    since: 'Changed since it was signed',
    sinceColumns: ['What', 'Was', 'Is'],
    nothingSince: 'Nothing has changed since it was signed.',
    page: 'Page',
    of: 'of',
  },

  history: {
    columns: {
      seq: 'Entry',
      local: 'Local time',
      zone: 'Zone',
      utc: 'UTC',
      who: 'Who',
      verb: 'Done with',
      type: 'Kind',
      sentence: 'What happened',
      words: 'Words',
    },
    milepost: 'Milepost',
  },
} as const;
