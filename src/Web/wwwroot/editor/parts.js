// The parts of the report: one is shown at a time, all are on the page.
import { root } from './words.js';
import { growAll } from './cells.js';

export const shownPart = () => /** @type {HTMLElement|null} */ (root.querySelector('.part[aria-pressed="true"]'))?.dataset.part ?? '';

/** @param {string} name */
export function openPart(name) {
  const sheets = /** @type {HTMLElement[]} */ ([...root.querySelectorAll('[data-sheet]')]);
  const shown = sheets.find((sheet) => sheet.dataset.sheet === name) ?? sheets[0];
  for (const sheet of sheets) sheet.hidden = sheet !== shown;
  for (const part of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll('.part'))) part.setAttribute('aria-pressed', String(part.dataset.part === shown?.dataset.sheet));
  growAll();
}

/** @param {string} name */
export function openPanel(name) {
  for (const tab of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll('.panel-tab'))) tab.setAttribute('aria-pressed', String(tab.dataset.panel === name));
  for (const page of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll('.panel-page'))) page.hidden = page.id !== `panel-${name}`;
}
