/** Calls back once it has been quiet for a while; a newer call makes the older one's signal aborted. */
export function debounce(milliseconds, callback) {
  let timer;
  let running = new AbortController();
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running.abort();
      running = new AbortController();
      callback(running.signal, ...values);
    }, milliseconds);
  };
}
