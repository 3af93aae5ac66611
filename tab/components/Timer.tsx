import type { Live } from '../../playbook/contract/Live.ts';
import { liveWords } from '../../playbook/words/tabLive.ts';
import { clockWords, timeLeft } from '../timeLeft.ts';
import { useMedia } from '../useMedia.ts';
import { useServerNow } from '../useServerNow.ts';

const words = liveWords.timer;
const saidAt = { fine: () => '', soon: () => words.soon, last: () => words.last, up: () => words.up };

interface TimerProps extends Pick<Live, 'minutes' | 'head'> {
  begunAt: string;
}

/** What is left of the meeting: in words and colour, said aloud only when it becomes short; those who asked for less motion see minutes (P84). */
export function Timer({ begunAt, minutes, head }: TimerProps) {
  const now = useServerNow(head.asOf);
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  const { seconds, share, stage } = timeLeft(begunAt, minutes, now);
  const whole = Math.ceil(Math.abs(seconds) / 60);
  const isOver = seconds < 0;
  const spoken = `${words.spoken(whole)} ${isOver ? words.over : words.left}`;
  return (
    <section className={`surface timer ${stage}`} aria-label={words.title}>
      <p className="timer-words">
        <span role="timer">
          <span className="unseen">{spoken}</span>
          <span aria-hidden="true" className="timer-clock">
            {isStill ? `${whole}\u00a0min` : clockWords(seconds)}
          </span>
          <span aria-hidden="true"> {isOver ? words.over : words.left}</span>
        </span>
        <span className="dates">{words.of(minutes)}</span>
      </p>
      <svg className="timer-track" height="6" aria-hidden="true">
        <rect width="100%" height="6" rx="3" className="timer-whole" />
        <rect width={`${share * 100}%`} height="6" rx="3" className="timer-gone" />
      </svg>
      <p className="timer-said" role="status">
        {saidAt[stage]()}
      </p>
    </section>
  );
}
