// A sign-off in the plainest words there are, written without a look at the rules it is held against: lists, loops, and what docs/sign-off.md says.
import type { SignoffMode, Verdict } from '../../playbook/journal/Entry.ts';

interface Place {
  who: string;
  /** Whose it was before, the last one last: handed to them, no role is needed to keep it; handing it back takes the hand-over back. */
  handed: string[];
  said: Verdict | null;
  by: string | null;
}

interface Round {
  asker: string;
  mode: SignoffMode;
  places: Place[];
  end: 'signed' | 'rejected' | 'withdrawn' | null;
}

/** What both sides of the comparison say after each step. */
export interface Standing {
  rounds: number;
  end: Round['end'];
  places: [who: string, said: Verdict | null, by: string | null][];
  turn: string[];
}

const signers = ['ana', 'ben', 'sam'];

export class Reference {
  mode: SignoffMode = 'allOf';
  holds = new Set(signers);
  standIns = new Map<string, string>();
  away = new Set<string>();
  rounds: Round[] = [];

  private get round(): Round | undefined {
    return this.rounds.at(-1);
  }

  private get open(): Round | null {
    return this.round && this.round.end === null ? this.round : null;
  }

  private manages(who: string): boolean {
    return who === 'maya' || (who === 'ana' && this.holds.has('ana'));
  }

  private takesPart(place: Place): boolean {
    return place.handed.length > 0 || this.holds.has(place.who);
  }

  /** Everybody whose word is awaited: the silent who still take part, in order only the first of them. */
  private awaited(round: Round): Place[] {
    if (round.end !== null) return [];
    const silent: Place[] = [];
    for (const place of round.places) if (place.said === null && this.takesPart(place)) silent.push(place);
    return round.mode === 'inOrder' && silent.length > 1 ? [silent[0] as Place] : silent;
  }

  private standsInFor(round: Round, who: string): string | null {
    const other = this.standIns.get(who);
    if (other === undefined || other === round.asker || this.away.has(other)) return null;
    return other;
  }

  request(by: string): boolean {
    if (!this.manages(by) || this.mode === 'off' || this.open || this.round?.end === 'signed') return false;
    const asked = signers.filter((who) => this.holds.has(who) && who !== by);
    if (asked.length === 0) return false;
    const chosen = this.mode === 'single' ? [asked[0] as string] : asked;
    this.rounds.push({
      asker: by,
      mode: this.mode,
      places: chosen.map((who) => ({ who, handed: [], said: null, by: null })),
      end: null,
    });
    return true;
  }

  decide(by: string, verdict: Verdict, forWhom: string): boolean {
    const round = this.open;
    if (!round) return false;
    const place = round.places.find(({ who }) => who === forWhom);
    if (!place || (by !== forWhom && this.standsInFor(round, forWhom) !== by)) return false;
    if (!this.awaited(round).includes(place)) return false;
    place.said = verdict;
    place.by = by;
    if (verdict === 'reject') round.end = 'rejected';
    else if (round.mode === 'anyOf') round.end = 'signed';
    else {
      let missing = 0;
      for (const other of round.places) if (other.said === null && this.takesPart(other)) missing += 1;
      if (missing === 0) round.end = 'signed';
    }
    return true;
  }

  takeBack(by: string, forWhom: string): boolean {
    const place = this.open?.places.find(({ who }) => who === forWhom);
    if (!place?.said || (by !== forWhom && by !== place.by)) return false;
    place.said = null;
    place.by = null;
    return true;
  }

  handOver(by: string, from: string, to: string): boolean {
    const round = this.open;
    const place = round?.places.find(({ who }) => who === from);
    if (!round || !place || place.said !== null) return false;
    if (by !== from) {
      const canStill = this.takesPart(place) && (!this.away.has(from) || this.standsInFor(round, from) !== null);
      if (!this.manages(by) || canStill) return false;
    }
    if (to === round.asker || round.places.some(({ who }) => who === to)) return false;
    if (place.handed.at(-1) === to) place.handed.pop();
    else place.handed.push(from);
    place.who = to;
    return true;
  }

  withdraw(by: string): boolean {
    const round = this.open;
    if (!round || (by !== round.asker && !this.manages(by))) return false;
    round.end = 'withdrawn';
    return true;
  }

  /** The milestone changes: while a round waits, nothing said in it counts any more; a sealed one is no longer what is there. */
  edit(): void {
    for (const place of this.open?.places ?? []) {
      place.said = null;
      place.by = null;
    }
  }

  standing(): Standing {
    const round = this.round;
    return {
      rounds: this.rounds.length,
      end: round?.end ?? null,
      places: round ? round.places.map(({ who, said, by }) => [who, said, by]) : [],
      turn: round ? this.awaited(round).map(({ who }) => who) : [],
    };
  }
}
