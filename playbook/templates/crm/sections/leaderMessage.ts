import type { SectionTemplate } from '../../Template.ts';

/** The leader opens the rollout and can be quoted again (P2). */
export const leaderMessage: SectionTemplate = {
  id: 'leaderMessage',
  group: 'Why and who',
  title: 'A word from the accountable owner',
  ownerRole: 'accountable',
  markdown: `The accountable owner changes these words until they sound like their own, by 3 working days before the kickoff. They are spoken at the kickoff, stand here, and go out again before each milestone.

> We are changing how we work with our customers. You will notice it in your day, and for some weeks it will be slower before it is faster. I say this now so that nobody can be surprised later.
>
> Why it is worth it: today what we know about a customer sits in inboxes, lists and heads. When one of us is away, the customer starts again from zero. In half a year whoever picks up the phone will know the story, and none of us will type the same thing twice.
>
> It is up to us. {integrator} builds and {vendor} helps, but they cannot use it for us. I will do my part: I decide within two working days, I take my numbers from the new CRM, and I give you the hours to learn.
>
> I ask four things of you. Try each step when it is there, within two days. Look in the playbook before you wait for someone. Say bad news at once, to me if you wish, and nobody will blame you for it. And do what you said you would do: if one of us falls behind, we can help; if many do so quietly, we all stop.
>
> You do not have to be perfect. Click, get it wrong, try again. That is what the pilot is for.
>
> Thank you for the effort. I will remember who made it.

## When it is used

| When | Who sends it | To whom |
|---|---|---|
| At the kickoff | Accountable owner, in person | Everyone with a role |
| 10 working days before each milestone | Accountable owner, with one sentence on what is new | Those who will use it next |
| When use falls below its alert | Accountable owner, with the number | Managers of the teams concerned |
`,
  cites: ['P2', 'P3', 'P5', 'P6', 'P32', 'P33', 'P56', 'P95', 'P98', 'P99'],
  reviewDay: 65,
};
