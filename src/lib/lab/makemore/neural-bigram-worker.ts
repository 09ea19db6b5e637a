/** The thread the one-layer net trains in. */
import { serve } from '../worker';
import { NEURAL_BIGRAM } from './neural-bigram';

serve(NEURAL_BIGRAM);
