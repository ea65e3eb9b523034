// What every page needs: the token that a change must carry, and the navigation on a narrow screen.

/** The token of this page; pages that nobody is signed in to have none. */
export const csrfToken = () => document.querySelector('meta[name="csrf-token"]')?.content ?? '';

/** Sends JSON to an address of ours with the token and gives the answer as fetch does. */
export const sendJson = (url, content) => fetch(url, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': csrfToken() },
  body: JSON.stringify(content),
});

document.addEventListener('htmx:config:request', event => {
  event.detail.ctx.request.headers['X-CSRF-TOKEN'] = csrfToken();
});

document.addEventListener('click', event => {
  const button = event.target.closest('[data-toggles]');
  if (!button) return;
  const isOpen = document.getElementById(button.dataset.toggles).classList.toggle('show');
  button.setAttribute('aria-expanded', String(isOpen));
});
