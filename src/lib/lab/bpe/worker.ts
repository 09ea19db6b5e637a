/** The thread merges are learned in. */
import { serve } from '../worker';
import { BPE } from './train';

serve(BPE);
