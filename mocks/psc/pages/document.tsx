import type { Child } from 'hono/jsx'

const STYLE = `*{box-sizing:border-box}
body{margin:0;font:17px/1.5 system-ui,sans-serif;color:#1b2733;background:#eef1f4}
.bandeau{background:#fff3cd;color:#4a3a00;border-bottom:2px solid #8a6d00;padding:10px 20px;text-align:center;margin:0}
main{max-width:620px;margin:40px auto;padding:32px;background:#fff;border:1px solid #c6ced6;border-radius:8px}
h1{font-size:25px;line-height:1.25;margin:0 0 8px}h2{font-size:19px;margin:0 0 8px}
p{margin:0 0 16px}label{display:block;font-weight:600;margin-bottom:4px}
.aide{font-size:15px;color:#48555f;margin:0 0 8px}
input[type=text]{width:100%;font:inherit;padding:10px 12px;border:2px solid #5b6b79;border-radius:4px;margin-bottom:20px}
button{font:inherit;font-weight:600;padding:11px 18px;border-radius:4px;border:2px solid #1d4f73;background:#fff;color:#1d4f73;cursor:pointer}
button.principal{background:#1d4f73;color:#fff}
button:hover{background:#e3edf4}button.principal:hover{background:#143a55}
button:focus-visible,input:focus-visible,a:focus-visible,summary:focus-visible{outline:3px solid #b35c00;outline-offset:2px}
.actions{display:flex;flex-wrap:wrap;gap:12px}
.erreur{border-left:5px solid #a3001e;background:#fdecef;padding:12px 16px;margin:0 0 20px}
.nombre{font-size:72px;font-weight:700;letter-spacing:.1em;line-height:1.1;margin:8px 0 16px}
details{margin-top:28px;border-top:1px solid #c6ced6;padding-top:16px}
summary{cursor:pointer;font-weight:600}
.personnes{list-style:none;padding:0;margin:12px 0 0;display:grid;gap:8px}
.personnes button{width:100%;text-align:left;font-weight:400;color:#1b2733;border-color:#8595a2;padding:8px 14px}
.personnes strong{display:block}.personnes span{font-size:15px;color:#48555f}
.demande{border:1px solid #c6ced6;border-radius:6px;padding:20px;margin:0 0 20px}
code{overflow-wrap:anywhere}`

/** L'avertissement de toutes les pages : ni l'ANS, ni Pro Santé Connect (psc.md §16 [C]). */
const AVERTISSEMENT =
  'Simulateur du banc d’essai : ce n’est pas Pro Santé Connect, ni un service de l’ANS.'

/** Le cadre commun des pages simulées : neutre, sans script, sans logo. */
export function Document({ titre, children }: { titre: string; children: Child }) {
  return (
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${titre} – simulateur`}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <header>
          <p class="bandeau">{AVERTISSEMENT}</p>
        </header>
        <main>{children}</main>
      </body>
    </html>
  )
}
