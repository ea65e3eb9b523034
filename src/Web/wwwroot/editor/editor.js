// The editor begins: what was left in the queue is shown and sent, then each module listens.
import { root } from './words.js';
import { cellOf, showTyped, growAll, goTo } from './cells.js';
import * as queue from './queue.js';
import { takeUp } from './draft.js';
import * as grid from './grid.js';
import * as paste from './paste.js';
import * as merge from './merge.js';
import * as findings from './findings.js';
import * as ripple from './ripple.js';
import { showHistory } from './history.js';
import { undo, redo, write } from './undo.js';
import { addRow, removeRow, addParagraph, draft } from './rows.js';
import { openPart, openPanel } from './parts.js';

/** What buttons do, by their data-do. @type {Record<string, (button: HTMLElement) => void>} */
const doings = {
  undo: () => { grid.leave(); undo(); },
  redo: () => { grid.leave(); redo(); },
  'add-row': addRow,
  'remove-row': removeRow,
  'add-paragraph': () => addParagraph(null),
  draft: () => void draft(),
  override: (button) => ripple.override(button.dataset.for ?? ''),
  restore: (button) => ripple.restore(button.dataset.for ?? ''),
  ripple: (button) => { openPanel('cell'); void ripple.showRipple(button.dataset.for ?? ''); },
  history: (button) => { openPanel('cell'); void showHistory(button.dataset.for ?? ''); },
  'close-card': ripple.closeCard,
};

let lastKey = '';

/** The key an address names; one that cannot be read names nothing. @param {string} hash */
function nameIn(hash) {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch (trouble) {
    if (trouble instanceof URIError) return '';
    throw trouble;
  }
}

function clicked(/** @type {MouseEvent} */ event) {
  const target = /** @type {Element} */ (event.target);
  const button = /** @type {HTMLElement|null} */ (target.closest('[data-do], [data-part], [data-panel], [data-goto], [data-repair]'));
  if (!button) return;
  const { do: what, part, panel, goto: key } = button.dataset;
  if (what) doings[what]?.(button);
  else if (part) openPart(part);
  else if (panel) showPanel(panel);
  else if (key) goTo(key, openPart);
  else if (button.dataset.repair) repair(button.dataset.repair, button.dataset.text ?? '');
}

/** Writes what a suspect would have to be, and goes there. @param {string} key @param {string} text */
function repair(key, text) {
  write([{ key, text }]);
  goTo(key, openPart);
}

/** @param {string} panel */
function showPanel(panel) {
  openPanel(panel);
  if (panel !== 'cell') return ripple.clearRipple();
  if (lastKey === '') return undefined;
  void ripple.showRipple(lastKey);
  return void showHistory(lastKey);
}

queue.put(takeUp());
for (const edit of queue.waiting()) showTyped(edit.key, edit.text);
root.addEventListener('click', clicked);
root.addEventListener('focusin', (event) => { lastKey = cellOf(event.target)?.dataset.key ?? lastKey; });
root.addEventListener('keydown', (event) => {
  const mark = /** @type {HTMLElement|null} */ (/** @type {Element} */ (event.target).closest('.chip'));
  if (mark && event.key === 'Enter') { event.preventDefault(); goTo(mark.dataset.goto ?? '', openPart); }
});
for (const module of [grid, paste, findings, ripple]) module.start();
queue.start(merge.apply);
merge.start();
growAll();
addEventListener('resize', growAll);
// Other pages lead to a cell by its key: /cases/7/edit#总支出…
const goToNamed = () => { if (location.hash.length > 1) goTo(nameIn(location.hash), openPart); };
addEventListener('hashchange', goToNamed);
goToNamed();
