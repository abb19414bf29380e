import type { Horloge } from '../../mocks/contrat.ts'
import { type DescriptionSimulateurs, demarrerSimulateurs } from '../../mocks/index.ts'
import { PORT_BASE_RESEAU } from '../../mocks/ports.ts'
import type { ConnexionRefusee } from '../../mocks/serveur/porte.ts'
import type { OptionsReseau } from '../../mocks/serveur/reseau.ts'
import { DOSSIER_PKI, dossierPkiReseau } from '../chemins.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { raisonDe } from '../ligne/raison.ts'
import { reconnaitre } from '../ligne/reconnaitre.ts'
import type { CertificatServeur } from '../reseau/certificat-serveur.ts'
import { refusDuPortSni } from '../reseau/refus-du-port-sni.ts'
import type { ApportCartes } from './lire-cartes.ts'
import type { JeuCharge } from './lire-identites.ts'

export interface OptionsSimulateurs {
  horloge: Horloge
  /** Premier port ; le système les choisit à défaut. */
  portBase?: number | undefined
  graine?: number | undefined
  /** Identités de l’utilisateur pour INSi. */
  jeu?: JeuCharge['jeu'] | undefined
  /** Cartes et autorités de l’utilisateur. */
  apport?: ApportCartes | undefined
  /** Ouverture à une autre machine, ou à des noms écrits en dur. */
  reseau?: OptionsReseau | undefined
  certificatServeur?: CertificatServeur | undefined
  surRefus?: ((refus: ConnexionRefusee) => void) | undefined
}

export interface SimulateursDemarres {
  /** L’objet de « segur simulateurs --json », complet. */
  description: DescriptionSimulateurs
  arreter(): Promise<void>
}

/** Le dossier de l’IGC de test : un par adresse ouverte au réseau, un pour cette machine. */
export const dossierPkiPour = (reseau: OptionsReseau | undefined, portBase: number | undefined) =>
  reseau ? dossierPkiReseau(reseau.adresse, portBase ?? PORT_BASE_RESEAU) : DOSSIER_PKI

/** Démarre les services simulés avec la PKI de test de cette machine. Lève SEGUR-SIM-001 ou SEGUR-PORT-001. */
export async function demarrerServices({
  horloge,
  portBase,
  graine,
  jeu,
  apport,
  ...ouverture
}: OptionsSimulateurs): Promise<SimulateursDemarres> {
  try {
    return await demarrerSimulateurs({
      dossierPki: dossierPkiPour(ouverture.reseau, portBase),
      horloge,
      ...(portBase === undefined ? {} : { portBase }),
      ...(graine === undefined ? {} : { graine }),
      ...(jeu === undefined ? {} : { jeu }),
      ...apport,
      ...ouverture,
    })
  } catch (cause) {
    const connue = refusDuPortSni(cause) ?? (await reconnaitre(cause))
    if (connue) throw connue
    throw new ErreurSegur('SEGUR-SIM-001', { raison: raisonDe(cause) }, { cause })
  }
}
