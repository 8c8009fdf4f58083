/** What both halves' sheets share: the paper itself, filled-in values, ink, stamps. No layout. */
export const paperStyle = `
*{box-sizing:border-box}
html,body{margin:0;background:#fff;color:#000}
.sheet{position:relative;width:816px;height:1056px;overflow:hidden;background:#fff}
.sheet #body{position:absolute;left:60px;right:60px;top:44px}
.sheet.card{width:420px;height:252px}
.sheet.card #body{left:20px;right:20px;top:20px;font-size:15px}
.fill{font-family:var(--filled);border-bottom:.8px solid #333}
.fill.empty{display:inline-block;min-width:120px}
.fill.hand{font-family:var(--hand);font-size:1.25em;line-height:.9;color:#1b2a6b}
.ink{margin:-6px 0 -16px;display:block}
.typed-signature{font-family:var(--filled)}
.tick{vertical-align:-2px;margin:0 3px}
.stamp{position:absolute;border:3px solid;border-radius:4px;padding:3px 10px;font:bold 20px var(--sans);text-align:center}
.faxline{position:absolute;left:12px;right:12px;top:6px;font:13px var(--mono)}
`
