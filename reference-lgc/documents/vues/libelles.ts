import { CHAMPS_ACTE } from '../saisie/actes.ts'
import type { Champs } from '../saisie/champs.ts'
import { nombreDeLignes, nomDuChamp } from '../saisie/lignes.ts'
import { CHAMPS_MEDICAMENT } from '../saisie/medicaments.ts'
import { TEXTES_SYNTHESE } from '../saisie/synthese.ts'
import { PARTIES_TELEMEDECINE } from '../saisie/telemedecine.ts'

/** Deux lignes n'ont jamais le même libellé : « Posologie 2 ». */
export const libelleDeLigne = (libelle: string, rang: number): string => `${libelle} ${rang}`

/** Le nom sous lequel chaque champ se lit, pour le dire dans un refus. */
export function libellesDuFormulaire(champs: Champs): Record<string, string> {
  const description = 'l1-posologie' in champs ? CHAMPS_MEDICAMENT : CHAMPS_ACTE
  const lignes = Array.from({ length: nombreDeLignes(champs) }, (_, place) => place + 1)
  return {
    type: 'Type de document',
    codage: 'Document',
    titre: 'Titre',
    texte: 'Texte',
    commentaire: 'Commentaire',
    acte: 'Acte demandé',
    ...PARTIES_TELEMEDECINE,
    ...TEXTES_SYNTHESE,
    ...Object.fromEntries(
      lignes.flatMap((rang) =>
        description.map(({ nom, libelle }) => [
          nomDuChamp(rang, nom),
          libelleDeLigne(libelle, rang),
        ]),
      ),
    ),
  }
}
