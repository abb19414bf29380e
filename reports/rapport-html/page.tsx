import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { raw } from 'hono/html'
import type { LiensEchanges } from '../journaux/ecrire-journaux.ts'
import { MENTION_VERDICT } from '../libelles.ts'
import type { CampagneLue } from '../modele/types.ts'
import { policeEnLigne } from '../polices/polices.ts'
import { Carte } from './carte.tsx'
import { Entete } from './entete.tsx'
import { ExigenceRacontee } from './exigence.tsx'
import { Filtres } from './filtres.tsx'
import { Formes } from './formes.tsx'
import { PreuvesPrises } from './preuves-prises.tsx'
import { SCRIPT } from './script.ts'
import { ancre, fr } from './textes.ts'

const EMPREINTE_SCRIPT = createHash('sha256').update(SCRIPT).digest('base64')

/** Rien ne vient du réseau, rien ne s'exécute que le script ci-dessus : un texte observé reste du texte. */
const POLITIQUE = [
  "default-src 'none'",
  "img-src 'self' file: data:",
  "media-src 'self' file:",
  "style-src 'unsafe-inline'",
  'font-src data:',
  `script-src 'sha256-${EMPREINTE_SCRIPT}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

// L'ordre compte : les deux dernières corrigent les précédentes.
const FEUILLES = ['base', 'couverture', 'tables', 'recits', 'etroit', 'impression'] as const

function feuille(): string {
  const faces = (
    [
      ['400-normal', 'normal', 400],
      ['600-normal', 'normal', 600],
      ['400-italic', 'italic', 400],
    ] as const
  ).map(
    ([nom, style, graisse]) =>
      `@font-face{font-family:"Source Sans 3";font-style:${style};font-weight:${graisse};src:url(${policeEnLigne(nom)}) format("woff2")}`,
  )
  const feuilles = FEUILLES.map((nom) =>
    readFileSync(new URL(`./styles/${nom}.css`, import.meta.url), 'utf8'),
  )
  return [...faces, ...feuilles].join('\n')
}

const Chapitres = ({ lue, liens }: { lue: CampagneLue; liens: LiensEchanges }) => (
  <>
    {lue.chapitres.map(({ chapitre, exigences }) => (
      <section class="chapitre" aria-labelledby={ancre('c', chapitre.code)}>
        <h2 id={ancre('c', chapitre.code)}>
          {chapitre.code} <span class="second">{fr(chapitre.libelle)}</span>
        </h2>
        {exigences.map((exigence) => (
          <ExigenceRacontee lue={lue} exigence={exigence} liens={liens} />
        ))}
      </section>
    ))}
  </>
)

/** La page entière, qui s'ouvre hors ligne depuis son dossier. */
export const Page = ({ lue, liens }: { lue: CampagneLue; liens: LiensEchanges }) => (
  <html lang="fr">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={POLITIQUE} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>
        {fr(`Rapport ${lue.campagne.produit} ${lue.campagne.versionLgc}, ${lue.campagne.rem.rem}`)}
      </title>
      <style>{raw(feuille())}</style>
    </head>
    <body>
      <a class="evitement" href="#recits">
        Aller aux exigences
      </a>
      <Formes />
      <main>
        <Entete lue={lue} />
        <div class="synthese">
          <PreuvesPrises lue={lue} />
          <Carte lue={lue} />
        </div>
        <div id="recits" tabindex={-1}>
          <Filtres lue={lue} />
          <Chapitres lue={lue} liens={liens} />
        </div>
      </main>
      <footer>
        <p>{fr(`${MENTION_VERDICT}. ${lue.campagne.banc}.`)}</p>
      </footer>
      <script>{raw(SCRIPT)}</script>
    </body>
  </html>
)
