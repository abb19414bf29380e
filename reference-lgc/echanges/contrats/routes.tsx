import { Hono } from 'hono'
import { allerVers, auteurDe, cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { entier, lireCorps } from '../../serveur/formulaire.ts'
import { rendre } from '../../serveur/rendre.tsx'
import {
  emetteursConnus,
  inscrireContrat,
  lireContrats,
  priseEnChargeDirecte,
  reglerPriseEnCharge,
  retirerContrat,
} from './depot.ts'
import { PageContrats } from './vue.tsx'

const ADRESSE = '/reglages/contrats'
const VIDE = { etablissement: '', libelle: '', erreur: null }

/** Les contrats de confiance du site, réservés au responsable (INS.39). */
export function routesContrats(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  const { base } = dep

  const page = (
    c: Requete,
    saisie: { etablissement: string; libelle: string; erreur: string | null },
  ) =>
    rendre(
      c,
      <PageContrats
        cadre={cadreDe(c, dep)}
        contrats={lireContrats(base)}
        directe={priseEnChargeDirecte(base)}
        connus={emetteursConnus(base)}
        saisie={saisie}
      />,
      saisie.erreur === null ? 200 : 422,
    )
  const dire = (c: Requete, texte: string) =>
    allerVers(c, dep, ADRESSE, { genre: 'succes', textes: [texte] })

  app.get(ADRESSE, (c) => page(c, VIDE))

  app.post(ADRESSE, async (c) => {
    const corps = await lireCorps(c)
    const etablissement = (corps.etablissement ?? '').trim()
    const libelle = (corps.libelle ?? '').trim()
    const erreur =
      etablissement === '' || libelle === ''
        ? "Donnez le nom de l'émetteur et le code de son établissement."
        : etablissement.length > 80 || libelle.length > 120
          ? 'Le nom ou le code est trop long.'
          : null
    if (erreur) return page(c, { etablissement, libelle, erreur })
    inscrireContrat(dep, { etablissement, libelle, auteur: auteurDe(c) })
    return dire(c, `${libelle} est inscrit parmi les émetteurs de confiance.`)
  })

  app.post(`${ADRESSE}/prise-en-charge`, async (c) => {
    const { prise } = await lireCorps(c)
    reglerPriseEnCharge(base, prise === 'indirecte' ? 'indirecte' : 'directe')
    return dire(c, 'Prise en charge enregistrée.')
  })

  app.post(`${ADRESSE}/:id{[0-9]+}/retirer`, (c) => {
    const id = entier(c.req.param('id'))
    if (id !== null) retirerContrat(base, id)
    return dire(c, 'Émetteur retiré.')
  })

  return app
}
