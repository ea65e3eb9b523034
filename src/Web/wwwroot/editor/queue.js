// Every edit is kept in the browser before it is sent and forgotten only when the server says it has it. So nothing is lost by a broken line, a server that
// restarts, a reload or an expired sign-in; what is sent twice has one id and is kept once. Each edit has an entry of its own in localStorage, so that two
// windows on one case do not overwrite each other's.
import { root, say, note } from './words.js';

/** @typedef {{id: string, key: string, text: string|null, base: number}} Edit */

const prefix = `gouji:${root.dataset.account}:${root.dataset.case}:`;
const most = 200;
const longestWait = 30_000;

let wait = 0;
let isSending = false;
let isSignedOut = false;
let number = 0;
/** @type {number|undefined} */
let timer;
/** @type {(answer: any, sent: Edit[]) => void} */
let answered = () => {};

/** Edits for which the browser has no room: they last as long as this window. @type {Map<string, Edit>} */
const unkept = new Map();

/** The edits not acknowledged yet, oldest first. @returns {Edit[]} */
export const waiting = () => names().map((name) => unkept.get(name) ?? JSON.parse(localStorage.getItem(name) ?? 'null')).filter(Boolean);

/** @param {string} key */
export const isWaiting = (key) => waiting().some((edit) => edit.key === key);

/** @param {(answer: any, sent: Edit[]) => void} then what to do with each answer of the server */
export function start(then) {
  answered = then;
  addEventListener('online', () => now());
  addEventListener('storage', (event) => { if (event.key?.startsWith(prefix)) show(); });
  now();
}

/** Keeps edits and sends them. @param {Omit<Edit, 'id'>[]} edits */
export function put(edits) {
  for (const edit of edits) {
    const id = crypto.randomUUID ? crypto.randomUUID() : uuid();
    keep(`${prefix}${String(Date.now()).padStart(15, '0')}.${String(number++).padStart(6, '0')}:${id}`, { id, ...edit });
  }

  now();
}

/** @param {string} name @param {Edit} edit */
function keep(name, edit) {
  try {
    localStorage.setItem(name, JSON.stringify(edit));
  } catch {
    unkept.set(name, edit);
    note(say('full'));
  }
}

/** Tries at once, as when the line is back or somebody has signed in again. */
export function now() {
  wait = 0;
  clearTimeout(timer);
  void send();
}

/** Tells how it stands. */
export function show() {
  const count = names().length;
  const place = document.getElementById('saved');
  if (!place) return;
  const state = count === 0 ? 'saved' : isSignedOut ? 'signIn' : wait > 0 || !navigator.onLine ? 'offline' : 'saving';
  const text = say(state, count);
  place.dataset.state = state;
  if (place.textContent !== text) place.textContent = text;
}

const names = () => [...Object.keys(localStorage).filter((name) => name.startsWith(prefix)), ...unkept.keys()].sort();

async function send() {
  show();
  if (isSending) return;
  isSending = true;
  try {
    for (let batch = waiting().slice(0, most); batch.length > 0; batch = waiting().slice(0, most)) await post(batch);
    wait = 0;
  } catch {
    wait = Math.min(longestWait, wait === 0 ? 1000 : wait * 2);
    timer = setTimeout(() => void send(), wait);
  } finally {
    isSending = false;
    show();
  }
}

/** @param {Edit[]} batch */
async function post(batch) {
  let reply = await request(batch);
  const renewed = reply.status === 400 ? await renewToken() : false;
  if (renewed) reply = await request(batch);
  isSignedOut = renewed === null || reply.status === 401 || reply.status === 403 || reply.redirected;
  if (reply.ok && !isSignedOut) return acknowledge(batch, await reply.json());
  const isBad = [400, 404, 409, 413, 422].includes(reply.status);
  if (!isBad || isSignedOut) throw new Error(`Not kept: ${reply.status}`);
  if (batch.length > 1) {
    for (const edit of batch) await post([edit]);
    return undefined;
  }

  const message = (await reply.json().catch(() => ({}))).message ?? String(reply.status);
  return acknowledge(batch, { results: [{ ...batch[0], outcome: 'refused', message }] });
}

/** @param {Edit[]} batch */
const request = (batch) => fetch(`/cases/${root.dataset.case}/edits`, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': token() },
  body: JSON.stringify({ account: root.dataset.account, edits: batch }),
  signal: AbortSignal.timeout(20_000),
});

/** @param {Edit[]} batch @param {any} answer */
function acknowledge(batch, answer) {
  const done = new Set((answer.results ?? []).map((/** @type {{id: string}} */ result) => result.id));
  const sent = batch.filter((edit) => done.has(edit.id)).map((edit) => edit.id);
  if (sent.length === 0) throw new Error('Nothing acknowledged');
  for (const name of names()) if (sent.includes(name.slice(name.lastIndexOf(':') + 1))) forget(name);
  answered(answer, batch);
}

/** @param {string} name */
function forget(name) {
  unkept.delete(name);
  localStorage.removeItem(name);
}

export const token = () => /** @type {HTMLMetaElement|null} */ (document.querySelector('meta[name="csrf-token"]'))?.content ?? '';

/** Asks for a token of the sign-in that now is: whether it is another than the page has; null where that sign-in may not write here, for it is somebody else's. */
export async function renewToken() {
  const reply = await fetch(`/cases/${root.dataset.case}/token`);
  const fresh = reply.headers.get('X-CSRF-TOKEN');
  const meta = /** @type {HTMLMetaElement|null} */ (document.querySelector('meta[name="csrf-token"]'));
  if (!reply.ok) return null;
  if (!fresh || !meta || fresh === meta.content) return false;
  meta.content = fresh;
  return true;
}

/** Outside a secure context there is no randomUUID. */
function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = [...bytes].map((b) => b.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
