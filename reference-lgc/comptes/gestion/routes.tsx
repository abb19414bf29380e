import type { MiddlewareHandler } from 'hono'
import { Hono } from 'hono'
import {
  saisieDepuis,
  verrouDe,
  verrouDuCompte,
} from '../../annuaire/rapprochement/compte-a-creer.ts'
import { consigner } from '../../annuaire/rapprochement/lien.ts'
import { PageRefusee } from '../../reglages/vues/refusee.tsx'
import { allerVers, auteurDe, cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { entier, lireCorps } from '../../serveur/formulaire.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import { type Compte, lireCompte, lireComptes, lireComptesDuRpps, nomComplet } from '../compte.ts'
import { creerCompte, modifierCompte, motDePasseProvisoire } from './enregistrer.ts'
import { estGeste, faireGeste, perdLeDernier } from './gestes.ts'
import { lireTraces } from './lire-traces.ts'
import { erreursSaisie, lireSaisie, saisieDe, saisieVide, valeursDe } from './saisie.ts'
import { PageCompte } from './vues/fiche.tsx'
import { PageSaisieCompte } from './vues/formulaire.tsx'
import { PageComptes } from './vues/liste.tsx'
import { PageTracesComptes } from './vues/traces.tsx'

/** La gestion des comptes, à l'administrateur seul (SC.SSI/IE.33, IAM.91, IAM.92). */
export function routesComptes(noyau: Noyau): Hono<Env> {
  const app = new Hono<Env>()
  const { base, mutations } = noyau

  const reserver: MiddlewareHandler<Env> = async (c, suite) =>
    c.var.seance.session.compte.role === 'administrateur'
      ? suite()
      : rendre(c, <PageRefusee cadre={cadreDe(c, noyau)} />, 403)
  app.use('/comptes', reserver)
  app.use('/comptes/*', reserver)

  const demande = (c: Requete): Compte | null => {
    const id = entier(c.req.param('id'))
    return id === null ? null : lireCompte(base, id)
  }

  /** Plusieurs comptes peuvent porter un RPPS : on le dit, Pro Santé Connect demandera lequel ouvrir. */
  function voisins(rpps: string | null, id: number): string[] {
    const autres = rpps === null ? [] : lireComptesDuRpps(base, rpps).filter((c) => c.id !== id)
    return autres.map((autre) => `${nomComplet(autre)} porte déjà ce RPPS : vérifiez-le.`)
  }

  app.get('/comptes', (c) =>
    rendre(c, <PageComptes cadre={cadreDe(c, noyau)} comptes={lireComptes(base)} />),
  )

  app.get('/comptes/traces', (c) => {
    const compteId = entier(c.req.query('compte'))
    const page = entier(c.req.query('page')) ?? 1
    const compte = compteId === null ? null : lireCompte(base, compteId)
    const lues = lireTraces(base, { compteId: compte?.id ?? null, page })
    const props = { compte, page, comptes: lireComptes(base), ...lues }
    return rendre(c, <PageTracesComptes cadre={cadreDe(c, noyau)} {...props} />)
  })

  const CREATION = {
    titre: 'Créer un compte',
    adresse: '/comptes',
    retour: '/comptes',
    enregistrer: 'Créer le compte',
  }

  app.get('/comptes/nouveau', (c) => {
    const verrou = verrouDe(noyau, c.req.query('annuaire'))
    const saisie = verrou ? saisieDepuis(noyau, verrou) : saisieVide()
    const props = { ...CREATION, saisie, erreurs: [], verrou }
    return rendre(c, <PageSaisieCompte cadre={cadreDe(c, noyau)} {...props} />)
  })

  app.post('/comptes', async (c) => {
    const corps = await lireCorps(c)
    const verrou = verrouDe(noyau, corps.annuaire)
    const saisie = { ...lireSaisie(corps), ...(verrou && { rpps: verrou.rpps }) }
    const partie = corps.annuaire !== undefined && !verrou
    const erreurs = [
      ...erreursSaisie(base, saisie, 0),
      ...(partie ? [{ champ: 'rpps', message: 'Cette personne n’est plus dans l’annuaire.' }] : []),
    ]
    if (erreurs.length > 0) {
      const props = { ...CREATION, saisie, erreurs, verrou }
      return rendre(c, <PageSaisieCompte cadre={cadreDe(c, noyau)} {...props} />, 422)
    }
    const motDePasse = motDePasseProvisoire()
    const id = creerCompte(noyau, auteurDe(c), { valeurs: valeursDe(saisie), motDePasse })
    const compte = lireCompte(base, id)
    if (!compte) return pageErreur(c, 404)
    if (verrou)
      consigner(
        noyau,
        { genre: 'compte', id, nom: nomComplet(compte) },
        {
          ...{ auteur: auteurDe(c), source: verrou.source, cle: verrou.cle },
          ...{ operation: 'Création', detail: `RPPS ${verrou.rpps}` },
        },
      )
    const props = { compte, mutations, secret: motDePasse }
    return rendre(c, <PageCompte cadre={cadreDe(c, noyau)} {...props} />)
  })

  app.get('/comptes/:id', (c) => {
    const compte = demande(c)
    if (!compte) return pageErreur(c, 404)
    return rendre(c, <PageCompte cadre={cadreDe(c, noyau)} {...{ compte, mutations }} />)
  })

  const modification = ({ id, ...compte }: Compte) => ({
    titre: `Modifier ${nomComplet(compte)}`,
    adresse: `/comptes/${id}/modifier`,
    retour: `/comptes/${id}`,
    enregistrer: 'Enregistrer le compte',
  })

  app.get('/comptes/:id/modifier', (c) => {
    const compte = demande(c)
    if (!compte) return pageErreur(c, 404)
    const verrou = verrouDuCompte(base, compte)
    const props = { ...modification(compte), saisie: saisieDe(compte), erreurs: [], verrou }
    return rendre(c, <PageSaisieCompte cadre={cadreDe(c, noyau)} {...props} />)
  })

  app.post('/comptes/:id/modifier', async (c) => {
    const avant = demande(c)
    if (!avant) return pageErreur(c, 404)
    const verrou = verrouDuCompte(base, avant)
    const lue = lireSaisie(await lireCorps(c))
    const saisie = verrou ? { ...lue, rpps: verrou.rpps } : lue
    const dernier = saisie.role !== 'administrateur' && perdLeDernier(base, avant)
    const erreurs = [
      ...erreursSaisie(base, saisie, avant.id),
      ...(dernier
        ? [{ champ: 'role', message: 'C’est le dernier administrateur : créez-en un autre avant.' }]
        : []),
    ]
    if (erreurs.length > 0) {
      const props = { ...modification(avant), saisie, erreurs, verrou }
      return rendre(c, <PageSaisieCompte cadre={cadreDe(c, noyau)} {...props} />, 422)
    }
    const valeurs = valeursDe(saisie)
    modifierCompte(noyau, auteurDe(c), { avant, valeurs })
    const avertissements = voisins(valeurs.rpps, avant.id)
    return allerVers(c, noyau, `/comptes/${avant.id}`, {
      genre: avertissements.length > 0 ? 'attention' : 'succes',
      textes: ['Compte enregistré.', ...avertissements],
    })
  })

  app.post('/comptes/:id/:geste', (c) => {
    const compte = demande(c)
    const geste = c.req.param('geste')
    if (!compte || !estGeste(geste)) return pageErreur(c, 404)
    const issue = faireGeste(noyau, auteurDe(c), compte, geste)
    if ('secret' in issue) {
      const apres = lireCompte(base, compte.id) ?? compte
      const props = { compte: apres, mutations, secret: issue.secret ?? null }
      return rendre(c, <PageCompte cadre={cadreDe(c, noyau)} {...props} />)
    }
    return allerVers(
      c,
      noyau,
      `/comptes/${compte.id}`,
      'refus' in issue
        ? { genre: 'attention', textes: [issue.refus] }
        : { genre: 'succes', textes: [issue.fait] },
    )
  })

  return app
}
