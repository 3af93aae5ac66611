// The people and the places of the local stand-in for Teams: eleven persons on three sides, one tenant, two teams with a channel each.
import type { Side } from '../playbook/contract.ts';

export interface Persona {
  /** First name in lower case without accents; what scripts call the person. */
  key: string;
  /** Entra object id. */
  oid: string;
  /** The bot framework's id, `29:…`. */
  botId: string;
  name: string;
  title: string;
  side: Side;
  company: string;
  /** IANA zone and the city the desk names it by. */
  zone: string;
  city: string;
  tenantId: string;
  email: string;
}

export const tenantId = '5b1d0c3e-7a42-4f6b-9c1d-2e8f4a6b0c11';
export const appId = '0f6c1a52-3d4b-4e7a-8b95-6a1c2d3e4f50';
export const botId = `28:${appId}`;
/** The audience of the tab's tokens, as the manifest's `webApplicationInfo` would name it. */
export const tabAudience = `api://localhost/${appId}`;

/** The team has two ids: its thread and its Entra group. */
export const team = { id: '19:northwind-crm@thread.tacv2', name: 'Northwind CRM', aadGroupId: '3d9e7b10-5c28-4a6f-b1d3-8e2f6a4c9b07' };
export const channel = { id: '19:crm-rollout@thread.tacv2', name: 'CRM rollout' };

/** A team's channel, and who is in it. */
export interface Channel {
  id: string;
  name: string;
  team: typeof team;
  members: Persona[];
}

const cities: Record<string, string> = { 'Europe/Paris': 'Lyon', 'Europe/Lisbon': 'Porto', 'Europe/Oslo': 'Oslo' };

/** The city the desk says for a zone; the zone's own last part where it knows no better. */
export function cityOf(zone: string): string {
  return cities[zone] ?? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

const companies: Record<Side, { name: string; domain: string }> = {
  customer: { name: 'Northwind', domain: 'northwind.example' },
  integrator: { name: 'Fabrikam', domain: 'fabrikam.example' },
  vendor: { name: 'Contoso', domain: 'contoso.example' },
};

function aPersona(number: number, key: string, name: string, title: string, side: Side, zone = 'Europe/Paris'): Persona {
  const digits = String(number).padStart(2, '0');
  const { name: company, domain } = companies[side];
  const mailbox = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(' ', '.');
  return {
    key,
    oid: `c0ffee${digits}-1a2b-4c3d-8e4f-5a6b7c8d9e${digits}`,
    botId: `29:1-${key}-${digits}`,
    name,
    title,
    side,
    company,
    zone,
    city: cityOf(zone),
    tenantId,
    email: `${mailbox}@${domain}`,
  };
}

/** Everybody in the channel; the vendor's two are guests of the customer's tenant. */
export const personas: Persona[] = [
  aPersona(1, 'ana', 'Ana Ruiz', 'Head of Sales', 'customer'),
  aPersona(2, 'ben', 'Ben Okafor', 'Training lead', 'customer'),
  aPersona(3, 'tomas', 'Tomás Pereira', 'Service desk', 'customer', 'Europe/Lisbon'),
  aPersona(4, 'ingrid', 'Ingrid Solberg', 'Finance director', 'customer', 'Europe/Oslo'),
  aPersona(5, 'yuki', 'Yuki Tanaka', 'IT security', 'customer'),
  aPersona(6, 'carla', 'Carla Méndez', 'Sales', 'customer'),
  aPersona(7, 'maya', 'Maya Lindqvist', 'Project manager', 'integrator'),
  aPersona(8, 'raj', 'Raj Patel', 'Technical lead', 'integrator'),
  aPersona(9, 'lena', 'Lena Hoffmann', 'Data team', 'integrator'),
  aPersona(10, 'diego', 'Diego Marchetti', 'Services director', 'vendor'),
  aPersona(11, 'priya', 'Priya Nair', 'Support contact', 'vendor'),
];

/** The channels of the desk: the sample's with everybody in it, and one where nothing has begun and nobody of Sales is. */
export const channels: Channel[] = [
  { ...channel, team, members: personas },
  {
    id: '19:help-desk@thread.tacv2',
    name: 'Help desk',
    team: { id: '19:northwind-it@thread.tacv2', name: 'Northwind IT', aadGroupId: '8c41f2d6-07b9-4e35-a6c8-51d03e9b7a24' },
    members: personas.filter(({ key }) => !['ana', 'carla'].includes(key)),
  },
];

/** The channel of that id, or of a thread in it; null when the desk has none. */
export function channelOf(conversation: string): Channel | null {
  const [id] = conversation.split(';');
  return channels.find((one) => one.id === id) ?? null;
}

/** The persona a script names: by key, object id, bot framework id or full name; null when nobody is called that. */
export function personaOf(called: unknown): Persona | null {
  return personas.find((one) => [one.key, one.oid, one.botId, one.name].includes(called as string)) ?? null;
}

/** The id of somebody's 1:1 chat with Milepost. */
export function personalChatOf(persona: Persona): string {
  return `a:${persona.key}`;
}
