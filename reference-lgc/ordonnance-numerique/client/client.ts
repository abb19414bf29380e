import type { Horloge, OptionsOrdonnance } from '../../options.ts'
import { estErreurProxy } from '../../proxy/erreur.ts'
import { creerTransport } from '../../psc/client/transport.ts'
import type { composerPrescription } from '../prescription.ts'
import { type Appel, appeler, type Reponse } from './appeler.ts'
import {
  type Issue,
  issueDuDepot,
  NON_JOINTE,
  type Presence,
  presenceDe,
  SESSION_REFUSEE,
} from './issue.ts'
import { creerJetons, type Porteur } from './jetons.ts'

const DELAI_MS = 5_000

/** L'Ordonnance Numérique vue du logiciel : certificat de structure, jeton de l'API, délai borné. */
export function creerClientOn(options: OptionsOrdonnance, horloge: Horloge) {
  const delaiMs = options.delaiMs ?? DELAI_MS
  const { jeton: emetteur, clientId, ca, certificat } = options
  const transport = creerTransport({ emetteur, clientId, ca, certificat })
  const jetons = creerJetons(options, { transport, horloge, delaiMs })
  const base = `${options.url}/prescriptions`

  /** Un jeton d'API révoqué entre-temps s'échange de nouveau, une fois. */
  async function demander(
    porteur: Porteur,
    appel: Pick<Appel, 'methode' | 'adresse' | 'corps'>,
  ): Promise<Reponse> {
    const essayer = async () =>
      appeler(transport, { ...appel, delaiMs, jeton: await jetons.obtenir(porteur) })
    const premiere = await essayer()
    if (premiere.genre !== 'reponse' || premiere.statut !== 401) return premiere
    jetons.oublier(porteur.empreinte)
    return essayer()
  }

  return {
    /** À la façon d'EP4. */
    async deposer(
      porteur: Porteur,
      corps: ReturnType<typeof composerPrescription>,
    ): Promise<Issue> {
      try {
        return issueDuDepot(await demander(porteur, { methode: 'POST', adresse: base, corps }))
      } catch (erreur) {
        // Seul l'échange de jeton rejette : l'ordonnance n'est pas partie.
        return estErreurProxy(erreur) && erreur.statutProxy === 503 ? NON_JOINTE : SESSION_REFUSEE
      }
    },
    /** À la façon d'EP3 : ce numéro est-il enregistré ? */
    async verifier(porteur: Porteur, numero: string): Promise<Presence> {
      const adresse = `${base}/${numero}`
      return demander(porteur, { methode: 'GET', adresse }).then(presenceDe, () => 'inconnue')
    },
    /** Vrai quand le service a bien retiré cette ordonnance. */
    async annuler(porteur: Porteur, numero: string): Promise<boolean> {
      const adresse = `${base}/${numero}/annulation`
      const reponse = await demander(porteur, { methode: 'POST', adresse, corps: {} }).catch(
        () => null,
      )
      return reponse?.genre === 'reponse' && reponse.statut === 200
    },
    abandonner: jetons.toutOublier,
  }
}
export type ClientOn = ReturnType<typeof creerClientOn>
