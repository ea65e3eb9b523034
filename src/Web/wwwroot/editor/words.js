// What the editor says: the sentences come with the page, in the reader's language.

/** The element all of the editor stands in. */
export const root = /** @type {HTMLElement} */ (document.getElementById('editor'));

/** @type {Record<string, string>} */
const words = JSON.parse(root.dataset.words ?? '{}');

/**
 * A sentence by its name, its {0}, {1} filled in.
 * @param {string} name
 * @param {...(string|number)} values
 */
export const say = (name, ...values) => (words[name] ?? name).replace(/\{(\d)\}/g, (_, n) => String(values[Number(n)] ?? ''));

/**
 * Tells it where a screen reader hears it as well.
 * @param {string} text
 */
export function note(text) {
  const place = document.getElementById('note');
  if (place) place.textContent = text;
}

/**
 * An element with its text and attributes.
 * @param {string} tag
 * @param {Record<string, string>} attributes
 * @param {...(string|Node)} inside
 */
export function element(tag, attributes, ...inside) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...inside);
  return made;
}
