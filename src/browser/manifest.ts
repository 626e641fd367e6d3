/** What a phone is told of the app when it is put on the home screen. */
export const MANIFEST = {
  id: '/',
  name: 'Right Here',
  short_name: 'Right Here',
  description: 'What do I say right now? One thing to do, one line to say, and why, for parents and educators.',
  lang: 'en',
  dir: 'ltr',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  background_color: '#0E1518',
  theme_color: '#0E1518',
  categories: ['education', 'lifestyle'],
  icons: [
    { src: '/offline/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/offline/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: '/offline/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
} as const;
