/** The thread the moons' network trains in. */
import { serve } from '../worker';
import { MOONS } from './train';

serve(MOONS);
