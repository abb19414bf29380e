import type { Identite } from '../../patients/identite.ts'
import { dateCarte } from '../../vitale/carte.ts'
import type { LecteurVitale } from '../../vitale/lecteur.ts'

/**
 * Le bénéficiaire de la carte insérée qui est ce patient, s'il n'y en a qu'un. Sans carte ou sans
 * lecteur, rien : un appel automatique s'en passe (ins.md §10.1 [V]).
 */
export async function trouverSurCarte(
  lecteur: LecteurVitale | null,
  identite: Identite,
): Promise<{ serie: string; beneficiaire: number } | null> {
  const carte = await lecteur?.lireCarte().catch(() => null)
  if (!carte) return null
  const rangs = [...carte.beneficiaires.keys()].filter((rang) => {
    const b = carte.beneficiaires[rang]
    return (
      b?.nomPatronymique === identite.nomNaissance &&
      b.prenom === identite.premierPrenom &&
      dateCarte(b.dateNaissance) === identite.dateNaissance
    )
  })
  const [beneficiaire] = rangs
  if (beneficiaire === undefined || rangs.length > 1) return null
  return { serie: carte.numeroSerie, beneficiaire }
}
