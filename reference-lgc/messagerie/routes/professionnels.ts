import type { Base } from '../../base/base.ts'
import {
  lireCorrespondants,
  nomCorrespondant,
} from '../../dossier/correspondants/correspondants.ts'
import type { Nomme } from '../composition/expediteur.ts'
import type { Propose, SaisieEnvoi } from '../vues/composer.tsx'

/** Les correspondants du cabinet qui ont une adresse MSSanté. */
export const correspondantsProposes = (base: Base): readonly Propose[] =>
  lireCorrespondants(base).flatMap((correspondant) =>
    correspondant.mssante
      ? {
          nom: nomCorrespondant(correspondant),
          adresse: correspondant.mssante,
          precision: correspondant.specialite?.libelle ?? '',
        }
      : [],
  )

/** Les destinataires choisis et tapés, chacun une fois ; le nom vient du carnet quand il y est. */
export function professionnelsChoisis(
  { choisis, autre }: Pick<SaisieEnvoi, 'choisis' | 'autre'>,
  proposes: readonly Propose[],
  nommer: (adresse: string) => string = () => '',
): readonly Nomme[] {
  const tapes = autre.split(/[\s,;]+/)
  const adresses = new Set([...choisis, ...tapes].map((adresse) => adresse.toLowerCase()))
  adresses.delete('')
  return [...adresses].map((adresse) => ({
    adresse,
    nom: proposes.find((p) => p.adresse.toLowerCase() === adresse)?.nom ?? nommer(adresse),
  }))
}
