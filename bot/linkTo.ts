import type { LinkTo } from './draw/Drawing.ts';

/** Links into the tab inside Teams: the app's entity with the place as its sub-entity, so that they open on desktop and phone. */
export const teamsLinks =
  (appId: string): LinkTo =>
  (rollout, { page, id }) => {
    const channel = rollout.start?.channel;
    if (!channel) return null;
    const context = JSON.stringify({ subEntityId: id ? `${page}/${id}` : page, channelId: channel.threadId });
    return `https://teams.microsoft.com/l/entity/${appId}/${encodeURIComponent(rollout.id)}?context=${encodeURIComponent(context)}`;
  };

/** Where somebody adds the app, out of a link into it; null where the link is not one of Teams. */
export const addLinkOf = (link: string | null): string | null => {
  const [, appId] = /^https:\/\/teams\.microsoft\.com\/l\/entity\/([^/]+)\//.exec(link ?? '') ?? [];
  return appId ? `https://teams.microsoft.com/l/app/${appId}` : null;
};
