import { Hono } from 'hono'
import { type Compte, lireCompte } from '../../comptes/compte.ts'
import { PageRefusee } from '../../reglages/vues/refusee.tsx'
import { allerVers, auteurDe, cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { entier, lireCases } from '../../serveur/formulaire.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import type { Annuaire } from '../annuaire.ts'
import { accepterCompte, cibleCompte, rapprocherCompte } from '../rapprochement/comptes.ts'
import { direRapprochement } from '../rapprochement/difference.ts'
import { consigner, lireLien, tracesDe } from '../rapprochement/lien.ts'
import { PageCompteAnnuaire } from '../vues/compte.tsx'
import { redemander } from './fiche.tsx'

const ADRESSE = '/comptes/:id{[0-9]+}/annuaire'

/** Les utilisateurs contrôlés dans l'annuaire, à l'administrateur (ANN.02). */
export function routesComptesAnnuaire(dep: Dependances, annuaire: Annuaire): Hono<Env> {
  const app = new Hono<Env>()
  const { base } = dep
  for (const chemin of [ADRESSE, `${ADRESSE}/*`])
    app.use(chemin, async (c, suite) =>
      c.var.seance.session.compte.role === 'administrateur'
        ? suite()
        : rendre(c, <PageRefusee cadre={cadreDe(c, dep)} />, 403),
    )

  const demande = (c: Requete): Compte | null => {
    const id = entier(c.req.param('id'))
    return id === null ? null : lireCompte(base, id)
  }

  app.get(ADRESSE, (c) => {
    const compte = demande(c)
    if (!compte) return pageErreur(c, 404)
    const cible = cibleCompte(compte)
    return rendre(
      c,
      <PageCompteAnnuaire
        cadre={cadreDe(c, dep)}
        compte={compte}
        rapprochement={rapprocherCompte(dep, compte)}
        lien={lireLien(base, cible)}
        traces={tracesDe(base, cible)}
      />,
    )
  })

  app.post(`${ADRESSE}/recontroler`, async (c) => {
    const compte = demande(c)
    if (!compte?.identifiantNational) return pageErreur(c, 404)
    const annonce = await redemander(annuaire, compte.identifiantNational)
    const r = rapprocherCompte(dep, compte)
    if (r.etat !== 'sans-objet')
      consigner(dep, cibleCompte(compte), {
        auteur: auteurDe(c),
        operation: 'Contrôle',
        source: r.source,
        detail: direRapprochement(r) || 'conforme',
      })
    return allerVers(c, dep, `/comptes/${compte.id}/annuaire`, annonce)
  })

  app.post(`${ADRESSE}/accepter`, async (c) => {
    const compte = demande(c)
    if (!compte) return pageErreur(c, 404)
    const champs = await lireCases(c, 'champs')
    accepterCompte(dep, auteurDe(c), { compte, champs })
    return allerVers(c, dep, `/comptes/${compte.id}/annuaire`, {
      genre: 'succes',
      textes: [champs.length > 0 ? 'Compte mis à jour.' : 'Compte laissé tel quel.'],
    })
  })

  return app
}
