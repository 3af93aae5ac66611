// Teams' people picker, with the people of the desk.
import { avatar, make } from './elements.js';

/** Lets one pick people; null when the dialog was left. Answers as teams-js expects it. */
export function pickPeople(people, { title, setSelected = [], singleSelect = false }) {
  return new Promise((done) => {
    const chosen = new Set(setSelected);
    const rows = people.map((one) => {
      const box = make('input', {
        type: singleSelect ? 'radio' : 'checkbox',
        name: 'picked',
        value: one.oid,
        checked: chosen.has(one.oid),
      });
      box.addEventListener('change', () => {
        if (singleSelect) chosen.clear();
        if (box.checked) chosen.add(one.oid);
        else chosen.delete(one.oid);
      });
      const row = make('label', {}, box, avatar(one), make('span', {}, one.name, make('small', {}, `${one.title}, ${one.company}`)));
      return { one, row };
    });
    const search = make('input', { type: 'search', class: 'search', placeholder: 'Find a person', 'aria-label': 'Find a person' });
    search.addEventListener('input', () => {
      const words = search.value.trim().toLowerCase();
      for (const { one, row } of rows) row.hidden = ![one.name, one.title, one.company].some((text) => text.toLowerCase().includes(words));
    });

    let picked = null;
    const dialog = make(
      'dialog',
      { class: 'small', 'aria-labelledby': 'pickerTitle' },
      make('h2', { id: 'pickerTitle' }, title || (singleSelect ? 'Choose a person' : 'Choose people')),
      search,
      make('div', { class: 'picker' }, ...rows.map(({ row }) => row)),
      make(
        'footer',
        {},
        make('button', { type: 'button', onclick: () => dialog.close() }, 'Cancel'),
        make(
          'button',
          {
            type: 'button',
            class: 'primary',
            onclick: () => {
              picked = people
                .filter((one) => chosen.has(one.oid))
                .map((one) => ({ objectId: one.oid, displayName: one.name, email: one.email }));
              dialog.close();
            },
          },
          'Choose',
        ),
      ),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      done(picked);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
