/** Makes an element: attributes as Teams' own names, properties where they are functions or booleans, then what is in it. */
export function make(tag, attributes = {}, ...inside) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function' || typeof value === 'boolean') element[name] = value;
    else if (value !== undefined && value !== null) element.setAttribute(name, value);
  }
  element.append(...inside.filter((one) => one !== null && one !== undefined));
  return element;
}

// Pairs of ground and ink for the eleven people, as Teams colours its avatars.
const colours = {
  ana: ['#f4bfab', '#8f2d0b'],
  ben: ['#9bd9db', '#02494c'],
  tomas: ['#94c8d4', '#00434f'],
  ingrid: ['#da90c2', '#5e0b4a'],
  yuki: ['#c8d1fa', '#243b94'],
  carla: ['#cccccc', '#424242'],
  maya: ['#d2ccf8', '#3f1682'],
  raj: ['#bdd99b', '#294903'],
  lena: ['#e0cea2', '#5c4305'],
  diego: ['#a3b2e8', '#0c1f78'],
  priya: ['#d9a7e0', '#5d0a6b'],
};

/** The round with somebody's initials; decorative, the name stands beside it. */
export function avatar({ key, name }) {
  const [ground, ink] = colours[key] ?? colours.carla;
  const initials = name
    .split(' ')
    .map((part) => part[0])
    .join('')
    .slice(0, 2);
  const round = make('span', { class: 'avatar', 'aria-hidden': 'true' }, initials);
  round.style.background = ground;
  round.style.color = ink;
  return round;
}
