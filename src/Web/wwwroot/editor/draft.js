// What is being typed, key by key, until the queue has it: a browser that dies in the midst of a word loses nothing. Each window has an entry of its own;
// what a window left behind is taken up by the next that opens the case.
import { root, say, note } from './words.js';

/** @typedef {{key: string, text: string|null, base: number}} Draft */

const prefix = `gouji-typing:${root.dataset.account}:${root.dataset.case}:`;
const mine = `${prefix}${Date.now()}.${Math.random()}`;

/** @param {Draft} draft */
export function hold(draft) {
  try {
    localStorage.setItem(mine, JSON.stringify(draft));
  } catch {
    note(say('full'));
  }
}

export const drop = () => localStorage.removeItem(mine);

/** What other windows left, which is theirs no longer. @returns {Draft[]} */
export function takeUp() {
  const names = Object.keys(localStorage).filter((name) => name.startsWith(prefix) && name !== mine);
  const drafts = names.map((name) => JSON.parse(localStorage.getItem(name) ?? 'null')).filter(Boolean);
  for (const name of names) localStorage.removeItem(name);
  return drafts;
}
