/** Files that are dropped on or pasted into a place. Text that is dropped or pasted goes its own way. */
export function takeFiles(place, accept) {
  let depth = 0;
  const mark = (isOver) => { place.classList.toggle('di-drop--over', isOver); };
  place.addEventListener('dragenter', (event) => { if (hasFiles(event)) { depth += 1; mark(true); } });
  place.addEventListener('dragleave', (event) => { if (hasFiles(event)) { depth -= 1; mark(depth > 0); } });
  place.addEventListener('dragover', (event) => { if (hasFiles(event)) event.preventDefault(); });
  place.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    depth = 0;
    mark(false);
    accept([...event.dataTransfer.files]);
  });
  place.addEventListener('paste', (event) => {
    const files = [...event.clipboardData.files];
    // Word puts a picture of the text beside the text.
    if (files.length === 0 || event.clipboardData.types.includes('text/plain')) return;
    event.preventDefault();
    event.stopPropagation();
    accept(files);
  });
}

const hasFiles = (event) => [...(event.dataTransfer?.types ?? [])].includes('Files');
