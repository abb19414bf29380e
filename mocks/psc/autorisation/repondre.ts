import type { EcartProtocole } from '../../contrat.ts'
import type { DemandePsc } from '../demande.ts'
import type { DemandeAutorisation, SessionPsc } from '../etat/types.ts'
import type { Fournisseur } from '../fournisseur.ts'
import { ouvrirPage } from '../mire/ouvrir-page.ts'
import { pageErreur } from '../pages/page-erreur.tsx'
import { page, type Sortie } from '../sortie.ts'
import { hasardsRejoues } from './hasards-rejoues.ts'
import { informer } from './informer.ts'
import { OBSERVATIONS } from './observations/index.ts'
import { REGLES } from './regles/index.ts'
import { retourAvecCode, retourEnErreur } from './retour.ts'
import type { FaitsAutorisation, RefusAutorisation } from './types.ts'

function lireDemande({ parametres, client }: FaitsAutorisation): DemandeAutorisation {
  const defi = parametres.get('code_challenge')
  return {
    client: client?.id ?? '',
    redirection: parametres.get('redirect_uri') ?? '',
    scope: parametres.get('scope') ?? '',
    state: parametres.get('state'),
    nonce: parametres.get('nonce'),
    defi:
      defi === null
        ? null
        : {
            valeur: defi,
            methode: parametres.get('code_challenge_method') === 'S256' ? 'S256' : 'plain',
          },
  }
}

function refuser(
  fournisseur: Fournisseur,
  faits: FaitsAutorisation,
  refus: RefusAutorisation,
  ecarts: readonly EcartProtocole[],
): Sortie {
  const appelant = faits.parametres.get('client_id')
  if (refus.genre === 'page')
    return page(400, pageErreur('Demande de connexion refusée', refus.message), {
      appelant,
      code: 'invalid_request',
      ecarts,
    })
  const { erreur: code, description } = refus
  return retourEnErreur(fournisseur, lireDemande(faits), { code, description }, { ecarts })
}

/** La session en cours, si elle dispense de la page (psc.md §4). */
function sessionSuffisante(
  { etat, secondes }: Fournisseur,
  temoin: string | undefined,
  parametres: URLSearchParams,
): SessionPsc | undefined {
  const session = etat.sessions.parTemoin(temoin)
  const prompt = parametres.get('prompt') ?? ''
  if (!session || /\b(login|select_account)\b/.test(prompt)) return undefined
  const age = parametres.get('max_age')
  const trop = age !== null && secondes() - session.authentification > Number(age)
  return trop ? undefined : session
}

/**
 * Le point d'autorisation (psc.md §3) : refuse, rend un code sans page quand une session le permet,
 * ou ouvre la mire. GET, ou POST d'un formulaire.
 */
export function repondreAutorisation(fournisseur: Fournisseur, recue: DemandePsc): Sortie {
  const parametres = recue.methode === 'POST' ? (recue.formulaire ?? recue.adresse) : recue.adresse
  const client = fournisseur.clients.parId(parametres.get('client_id') ?? '')
  const faits = { parametres, client }
  for (const regle of REGLES) {
    const refus = regle(faits)
    if (refus) return refuser(fournisseur, faits, refus, [refus.ecart])
  }
  const demande = lireDemande(faits)
  const jugement = {
    appelant: demande.client,
    ecarts: [
      ...OBSERVATIONS.map((observer) => observer(faits)).filter((releve) => releve !== null),
      ...hasardsRejoues(demande, fournisseur.etat.hasards),
    ],
    informations: informer(parametres),
  }
  const session = sessionSuffisante(fournisseur, recue.temoin, parametres)
  if (session)
    return retourAvecCode(fournisseur, demande, session, { ...jugement, details: { sso: 'oui' } })
  if (parametres.get('prompt') === 'none')
    return retourEnErreur(
      fournisseur,
      demande,
      { code: 'login_required', description: 'User authentication required' },
      jugement,
    )
  return ouvrirPage(fournisseur, demande, {
    suggestion: parametres.get('login_hint') ?? '',
    jugement,
  })
}
