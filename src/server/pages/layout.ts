import { html, raw } from 'hono/html'
import { coverage } from '../../rulebook/index.ts'
import { mark } from './mark.ts'
import { address, type Html, type Page } from './page.ts'

/** What one page puts into the frame that all pages share. */
export interface Content {
  readonly title: string
  readonly description: string
  /** The entry of the navigation that this page belongs to. */
  readonly at?: 'home' | 'law' | 'coverage' | 'watch'
  readonly main: Html
}

/** The whole document: head, navigation, the page, and what must be said under each. */
export function layout(page: Page, content: Content): Html {
  const { say, language } = page
  const title = content.at === 'home' ? content.title : `${content.title} · Ostiary`
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${content.description}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#0d4f57">
<link rel="stylesheet" href="${page.files.style}">
<link rel="icon" type="image/svg+xml" href="${page.files.mark}">
<link rel="alternate" hreflang="en" href="${address('en', page.path)}">
<link rel="alternate" hreflang="es" href="${address('es', page.path)}">
</head>
<body>
<a class="skip" href="#main">${say('Skip to the content', 'Ir al contenido')}</a>
${header(page, content.at)}
<main id="main" tabindex="-1">
${content.main}
</main>
${footer(page)}
</body>
</html>`
}

function header(page: Page, at: Content['at']): Html {
  const { say, to, canAsk } = page
  const other = page.language === 'es' ? 'en' : 'es'
  const entry = (name: Content['at'], path: string, words: string) =>
    html`<li><a href="${to(path)}"${at === name ? raw(' aria-current="page"') : ''}>${words}</a></li>`
  return html`<header class="top"><div class="wide">
<a class="brand" href="${to('/')}">${raw(mark.replace('<svg ', '<svg aria-hidden="true" '))}<span>Ostiary</span></a>
<nav aria-label="${say('Main', 'Principal')}"><ul>
${canAsk ? entry(undefined, '/ask', say('Ask', 'Preguntar')) : ''}
${entry('law', '/law', say('The law', 'La ley'))}
${entry('coverage', '/law/coverage', say('Coverage', 'Cobertura'))}
</ul></nav>
<a class="language" href="${address(other, page.path)}" lang="${other}" hreflang="${other}">${other === 'es' ? 'Español' : 'English'}</a>
</div></header>`
}

function footer(page: Page): Html {
  const { say, to, text } = page
  return html`<footer class="bottom"><div class="wide">
<p class="notice"><strong>${text(coverage.notice)}</strong>
${say(
  'If officers are in front of you, stay calm, do not block them, and call the person your hospital has named for this.',
  'Si hay agentes frente a usted, mantenga la calma, no les cierre el paso y llame a la persona que su hospital ha designado.',
)}</p>
<ul class="links">
<li><a href="${to('/law')}">${say('The law', 'La ley')}</a></li>
<li><a href="${to('/law/coverage')}">${say('What is covered', 'Qué está cubierto')}</a></li>
<li><a href="${to('/law/watch')}">${say('Bills we watch', 'Proyectos que seguimos')}</a></li>
<li><a href="${to('/rights')}">${say('For patients: your rights', 'Para pacientes: sus derechos')}</a></li>
<li><a href="/api/openapi.json">${say('For programs', 'Para programas')}</a></li>
</ul>
</div></footer>`
}
