import { empreinte } from '../../psc/empreinte.ts'
import { erreur, type Sortie } from '../../psc/sortie.ts'
import type { JetonApi } from '../etat.ts'
import { constater, type Dite, ecartApi, reprocher } from '../regle.ts'
import { emettreApi } from './emettre.ts'
import { lirePerimetres } from './regles/perimetres-habilites.ts'
import type { DemandeApi } from './repondre.ts'

const SOURCE = 'psc.md §12'
const REFUS: Dite = [400, 'invalid_grant', 'Token is not active']

function refuser({ client, certificat, serveur }: DemandeApi, jeton: JetonApi): Sortie | null {
  const faute = (regle: string, message: string) =>
    reprocher(REFUS, ecartApi(regle, SOURCE, 'C', message))
  if (jeton.client !== client.id)
    return faute('refresh-autre-client', 'Ce jeton est celui d’un autre client.')
  if (serveur.secondes() >= jeton.expire)
    return constater(
      REFUS,
      ecartApi('refresh-perime', SOURCE, 'V', 'Le rafraîchissement est périmé : échangez.'),
    )
  if (jeton.revoque) return faute('refresh-rejoue', 'Ce jeton a déjà servi.')
  if (jeton.certificat !== certificat.empreinte)
    return faute('refresh-certificat', 'Ce jeton est lié à un autre certificat.')
  return null
}

/** Rafraîchit un jeton de l'API, sans PSC ; le jeton de rafraîchissement change à chaque usage. */
export async function rafraichirApi(demande: DemandeApi): Promise<Sortie> {
  const { serveur, formulaire, client, certificat } = demande
  const donne = formulaire.get('refresh_token')
  if (donne === null)
    return erreur(400, 'invalid_request', 'Missing parameter: refresh_token', {
      appelant: client.id,
    })
  const jeton = serveur.etat.jetons.lire(empreinte(donne))
  if (jeton?.genre !== 'rafraichissement')
    return {
      ...reprocher(
        [400, 'invalid_grant', 'Invalid refresh token'],
        ecartApi('refresh-inconnu', SOURCE, 'C', 'Ce n’est pas un de nos jetons.'),
      ),
      appelant: client.id,
    }
  const refus = refuser(demande, jeton)
  if (refus) return { ...refus, appelant: client.id }
  const accordes = lirePerimetres(jeton.scope)
  const demandes = lirePerimetres(formulaire.get('scope'))
  if (!demandes.every((mot) => accordes.includes(mot)))
    return erreur(400, 'invalid_scope', 'Invalid scopes', { appelant: client.id })
  jeton.revoque = true
  return emettreApi(serveur, {
    client: client.id,
    professionnel: jeton.professionnel,
    sujet: jeton.sujet,
    scope: demandes.length === 0 ? jeton.scope : demandes.join(' '),
    certificat,
    jugement: { details: { echange: 'refresh_token' } },
  })
}
