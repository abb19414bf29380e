/** Un identifiant d'application GS1 : son nom, sa longueur, et s'il est variable. */
export interface IdentifiantGs1 {
  nom: string
  longueurMax: number
  variable: boolean
}

const fixe = (nom: string, longueurMax: number) => ({ nom, longueurMax, variable: false })
const variable = (nom: string, longueurMax: number) => ({ nom, longueurMax, variable: true })

/**
 * Les identifiants d'une boîte française : 01, 17, 10, 21 (ins.md §12 [V]) ; les autres se rencontrent sur les
 * dispositifs et les boîtes étrangères (GS1 General Specifications §3.2 [I]).
 */
export const IDENTIFIANTS_GS1: Readonly<Record<string, IdentifiantGs1>> = {
  '01': fixe('code du produit (GTIN)', 14),
  '10': variable('numéro de lot', 20),
  '11': fixe('date de fabrication', 6),
  '15': fixe('à consommer de préférence avant', 6),
  '17': fixe('date de péremption', 6),
  '21': variable('numéro de série', 20),
  '30': variable('quantité', 8),
  '37': variable('nombre d’unités', 8),
  '240': variable('référence complémentaire', 30),
  '710': variable('code national allemand', 20),
  '711': variable('code national français (CIP)', 20),
  '712': variable('code national espagnol', 20),
  '713': variable('code national brésilien', 20),
  '714': variable('code national portugais', 20),
}

/** Les quatre champs d'une boîte de médicament ou de vaccin (ins.md §12 [V]). */
export const ATTENDUS_SUR_UNE_BOITE = ['01', '17', '10', '21'] as const

/** « (17) date de péremption » : le lieu d'une anomalie de champ. */
export function lieuGs1(ecrit: string): string {
  const connu = IDENTIFIANTS_GS1[ecrit]
  return connu ? `(${ecrit}) ${connu.nom}` : `(${ecrit})`
}
