import type { SchemasInsi } from '../../schemas/insi/schemas-insi.ts'
import type { Confiance } from '../pki/confiance.ts'
import type { Forme } from './formes/types.ts'
import { creerLecteurTypeContenu } from './lecture/lire-type-contenu.ts'
import type { Outils } from './repondre.ts'
import { creerJugeReponses } from './reponse/juger-reponse.ts'
import { memoriserReponses } from './reponse/memoriser-reponse.ts'

/**
 * Ce que le service garde d'une requête à l'autre : schémas compilés, en-têtes lus, réponses écrites et
 * jugées. Rien n'y dispense d'un contrôle : seul ce qui serait refait à l'identique y est repris.
 */
export function creerOutils(base: {
  schemas: SchemasInsi
  formes: readonly Forme[]
  confiance: Confiance
}): Omit<Outils, 'maintenant'> {
  return {
    ...base,
    lireTypeContenu: creerLecteurTypeContenu(),
    ecrireReponse: memoriserReponses(),
    jugerReponse: creerJugeReponses(base.schemas),
  }
}
