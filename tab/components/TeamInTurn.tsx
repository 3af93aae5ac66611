import { Button } from '@fluentui/react-components';
import type { LiveTeam } from '../../playbook/contract/Live.ts';
import { liveWords as words } from '../../playbook/words/tabLive.ts';
import { besidesNote, noteAction } from '../noteAction.ts';
import { Actions } from './Actions.tsx';
import { Face } from './Face.tsx';
import { Icon } from './Icon.tsx';
import { Mark } from './Mark.tsx';
import { NoteField } from './NoteField.tsx';
import { Surface } from './Surface.tsx';

interface TeamInTurnProps {
  team: LiveTeam;
  /** Its place in the turn, from 0. */
  at: number;
  all: number;
  onStep: (step: number) => void;
}

/** The team that speaks now, large: its report, its issues, and what is noted of it (P84, P88). */
export function TeamInTurn({ team, at, all, onStep }: TeamInTurnProps) {
  const { name, person, text, lines, note, actions } = team;
  const write = noteAction(actions);
  return (
    <Surface
      title={name}
      className="in-turn"
      aside={
        <span className="turn-way">
          <span className="caption" aria-hidden="true">
            {words.place(at + 1, all)}
          </span>
          <Button
            size="small"
            icon={<Icon name="left" size={16} />}
            aria-label={words.previous}
            title={words.keys}
            disabledFocusable={at === 0}
            onClick={() => onStep(-1)}
          />
          <Button
            size="small"
            appearance={at < all - 1 ? 'primary' : 'outline'}
            icon={<Icon name="right" size={16} />}
            iconPosition="after"
            title={words.keys}
            disabledFocusable={at === all - 1}
            onClick={() => onStep(1)}
          >
            {words.next}
          </Button>
        </span>
      }
    >
      <p className="unseen" role="status">
        {words.current(name, at + 1, all)}
      </p>
      <div className="section-body">
        <p className="person">
          {person && <Face name={person.name} size={28} />}
          <span className={person ? 'strong' : 'explains'}>{person?.name ?? words.nobody}</span>
        </p>
        {text && <p className="in-turn-text breakable">{text}</p>}
        {lines.length > 0 && (
          <ul className="in-turn-lines">
            {lines.map((line) => (
              <li key={line.text} className="state">
                <Mark mark={line.mark} />
                <span className="breakable">{line.text}</span>
              </li>
            ))}
          </ul>
        )}
        <section>
          <h3 className="caption">{words.note}</h3>
          {write ? (
            <NoteField key={team.id} label={words.noteOf(name)} example={words.example} note={note} action={write} savesOnLeave rows={3} />
          ) : (
            <p className={note ? 'note-text breakable' : 'explains'}>{note || words.noNote}</p>
          )}
        </section>
        <Actions actions={besidesNote(actions)} about={name} />
      </div>
    </Surface>
  );
}
