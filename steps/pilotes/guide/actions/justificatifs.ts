import type { ActionsJustificatifs } from '../../contrat.ts'
import type { Guide } from '../guide.ts'

export function actionsJustificatifs({ enregistrer, remplir }: Guide): ActionsJustificatifs {
  return {
    enregistrerJustificatif: (nature) =>
      enregistrer(`Enregistrez ce justificatif, sans valider l’identité : ${nature}.`),
    async lireJustificatifs() {
      const { lignes } = await remplir({
        consigne: 'Affichez les justificatifs enregistrés du patient.',
        champs: {
          lignes: {
            genre: 'tableau',
            libelle: 'Justificatifs affichés',
            colonnes: {
              nature: { libelle: 'nature' },
              date: { libelle: 'date', genre: 'date' },
              auteur: { libelle: 'auteur' },
            },
          },
        },
      })
      return lignes
    },
    async lireJustificatifsProposes() {
      const { lignes } = await remplir({
        consigne: 'Ouvrez la saisie d’un justificatif et sa liste.',
        champs: {
          lignes: {
            genre: 'tableau',
            libelle: 'Justificatifs proposés',
            colonnes: {
              nature: { libelle: 'nature' },
              degre: { libelle: 'degré, élevé ou faible' },
            },
          },
        },
      })
      return lignes
    },
    reglerJustificatif: ({ nature, degre }) =>
      enregistrer(
        `Au paramétrage des justificatifs, ajoutez « ${nature} », ou modifiez-le : degré de confiance ${degre}.`,
      ),
    reglerValidationAutomatique: (active) =>
      enregistrer(
        `Au paramétrage, ${active ? 'activez' : 'désactivez'} la validation automatique sur justificatif.`,
      ),
  }
}
