// The walls of the house, one line each: who they hold, what may or may not come through, and what to do instead.

export interface Wall {
  name: string;
  /** The files it holds, without those of `except`. */
  from: RegExp;
  except?: RegExp;
  /** The only targets allowed; everything else is a breach. */
  only?: RegExp;
  /** The targets forbidden. */
  never?: RegExp;
  /** Targets that may be imported as types all the same. */
  typesOf?: RegExp;
  advice: string;
}

const composing = /^(bot\/(main|house)\.ts|local\/main\.ts)$/;
const production = /^(playbook|bot|tab)\//;
const everything = /^(playbook|bot|tab|local|scripts)\//;

export const walls: Wall[] = [
  {
    name: 'contract-imports-nothing',
    from: /^playbook\/contract(\.ts$|\/)/,
    only: /^playbook\/contract(\.ts$|\/)/,
    advice: 'The contract is what tab and server say to each other; write the shape here instead of importing it.',
  },
  {
    name: 'playbook-stands-alone',
    from: /^playbook\//,
    only: /^(playbook\/|npm:(zod|temporal-polyfill)$)/,
    advice: 'A rule is told what it needs: take it as an argument, and let the caller in bot/ fetch it.',
  },
  {
    name: 'cards-are-pure',
    from: /^bot\/cards\//,
    only: /^(bot\/cards|playbook)\//,
    typesOf: /^bot\/deliver\/Messenger\.ts$/,
    advice: 'A card is a function of data: work the data out in playbook/views and pass it in.',
  },
  {
    name: 'store-knows-no-room',
    from: /^bot\/store\//,
    never: /^(bot\/(?!store\/)|npm:(botbuilder|botframework|express|@microsoft\/))/,
    advice: 'Storage keeps rows and knows nobody: let the room that needs this call the store, not the other way round.',
  },
  {
    name: 'one-room-knows-botbuilder',
    from: everything,
    except: /^bot\/teams\//,
    never: /^npm:(botbuilder|botframework)/,
    advice: 'Only bot/teams speaks botbuilder; ask for it in words of ours through Messenger.ts or Incoming.ts.',
  },
  {
    name: 'one-room-knows-sqlite',
    from: production,
    except: /^bot\/store\/sqlite\//,
    never: /^node:sqlite$/,
    advice: 'Use the Engine of bot/store/Engine.ts; SQLite stands behind it.',
  },
  {
    name: 'one-room-knows-azure-storage',
    from: everything,
    except: /^bot\/store\//,
    never: /^npm:@azure\/(?!(identity|msal-browser)$)/,
    advice: 'Use the Engine of bot/store/Engine.ts; Azure stands behind it.',
  },
  {
    name: 'parts-are-put-together-in-one-place',
    from: /^(playbook|bot|tab|local)\//,
    except: new RegExp(`${composing.source}|^bot/teams/`),
    never: /^bot\/teams\//,
    typesOf: /^bot\/teams\/(Incoming|TeamsSettings)\.ts$/,
    advice: 'Take a Messenger or an Answering as an argument; only main.ts, house.ts and local/main.ts name the real one.',
  },
  {
    name: 'engines-are-chosen-in-one-place',
    from: /^(playbook|bot|tab|local)\//,
    except: new RegExp(`${composing.source}|^bot/store/`),
    never: /^bot\/store\/(openEngine\.ts$|sqlite\/|azure\/)/,
    advice: 'Take an Engine as an argument; only main.ts, house.ts and local/main.ts choose one.',
  },
  {
    name: 'calls-go-out-in-one-place',
    from: /^bot\//,
    except: /^bot\/main\.ts$/,
    never: /^(node:(http|https|http2|net|tls|dgram|child_process)|npm:(undici|axios|got|node-fetch|ws))$/,
    advice: 'The bot calls Microsoft and its storage, nobody else: ask for it through Messenger.ts or the Engine.',
  },
  {
    name: 'keys-are-fetched-in-two-places',
    from: /^bot\//,
    except: /^bot\/(teams\/(publishedKeys|callerCheck)|api\/askerOf)\.ts$/,
    never: /^npm:jose$/,
    advice: 'Who is calling is found out by bot/teams/callerCheck.ts and bot/api/askerOf.ts; take the person they found.',
  },
  {
    name: 'production-stands-without-stand-ins',
    from: production,
    never: /^(local|tests|scripts)\//,
    advice: 'Production code never knows of the stand-ins; pass what differs as an argument from main.ts or local/main.ts.',
  },
  {
    name: 'tab-lives-by-http',
    from: /^tab\//,
    only: /^(tab\/|playbook\/words\/|npm:)/,
    typesOf: /^playbook\/contract(\.ts$|\/)/,
    advice: 'The tab asks the server over HTTP; from playbook/ it takes the types of the contract and the words, nothing else.',
  },
  {
    name: 'one-file-knows-teams-js',
    from: everything,
    except: /^tab\/teams\.ts$/,
    never: /^npm:@microsoft\/teams-js$/,
    advice: 'Ask tab/teams.ts: it alone talks to the host, and outside Teams it answers too.',
  },
  {
    name: 'one-file-knows-msal',
    from: everything,
    except: /^tab\/browser\/microsoft\.ts$/,
    never: /^npm:@azure\/msal-browser$/,
    advice: 'Ask tab/whoReads.ts for a token; the library for signing in is fetched by those who sign in outside Teams alone.',
  },
];
