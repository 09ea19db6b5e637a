/** The thread the network of 1989 trains in. */
import { serve } from '../worker';
import { LENET } from './train';

serve(LENET);
