/**
 * Sends one file to our own server and tells how far it is. Gives what the server says of it: { path, name, alt, … } or { error }.
 * fetch cannot tell how far an upload is, so this is the older way.
 */
export function sendFile(address, file, fields, onProgress = () => {}) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append('Upload', file, file.name || `plaatje.${file.type.split('/')[1] ?? 'png'}`);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('accept', 'application/json');
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(loaded / total));
    request.addEventListener('load', () => resolve(request.status === 200 && request.response?.[0] ? request.response[0] : { error: refusals[whyNot(request)] ?? failed }));
    request.addEventListener('error', () => resolve({ error: failed }));
    request.send(body);
  });
}

/** What can be said before a byte is sent. */
export function tooLarge(file) {
  return file.size > most ? { error: 'Dit bestand is groter dan 25 MB. Maak het kleiner en probeer het opnieuw.' } : null;
}

export const tokenOf = (form) => form?.elements.namedItem('__RequestVerificationToken')?.value ?? '';

// Whoever is not signed in any more is led to the page for that.
const whyNot = ({ status, responseURL }) => (responseURL.includes('/inloggen') ? 404 : status);

const most = 25 * 1024 * 1024;
const failed = 'Het bestand is niet aangekomen. Kijk of je verbinding hebt en probeer het opnieuw.';
const refusals = {
  400: 'De pagina stond te lang open. Bewaar je werk, laad de pagina opnieuw en probeer het nog eens.',
  404: 'Je bent niet meer ingelogd. Log in een ander tabblad in en probeer het opnieuw.',
  413: 'Dit bestand is te groot. Maak het kleiner en probeer het opnieuw.',
  429: 'Dit gaat te snel. Wacht een minuut en probeer het opnieuw.',
};
