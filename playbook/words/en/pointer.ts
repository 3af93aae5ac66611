// The message in the channel that leads to the playbook, and how it is pinned (P24, P25).
export const pointerWords = {
  state: 'The playbook',
  title: (title: string) => `Everything about ${title} is in one place`,
  lead: 'How we work, the plan and where we are: the same for everybody in this channel.',
  facts: {
    plan: 'Plan',
    playbook: 'Playbook',
    keeper: 'Kept by',
    milestones: (count: number, goLive: string) => `${count} milestones, go-live ${goLive}`,
    sections: (count: number) => `${count} sections, each with an owner`,
  },
  pin: 'To pin this message for everybody: point at it, choose … and then Pin. Bots may not pin, people may.',
  open: 'Open the playbook',
  where: 'Where we are',
  post: 'Post a pointer to the channel',
  waits: 'The last pointer is less than an hour old',
  goesOut: 'A pointer to the playbook goes to the channel',
  history: 'A pointer to the playbook was asked for in the channel',
} as const;
