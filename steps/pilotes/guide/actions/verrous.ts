import { type ActionsVerrous, TRAITS_VERROUILLES } from '../../contrat.ts'
import { LIBELLES_CHAMPS } from '../consignes.ts'
import type { ChampTexte } from '../formulaire/types.ts'
import type { Guide } from '../guide.ts'

const SI_RIEN = { genre: 'texte', absence: 'si rien' } as const

export function actionsVerrous({ remplir }: Guide): ActionsVerrous {
  return {
    async tenterTrait(champ, valeur) {
      const observe = await remplir({
        consigne: `Tentez de remplacer « ${LIBELLES_CHAMPS[champ]} » par « ${valeur} », et d’enregistrer.`,
        champs: {
          enregistre: { genre: 'oui-non', libelle: 'La nouvelle valeur est-elle enregistrée ?' },
          refus: { ...SI_RIEN, libelle: 'Ce qui montre le refus à l’écran' },
        },
      })
      return { champ, ...observe }
    },
    async lireVerrous() {
      const marques = await remplir({
        consigne: 'Ouvrez la modification de la fiche.',
        aide: 'Pour chaque champ, dites ce qui le montre verrouillé : mot, cadenas, grisé.',
        champs: Object.fromEntries(
          TRAITS_VERROUILLES.map((champ): [string, ChampTexte] => [
            champ,
            { ...SI_RIEN, libelle: LIBELLES_CHAMPS[champ] },
          ]),
        ),
      })
      return TRAITS_VERROUILLES.map((champ) => ({ champ, marque: marques[champ] ?? '' }))
    },
  }
}
