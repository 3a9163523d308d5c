import { bootstrapApplication } from '@angular/platform-browser';
import { Front } from './app/front';
import { Lead } from './app/lead';

bootstrapApplication(Front).catch(console.error);
bootstrapApplication(Lead).catch(console.error);
