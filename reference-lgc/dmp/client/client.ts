import { randomUUID } from 'node:crypto'
import type { Fragment } from '../../insi/soap/gabarit.ts'
import type { Horloge, OptionsDmp } from '../../options.ts'
import { ecrireMtom, type PartieBinaire } from '../mime/ecrire-multipart.ts'
import { ecrireEnveloppe } from '../soap/ecrire-enveloppe.ts'
import { ACTIONS, type NomAction, SERVICES } from '../soap/espaces.ts'
import { type Corps, lireEnveloppe } from '../soap/lire-enveloppe.ts'
import { creerTrousseau, signerVihf } from '../vihf/clefs.ts'
import type { Identite, InsDmp, Raison } from '../vihf/identite.ts'
import type { Issue } from './issue.ts'
import { poster } from './poster.ts'

/** Un appel au DMP ; au nom de qui, pour quel patient. */
export interface Appel {
  identite: Identite
  patient: InsDmp | null
  raison?: Raison
  action: NomAction
  corps: Fragment
  /** Documents joints, en MTOM. */
  parties?: readonly PartieBinaire[]
}

const DELAI_MS = 30_000

/** Le DMP, vu par le reste du connecteur : une demande, une réponse lue ou un échec dit. */
export function creerClientDmp(options: OptionsDmp, horloge: Horloge) {
  const trousseau = creerTrousseau(options)
  let abandon = new AbortController()

  async function appeler(appel: Appel): Promise<Issue<Corps>> {
    const { identite, patient, raison = 'normal', action, corps, parties } = appel
    const clefs = trousseau.ouvrir(identite.mode)
    if ('echec' in clefs) return clefs
    const adresse = `${options.url}/${SERVICES[action]}`
    const id = `urn:uuid:${randomUUID()}`
    const vihf = signerVihf(clefs.valeur, {
      ...{ identite, patient, raison },
      temps: horloge.maintenant(),
      homologation: options.homologation ?? 'HOMOLOGATION-DE-TEST',
    })
    const enveloppe = ecrireEnveloppe({ id, action, adresse, vihf, corps })
    const message = parties
      ? ecrireMtom(enveloppe, ACTIONS[action], parties)
      : {
          contentType: `application/soap+xml; charset=UTF-8; action="${ACTIONS[action]}"`,
          octets: Buffer.from(enveloppe),
        }
    const reponse = await poster({
      ...message,
      url: adresse,
      agent: clefs.valeur.agent,
      ...(identite.jeton ? { jeton: identite.jeton } : {}),
      delaiMs: options.delaiMs ?? DELAI_MS,
      abandon: abandon.signal,
    })
    return 'echec' in reponse ? reponse : lireEnveloppe(reponse.valeur, id)
  }

  return {
    appeler,
    porteurDeLaCarte: trousseau.porteurDeLaCarte,
    /** Coupe ce qui est en cours ; le client sert encore ensuite. */
    abandonner(): void {
      abandon.abort()
      abandon = new AbortController()
    },
    fermer(): void {
      abandon.abort()
      trousseau.fermer()
    },
  }
}
export type ClientDmp = ReturnType<typeof creerClientDmp>
