import type * as en from '../en/rolloutInChannel.ts';
import type { Spoken } from '../spoken.ts';

/** A rollout for somebody who hears of it in their own chat, in Spanish. @example rolloutInChannel('Implantación del CRM', 'General') // 'Implantación del CRM, en el canal General' */
export const rolloutInChannel: Spoken<typeof en.rolloutInChannel> = (title, channel) =>
  channel === '' || channel === title ? title : `${title}, en el canal ${channel}`;
