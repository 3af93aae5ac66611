import type { ActivitySeen } from './ActivitySeen.ts';

/**
 * What a person wrote, without the mention of the bot; the activity stays as it is.
 * @example spokenText({ text: '<at>Milepost</at> plan', … }) // 'plan'
 */
export function spokenText(activity: ActivitySeen): string {
  const mentions = (activity.entities ?? []).filter(
    (entity) => entity.type === 'mention' && entity.mentioned?.id === activity.recipient.id,
  );
  const text = mentions.reduce((rest, { text: mention }) => (mention ? rest.replaceAll(mention, ' ') : rest), activity.text ?? '');
  // Teams puts no-break spaces around a mention.
  return text.replace(/&nbsp;|\u00a0/g, ' ').trim();
}
