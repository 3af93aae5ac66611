// The one spelling of keys in both engines: every key is allowed, and keys sort by code unit whatever the engine's own order is.

const leads = '"#$%&\'./>?[\\';
const awkward = /[^()*+,\-0-9:;<=@A-Z\]^_`a-z{|}]/g;
const escaped = /!([0-9a-f]{2})|~([0-9a-f]{4})|(["$&.>[])([01])/g;

function spelled(character: string): string {
  const code = character.charCodeAt(0);
  if (code <= 0x21) return `!${code.toString(16).padStart(2, '0')}`;
  if (code >= 0x7e) return `~${code.toString(16).padStart(4, '0')}`;
  const at = leads.indexOf(character);
  return `${leads[at - (at % 2)]}${at % 2}`;
}

/**
 * The key under which Azure Tables takes any text: reversible, and in the same order as the texts by code unit.
 * A forbidden character shares the spelling of its allowed neighbour in the alphabet, so nothing moves past anything.
 * @example tableKey('000000000012w') // '000000000012w'
 * @example tableKey('a/b') // 'a.1b'
 */
export function tableKey(text: string): string {
  return text.replace(awkward, spelled);
}

/** The text a key was made from. */
export function textOfTableKey(key: string): string {
  return key.replace(escaped, (_, low?: string, high?: string, lead?: string, second?: string) => {
    const hex = low ?? high;
    return hex === undefined ? leads.charAt(leads.indexOf(lead ?? '') + Number(second)) : String.fromCharCode(Number.parseInt(hex, 16));
  });
}
