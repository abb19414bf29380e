import { Hono } from 'hono'
import {
  type Correspondant,
  lireCorrespondant,
} from '../../dossier/correspondants/correspondants.ts'
import { exigerDroit } from '../../droits/exiger.tsx'
import { allerVers, auteurDe, cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { entier, lireCases, lireCorps } from '../../serveur/formulaire.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import type { Annuaire } from '../annuaire.ts'
import {
  accepterCorrespondant,
  cibleCorrespondant,
  rapprocherCorrespondant,
} from '../rapprochement/correspondants.ts'
import { direRapprochement } from '../rapprochement/difference.ts'
import { consigner, lireLien, tracesDe } from '../rapprochement/lien.ts'
import { ecrireLocal, lireLocal, lireLocalTape, refusLocal } from '../rapprochement/local.ts'
import { PageCorrespondant } from '../vues/correspondant.tsx'
import { redemander } from './fiche.tsx'

const ADRESSE = '/annuaire/correspondants/:id{[0-9]+}'

/** La fiche d'un correspondant du cabinet, contrôlée dans l'annuaire (ANN.03). */
export function routesCorrespondant(dep: Dependances, annuaire: Annuaire): Hono<Env> {
  const app = new Hono<Env>()
  const { base } = dep
  app.use('/annuaire/correspondants/*', exigerDroit(dep, 'consulter-identite'))

  const demande = (c: Requete): Correspondant | null => {
    const id = entier(c.req.param('id'))
    return id === null ? null : lireCorrespondant(base, id)
  }

  function page(
    c: Requete,
    correspondant: Correspondant,
    local: ReturnType<typeof lireLocal>,
    erreur: string | null,
  ) {
    const cible = cibleCorrespondant(correspondant)
    return rendre(
      c,
      <PageCorrespondant
        cadre={cadreDe(c, dep)}
        {...{ correspondant, local, erreur }}
        rapprochement={rapprocherCorrespondant(dep, correspondant)}
        lien={lireLien(base, cible)}
        traces={tracesDe(base, cible)}
      />,
      erreur ? 422 : 200,
    )
  }

  app.get(ADRESSE, (c) => {
    const correspondant = demande(c)
    if (!correspondant) return pageErreur(c, 404)
    return page(c, correspondant, lireLocal(base, correspondant.id), null)
  })

  app.post(`${ADRESSE}/recontroler`, async (c) => {
    const correspondant = demande(c)
    if (!correspondant?.identifiant) return pageErreur(c, 404)
    const annonce = await redemander(annuaire, correspondant.identifiant)
    const r = rapprocherCorrespondant(dep, correspondant)
    if (r.etat !== 'sans-objet')
      consigner(dep, cibleCorrespondant(correspondant), {
        auteur: auteurDe(c),
        operation: 'Contrôle',
        source: r.source,
        detail: direRapprochement(r) || 'conforme',
      })
    return allerVers(c, dep, `/annuaire/correspondants/${correspondant.id}`, annonce)
  })

  app.post(`${ADRESSE}/accepter`, async (c) => {
    const correspondant = demande(c)
    if (!correspondant) return pageErreur(c, 404)
    const champs = await lireCases(c, 'champs')
    accepterCorrespondant(dep, auteurDe(c), { correspondant, champs })
    return allerVers(c, dep, `/annuaire/correspondants/${correspondant.id}`, {
      genre: 'succes',
      textes: [champs.length > 0 ? 'Fiche mise à jour.' : 'Fiche laissée telle quelle.'],
    })
  })

  app.post(`${ADRESSE}/local`, async (c) => {
    const correspondant = demande(c)
    if (!correspondant) return pageErreur(c, 404)
    const local = lireLocalTape(await lireCorps(c))
    const erreur = refusLocal(local)
    if (erreur) return page(c, correspondant, local, erreur)
    ecrireLocal(base, correspondant.id, local)
    return allerVers(c, dep, `/annuaire/correspondants/${correspondant.id}`, {
      genre: 'succes',
      textes: ['Données du cabinet enregistrées.'],
    })
  })

  return app
}
