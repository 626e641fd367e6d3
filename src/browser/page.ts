import { register } from './register.ts';
import { sayOffline } from './say-offline.ts';

sayOffline();
register();
