// A block copied from Excel or WPS goes into the cells to the right and down, row by row of the paper. What cannot be taken is said.
import { root, say, note } from './words.js';
import { cellOf, isField, isOpen } from './cells.js';
import { write } from './undo.js';
import { leave, isTypingIn } from './grid.js';
import { insertWords } from './body.js';

/** @typedef {import('./cells.js').Cell} Cell */

export function start() {
  root.addEventListener('paste', (event) => {
    const cell = cellOf(event.target);
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!cell) return;
    if (!isField(cell)) {
      event.preventDefault();
      insertWords(text);
      cell.dispatchEvent(new InputEvent('input', { bubbles: true }));
    } else if (/[\t\n]/.test(text.replace(/\r?\n$/, '')) && !isTypingIn(cell)) {
      event.preventDefault();
      leave();
      pasteBlock(cell, rowsOf(text));
    }
  });
}

/**
 * The cells of copied text: tabs part columns, lines rows; a cell with line breaks or tabs in it is quoted, its quotes doubled.
 * @param {string} text
 * @returns {string[][]}
 */
export function rowsOf(text) {
  /** @type {string[][]} */
  const rows = [[]];
  const plain = text.replace(/\r\n?/g, '\n');
  const pattern = /("(?:[^"]|"")*"|[^\t\n]*)(\t|\n|$)/gy;
  for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
    const [, cell, end] = match;
    rows[rows.length - 1].push(/^".*[\t\n"].*"$/s.test(cell) ? cell.slice(1, -1).replace(/""/g, '"') : cell);
    if (end === '' || pattern.lastIndex >= plain.length) break;
    if (end !== '\t') rows.push([]);
  }

  return rows;
}

/** @param {Cell} start @param {string[][]} rows */
function pasteBlock(start, rows) {
  const below = rowsFrom(start);
  /** @type {{key: string, text: string|null}[]} */
  const changes = [];
  let computed = 0;
  let outside = 0;
  rows.forEach((texts, down) => texts.forEach((text, right) => {
    const target = below[down]?.[right];
    if (!target) outside += text === '' ? 0 : 1;
    else if (!isOpen(target)) computed += text === '' ? 0 : 1;
    else changes.push({ key: target.dataset.key ?? '', text: text.trim() === '' ? null : text.trim() });
  }));
  write(changes);
  const why = [computed > 0 ? say('isComputed') : '', outside > 0 ? say('outside') : ''].filter(Boolean).join('、');
  note(say('pasted', changes.length) + (computed + outside > 0 ? say('notTaken', computed + outside, why) : ''));
}

/** The rows of cells from a cell on: of each row those that begin at the cell's column or right of it. @param {Cell} start @returns {Cell[][]} */
function rowsFrom(start) {
  const table = start.closest('table');
  if (!table) return [[start]];
  const column = Number(start.dataset.column);
  /** @type {Map<number, Cell[]>} */
  const rows = new Map();
  for (const cell of /** @type {NodeListOf<HTMLElement>} */ (table.querySelectorAll('[data-key]'))) {
    const row = Number(cell.dataset.row);
    if (row < Number(start.dataset.row) || Number(cell.dataset.column) < column) continue;
    rows.set(row, [...(rows.get(row) ?? []), cell]);
  }

  return [...rows.entries()].sort((a, b) => a[0] - b[0]).map((entry) => entry[1]);
}
