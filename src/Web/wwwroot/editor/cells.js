// The cells of the page: which show a key, what stands in them, what was typed into them. A key may be printed in several places; all show the same.
import { root } from './words.js';
import { notationOf, showNotation } from './body.js';

/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLElement} Cell */

/** The texts of fields written on this page whose cells are not (yet) on it, such as the name of a new row. */
const elsewhere = new Map();

/** @param {EventTarget|null} target @returns {Cell|null} */
export const cellOf = (target) => (target instanceof Element ? target.closest('[data-key]') : null);

/** @param {string} key @returns {Cell[]} */
export const cellsOf = (key) => [...root.querySelectorAll(`#sheets [data-key="${CSS.escape(key)}"]`)];

/** @param {Cell} cell */
export const isField = (cell) => cell instanceof HTMLInputElement || cell instanceof HTMLTextAreaElement;

/** Whether somebody can write there now. @param {Cell} cell */
export const isOpen = (cell) => (isField(cell) ? !cell.readOnly : cell.isContentEditable);

/** What stands in a cell. @param {Cell} cell @returns {string} */
export const valueOf = (cell) => (isField(cell) ? cell.value : notationOf(cell));

/** @param {Cell} cell @param {string} text */
export function setValue(cell, text) {
  if (isField(cell)) {
    if (cell.value !== text) cell.value = text;
    grow(cell);
  } else if (notationOf(cell) !== text) {
    showNotation(cell, text);
  }
}

/**
 * What is typed in the field of a key: null where nothing is, as in a cell that is worked out.
 * @param {string} key
 * @returns {string|null}
 */
export function typedIn(key) {
  const cell = cellsOf(key)[0];
  if (!cell) return elsewhere.get(key) ?? null;
  if (cell.dataset.computed) return null;
  const text = cell.dataset.text ?? cell.dataset.shown ?? printed(cell);
  return text === '' && !isListedName(cell) ? null : text;
}

/** What the page came with, whatever is being typed. @param {Cell} cell */
function printed(cell) {
  cell.dataset.shown = isField(cell) ? /** @type {HTMLInputElement} */ (cell).defaultValue : valueOf(cell);
  return cell.dataset.shown;
}

/** The name of a row that is there stays, if empty; without it the row would be gone. @param {Cell} cell */
const isListedName = (cell) => cell.dataset.key?.startsWith('名称 ') === true && cell.closest('tr[data-listed]') !== null;

/** What an emptied cell holds. @param {string} key */
export const emptyOf = (key) => (key.startsWith('名称 ') ? '' : null);

/**
 * Shows in all its cells what was typed; how the paper prints it comes from the server afterwards.
 * @param {string} key
 * @param {string|null} text
 */
export function showTyped(key, text) {
  const cells = cellsOf(key);
  if (cells.length === 0) elsewhere.set(key, text);
  for (const cell of cells) {
    setValue(cell, text ?? '');
    delete cell.dataset.text;
    cell.dataset.shown = text ?? '';
    if (text !== null) delete cell.dataset.computed;
  }
}

/**
 * Shows a cell as the server says it is printed.
 * @param {string} key
 * @param {{text: string, computed: boolean, differs: string|null, typed?: string|null}} shown
 * @param {(cell: Cell) => boolean} isBusy whether somebody is typing there: then its text waits
 */
export function showPrinted(key, shown, isBusy) {
  for (const cell of cellsOf(key)) {
    if (isBusy(cell)) continue;
    if (isField(cell)) {
      setValue(cell, shown.text);
      cell.readOnly = root.dataset.mayEdit !== 'true' || shown.computed;
    }
    cell.dataset.shown = shown.text;
    setFlag(cell, 'computed', shown.computed ? 'true' : null);
    setFlag(cell, 'differs', shown.differs);
    setFlag(cell, 'text', shown.typed ?? null);
  }
}

/** @param {Cell} cell @param {string} name @param {string|null|undefined} value */
export function setFlag(cell, name, value) {
  if (value === null || value === undefined) delete cell.dataset[name];
  else cell.dataset[name] = value;
}

/** A field of words is as high as its words. @param {Cell} cell */
export function grow(cell) {
  if (!(cell instanceof HTMLTextAreaElement) || cell.offsetParent === null) return;
  cell.style.height = 'auto';
  cell.style.height = `${cell.scrollHeight}px`;
}

export function growAll() {
  for (const area of root.querySelectorAll('#sheets textarea')) grow(/** @type {HTMLTextAreaElement} */ (area));
}

/** Goes to a cell: opens its part and puts the cursor there. @param {string} key @param {(part: string) => void} openPart */
export function goTo(key, openPart) {
  const cells = cellsOf(key);
  const cell = cells.find((c) => !c.closest('[hidden]')) ?? cells[0];
  if (!cell) return false;
  const sheet = /** @type {HTMLElement|null} */ (cell.closest('[data-sheet]'));
  if (sheet?.hidden) openPart(sheet.dataset.sheet ?? '');
  cell.focus();
  cell.scrollIntoView({ block: 'center', inline: 'nearest' });
  return true;
}
