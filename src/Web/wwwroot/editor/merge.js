// Two people on one report: asks every few seconds what others wrote, puts it in where nobody is typing, shows who is in which cell, and where both wrote
// to one field shows both texts and lets the person choose.
import { root, say, note, element } from './words.js';
import { cellsOf, cellOf, showPrinted, showTyped, setFlag } from './cells.js';
import { isWaiting, put, show as showQueue, now as sendNow } from './queue.js';
import { showFindings } from './findings.js';
import { isTypingIn } from './grid.js';
import { write } from './undo.js';
import { loadSheets, needsSheets } from './rows.js';

const often = 4000;
const seldom = 30_000;
let revision = 0;

/** The revision of what the page shows. */
export const seen = () => revision;

export function start() {
  apply(JSON.parse(root.dataset.now ?? '{}'));
  const again = async () => {
    await poll();
    setTimeout(again, document.hidden ? seldom : often);
  };
  setTimeout(again, often);
  document.addEventListener('visibilitychange', () => { if (!document.hidden) void poll(); });
}

async function poll() {
  const at = cellOf(document.activeElement)?.dataset.key;
  try {
    const reply = await fetch(`/cases/${root.dataset.case}/changes?since=${revision}${at ? `&at=${encodeURIComponent(at)}` : ''}`, { signal: AbortSignal.timeout(10_000) });
    if (!reply.ok || reply.redirected) return;
    apply(await reply.json());
    if (document.getElementById('saved')?.dataset.state !== 'saved') sendNow();
  } catch {
    showQueue();
  }
}

/**
 * Puts an answer of the server on the page.
 * @param {any} answer
 * @param {import('./queue.js').Edit[]} [sent] what it answers
 */
export function apply(answer, sent = []) {
  revision = Math.max(revision, answer.revision ?? 0);
  for (const edit of answer.edits ?? []) if (!isBusyWith(edit.key)) showTyped(edit.key, edit.text);
  for (const [key, shown] of Object.entries(answer.cells ?? {})) showPrinted(key, /** @type {any} */ (shown), (cell) => isTypingIn(cell) || isWaiting(key));
  for (const result of answer.results ?? []) {
    if (result.outcome === 'conflict') showConflict(result, sent.find((edit) => edit.id === result.id)?.text ?? null);
    else if (result.outcome === 'refused') showRefused(result, sent.find((edit) => edit.id === result.id)?.text ?? null);
    else removeConflict(result.key);
  }

  if (answer.people) showPeople(answer.people);
  if (answer.findings) showFindings(answer.findings, answer.counts);
  if (needsSheets(answer)) void loadSheets();
}

/** @param {string} key */
const isBusyWith = (key) => isWaiting(key) || cellsOf(key).some(isTypingIn);

/** @param {{key: string, text: string|null, by: string|null}} result @param {string|null} mine */
function showConflict(result, mine) {
  const cell = cellsOf(result.key)[0];
  if (!cell) return;
  removeConflict(result.key);
  showTyped(result.key, result.text);
  ask(cell, result.key, say('conflict', result.by ?? ''), [['mine', mine, () => write([{ key: result.key, text: mine }])], ['theirs', result.text, () => {}]]);
}

/** What was not kept stays in its cell, says so there, and can be sent again. @param {{key: string, message: string|null}} result @param {string|null} mine */
function showRefused(result, mine) {
  const cell = cellsOf(result.key)[0];
  const why = say('refused', result.message ?? '');
  removeConflict(result.key);
  if (cell) ask(cell, result.key, why, [['again', mine, () => put([{ key: result.key, text: mine, base: seen() }])]]);
  else note(why);
}

/**
 * A question beside a cell, answered by one of its buttons.
 * @param {HTMLElement} cell @param {string} key @param {string} question @param {[string, string|null, () => void][]} choices a word, the text it is about, what it does
 */
function ask(cell, key, question, choices) {
  const shown = (/** @type {string|null} */ text) => (text === null || text === '' ? say('empty') : text.length > 40 ? `${text.slice(0, 40)}…` : text);
  const buttons = choices.map(([name, text, then]) => {
    const button = element('button', { type: 'button', class: 'btn btn-sm', 'data-choose': name }, say(name, shown(text)));
    button.addEventListener('click', () => { removeConflict(key); then(); cell.focus(); });
    return button;
  });
  setFlag(cell, 'conflict', 'true');
  cell.after(element('div', { class: 'conflict', role: 'group', 'data-conflict': key }, question, ...buttons));
  note(question);
}

/** @param {string} key */
function removeConflict(key) {
  for (const box of root.querySelectorAll(`[data-conflict="${CSS.escape(key)}"]`)) box.remove();
  for (const cell of cellsOf(key)) setFlag(cell, 'conflict', null);
}

/** @param {{name: string, key: string|null}[]} people */
function showPeople(people) {
  for (const cell of root.querySelectorAll('[data-people]')) setFlag(/** @type {HTMLElement} */ (cell), 'people', null);
  for (const person of people) {
    if (!person.key) continue;
    for (const cell of cellsOf(person.key)) setFlag(cell, 'people', say('here', person.name));
  }

  const place = document.getElementById('people');
  const text = people.length === 0 ? say('nobody') : say('people', [...new Set(people.map((p) => p.name))].join('、'));
  if (place && place.textContent !== text) place.textContent = text;
}
