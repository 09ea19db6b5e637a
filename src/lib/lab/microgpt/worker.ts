/** The thread microgpt's figure trains in. */
import { serve } from '../worker';
import { microgpt } from './model';

serve(microgpt);
