import type { SectionTemplate } from '../../Template.ts';

/** A due-diligence checklist with room for result and date (P19-P21). */
export const dueDiligence: SectionTemplate = {
  id: 'dueDiligence',
  group: 'Why and who',
  title: 'Checking each other',
  ownerRole: 'accountable',
  markdown: `Trust is good when it has been looked into. {customer} checks {integrator} and {vendor} before the kickoff is signed; they may check {customer} in the same way. A *no* does not end the work, it becomes an issue with an owner.

## The checklist

| We look at | A yes means | Who, by when | Result and date |
|---|---|---|---|
| Experience | Two rollouts of our size, both customers spoken to by phone | Sales owner, day 3 | |
| The people | We met those who will do the work, not only those who sold it | Accountable owner, day 3 | |
| Our aims | They can say our three goals without looking | Sponsor, day 5 | |
| Our special needs | The read-back contains all of them | Both owners, day 8 | |
| Change of mind | They showed how an agreed need is changed, with cost | Project manager, day 5 | |
| Security | Written answers to our questions, proof where we asked | IT security, day 5 | |
| Hard parts | Their own list of what could fail, with a way round each | Technical lead, day 7 | |
| Promises | What was sold is in the statement of work, line by line | Sales specialist, day 3 | |
| Us | {customer} has freed the named people for the named hours | Sponsor, day 5 | |

The person named writes the result and the date into the last column, with a link to what they saw.

## Understood, not assumed

The technical lead reads the needs back in their own words on working day 8, one hour, with both owners. What is missing or wrong is written down and read again within 3 working days. Polite nodding counts as no.

## One of us beside each of them

Each task in discovery, loading and the switch has a person from {customer} in it: to answer, to learn, and to notice early when something is beyond the team. The sales owner and the service owner name that person before the task starts. What they notice goes to the accountable owner the same day, in private if they like.

The checklist is read again at the milestone meeting of *Data in*, and whenever a key person changes.
`,
  cites: ['P4', 'P19', 'P20', 'P21', 'P35'],
  audience: ['accountable', 'sponsor', 'salesOwner', 'serviceOwner', 'itSecurity', 'projectManager', 'technicalLead', 'vendorSales'],
  reviewDay: 52,
  milestones: ['kickoff', 'dataIn'],
};
