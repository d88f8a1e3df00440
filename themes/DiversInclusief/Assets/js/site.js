// Everything here improves pages that already work without it.
import { enhanceEditors } from './editor/editor.js';
import { countCharacters } from './forms/count.js';
import { focusMistakes } from './forms/focus-mistakes.js';
import { chooseFromLibrary } from './forms/media-library.js';
import { enhancePickers } from './forms/picker.js';
import { saveWithKey } from './forms/save-key.js';
import { showSimilar } from './forms/similar.js';
import { sendWithCtrlEnter, submitOnce } from './forms/submit-once.js';
import { warnUnsaved } from './forms/unsaved.js';
import { followState } from './follow-state.js';
import { closeMenus } from './menu.js';
import { followResults } from './search/follow-results.js';
import { suggestQueries } from './search/suggest-queries.js';

closeMenus(document);
enhanceEditors(document);
enhancePickers(document);
chooseFromLibrary(document);
countCharacters(document);
saveWithKey(document);
showSimilar(document);
submitOnce(document);
sendWithCtrlEnter(document);
warnUnsaved(document);
focusMistakes(document);
followResults(document);
followState(document);
suggestQueries(document);
