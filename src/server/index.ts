export { type AppOptions, createApp, type Fault } from './app.ts'
export { type ServeOptions, type Serving, serve } from './listen.ts'
export { type Envelope, type Published, publish, type Signature, type Signer, signerFrom } from './published.ts'
