export { type AppOptions, createApp, type Fault } from './app.ts'
export { type ServeOptions, type Serving, serve } from './listen.ts'
export { type Published, type PublishedFile, publish } from './published.ts'
