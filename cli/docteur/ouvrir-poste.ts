import path from 'node:path'
import { portDe } from '../../mocks/ports.ts'
import { ANNONCE_SIMULATEURS, cheminLisible } from '../chemins.ts'
import type { Config } from '../config/schema.ts'
import { demarrerPoste } from '../poste.ts'
import {
  avecAutorites,
  chargerOuverture,
  type OuvertureChargee,
} from '../reseau/charger-ouverture.ts'
import { lireJeton } from '../simulateurs/annonce.ts'
import { dossierPkiPour } from '../simulateurs/demarrer.ts'
import { type ApportCartes, chargerApport } from '../simulateurs/lire-cartes.ts'
import { chargerIdentites } from '../simulateurs/lire-identites.ts'
import { simulateursEnMarche } from '../simulateurs/rejoindre.ts'
import type { Contexte } from './types.ts'

/** Les services à observer, et le logiciel de référence quand c'est lui qu'on éprouve. */
export interface PosteObserve {
  controle: string | null
  jeton: string | null
  lgc: string | null
  /** Adresse d’INSi simulé ; nulle quand il ne l’est pas. */
  urlInsi: string | null
  /** L’autorité que le logiciel doit reconnaître : la nôtre, ou celle du certificat de l’éditeur. */
  autorite: string
  arreter(): Promise<void>
}

/** Un fichier faux a déjà sa ligne : ce que les autres apportent se charge quand même. */
async function apportLisible(config: Config): Promise<ApportCartes> {
  const { cartesVitale, autorites, psc } = avecAutorites(config)
  const demandes = [
    { cartesVitale },
    { psc },
    ...autorites.map((fichier) => ({ autorites: [fichier] })),
  ]
  const apports = await Promise.all(
    demandes.map((demande) => chargerApport(demande).catch((): ApportCartes => ({}))),
  )
  const autoritesSupplementaires = apports.flatMap((lu) => lu.autoritesSupplementaires ?? [])
  return { ...apports[0], ...apports[1], autoritesSupplementaires }
}

/** Un certificat de serveur de l’éditeur vient de son IGC : la nôtre ne servirait à rien. */
function direAutorite({ pki, portBase }: Config, { reseau }: OuvertureChargee): string {
  if (pki.serveur === undefined)
    return cheminLisible(path.join(dossierPkiPour(reseau, portBase), 'ca.pem'))
  const [fichier] = pki.autorites
  return fichier === undefined
    ? `l’autorité qui a émis ${pki.serveur.certificat}`
    : cheminLisible(path.resolve(fichier))
}

/** Rejoint les simulateurs en marche sur nos ports, sinon les démarre comme une campagne le ferait. */
export async function ouvrirPoste(contexte: Contexte): Promise<PosteObserve> {
  const enMarche = simulateursEnMarche(contexte)
  const ouverture = await chargerOuverture(contexte.config)
  const autorite = direAutorite({ ...contexte.config, portBase: contexte.portBase }, ouverture)
  if (enMarche !== null) {
    const jeton = lireJeton(ANNONCE_SIMULATEURS, enMarche)
    const arreter = async () => undefined
    const { hostname } = new URL(enMarche)
    const urlInsi = `https://${hostname}:${portDe('insi', contexte.portBase)}/lps`
    return { controle: enMarche, jeton, lgc: null, urlInsi, autorite, arreter }
  }
  const { cible, config, portBase } = contexte
  const { controle, jeton, lgc, urlInsi, arreter } = await demarrerPoste({
    cible,
    services: config.services,
    portBase,
    cogDossier: config.cogDossier,
    raccordement: config.raccordement,
    ouverture,
    apport: await apportLisible(config),
    jeu: (await chargerIdentites(config.insi).catch(() => null))?.jeu,
  })
  return { controle, jeton, lgc, urlInsi, autorite, arreter }
}
