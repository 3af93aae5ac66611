/** Turns under a name, one after the other and whoever came first before the rest: resolves when it is one's own, with what ends it. */
export function turns(): (name: string, came: number) => Promise<() => void> {
  const lines = new Map<string, { came: number; begin(): void }[]>();
  return (name, came) =>
    new Promise((go) => {
      let isOver = false;
      const end = () => {
        if (isOver) return;
        isOver = true;
        const line = (lines.get(name) ?? []).sort((one, other) => one.came - other.came);
        const next = line.shift();
        if (next) next.begin();
        else lines.delete(name);
      };
      const line = lines.get(name);
      if (line) line.push({ came, begin: () => go(end) });
      else {
        lines.set(name, []);
        go(end);
      }
    });
}
