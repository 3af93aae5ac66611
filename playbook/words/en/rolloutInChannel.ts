/** A rollout for somebody who hears of it in their own chat: its title, and its channel where that is called otherwise. @example rolloutInChannel('CRM rollout', 'General') // 'CRM rollout, in the channel General' */
export const rolloutInChannel = (title: string, channel: string): string =>
  channel === '' || channel === title ? title : `${title}, in the channel ${channel}`;
