import { ANNONCE_SIMULATEURS } from '../chemins.ts'
import { demarrerPoste } from '../poste.ts'
import { avecAutorites, chargerOuverture } from '../reseau/charger-ouverture.ts'
import { lireJeton } from '../simulateurs/annonce.ts'
import { chargerApport } from '../simulateurs/lire-cartes.ts'
import { chargerIdentites } from '../simulateurs/lire-identites.ts'
import { simulateursEnMarche } from '../simulateurs/rejoindre.ts'
import type { Contexte } from './types.ts'

/** Les services à observer, et le logiciel de référence quand c'est lui qu'on éprouve. */
export interface PosteObserve {
  controle: string | null
  jeton: string | null
  lgc: string | null
  /** Adresse d’INSi simulé ; nulle quand les simulateurs ont été rejoints. */
  urlInsi: string | null
  /** Les services tournaient déjà : le logiciel de l'éditeur y est peut-être branché. */
  rejoint: boolean
  arreter(): Promise<void>
}

/** Rejoint les simulateurs en marche sur nos ports, sinon les démarre comme une campagne le ferait. */
export async function ouvrirPoste(contexte: Contexte): Promise<PosteObserve> {
  const enMarche = simulateursEnMarche(contexte)
  if (enMarche !== null) {
    const jeton = lireJeton(ANNONCE_SIMULATEURS, enMarche)
    const arreter = async () => undefined
    return { controle: enMarche, jeton, lgc: null, urlInsi: null, rejoint: true, arreter }
  }
  const { cible, config, portBase } = contexte
  const { controle, jeton, lgc, urlInsi, arreter } = await demarrerPoste({
    cible,
    services: config.services,
    portBase,
    cogDossier: config.cogDossier,
    ouverture: await chargerOuverture(config),
    // Un fichier faux a déjà sa ligne.
    apport: await chargerApport(avecAutorites(config)).catch(() => ({})),
    jeu: (await chargerIdentites(config.insi).catch(() => null))?.jeu,
  })
  return { controle, jeton, lgc, urlInsi, rejoint: false, arreter }
}
