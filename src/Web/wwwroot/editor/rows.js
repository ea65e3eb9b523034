// Rows and paragraphs that come and go. A row is there when its name is: adding one writes its name, removing one takes out all that was said of it; both
// can be undone like anything else. The paper is then fetched anew, for other parts print rows of their own for the same thing.
import { root, say, note } from './words.js';
import { cellOf, cellsOf, growAll, typedIn, valueOf, goTo } from './cells.js';
import { write } from './undo.js';
import { leave, isTyping } from './grid.js';
import { showAgain } from './findings.js';
import { openPart, shownPart } from './parts.js';
import { keyBetween } from './body.js';
import { renewToken, token, waiting } from './queue.js';

const namePattern = /^名称 (\S+) #(\d+)(?::(.+))?$/;

/** @param {HTMLElement} button */
export function addRow(button) {
  const { kind = '', list } = /** @type {HTMLElement} */ (button.closest('.row-tools')).dataset;
  const rows = itemsOf(kind, list ?? '');
  const last = Math.max(0, ...rows.map((row) => row.number));
  const name = nameOf(kind, last + 1, list);
  wanted = name;
  copyRow(button, kind, last, name);
  write([...unlisted(rows), { key: name, text: '' }]);
  note(say('rowAdded'));
}

/** @param {HTMLElement} button */
export function removeRow(button) {
  const table = button.closest('section')?.querySelector('tr.current[data-item]') ?? null;
  const name = /** @type {HTMLElement|null} */ (table)?.dataset.item;
  if (!name) return note(say('noRow'));
  const changes = [...new Set(fieldsOf(name))].map((key) => ({ key, text: null }));
  write([...changes.filter((c) => c.key !== name && typedIn(c.key) !== null), { key: name, text: null }]);
  return note(say('rowRemoved'));
}

/** Before the first thing is said in an empty row of the form, its rows become rows of the report: else the others would be gone. @param {string} key @returns {{key: string, text: string}[]} */
export function rowsToList(key) {
  const row = /** @type {HTMLElement|null} */ (cellsOf(key)[0]?.closest('tr[data-item]') ?? null);
  const match = row && !row.dataset.listed ? namePattern.exec(row.dataset.item ?? '') : null;
  if (!match) return [];
  return unlisted(itemsOf(match[1], match[3] ?? '')).filter((name) => name.key !== key);
}

/** The names of the rows that are the form's alone yet; one just written counts as the report's, though the paper does not say so before it is fetched. @param {{key: string, isListed: boolean}[]} rows @returns {{key: string, text: string}[]} */
const unlisted = (rows) => [...new Set(rows.filter((row) => !row.isListed && typedIn(row.key) === null).map((row) => row.key))].map((key) => ({ key, text: '' }));

/** Whether an answer tells of rows or paragraphs that the page has not, or has no more. @param {any} answer */
export function needsSheets(answer) {
  const isMissing = (/** @type {string} */ key, /** @type {string|null} */ text) => (key.startsWith('名称 ')
    ? (text === null) === (root.querySelector(`tr[data-listed][data-item="${CSS.escape(key)}"]`) !== null)
    : key.startsWith('正文 ') && (text === null) === (cellsOf(key).length > 0));
  return answer.redraw === true || [...(answer.edits ?? []), ...(answer.results ?? []).filter((/** @type {any} */ r) => r.outcome !== 'refused')].some((edit) => isMissing(edit.key, edit.text));
}

let asked = 0;

/** The cell to be in when the paper is there. @type {string|null} */
let wanted = null;

/** Fetches the paper anew, and goes back to where one was. */
export async function loadSheets() {
  const mine = ++asked;
  while (isTyping()) await new Promise((resolve) => setTimeout(resolve, 300));
  const reply = await fetch(`/cases/${root.dataset.case}/sheets`).catch(() => null);
  if (!reply?.ok || reply.redirected || mine !== asked) return undefined;
  const html = await reply.text();
  if (isTyping()) return loadSheets();
  const place = /** @type {HTMLElement} */ (document.getElementById('sheets'));
  const key = wanted ?? cellOf(document.activeElement)?.dataset.key;
  wanted = null;
  const part = shownPart();
  leave();
  place.innerHTML = html;
  openPart(part);
  for (const edit of waiting()) for (const cell of cellsOf(edit.key)) if ('value' in cell) cell.value = edit.text ?? '';
  growAll();
  showAgain();
  if (key) goTo(key, () => {});
  return undefined;
}

/** A paragraph behind another, or at the end. @param {HTMLElement|null} before */
export function addParagraph(before) {
  const all = /** @type {HTMLElement[]} */ ([...root.querySelectorAll('.body-text [data-key]')]);
  const at = before ? all.indexOf(before) : all.length - 1;
  const key = keyBetween(all[at]?.dataset.key ?? null, all[at + 1]?.dataset.key ?? null);
  wanted = key;
  write([{ key, text: '' }]);
}

