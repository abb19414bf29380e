import { randomBytes, randomUUID } from 'node:crypto'
import { emetteur } from '../adresses.ts'
import { empreinte } from '../empreinte.ts'
import type { DemandeAutorisation, SessionPsc } from '../etat/types.ts'
import type { Fournisseur } from '../fournisseur.ts'
import { prendrePanne } from '../pannes-de-contenu.ts'
import { type Jugement, rediriger, type Sortie } from '../sortie.ts'
import { retenirHasards } from './hasards-rejoues.ts'

type Destination = Pick<DemandeAutorisation, 'redirection' | 'state' | 'client'>

function retour(
  fournisseur: Fournisseur,
  { redirection, state }: Destination,
  parametres: Record<string, string>,
  jugement: Jugement,
): Sortie {
  const faux = prendrePanne(fournisseur, 'wrongState', 'auth') !== null
  const fauxEmetteur = prendrePanne(fournisseur, 'wrongIss', 'auth') !== null
  const iss = emetteur(fournisseur.adresses())
  const ajout = new URLSearchParams({
    ...parametres,
    ...(state === null && !faux ? {} : { state: faux ? `${state ?? ''}-change` : (state ?? '') }),
    iss: fauxEmetteur ? `${iss}-autre` : iss,
  })
  return rediriger(`${redirection}${redirection.includes('?') ? '&' : '?'}${ajout}`, jugement)
}

/** Retour en erreur chez le client : `error`, `error_description`, `state`, `iss` (psc.md §3). */
export const retourEnErreur = (
  fournisseur: Fournisseur,
  destination: Destination,
  { code, description }: { code: string; description: string },
  jugement: Jugement = {},
): Sortie =>
  retour(
    fournisseur,
    destination,
    { error: code, error_description: description },
    { appelant: destination.client, code, ...jugement },
  )

/** Retour réussi : un code à usage unique, `state`, `session_state`, `iss` (psc.md §3 [V]). */
export function retourAvecCode(
  fournisseur: Fournisseur,
  demande: DemandeAutorisation,
  session: SessionPsc,
  jugement: Jugement = {},
): Sortie {
  const panne = prendrePanne(fournisseur, 'error', 'auth')
  if (panne)
    return retourEnErreur(
      fournisseur,
      demande,
      { code: panne.valeur, description: 'Simulated failure' },
      jugement,
    )
  const code = randomBytes(32).toString('base64url')
  session.activite = fournisseur.secondes()
  session.clients.add(demande.client)
  retenirHasards(demande, fournisseur.etat.hasards)
  fournisseur.etat.codes.mettre(empreinte(code), {
    demande,
    session: session.id,
    expire: fournisseur.secondes() + fournisseur.etat.reglages.dureeCode,
    servi: false,
    lignee: randomUUID(),
  })
  return retour(
    fournisseur,
    demande,
    { code, session_state: session.id },
    {
      appelant: demande.client,
      ...jugement,
      details: {
        session: session.id,
        personne: session.personne.identifiant,
        ...jugement.details,
      },
    },
  )
}
