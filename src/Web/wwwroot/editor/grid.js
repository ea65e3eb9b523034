// The keys of a spreadsheet. A cell is entered whole: arrows go on to the next, typing writes over it, F2 goes into its text, Esc brings back what stood
// there, Enter goes down. What is typed is kept when the cell is left, and a moment after the last key while it is not.
import { root } from './words.js';
import { cellOf, isField, isOpen, valueOf, setValue, typedIn, emptyOf, grow } from './cells.js';
import { write, close, undo, redo } from './undo.js';
import { seen } from './merge.js';
import { hold, drop } from './draft.js';
import { openCard } from './ripple.js';
import { splitParagraph } from './rows.js';

/** @typedef {import('./cells.js').Cell} Cell */

const pause = 900;

/** The cell whose text is being edited, with what stood in it and the revision it was entered at. @type {{cell: Cell, key: string, before: string|null, shown: string, base: number}|null} */
let editing = null;
/** @type {number|undefined} */
let timer;

/** @param {Cell} cell */
export const isTypingIn = (cell) => editing !== null && editing.key === cell.dataset.key;

/** Whether somebody is in the middle of a text. */
export const isTyping = () => editing !== null;

export function start() {
  root.addEventListener('focusin', (event) => enter(cellOf(event.target)));
  root.addEventListener('focusout', (event) => { if (cellOf(event.target) === editing?.cell) leave(); });
  root.addEventListener('beforeinput', (event) => begin(cellOf(event.target)));
  // Letters of pinyin that are still being composed into words are no text yet.
  root.addEventListener('input', (event) => (/** @type {InputEvent} */ (event).isComposing ? clearTimeout(timer) : typed(cellOf(event.target))));
  root.addEventListener('compositionend', (event) => typed(cellOf(event.target)));
  root.addEventListener('keydown', pressed);
  root.addEventListener('dblclick', (event) => begin(cellOf(event.target)));
  addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', () => { if (document.hidden) keep(); });
}

/** Keeps what is being typed, as before the page is drawn anew. */
export function leave() {
  keep();
  if (editing && valueOf(editing.cell) === (editing.before ?? '')) setValue(editing.cell, editing.shown);
  editing = null;
  close();
}

/** @param {Cell|null} cell */
function enter(cell) {
  // Buttons work on the row one was in last.
  if (!cell) return;
  for (const other of root.querySelectorAll('tr.current')) other.classList.remove('current');
  cell.closest('tr')?.classList.add('current');
  if (isField(cell)) cell.select();
}

/** Goes into the text of a cell: where it is printed otherwise than typed, what was typed is edited. @param {Cell|null} cell */
function begin(cell) {
  if (!cell || !isOpen(cell) || editing?.cell === cell) return;
  const key = cell.dataset.key ?? '';
  const before = typedIn(key);
  editing = { cell, key, before, shown: valueOf(cell), base: seen() };
  if (!isField(cell) || cell.dataset.text === undefined || cell.dataset.text === cell.value) return;
  const isWhole = cell.selectionStart === 0 && cell.selectionEnd === cell.value.length;
  setValue(cell, cell.dataset.text);
  if (isWhole) cell.select();
}

/** @param {Cell|null} cell */
function typed(cell) {
  if (!cell) return;
  grow(cell);
  const edit = typedEdit();
  if (edit) hold(edit);
  clearTimeout(timer);
  timer = setTimeout(keep, pause);
}

function keep() {
  clearTimeout(timer);
  if (!editing) return;
  const edit = typedEdit();
  if (edit) write([edit], { isTyping: true });
  drop();
}

/** What was typed into the cell, where that is something new. */
function typedEdit() {
  if (!editing) return null;
  const text = valueOf(editing.cell);
  if (text === (editing.before ?? '') && (typedIn(editing.key) ?? '') === text) return null;
  if (text === editing.shown && typedIn(editing.key) === editing.before) return null;
  return { key: editing.key, text: text === '' ? emptyOf(editing.key) : text, base: editing.base };
}

function restore() {
  if (!editing) return;
  const { cell, before } = editing;
  setValue(cell, before ?? '');
  keep();
  setValue(cell, editing.shown);
  editing = null;
  close();
  if (isField(cell)) cell.select();
}

/** @param {KeyboardEvent} event */
function pressed(event) {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && ['z', 'y'].includes(event.key.toLowerCase())) {
    event.preventDefault();
    leave();
    return event.key.toLowerCase() === 'y' || event.shiftKey ? redo() : undo();
  }

  const cell = cellOf(event.target);
  if (!cell || event.isComposing || event.ctrlKey || event.metaKey) return undefined;
  const act = actions(cell, event)[event.key];
  if (!act) return undefined;
  event.preventDefault();
  return act();
}

/** What the keys do in a cell now; a key without an action does what it does in any field. @param {Cell} cell @param {KeyboardEvent} event @returns {Record<string, (() => void)|undefined>} */
function actions(cell, event) {
  if (!isField(cell)) return event.target === cell && !event.shiftKey ? { Escape: editing ? restore : undefined, Enter: () => splitParagraph(cell) } : {};
  const isInText = editing?.cell === cell;
  const go = (/** @type {string} */ way) => () => { leave(); neighbour(cell, way)?.focus(); };
  if (event.altKey) return event.key === 'Enter' && cell instanceof HTMLTextAreaElement && isOpen(cell) ? { Enter: () => { begin(cell); cell.setRangeText('\n', cell.selectionStart ?? 0, cell.selectionEnd ?? 0, 'end'); typed(cell); } } : {};
  const enterKey = cell.dataset.computed ? () => openCard(cell) : go(event.shiftKey ? 'up' : 'down');
  if (isInText) return { Escape: restore, Enter: enterKey };
  if (event.shiftKey) return { Enter: enterKey };
  return {
    ArrowUp: go('up'), ArrowDown: go('down'), ArrowLeft: go('left'), ArrowRight: go('right'), Enter: enterKey,
    F2: () => { begin(cell); cell.setSelectionRange(cell.value.length, cell.value.length); },
    Delete: isOpen(cell) ? () => { begin(cell); setValue(cell, ''); leave(); } : undefined,
  };
}

/**
 * The cell a key leads to: up and down within the column, left and right along the row and on to the next.
 * @param {Cell} cell
 * @param {string} way
 * @returns {Cell|undefined}
 */
export function neighbour(cell, way) {
  const all = /** @type {Cell[]} */ ([...(cell.closest('[data-sheet]') ?? root).querySelectorAll('input[data-key], textarea[data-key]')]);
  const at = all.indexOf(cell);
  if (way === 'left') return all[at - 1];
  if (way === 'right') return all[at + 1];
  const [middle, top] = middleOf(cell);
  const isBeyond = way === 'down' ? (/** @type {number} */ y) => y > top + 2 : (/** @type {number} */ y) => y < top - 2;
  let best;
  for (const other of all) {
    const box = (other.closest('td, th, p') ?? other).getBoundingClientRect();
    if (!isBeyond(other.getBoundingClientRect().top) || middle < box.left || middle > box.right) continue;
    if (!best || (way === 'down' ? other.getBoundingClientRect().top < best.getBoundingClientRect().top : other.getBoundingClientRect().top > best.getBoundingClientRect().top)) best = other;
  }

  return best;
}

/** @param {Cell} cell */
function middleOf(cell) {
  const box = cell.getBoundingClientRect();
  return [(box.left + box.right) / 2, box.top];
}
