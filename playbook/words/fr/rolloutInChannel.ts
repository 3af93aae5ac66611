import type * as en from '../en/rolloutInChannel.ts';
import type { Spoken } from '../spoken.ts';

/** A rollout for somebody who hears of it in their own chat: its title, and its channel where that is called otherwise. @example rolloutInChannel('Projet CRM', 'Général') // 'Projet CRM, dans le canal Général' */
export const rolloutInChannel: Spoken<typeof en.rolloutInChannel> = (title, channel) =>
  channel === '' || channel === title ? title : `${title}, dans le canal ${channel}`;
