/** Whether a title says all of the words it was taken from: only what ends them is left out. */
export const isAllOf = (title: string, words: string): boolean => {
  const said = words.trim();
  return said.startsWith(title) && /^[.!?。！？]?$/.test(said.slice(title.length));
};
