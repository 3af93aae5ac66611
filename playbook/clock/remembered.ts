/** Beyond this many answers all are forgotten: days and zones repeat, so a few thousand serve a process for weeks. */
const mostAnswers = 20_000;

/** The same function, answering from memory what it was asked before; for pure functions of texts and numbers whose answers never change. */
export function remembered<Args extends readonly (string | number)[], Answer>(work: (...args: Args) => Answer): (...args: Args) => Answer {
  const answers = new Map<string, Answer>();
  return (...args) => {
    const key = args.join('|');
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = work(...args);
    if (answers.size >= mostAnswers) answers.clear();
    answers.set(key, answer);
    return answer;
  };
}
