import { raw } from 'hono/html'
import type { LiensEchanges } from '../journaux/ecrire-journaux.ts'
import { MENTION_VERDICT } from '../libelles.ts'
import type { CampagneLue } from '../modele/types.ts'
import type { PointTendance } from '../tendance/lire-tendance.ts'
import { Carte } from './carte.tsx'
import { Entete } from './entete.tsx'
import { ExigenceRacontee } from './exigence.tsx'
import { composerFeuille, politique, STYLES } from './feuille.ts'
import { Filtres } from './filtres.tsx'
import { Formes } from './formes.tsx'
import { PreuvesPrises } from './preuves-prises.tsx'
import { SCRIPT } from './script.ts'
import { Tendance } from './tendance.tsx'
import { ancre, fr } from './textes.ts'

// L'ordre compte : les deux dernières corrigent les précédentes.
const FEUILLES = [
  'base',
  'couverture',
  'tables',
  'tendance',
  'recits',
  'etroit',
  'impression',
] as const

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

export interface ContenuRapport {
  lue: CampagneLue
  liens: LiensEchanges
  tendance: readonly PointTendance[]
}

/** La page entière, qui s'ouvre hors ligne depuis son dossier. */
export const Page = ({ lue, liens, tendance }: ContenuRapport) => (
  <html lang="fr">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={politique(SCRIPT)} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>
        {fr(`Rapport ${lue.campagne.produit} ${lue.campagne.versionLgc}, ${lue.campagne.rem.rem}`)}
      </title>
      <style>{raw(composerFeuille(FEUILLES.map((nom) => STYLES[nom])))}</style>
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
          <Tendance points={tendance} />
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
