// Activities as Teams posts them; each builder takes only what a test is about.
import { appId, type TeamsPeer, tenant } from './teamsPeer.ts';

export const ana = { id: '29:ana', name: 'Ana Ruiz', aadObjectId: 'bbbbbbbb-0000-0000-0000-00000000000a' };
export const bot = { id: `28:${appId}`, name: 'Milepost' };
export const threadId = '19:crm@thread.tacv2';

const channelData = { tenant: { id: tenant }, team: { id: '19:team@thread.tacv2' }, channel: { id: threadId, name: 'CRM rollout' } };

export function aMessage({ serviceUrl }: TeamsPeer, more: object = {}) {
  const conversation = { id: 'a:ana', conversationType: 'personal', tenantId: tenant };
  return {
    type: 'message',
    id: 'in-1',
    channelId: 'msteams',
    serviceUrl,
    from: ana,
    recipient: bot,
    conversation,
    channelData: { tenant: { id: tenant } },
    text: 'plan',
    ...more,
  };
}

export function aChannelMessage(peer: TeamsPeer, more: object = {}) {
  const conversation = { id: `${threadId};messageid=77`, conversationType: 'channel', isGroup: true, tenantId: tenant };
  const entities = [{ type: 'mention', text: '<at>Milepost</at>', mentioned: bot }];
  return aMessage(peer, { conversation, channelData, entities, text: '<at>Milepost</at>\u00a0plan', ...more });
}

export function aPress(peer: TeamsPeer, more: object = {}) {
  const value = { action: { type: 'Action.Execute', verb: 'takeIssue', data: { issueId: 'i1', note: 'on it' } }, trigger: 'manual' };
  return aMessage(peer, { type: 'invoke', name: 'adaptiveCard/action', text: undefined, value, ...more });
}

export function anInstall(peer: TeamsPeer, more: object = {}) {
  const conversation = { id: '19:team@thread.tacv2', conversationType: 'channel', isGroup: true, tenantId: tenant };
  const chosen = {
    ...channelData,
    settings: { selectedChannel: { id: threadId, name: 'CRM rollout' } },
    channel: { id: '19:team@thread.tacv2' },
  };
  return aMessage(peer, { type: 'installationUpdate', action: 'add', text: undefined, conversation, channelData: chosen, ...more });
}

export function aMembersChange(peer: TeamsPeer, more: object = {}) {
  const conversation = { id: '19:team@thread.tacv2', conversationType: 'channel', isGroup: true, tenantId: tenant };
  return aMessage(peer, {
    type: 'conversationUpdate',
    text: undefined,
    conversation,
    channelData,
    membersAdded: [{ id: '29:ben' }],
    ...more,
  });
}

export const aCard = (title: string) => ({
  summary: title,
  card: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: title, wrap: true }] },
});
