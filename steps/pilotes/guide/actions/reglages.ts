import type { ActionsReglages } from '../../contrat.ts'
import { ecrireDroit, LIBELLES_CHAMPS } from '../consignes.ts'
import type { Guide } from '../guide.ts'

export const actionsReglages = ({ enregistrer }: Guide): ActionsReglages => ({
  reglerDroit: (reglage) => enregistrer(ecrireDroit(reglage)),
  reglerAffichage: (champs) =>
    enregistrer(
      `Réglez l’affichage de la fiche sur : ${champs.map((c) => LIBELLES_CHAMPS[c]).join(', ')}.`,
    ),
})
