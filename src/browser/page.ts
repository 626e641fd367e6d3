import { register } from './register.ts';
import { sayOffline } from './say-offline.ts';
import { warmUp } from './warm-up.ts';

sayOffline();
warmUp();
register();
