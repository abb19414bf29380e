import type { Child } from 'hono/jsx'
import type { Reconnu } from './relier.ts'

const STYLE = `body{margin:0;font:17px/1.5 system-ui,sans-serif;color:#22262b;background:#f3f1ec}
.bandeau{margin:0;padding:10px 20px;text-align:center;background:#fff3cd;color:#4a3a00;border-bottom:2px solid #8a6d00}
main{max-width:720px;margin:40px auto;padding:32px;background:#fff;border:1px solid #cfc8ba;border-radius:8px}
h1{margin:0 0 16px;font-size:25px;line-height:1.25}dl{display:grid;grid-template-columns:auto 1fr;gap:4px 24px;margin:0}
dt{color:#5a5f66}dd{margin:0;font-weight:600}
.large{max-width:1080px}table{width:100%;margin-top:24px;border-collapse:collapse}caption{text-align:left;font-weight:600}
th,td{padding:8px;text-align:left;vertical-align:top;border-bottom:1px solid #e3ded3}button{font:inherit;padding:8px 16px}`

/** Ce que le portail n'est pas, sur chacune de ses pages. */
const AVERTISSEMENT =
  'SIMULATION du banc d’essai : ce n’est ni le portail Web PS DMP, ni un service de l’Assurance Maladie.'

/** Une page du site, son bandeau SIMULATION compris ; `large` pour un tableau. */
export function Document({
  titre,
  large = false,
  children,
}: {
  titre: string
  large?: boolean
  children: Child
}) {
  return (
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${titre} – simulation`}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <header>
          <p class="bandeau">{AVERTISSEMENT}</p>
        </header>
        <main class={large ? 'large' : ''}>
          <h1>{titre}</h1>
          {children}
        </main>
      </body>
    </html>
  )
}

/** L'accueil du portail : le professionnel y est reconnu, sans s'être identifié ici. */
export const pageAccueil = ({ nom, prenom, identifiant }: Reconnu) => (
  <Document titre="Portail Web PS DMP">
    <p>Vous êtes reconnu par Pro Santé Connect, sans nouvelle identification.</p>
    <dl>
      <dt>Professionnel</dt>
      <dd>
        {prenom} {nom}
      </dd>
      <dt>Identifiant national</dt>
      <dd>{identifiant}</dd>
    </dl>
  </Document>
)

/** Pro Santé Connect n'a reconnu personne, ou n'a pas répondu. */
export const pageRefus = (raison: string) => (
  <Document titre="Accès refusé">
    <p>{raison}</p>
    <p>
      <a href="/webps">Réessayer</a>
    </p>
  </Document>
)
