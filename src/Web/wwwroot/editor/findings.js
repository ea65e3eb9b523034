// Findings beside their cells, in one list and counted at each part. A click in the list goes to the cell; a cell entered shows its findings in the list.
import { root, say, element } from './words.js';
import { cellsOf, cellOf, setFlag } from './cells.js';

/** @typedef {{fingerprint: string, severity: string, rule: string, keys: string[], message: string, remedy: string, explained: boolean, suspects?: Suspect[]}} Finding */
/** @typedef {{key: string|null, where: string, what: string, was: string, now: string|null}} Suspect */

/** @type {Finding[]} */
let all = [];
/** @type {any} */
let counts = null;

export function start() {
  root.addEventListener('focusin', (event) => markListed(cellOf(event.target)?.dataset.key ?? null));
}

/** @param {Finding[]} findings @param {any} counted */
export function showFindings(findings, counted) {
  all = findings;
  counts = counted ?? counts;
  showAgain();
}

/** As after the paper is drawn anew. */
export function showAgain() {
  list();
  markCells();
  countParts();
}

function list() {
  const place = document.getElementById('findings');
  const sum = document.getElementById('counts');
  if (!place || !sum) return;
  const text = all.length === 0 ? say('noFindings', counts?.checked ?? '') : say('counts', counts?.error ?? 0, counts?.verify ?? 0, counts?.advice ?? 0, counts?.explained ?? 0, counts?.checked ?? '');
  if (sum.textContent !== text) sum.textContent = text;
  place.replaceChildren(...all.map(item));
}

/** @param {Finding} finding */
function item(finding) {
  const to = finding.keys.find((key) => cellsOf(key).length > 0);
  const head = element('b', {}, `${say(finding.severity)} · ${finding.rule}${finding.explained ? ` · ${say('explained')}` : ''}`);
  const where = to ? element('button', { type: 'button', class: 'link', 'data-goto': to }, say('goTo')) : element('span', { class: 'hint' }, say('whole'));
  return element('li', { class: `finding ${finding.severity}`, 'data-keys': JSON.stringify(finding.keys), 'data-fingerprint': finding.fingerprint },
    head, element('p', {}, finding.message), ...(finding.suspects ?? []).map(suspect), element('p', { class: 'hint' }, finding.remedy), where);
}

/** Which figure may be wrong, and one press to put it right; what is pressed can be undone. @param {Suspect} one */
function suspect(one) {
  const words = element('span', {}, say('suspect', one.where, one.what));
  const isOpen = one.key !== null && one.now !== null && root.dataset.mayEdit === 'true' && cellsOf(one.key).length > 0;
  const repair = one.now === null ? [] : isOpen
    ? [' ', element('button', { type: 'button', class: 'btn btn-sm', 'data-repair': one.key, 'data-text': one.now }, say('repair', one.was, one.now))]
    : [` ${one.was} → ${one.now}`];
  return element('p', { class: 'suspect' }, words, ...repair);
}

function markCells() {
  for (const cell of root.querySelectorAll('#sheets [data-finding]')) {
    setFlag(/** @type {HTMLElement} */ (cell), 'finding', null);
    cell.removeAttribute('aria-invalid');
  }

  for (const finding of [...all].reverse()) {
    for (const key of finding.keys.slice(0, 6)) {
      for (const cell of cellsOf(key)) {
        setFlag(cell, 'finding', finding.explained ? 'explained' : finding.severity);
        if (finding.severity === 'error') cell.setAttribute('aria-invalid', 'true');
      }
    }
  }
}

function countParts() {
  for (const part of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll('.part'))) {
    const sheet = root.querySelector(`[data-sheet="${CSS.escape(part.dataset.part ?? '')}"]`);
    const open = all.filter((f) => !f.explained && f.keys.some((key) => sheet?.querySelector(`[data-key="${CSS.escape(key)}"]`))).length;
    const badge = /** @type {HTMLElement|null} */ (part.querySelector('.count'));
    if (badge) {
      badge.hidden = open === 0;
      badge.textContent = String(open);
    }

    if (open > 0) part.setAttribute('aria-label', say('openIn', part.dataset.name ?? '', open));
    else part.removeAttribute('aria-label');
  }
}

/** @param {string|null} key */
function markListed(key) {
  let first = true;
  for (const entry of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll('#findings .finding'))) {
    const isAbout = key !== null && JSON.parse(entry.dataset.keys ?? '[]').includes(key);
    entry.classList.toggle('current', isAbout);
    if (isAbout && first) {
      const panel = entry.closest('.panel-page');
      if (panel) panel.scrollTop = entry.offsetTop - 60;
      first = false;
    }
  }
}
