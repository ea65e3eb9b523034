// Everything written on this page can be undone: typing, pastes, rows. Undoing is writing again what stood before; nothing is taken out of the history.
import { say, note } from './words.js';
import { typedIn, showTyped } from './cells.js';
import { put } from './queue.js';
import { seen } from './merge.js';
import { rowsToList } from './rows.js';

/** @typedef {{key: string, text: string|null, base?: number}} Change */
/** @typedef {{key: string, before: string|null, after: string|null}} Step */

/** @type {Step[][]} */
const done = [];
/** @type {Step[][]} */
const undone = [];
const most = 500;

/** What is still one step with the next write to its cell: the typing since the cell was entered. @type {Step[]|null} */
let open = null;

/**
 * Writes to cells: shows it everywhere, keeps it, can undo it.
 * @param {Change[]} changes
 * @param {{isTyping?: boolean}} [how] while somebody types, all of it is one step
 */
export function write(changes, how = {}) {
  const steps = [...changes.flatMap((change) => rowsToList(change.key)), ...changes].map(({ key, text }) => ({ key, before: typedIn(key), after: text })).filter((step) => (step.before ?? '') !== (step.after ?? '') || (step.before === null) !== (step.after === null));
  if (steps.length === 0) return;
  if (how.isTyping && steps.length === 1 && open?.[0].key === steps[0].key) open[0].after = steps[0].after;
  else push(steps, how.isTyping ?? false);
  undone.length = 0;
  send(steps.map((step) => ({ key: step.key, text: step.after, base: changes.find((c) => c.key === step.key)?.base })));
}

/** The cell is left: what is typed next is another step. */
export function close() {
  open = null;
}

export const undo = () => move(done, undone, 'before', 'undone');
export const redo = () => move(undone, done, 'after', 'redone');

/** @param {Step[]} steps @param {boolean} isTyping */
function push(steps, isTyping) {
  done.push(steps);
  if (done.length > most) done.shift();
  open = isTyping ? steps.slice(-1) : null;
}

/** @param {Step[][]} from @param {Step[][]} to @param {'before'|'after'} side @param {string} name */
function move(from, to, side, name) {
  const steps = from.pop();
  close();
  if (!steps) return note(say('nothingToUndo'));
  to.push(steps);
  send(steps.map((step) => ({ key: step.key, text: step[side] })));
  return note(say(name, steps.length));
}

/** @param {Change[]} changes */
function send(changes) {
  const edits = changes.map(({ key, text, base }) => ({ key, text, base: base ?? seen() }));
  for (const { key, text } of edits) showTyped(key, text);
  put(edits);
}
