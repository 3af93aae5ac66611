import type { NewsShown } from '../../playbook/contract/Status.ts';
import { commas } from '../../playbook/words/joints.ts';
import { statusWords } from '../../playbook/words/tabStatus.ts';
import { Actions } from './Actions.tsx';
import { Face } from './Face.tsx';
import { Fresh } from './Fresh.tsx';
import { Surface } from './Surface.tsx';

/** The breakthroughs of the last days; good news travels too (P97). */
export function News({ news }: { news: NewsShown[] }) {
  return (
    <Surface title={statusWords.news.title} className="news">
      {news.length === 0 && <p className="empty">{statusWords.news.none}</p>}
      <ul className="rows">
        {news.map(({ id, who, when, text, about, actions }) => (
          <Fresh key={id} className="row where" content={text}>
            <Face name={who.name} size={32} />
            <div className="row-words">
              <span>{text}</span>
              <span className="caption">{commas([who.name, when, about])}</span>
              <Actions actions={actions} about={text} />
            </div>
          </Fresh>
        ))}
      </ul>
    </Surface>
  );
}
