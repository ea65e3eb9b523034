// Who wrote what into a cell.
import { fragment } from './ripple.js';

/** @param {string} key */
export async function showHistory(key) {
  const place = document.getElementById('cell-history');
  if (place) place.innerHTML = await fragment('cell-history', key);
}
