import '../../look/form.css';
import '../../look/playbookEditor.css';
import { Button, Field, Input, MessageBar, MessageBarBody, Switch } from '@fluentui/react-components';
import { type KeyboardEvent, lazy, Suspense, useDeferredValue, useEffect, useRef, useState } from 'react';
import type { Playbook, SectionFieldsShown, SectionShown } from '../../../playbook/contract/Playbook.ts';
import { playbookWords as all } from '../../../playbook/words/tabPlaybook.ts';
import { useActs } from '../../act.tsx';
import { commandOf } from '../../commandOf.ts';
import { useNavigation } from '../../navigation.tsx';
import { spotInPlaybook } from '../../playbookSpot.ts';
import { firstWriting, useDraft } from '../../useDraft.ts';
import { usePublishing } from '../../usePublishing.ts';
import { useWide } from '../../useWide.ts';
import { Markdown } from '../Markdown.tsx';
import { EditorFoot } from './EditorFoot.tsx';
import { FieldsPane } from './FieldsPane.tsx';
import { TextPane } from './TextPane.tsx';

const MergeView = lazy(async () => ({ default: (await import('./MergeView.tsx')).MergeView }));
const words = all.editor;

function Preview({ text, title }: { text: string; title: string }) {
  const shown = useDeferredValue(text);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys must reach it.
    <section className="preview-pane" aria-label={words.preview} tabIndex={0}>
      <p className="lead">{title || words.untitled}</p>
      {shown.trim() ? <Markdown text={shown} /> : <p className="explains preview-empty">{words.previewEmpty}</p>}
    </section>
  );
}

interface SectionEditorProps {
  playbook: Playbook;
  section: SectionShown | null;
  /** What a new section shall be called, as it was looked for; else empty. */
  title: string;
}

/** Writes a section where it stands: text and preview side by side, the draft kept by itself, and brought together with what others published meanwhile (P22, N15). */
export function SectionEditor({ playbook, section, title }: SectionEditorProps) {
  const { go } = useNavigation();
  const { act } = useActs();
  const hasRoom = useWide(1024);
  const [first] = useState(() => firstWriting(playbook, section, title));
  const id = section?.id ?? '';
  const { writing, write, keep, settle, keeping } = useDraft(id, first);
  const { fields, markdown, basedOn } = writing;
  const [isPreview, setPreview] = useState(false);
  const [isMerging, setMerging] = useState(false);
  const [news, setNews] = useState('');
  const { publish, isPublishing, problem, lacking, isOvertaken } = usePublishing(playbook, id, settle);
  const isBehind = section !== null && (section.number > basedOn || isOvertaken(basedOn));
  const [isSmall, setSmall] = useState(false);
  const draft = section ? section.draft : playbook.newDraft;
  const change = (more: Partial<SectionFieldsShown>) => write({ fields: { ...fields, ...more } });
  const page = useRef<HTMLDivElement>(null);

  useEffect(() => {
    page.current?.querySelector<HTMLElement>(first.fields.title ? '.text-area' : '.editor-title input')?.focus();
  }, [first]);

  const leave = async () => {
    if (await keep()) go(spotInPlaybook(id));
  };
  const drop = () => {
    settle();
    act(commandOf('dropDraft', { section: id }));
    go(spotInPlaybook(id));
  };
  const onKeyDown = (press: KeyboardEvent) => {
    const isCommand = press.ctrlKey || press.metaKey;
    if (isCommand && press.key.toLowerCase() === 's') void keep();
    else if (isCommand && press.key === 'Enter') void (isBehind ? setMerging(true) : publish(writing, isSmall));
    else if (press.key === 'Escape' && !press.defaultPrevented) void leave();
    else return;
    press.preventDefault();
  };
  if (section ? !section.mayEdit : !playbook.mayEdit)
    return (
      <div className="surface empty">
        <p>{words.notYours}</p>
      </div>
    );
  if (isMerging && section)
    return (
      <Suspense fallback={<p className="surface empty">{all.merge.loading}</p>}>
        <MergeView
          playbook={playbook}
          section={section}
          writing={writing}
          onBack={() => setMerging(false)}
          onUse={(together) => {
            write(together);
            setMerging(false);
            setNews(all.merge.done);
          }}
        />
      </Suspense>
    );
  const text = (
    <TextPane
      text={markdown}
      error={lacking.text}
      onChange={(typed) => write({ markdown: typed })}
      onPasted={() => setNews(words.pasted)}
    />
  );
  const preview = <Preview text={markdown} title={fields.title} />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of its fields, heard in one place.
    <div className="editor" ref={page} onKeyDown={onKeyDown}>
      {isBehind && (
        <MessageBar intent="warning" layout="multiline" className="bar">
          <MessageBarBody>
            {words.behind}{' '}
            <button type="button" className="link inline" onClick={() => setMerging(true)}>
              {words.bring}
            </button>
          </MessageBarBody>
        </MessageBar>
      )}
      {title && first.fields.title !== title && (
        <MessageBar intent="info" layout="multiline" className="bar">
          <MessageBarBody>{words.begun(title)}</MessageBarBody>
        </MessageBar>
      )}
      {problem && (
        <MessageBar intent="error" layout="multiline" className="bar">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
      <div className="surface editor-surface">
        <h2 className="unseen">{section ? words.titleOf(section.title) : words.new}</h2>
        <div className="form editor-names">
          <Field className="editor-title" label={words.title} required validationMessage={lacking.title}>
            <Input
              value={fields.title}
              placeholder={words.titleExample}
              maxLength={120}
              onChange={(_, { value }) => change({ title: value })}
            />
          </Field>
          <Field label={words.group} required validationMessage={lacking.group}>
            <Input
              value={fields.group}
              placeholder={words.groupExample}
              maxLength={60}
              list="playbook-groups"
              onChange={(_, { value }) => change({ group: value })}
            />
          </Field>
          <datalist id="playbook-groups">
            {playbook.groups.map(({ name }) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </div>
        {!hasRoom && (
          <div className="panes-choice">
            <button type="button" aria-pressed={!isPreview} onClick={() => setPreview(false)}>
              {words.write}
            </button>
            <button type="button" aria-pressed={isPreview} onClick={() => setPreview(true)}>
              {words.preview}
            </button>
          </div>
        )}
        <div className="panes">
          {(hasRoom || !isPreview) && text}
          {(hasRoom || isPreview) && preview}
        </div>
        <details className="more-fields">
          <summary>{words.more}</summary>
          <FieldsPane playbook={playbook} fields={fields} onChange={change} />
        </details>
        <div className="editor-small">
          {section && <Switch label={words.small} checked={isSmall} onChange={(_, { checked }) => setSmall(checked)} />}
          {section && isSmall && <span className="caption">{words.smallHint}</span>}
        </div>
        <div className="editor-foot">
          <EditorFoot keeping={keeping} before={draft?.said ?? ''} news={news} />
          <div className="actions">
            {(draft || keeping.is === 'kept') && (
              <Button appearance="subtle" onClick={drop}>
                {words.drop}
              </Button>
            )}
            <Button onClick={() => void leave()}>{words.leave}</Button>
            <Button
              appearance="primary"
              disabledFocusable={isPublishing}
              onClick={() => void (isBehind ? setMerging(true) : publish(writing, isSmall))}
            >
              {isPublishing ? words.publishing : isBehind ? words.bring : words.publish}
            </Button>
          </div>
        </div>
      </div>
    </div>
  );
}
