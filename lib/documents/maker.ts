import workerpool from 'workerpool';
import { JOBS } from './jobs';

// A process of its own for the making of documents: make-document.ts starts it and gives it work.

workerpool.worker(JOBS);
