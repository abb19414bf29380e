import { type Context, Hono } from 'hono'
import { MUTATIONS } from '../../../reference-lgc/mutations/index.ts'
import type { Contexte } from '../contexte.ts'
import type { ModuleConsole } from '../module.ts'
import { rediriger, rendre } from '../rendre.ts'
import { adresseDirect } from '../vues/adresses.ts'
import { type ChoixLancer, choixDeLAdresse, choixDuFormulaire } from './choix.ts'
import { type ErreursLancer, lireDemande } from './lire-demande.ts'
import { PageLancer } from './page.tsx'

/** Les champs d'un formulaire ordinaire ; un fichier n'y a pas sa place. */
async function lireFormulaire(c: Context): Promise<URLSearchParams> {
  const champs = new URLSearchParams()
  for (const [nom, valeur] of await c.req.formData())
    if (typeof valeur === 'string') champs.append(nom, valeur)
  return champs
}

/** Le référentiel demandé s'il existe, sinon celui de la configuration. */
function referentielDemande(contexte: Contexte, code: string | null) {
  const connus = contexte.referentiels()
  return connus.find((referentiel) => referentiel.code === code) ?? contexte.referentiel()
}

export const moduleLancer: ModuleConsole = {
  prefixe: '/lancer',
  entree: { libelle: 'Lancer', icone: 'lancer' },
  feuilles: [new URL('./lancer.css', import.meta.url)],
  scripts: { lancer: new URL('./lancer.js', import.meta.url) },
  monter(contexte) {
    const { config, lanceur } = contexte
    const app = new Hono()
    const montrer = (
      c: Context,
      choix: ChoixLancer,
      { erreurs = {}, statut = 200 }: { erreurs?: ErreursLancer; statut?: 200 | 409 | 422 } = {},
    ) => {
      const referentiel = referentielDemande(contexte, choix.rem)
      const page = PageLancer({
        cadre: contexte.cadre(c),
        choix: { ...choix, rem: referentiel.code },
        erreurs,
        referentiels: contexte.referentiels(),
        referentiel,
        automatises: contexte.automatises(referentiel),
        mutations: MUTATIONS.map(({ id }) => id),
        enCours: lanceur.courante(),
      })
      return rendre(c, page, statut)
    }

    app.get('/', (c) => {
      const demande = new URL(c.req.url).searchParams
      const referentiel = referentielDemande(contexte, demande.get('rem'))
      return montrer(c, choixDeLAdresse(demande, config, referentiel))
    })
    app.post('/', async (c) => {
      const choix = choixDuFormulaire(await lireFormulaire(c))
      const lue = lireDemande(choix, {
        referentiel: referentielDemande(contexte, choix.rem),
        cibleConfig: config.cible,
        dossierTravail: process.cwd(),
      })
      if ('erreurs' in lue) return montrer(c, choix, { erreurs: lue.erreurs, statut: 422 })
      const lancee = lanceur.lancer(lue.demande)
      if ('refus' in lancee)
        return montrer(c, choix, { erreurs: { selection: lancee.refus }, statut: 409 })
      return rediriger(c, adresseDirect(lancee.id))
    })
    return app
  },
}
