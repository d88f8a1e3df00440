// Everything here improves pages that already work without it.
import { enhanceEditors } from './editor/editor.js';
import { focusMistakes } from './forms/focus-mistakes.js';
import { showSimilar } from './forms/similar.js';
import { sendWithCtrlEnter, submitOnce } from './forms/submit-once.js';
import { warnUnsaved } from './forms/unsaved.js';
import { closeMenus } from './menu.js';
import { followResults } from './search/follow-results.js';
import { suggestQueries } from './search/suggest-queries.js';

closeMenus(document);
enhanceEditors(document);
showSimilar(document);
submitOnce(document);
sendWithCtrlEnter(document);
warnUnsaved(document);
focusMistakes(document);
followResults(document);
suggestQueries(document);
