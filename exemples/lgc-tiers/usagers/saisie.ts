import { z } from 'zod'

const texte = z.string().max(300).default('')

/** Ce que les deux écrans de création et celui de correction envoient ; tout est du texte tapé. */
export const formeSaisie = z.strictObject({
  nom: texte,
  prenom: texte,
  prenoms: texte,
  naissance: texte,
  sexe: texte,
  lieu: texte,
  nomUtilise: texte,
  prenomUtilise: texte,
  adresse: texte,
  telephone: texte,
  courriel: texte,
  assure: texte,
  piece: texte,
})
export type Saisie = z.output<typeof formeSaisie>
