const usc =
  /\b(\d{1,2})\s?,?\s*U\.?\s?S\.?\s?C(?:ode|\.)?(?:\s?A\.?)?,?\s*(?:§+|\$+|[S5]{1,2}\b|sections?\b|secs?\.?|app\b)?\s*((?:app)?\d*[\w.()-]*)/gi
const cfr =
  /\b(\d{1,2})\s?,?\s*C\.?\s?F\.?\s?R\.?,?\s*(?:§+|\$+|[S5]{1,2}\b|sections?\b|secs?\.?)?\s*((?:part\s*)?\d+[\w.()-]*)/gi
const titled =
  /\btitle\s+(\d{1,2}),?\s+(?:of the\s+)?(United States Code|Code of Federal Regulations),?\s*(?:\(?U\.?S\.?C\.?\)?,?\s*)?(?:§+|sections?(?:\(s\))?|parts?)?\s*(\d+[\w.()-]*)/gi
const rules = /\bFed\.?\s*R\.?\s*(Civ|Crim|Bankr|Evid)\.?\s*P?\.?\s*(\d+)/gi
const sectionOf = /\bsections?\s+(\d+[\w.()-]*)\s+of\s+title\s+(\d{1,2})\b/gi
const immigration = /\bsections?\s+(\d+[\w()-]*)(?:\s+and\s+\d+)?\s+of\s+the\s+Immigration\s+and\s+Nationality\s+Act/gi

/** The federal law that a text cites, each as `18 usc 3486(a)`, `42 cfr part 2` or `ina 236`. */
export function citationsIn(text: string): readonly string[] {
  const found = [
    ...[...text.matchAll(usc)].map(([, title, section]) => `${title} usc ${section}`),
    ...[...text.matchAll(cfr)].map(([, title, section]) => `${title} cfr ${section}`),
    ...[...text.matchAll(titled)].map(
      ([, title, code, section]) => `${title} ${/united/i.test(code ?? '') ? 'usc' : 'cfr'} ${section}`,
    ),
    ...[...text.matchAll(sectionOf)].map(([, section, title]) => `${title} usc ${section}`),
    ...[...text.matchAll(rules)].map(([, of, rule]) => `fed r ${of} p ${rule}`),
    ...[...text.matchAll(immigration)].map(([, section]) => `ina ${section}`),
  ]
  return [
    ...new Set(
      found.map((one) =>
        one
          .toLowerCase()
          .replaceAll(/\s+/g, ' ')
          .replace(/[.-]+$/, ''),
      ),
    ),
  ]
}

/** Whether a citation is of the wanted law; a star stands for whatever follows. */
export function cites(citation: string, wanted: string): boolean {
  if (wanted.endsWith('*')) return citation.startsWith(wanted.slice(0, -1))
  return citation.startsWith(wanted) && !/^[0-9a-z]/.test(citation.slice(wanted.length))
}