/** Enter: what stands behind the cursor becomes a paragraph of its own. @param {HTMLElement} paragraph */
export function splitParagraph(paragraph) {
  leave();
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  range.setEnd(paragraph, paragraph.childNodes.length);
  const rest = document.createElement('div');
  rest.append(range.extractContents());
  const all = /** @type {HTMLElement[]} */ ([...root.querySelectorAll('.body-text [data-key]')]);
  const key = paragraph.dataset.key ?? '';
  const text = valueOf(paragraph);
  const next = keyBetween(key, all[all.indexOf(paragraph) + 1]?.dataset.key ?? null);
  const made = /** @type {HTMLElement} */ (paragraph.cloneNode(false));
  made.dataset.key = next;
  paragraph.after(made);
  write([{ key, text }, { key: next, text: valueOf(rest) }]);
  made.focus();
}

/** Drafts the body on the server. */
export async function draft() {
  const post = () => fetch(`/cases/${root.dataset.case}/draft`, { method: 'POST', headers: { 'X-CSRF-TOKEN': token() } });
  try {
    let reply = await post();
    if (reply.status === 400 && (await renewToken())) reply = await post();
    if (reply.ok) await loadSheets();
    else note((await reply.json().catch(() => ({}))).message ?? say('failed'));
  } catch {
    note(say('failed'));
  }
}

/**
 * Shows the new row at once, as a copy of the last without what was said there; the server's own takes its place, with those of other parts.
 * @param {HTMLElement} button
 * @param {string} kind
 * @param {number} last
 * @param {string} name
 */
function copyRow(button, kind, last, name) {
  const pattern = namePattern.exec(name);
  const before = `名称 ${kind} #${last}${pattern?.[3] ? `:${pattern[3]}` : ''}`;
  const row = /** @type {HTMLTableRowElement|null} */ ((button.closest('section') ?? root).querySelector(`tr[data-item="${CSS.escape(before)}"]`));
  if (!row) return;
  for (const cell of row.closest('table')?.querySelectorAll('[rowspan]') ?? []) {
    const at = /** @type {HTMLTableRowElement} */ (cell.closest('tr')).rowIndex;
    if (at < row.rowIndex && at + /** @type {HTMLTableCellElement} */ (cell).rowSpan > row.rowIndex) /** @type {HTMLTableCellElement} */ (cell).rowSpan += 1;
  }

  const copy = /** @type {HTMLTableRowElement} */ (row.cloneNode(true));
  copy.dataset.item = name;
  delete copy.dataset.listed;
  for (const cell of /** @type {NodeListOf<HTMLElement>} */ (copy.querySelectorAll('[data-key]'))) empty(cell, last, Number(pattern?.[2]));
  row.after(copy);
  /** @type {HTMLElement|null} */ (copy.querySelector('[data-key]:not([readonly])'))?.focus();
}

/** @param {HTMLElement} cell @param {number} before @param {number} number */
function empty(cell, before, number) {
  cell.dataset.key = cell.dataset.key?.replace(new RegExp(` #${before}(?=$|[ :])`), ` #${number}`);
  for (const flag of ['text', 'shown', 'finding', 'conflict', 'people', 'differs', 'revise']) delete cell.dataset[flag];
  if ('defaultValue' in cell) cell.defaultValue = '';
  if ('value' in cell) cell.value = '';
}

/** @param {string} kind @param {string} list */
function itemsOf(kind, list) {
  return /** @type {HTMLElement[]} */ ([...root.querySelectorAll('#sheets tr[data-item]')]).flatMap((row) => {
    const match = namePattern.exec(row.dataset.item ?? '');
    return match && match[1] === kind && (match[3] ?? '') === list ? [{ key: row.dataset.item ?? '', number: Number(match[2]), isListed: Boolean(row.dataset.listed) }] : [];
  });
}

/** The fields that speak of an item: its cells have keys of its kind, its number and its list. @param {string} name */
function fieldsOf(name) {
  const [, kind, number, list] = /** @type {RegExpExecArray} */ (namePattern.exec(name));
  const mark = ` #${number}${list ? `:${list}` : ''}`;
  return /** @type {HTMLElement[]} */ ([...root.querySelectorAll('#sheets [data-key]')]).map((cell) => cell.dataset.key ?? '')
    .filter((key) => key === name || (key.startsWith(`${kind}.`) && (key.endsWith(mark) || key.includes(`${mark} `))));
}

/** @param {string} kind @param {number} number @param {string|undefined} list */
const nameOf = (kind, number, list) => `名称 ${kind} #${number}${list ? `:${list}` : ''}`;
