// Vite gives the address of a file of ours under which it will be served.
declare module '*?url' {
  const address: string

  export { address as default }
}
