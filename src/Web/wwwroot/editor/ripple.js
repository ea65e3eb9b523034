// What is known of one cell: how it is worked out (a card beside it), and what follows from it (a list, and the cells marked).
import { root, say, note } from './words.js';
import { cellsOf, cellOf } from './cells.js';
import { write } from './undo.js';

/** @type {HTMLElement|null} */
let owner = null;

const card = () => /** @type {HTMLElement} */ (document.getElementById('derivation'));

export function start() {
  root.addEventListener('click', (event) => {
    const cell = cellOf(event.target);
    if (cell?.dataset.computed) void openCard(cell);
    else if (!card().hidden && event.target instanceof Node && !card().contains(event.target)) closeCard();
  });
  root.addEventListener('keydown', (event) => { if (event.key === 'Escape' && !card().hidden) closeCard(); });
}

/** Shows how a cell is worked out. @param {HTMLElement} cell */
export async function openCard(cell) {
  owner = cell;
  const box = card();
  box.hidden = false;
  box.textContent = say('loading');
  place(box, cell);
  box.innerHTML = await fragment('derivation', cell.dataset.key ?? '');
  place(box, cell);
  /** @type {HTMLElement|null} */ (box.querySelector('button'))?.focus();
}

export function closeCard() {
  card().hidden = true;
  owner?.focus();
  owner = null;
}

/** Opens a computed cell for typing. @param {string} key */
export function override(key) {
  const cell = cellsOf(key)[0];
  card().hidden = true;
  for (const each of cellsOf(key)) {
    each.removeAttribute('readonly');
    delete each.dataset.computed;
    each.dataset.text = '';
  }

  cell?.focus();
}

/** Takes out what was entered, so that the cell is worked out again. @param {string} key */
export function restore(key) {
  write([{ key, text: null }]);
  closeCard();
}

/** Lists and marks what follows from a cell. @param {string} key */
export async function showRipple(key) {
  const place = document.getElementById('ripple');
  if (!place) return;
  place.innerHTML = await fragment('ripple', key);
  clearRipple();
  const keys = [...place.querySelectorAll('[data-ripple]')].map((item) => /** @type {HTMLElement} */ (item).dataset.ripple ?? '');
  for (const other of keys) for (const cell of cellsOf(other)) cell.dataset.rippled = 'true';
  note(say('ripples', keys.length));
}

export function clearRipple() {
  for (const cell of root.querySelectorAll('[data-rippled]')) delete /** @type {HTMLElement} */ (cell).dataset.rippled;
}

/**
 * A piece of the page about a cell; a sentence where it cannot be fetched.
 * @param {string} what
 * @param {string} key
 */
export async function fragment(what, key) {
  try {
    const reply = await fetch(`/cases/${root.dataset.case}/${what}?key=${encodeURIComponent(key)}`);
    if (reply.ok && !reply.redirected) return await reply.text();
  } catch (error) {
    console.info(error);
  }

  return `<p>${say('failed')}</p>`;
}

/** @param {HTMLElement} box @param {HTMLElement} cell */
function place(box, cell) {
  const at = cell.getBoundingClientRect();
  const top = at.bottom + 6 + box.offsetHeight > innerHeight ? Math.max(8, at.top - box.offsetHeight - 6) : at.bottom + 6;
  box.style.top = `${top}px`;
  box.style.left = `${Math.max(8, Math.min(at.left, innerWidth - box.offsetWidth - 8))}px`;
}
