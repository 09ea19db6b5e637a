/** The thread makemore's MLP trains in. */
import { serve } from '../worker';
import { MLP } from './train-mlp';

serve(MLP);
