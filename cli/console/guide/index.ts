import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { VARIABLE_ADRESSE, VARIABLE_JETON } from '../../../steps/pilotes/guide/http/protocole.ts'
import { TAILLE_MAX } from '../../../steps/pilotes/guide/piece.ts'
import type { ModuleConsole } from '../module.ts'
import { rendre } from '../rendre.ts'
import { composerVue } from './etape/composer-vue.ts'
import { suivreEtape } from './flux.tsx'
import { creerDossierChoisi } from './pieces/dossier-choisi.ts'
import { noterBrouillon } from './routes/brouillon.ts'
import { routesPieces } from './routes/pieces.ts'
import { repondre } from './routes/repondre.ts'
import { seanceDe } from './seance/seance-de.ts'
import { fichierAdresse } from './seance/serveur-dialogue.ts'
import { creerGuetteur } from './trafic/guetter.ts'
import { PageEtape } from './vues/page-etape.tsx'
import { PageRepos } from './vues/page-repos.tsx'

const MIO = 1024 * 1024

/** Les scénarios qu'une personne déroule elle-même, étape après étape. */
export const moduleGuide: ModuleConsole = {
  prefixe: '/guide',
  entree: { libelle: 'Scénario guidé', icone: 'guide' },
  feuilles: [new URL('./guide.css', import.meta.url)],
  scripts: { guide: new URL('./guide.js', import.meta.url) },
  // Une pièce, et de quoi l'envelopper.
  corpsMax: TAILLE_MAX + MIO,
  monter(contexte) {
    const { seance, ecouter } = seanceDe(contexte)
    const guetteur = creerGuetteur(contexte, seance)
    const sources = { contexte, seance, guetteur, dossier: creerDossierChoisi(contexte) }
    // Une campagne lancée par la console d'avant l'attend peut-être.
    if (contexte.lanceur.courante() !== null) ecouter()

    const app = new Hono()
    app.get('/', async (c) => {
      const question = seance.aRepondre()
      if (question === null)
        return rendre(
          c,
          PageRepos({
            cadre: contexte.cadre(c),
            enCours: contexte.lanceur.courante(),
            coupee: seance.enAttente() !== null,
          }),
        )
      const voulu = c.req.query('reponse')
      const reprise =
        seance.lire().historique.find(({ numero }) => String(numero) === voulu) ?? null
      return rendre(c, PageEtape(await composerVue(sources, c, question, { reprise })))
    })
    app.get('/flux', (c) => suivreEtape(c, sources))
    app.post('/', (c) => repondre(sources, c))
    app.post('/brouillon', bodyLimit({ maxSize: MIO }), (c) => noterBrouillon(sources, c))
    app.route('/', routesPieces(sources))
    return app
  },
  armer({ cible }, contexte) {
    if (cible === 'reference') return null
    const { seance, ecouter } = seanceDe(contexte)
    ecouter()
    return {
      env: {
        [VARIABLE_ADRESSE]: fichierAdresse(contexte.dossierEtat),
        [VARIABLE_JETON]: seance.armer(),
      },
    }
  },
}
