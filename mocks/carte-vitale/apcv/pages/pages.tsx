import type { Child } from 'hono/jsx'
import type { Appli } from '../applis.ts'

const STYLE = `body{font:16px/1.5 sans-serif;margin:0;background:#F6F7F9;color:#1C2733}
main{max-width:420px;margin:24px auto;padding:24px;background:#FFF;border:1px solid #D8DEE4;border-radius:6px}
h1{font-size:20px;margin:0 0 8px}a{color:#0B6E6E}svg{display:block;width:100%;height:auto}
code{display:block;overflow-wrap:anywhere;padding:8px;background:#F6F7F9}p.note{color:#55626F;font-size:14px}`

const NOTE =
  'Téléphone simulé par le banc. Le code est de forme non officielle : seul le service ApCV simulé le reconnaît.'

function Document({ titre, children }: { titre: string; children: Child }) {
  return (
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{titre}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <main>
          <h1>{titre}</h1>
          {children}
          <p class="note">{NOTE}</p>
        </main>
      </body>
    </html>
  )
}

const personne = ({ beneficiaires: [titulaire] }: Appli) =>
  `${titulaire?.nomNaissance ?? ''} ${titulaire?.prenoms ?? ''}`

/** Toutes les applis du jeu, chacune vers son code. */
export const pageApplis = (applis: readonly Appli[]) => (
  <Document titre="Applis carte Vitale de test">
    <ul>
      {applis.map((appli) => (
        <li>
          <a href={`/qr/${appli.nom}`}>{personne(appli)}</a>
          {appli.beneficiaires.length > 1 && `, et ${appli.beneficiaires.length - 1} rattaché(s)`}
        </li>
      ))}
    </ul>
  </Document>
)

/** Un code neuf, à scanner ou à coller. `svg` vient de notre générateur, jamais d'une demande. */
export const pageCode = (
  appli: Appli,
  { jeton, expire, svg }: { jeton: string; expire: Date; svg: string },
) => (
  <Document titre={`Appli carte Vitale de ${personne(appli)}`}>
    <div role="img" aria-label="Code à scanner" dangerouslySetInnerHTML={{ __html: svg }} />
    <p>À scanner une fois, avant {expire.toISOString()} (heure du banc).</p>
    <code>{jeton}</code>
    <p>
      <a href={`/qr/${appli.nom}`}>Afficher un autre code</a> · <a href="/qr">Autres applis</a>
    </p>
  </Document>
)
