// Running text with figures in it. A figure stands as a mark that cannot be typed over and carries its notation {{key|71.28万元}}; words are escaped as in
// BoundTextNotation, so that what is sent is what the server reads.

/** How many digits behind the point of a key are looked at; the server takes as many. */
const longest = 200;

/** The notation of a paragraph on the page. @param {HTMLElement} paragraph */
export function notationOf(paragraph) {
  let text = '';
  for (const node of paragraph.childNodes) {
    if (node instanceof HTMLElement && node.dataset.notation !== undefined) text += node.dataset.notation;
    else if (node instanceof HTMLBRElement) text += node === paragraph.lastChild ? '' : '\n';
    else if (node instanceof HTMLElement) text += notationOf(node);
    else text += (node.textContent ?? '').replace(/\u00a0/g, ' ').replace(/[\\{]/g, '\\$&');
  }

  return text;
}

/** Puts a notation into a paragraph as words and marks. @param {HTMLElement} paragraph @param {string} notation */
export function showNotation(paragraph, notation) {
  const marks = new Map([...paragraph.querySelectorAll('[data-notation]')].map((m) => [/** @type {HTMLElement} */ (m).dataset.notation, m]));
  paragraph.replaceChildren(...pieces(notation).map((piece) => (piece.figure ? marks.get(piece.figure) ?? mark(piece.figure) : document.createTextNode(piece.words ?? ''))));
}

/** Words and figures in their order. @param {string} notation @returns {{words?: string, figure?: string}[]} */
export function pieces(notation) {
  const found = [];
  let words = '';
  for (let at = 0; at < notation.length;) {
    const end = notation.startsWith('{{', at) ? endOf(notation, at) : -1;
    if (end > 0) {
      if (words) found.push({ words });
      words = '';
      found.push({ figure: notation.slice(at, end) });
      at = end;
    } else {
      if (notation[at] === '\\' && '\\{'.includes(notation[at + 1] ?? ' ')) at++;
      words += notation[at++];
    }
  }

  if (words) found.push({ words });
  return found;
}

/** Where a figure ends that begins at a place; -1 where it has no end. @param {string} text @param {number} at */
function endOf(text, at) {
  for (let i = at + 2; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text.startsWith('}}', i)) return i + 2;
  }

  return -1;
}

/** A mark for a figure, showing what was last written. @param {string} notation */
function mark(notation) {
  const inside = notation.slice(2, -2);
  const bar = inside.replace(/\\./g, '  ').lastIndexOf('|');
  const shown = document.createElement('span');
  shown.className = 'chip';
  shown.contentEditable = 'false';
  shown.tabIndex = 0;
  shown.setAttribute('role', 'link');
  shown.dataset.goto = inside.slice(0, Math.max(bar, 0));
  shown.dataset.notation = notation;
  shown.textContent = inside.slice(bar + 1).replace(/\\([\\{|}])/g, '$1');
  return shown;
}

/**
 * A key that sorts between two others: 0010.5 between 0010 and 0020. Keys are decimals read as text, so there is always one.
 * @param {string|null} before
 * @param {string|null} after
 */
export function keyBetween(before, after) {
  const low = before?.slice('正文 '.length) ?? '';
  const high = after?.slice('正文 '.length) ?? null;
  if (high === null) return `正文 ${String((Number.parseInt(low || '0', 10) || 0) + 10).padStart(4, '0')}`;
  const [whole, ...parts] = (low || '0000').split('.');
  const [most, ...above] = high.split('.');
  return `正文 ${whole}.${digitsBetween(parts.join(''), whole === most ? above.join('') : null)}`;
}

/** The shortest digits behind the point that sort between two others, in the middle of them so that both ways stay open. @param {string} low @param {string|null} high null: any higher ones */
function digitsBetween(low, high) {
  let digits = '';
  let limit = high;
  for (let i = 0; i < longest; i++) {
    const least = Number(low[i] ?? 0);
    const most = limit === null ? 10 : Number(limit[i] ?? 0);
    if (most - least > 1) return digits + Math.floor((least + most) / 2);
    digits += least;
    if (most > least) limit = null;
  }

  return `${digits}5`;
}

/** Pastes plain words where the cursor is. @param {string} text */
export function insertWords(text) {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  range.deleteContents();
  const node = document.createTextNode(text.replace(/\r?\n/g, ' '));
  range.insertNode(node);
  range.setStartAfter(node);
  range.collapse(true);
}
