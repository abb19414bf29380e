import type { Erreur } from '../../vues/champ.tsx'
import { TAILLE_MAX } from '../parametres.ts'
import { TITRES_COPIES } from './titres.ts'
import { typeDuFichier } from './type-du-fichier.ts'

export interface DepotDemande {
  titre: string
  fichier: Uint8Array | null
}

const MO = TAILLE_MAX / (1024 * 1024)

/** Ce qui empêche de garder cette copie, un message par champ. */
export function refuserDepot({ titre, fichier }: DepotDemande): Erreur[] {
  return [
    TITRES_COPIES.includes(titre)
      ? null
      : { champ: 'titre', message: 'Choisissez le titre dont vous gardez la copie.' },
    fauteDuFichier(fichier),
  ].filter((erreur) => erreur !== null)
}

function fauteDuFichier(fichier: Uint8Array | null): Erreur | null {
  const dire = (message: string): Erreur => ({ champ: 'fichier', message })
  if (fichier === null || fichier.length === 0)
    return dire('Choisissez le fichier de la copie : une photo, ou un PDF.')
  if (fichier.length > TAILLE_MAX)
    return dire(`Ce fichier dépasse ${MO} Mo. Refaites la photo en qualité moyenne.`)
  return typeDuFichier(fichier) === null
    ? dire('Ce fichier n’est ni une image JPEG ou PNG, ni un PDF, ou il est incomplet.')
    : null
}
