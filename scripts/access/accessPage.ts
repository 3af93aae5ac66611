import { apiRoutes } from '../../bot/api/routes.ts';
import { type Access, access } from '../../playbook/commands/access.ts';
import { table } from '../../playbook/commands/table.ts';
import { doingOf, type Kind, kinds, readingOf, type Verdict } from './whoMay.ts';

const every = Object.keys(kinds) as Kind[];

const heads: Record<Kind, string> = {
  steers: 'steers',
  member: 'member',
  guest: 'guest',
  left: 'left',
  outsider: 'outside',
  stranger: 'other organisation',
  nobody: 'no sign-in',
};

const words: Record<Verdict, string> = {
  in: 'yes',
  notSignedIn: '401',
  notMember: '403 not a member',
  notAllowed: '403 not allowed',
  guestMayNot: '403 guests may not',
  unknownRollout: '404',
};

const whose: Record<Access, string> = {
  members: 'any member',
  managers: 'who steers',
  asked: 'who was asked',
};

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const tableOf = (head: readonly string[], rows: readonly string[][]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const plain = (text: string) => text.replaceAll('|', '\\|');

/** Routes that are no part of the API, with who is answered. */
const otherRoutes: [route: string, who: string][] = [
  ['`POST /api/messages`', 'Teams: a token for us, by a key endorsed for Teams, for the service and a tenant we serve'],
  ['`GET /api/openapi.json`', 'everybody: it tells what the API takes, and nothing of anybody'],
  ['`GET /tab/…`', 'everybody: the empty tab; what it shows comes from the API'],
  ['`GET /contact`', 'everybody: leads to the people who look after this Milepost'],
  ['`GET /healthz`, `GET /readyz`', 'everybody: whether the server is up'],
];

/** The page on who may read and do what, made from the tables the server itself goes by. */
export function accessPage(): string {
  const rights = every.map((kind) => heads[kind]);
  const groups = (['managers', 'members', 'asked'] as const).map((who) => {
    const verbs = [...table.values()].filter(({ verb }) => access[verb] === who);
    return tableOf(
      ['verb', 'what it does', ...rights],
      verbs.map(({ verb, does, journal }) => [
        `\`${verb}\``,
        plain(`${does}${journal ? ' (kept beside the rollout, between two people)' : ''}`),
        ...every.map((kind) => words[doingOf(verb, who, kind)]),
      ]),
    );
  });
  return `# Who may read and do what

Made by \`npm run access\` from \`bot/api/routes.ts\`, \`playbook/commands/table.ts\` and \`playbook/commands/access.ts\`; a test keeps it so and asks a running server the same, row by row.

- **Who somebody is** comes from a token that was checked: tenant and Entra object id, never a name, an e-mail address or anything in a body.
- **Tenants are apart.** A rollout of another organisation is answered like one that does not exist.
- **Reading goes by membership** of the channel, asked of Teams: who left reads no more. A shared or private channel has members of its own.
- **Doing goes by role**: some verbs are for those who steer (the project manager and the accountable person), some for whoever was asked by name, the rest for any member. The side (customer, integrator, vendor) gives no right by itself; being named does.
- **Guests** read as far as the rollout's guest policy lets them (the column shows the strictest one) and do what members do. A section that is not for guests does not exist for them, whatever they do.
- **Who left** may still answer what they were asked by name: a sign-off.
- **Concerns** are between two people: nobody else reads them, whatever their role.
- Nobody who steers is left? Then any member may name the next one with \`giveRole\`.

${tableOf(
  ['column', 'who it is'],
  every.map((kind) => [heads[kind], kinds[kind]]),
)}

\`yes\` means: let through to the rule itself, which may still say no to what is asked.

## Reading

${tableOf(
  ['route', 'what it is', ...rights],
  apiRoutes
    .filter(({ who }) => who !== 'verb')
    .map(({ method, path, does, who, guests }) => [
      `\`${method.toUpperCase()} /api${path}\``,
      plain(does),
      ...every.map((kind) => words[readingOf(who, guests, kind)]),
    ]),
)}

\`POST /api/rollouts/:id/commands/:verb\` and \`…/previews/:verb\` answer as the verb's row below says.

${tableOf(
  ['other routes', 'who is answered'],
  otherRoutes.map((one) => [...one]),
)}

## Doing

${(['managers', 'members', 'asked'] as const).map((who, at) => `### For ${whose[who]}\n\n${groups[at]}`).join('\n\n')}
`;
}
