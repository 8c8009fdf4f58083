import { html, raw } from 'hono/html'
import { mark } from '../mark.ts'
import type { Html, SharedFiles } from '../page.ts'
import { type Tongue, tongues } from './tongues.ts'

/** The whole document of a patients' page: its languages above, nothing of the office. */
export function rightsFrame(tongue: Tongue, files: SharedFiles, query: string, main: Html): Html {
  const { words, tag, direction } = tongue
  return html`<!doctype html>
<html lang="${tag}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title} · Ostiary</title>
<meta name="description" content="${words.lead}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#0d4f57">
<link rel="stylesheet" href="${files.style}">
<link rel="icon" type="image/svg+xml" href="${files.mark}">
${tongues.map((t) => html`<link rel="alternate" hreflang="${t.tag}" href="${t.path}${query}">\n`)}</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header class="top"><div class="wide">
<a class="brand" href="${tag === 'es' ? '/es' : '/'}">${raw(mark.replace('<svg ', '<svg aria-hidden="true" '))}<span>Ostiary</span></a>
<nav class="tongues" aria-label="${words.languages}"><ul>${tongues.map((t) => entry(t, tongue, query))}</ul></nav>
</div></header>
<main id="main" tabindex="-1">
${main}
</main>
</body>
</html>`
}

function entry({ tag, name, path, direction }: Tongue, own: Tongue, query: string): Html {
  const current = tag === own.tag ? raw(' aria-current="page"') : ''
  return html`<li><a href="${path}${query}" lang="${tag}" hreflang="${tag}" dir="${direction}"${current}>${name}</a></li>`
}
