import { Hono } from 'hono'
import { nomComplet } from '../../comptes/compte.ts'
import type { Session } from '../../comptes/sessions.ts'
import type { Env, Requete } from '../../serveur/contexte.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { rendre } from '../../serveur/rendre.tsx'
import { adresseDuLogiciel } from '../acces/adresse.ts'
import { navigateurConnu, navigateurDe } from '../acces/navigateur.ts'
import { estErreurPsc } from '../erreur.ts'
import { journaliserPsc } from '../journal/depot.ts'
import type { Psc } from '../psc.ts'
import { fermerChezPsc } from '../session/fermer.ts'
import { PageSortie } from '../vues/sortie.tsx'

/** Où PSC rend la main après une déconnexion ; enregistrée chez lui. */
export const RETOUR_DECONNEXION = '/psc/deconnecte'
const REUSSIE = '/connexion?motif=deconnecte-psc'
const MANQUEE = '/psc/sortie'

/**
 * Déconnexion demandée : la session de PSC se ferme aussi (EXI PSC 20). Rend la page suivante ;
 * l'appelant ferme la session du logiciel, quoi que PSC réponde.
 */
export async function sortirDePsc(
  c: Requete,
  noyau: Noyau,
  psc: Psc,
  { empreinte, compte, moyen }: Session,
): Promise<string> {
  const session = psc.sessions.lire(empreinte)
  psc.sessions.oublier(empreinte)
  if (!session) return moyen === 'mot-de-passe' ? '/connexion' : MANQUEE
  if (noyau.mutations.active('psc-deconnexion-locale')) return REUSSIE
  const trace = {
    nature: 'deconnexion',
    compte: nomComplet(compte),
    identifiant: session.professionnel.identifiant,
    moyen: session.moyen,
  } as const
  const sortie = {
    preuve: session.preuve,
    retour: `${adresseDuLogiciel(psc.options, c)}${RETOUR_DECONNEXION}`,
  }
  try {
    await fermerChezPsc(psc.ouvrirClient, sortie)
    journaliserPsc(noyau, { ...trace, detail: 'Session de Pro Santé Connect fermée' })
    return REUSSIE
  } catch (erreur) {
    const code = estErreurPsc(erreur) ? erreur.codePsc : 'PSC-SORTIE'
    journaliserPsc(noyau, { ...trace, code, detail: 'Fermeture non confirmée' })
    psc.sorties.garder(navigateurDe(c), sortie)
    return MANQUEE
  }
}

/** PSC n'a pas confirmé : le dire, et laisser réessayer. */
export function routesSortie(noyau: Noyau, psc: Psc): Hono<Env> {
  const app = new Hono<Env>()

  app.get(MANQUEE, (c) => {
    const reprise = psc.sorties.lire(navigateurConnu(c)) !== null
    return rendre(c, <PageSortie ressources={c.var.ressources} reprise={reprise} />)
  })

  app.post(MANQUEE, async (c) => {
    const navigateur = navigateurConnu(c)
    const sortie = psc.sorties.lire(navigateur)
    if (!sortie) return c.redirect('/connexion', 303)
    try {
      await fermerChezPsc(psc.ouvrirClient, sortie)
    } catch {
      return c.redirect(MANQUEE, 303)
    }
    psc.sorties.oublier(navigateur)
    const detail = 'Session de Pro Santé Connect fermée, second essai'
    journaliserPsc(noyau, { nature: 'deconnexion', moyen: 'navigateur', detail })
    return c.redirect(REUSSIE, 303)
  })

  return app
}
