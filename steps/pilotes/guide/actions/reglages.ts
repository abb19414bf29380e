import type { ActionsReglages } from '../../contrat.ts'
import { ecrireDroit, LIBELLES_CHAMPS } from '../consignes.ts'
import type { Guide } from '../guide.ts'

export function actionsReglages(guide: Guide): ActionsReglages {
  return {
    reglerDroit: (reglage) => guide.enregistrer(ecrireDroit(reglage)),
    reglerAffichage: (champs) =>
      guide.enregistrer(
        `Réglez l’affichage de la fiche sur : ${champs.map((c) => LIBELLES_CHAMPS[c]).join(', ')}.`,
      ),
  }
}
