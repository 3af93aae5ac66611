import type * as en from '../en/rolloutInChannel.ts';
import type { Spoken } from '../spoken.ts';

/** A rollout for somebody who hears of it in their own chat. @example rolloutInChannel('CRM-Einführung', 'Allgemein') // 'CRM-Einführung, im Kanal „Allgemein“' */
export const rolloutInChannel: Spoken<typeof en.rolloutInChannel> = (title, channel) =>
  channel === '' || channel === title ? title : `${title}, im Kanal „${channel}“`;
