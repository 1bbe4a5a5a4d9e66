import { describeVectorIndex } from '../testing/vector-index.contract.js';
import { createExactIndex } from './exact-index.js';

describeVectorIndex('exact index', (dimensions) => createExactIndex({ dimensions }));
