/** Asks our own server for a piece of page. Gives null when that fails or was overtaken: the page then stays as it is. */
export async function fetchFragment(address, options) {
  try {
    const answer = await fetch(address, { credentials: 'same-origin', headers: { accept: 'text/html' }, ...options });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}
