import { type Forme, liste, objet, texte } from './forme.ts'

const datee: Forme = (valeur) => typeof valeur === 'string' && !Number.isNaN(Date.parse(valeur))
const etat: Forme = (valeur) => typeof valeur === 'boolean'

const condition = objet({ exigence: texte, motif: texte, signataire: texte, date: texte })

/** Ce que toute `campagne.json` porte ; ce qui s'y est ajouté depuis peut manquer. */
export const FORME_CAMPAGNE = objet({
  schema: (valeur) => valeur === 1,
  banc: texte,
  rem: objet({ code: texte, rem: texte, revision: texte, statut: texte }),
  profils: liste(texte),
  conditions: liste(condition),
  cible: texte,
  produit: texte,
  versionLgc: texte,
  editeur: objet({ denomination: texte }),
  services: objet({}),
  selection: liste(texte),
  mutations: liste(texte),
  repetition: etat,
  debut: datee,
})
