/** The mark: a door with its two leaves, one of them open, under one arch; its frame takes the colour of the text. */
export const mark = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32" color="#0d4f57">',
  '<path fill="currentColor" d="M4 30V14a12 12 0 0 1 24 0v16z"/>',
  '<path fill="#fffdf8" d="M7.5 30V14A8.5 8.5 0 0 1 15 5.56V30z"/>',
  '<path fill="#b9e3dc" d="M17 5.56A8.5 8.5 0 0 1 24.5 14v13L17 30z"/>',
  '<circle cx="12.6" cy="18.5" r="1.3" fill="#0d4f57"/>',
  '<path fill="currentColor" d="M2 28.5h28v2H2z"/></svg>',
].join('')
