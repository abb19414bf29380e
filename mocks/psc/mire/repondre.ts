import { randomInt } from 'node:crypto'
import type { Personne } from '../../personnes/types.ts'
import { retourAvecCode, retourEnErreur } from '../autorisation/retour.ts'
import type { DemandePsc } from '../demande.ts'
import { adresserEcps } from '../ecps/adresser.ts'
import type { Moyen, PageOuverte } from '../etat/types.ts'
import type { Fournisseur } from '../fournisseur.ts'
import { pageErreur } from '../pages/page-erreur.tsx'
import { designerPersonne } from '../personnes.ts'
import { page, type Sortie } from '../sortie.ts'
import { montrerPage } from './ouvrir-page.ts'
import { pageAttente } from './page-attente.tsx'
import { ecrireTemoin } from './temoin.ts'

interface Envoi {
  fournisseur: Fournisseur
  recue: DemandePsc
  login: string
  ouverte: PageOuverte
}

const PERIMEE =
  'Cette page de connexion est périmée ou a déjà servi. Recommencez depuis votre logiciel.'

/** Ouvre la session, ou renouvelle celle de la même personne ; une autre personne ferme la précédente. */
function connecter(
  { fournisseur, recue, login, ouverte }: Envoi,
  personne: Personne,
  moyen: Moyen,
) {
  const { sessions, pages } = fournisseur.etat
  const precedente = sessions.parTemoin(recue.temoin)
  const meme = precedente?.personne.identifiant === personne.identifiant
  if (precedente && !meme) precedente.fermee = true
  const session = precedente && meme ? precedente : sessions.ouvrir(personne, moyen)
  session.authentification = fournisseur.secondes()
  session.moyen = moyen
  pages.oter(login)
  const reponse = retourAvecCode(fournisseur, ouverte.demande, session, { details: { moyen } })
  const temoin = ecrireTemoin(sessions.poserTemoin(session))
  return { ...reponse, entetes: { ...reponse.entetes, 'set-cookie': temoin } }
}

const abandonner = ({ fournisseur, login, ouverte }: Envoi, description: string): Sortie => {
  fournisseur.etat.pages.oter(login)
  return retourEnErreur(fournisseur, ouverte.demande, { code: 'access_denied', description })
}

function attendre({ login, ouverte }: Envoi, message: string, avertir: string | null): Sortie {
  return page(200, pageAttente({ login, message, avertir }), { appelant: ouverte.demande.client })
}

function demanderEcps(envoi: Envoi, personne: Personne): Sortie {
  const { fournisseur, ouverte } = envoi
  const demande = adresserEcps(fournisseur, personne, {
    client: ouverte.demande.client,
    message: String(randomInt(100)).padStart(2, '0'),
    moyen: 'MOBILE',
    scope: ouverte.demande.scope,
    origine: 'mire',
  })
  ouverte.ecps = demande.id
  return attendre(envoi, demande.message, null)
}

/** L'utilisateur dit avoir validé : on va voir ce que son e-CPS a répondu. */
function suivreEcps(envoi: Envoi): Sortie {
  const { fournisseur, ouverte } = envoi
  const demande = fournisseur.etat.ecps.lire(ouverte.ecps ?? '')
  if (demande?.decision === 'deny') return abandonner(envoi, 'Refused on the phone')
  const perimee =
    !demande || (demande.decision === null && fournisseur.secondes() >= demande.expire)
  if (perimee || demande.servie)
    return montrerPage(fournisseur, envoi.login, ouverte, {
      statut: 400,
      erreur: 'La demande envoyée à l’e-CPS a expiré. Recommencez.',
      jugement: { code: 'expired_token' },
    })
  if (demande.decision === null)
    return attendre(envoi, demande.message, 'L’e-CPS n’a pas encore répondu.')
  demande.servie = true
  return connecter(envoi, demande.personne, 'MOBILE')
}

/** L'envoi de la mire : connexion, e-CPS, ou abandon (psc.md §4 et §16 [C]). */
export function repondreMire(fournisseur: Fournisseur, recue: DemandePsc): Sortie {
  const champs = recue.formulaire ?? new URLSearchParams()
  const login = champs.get('login') ?? ''
  const ouverte = fournisseur.etat.pages.lire(login)
  if (!ouverte || fournisseur.secondes() >= ouverte.expire)
    return page(400, pageErreur('Connexion interrompue', PERIMEE), { code: 'invalid_request' })
  const envoi = { fournisseur, recue, login, ouverte }
  const decision = champs.get('decision') ?? 'allow'
  if (decision === 'deny') return abandonner(envoi, 'The user gave up')
  if (decision === 'suite') return suivreEcps(envoi)
  // Le bouton d'une personne l'emporte sur ce qui était saisi : il est le dernier des deux.
  const identifiant = (champs.getAll('nationalId').at(-1) ?? '').replaceAll(/\s/g, '')
  const designee = designerPersonne(fournisseur.personnes, identifiant)
  if ('erreur' in designee)
    return montrerPage(
      fournisseur,
      login,
      { ...ouverte, suggestion: identifiant },
      {
        statut: designee.statut,
        erreur: designee.erreur,
        jugement: { code: 'access_denied' },
      },
    )
  return decision === 'ecps'
    ? demanderEcps(envoi, designee.personne)
    : connecter(envoi, designee.personne, 'CARD')
}
