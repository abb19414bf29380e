import type { ActionsVaccination } from '../../contrat.ts'
import type { ChampTableau } from '../formulaire/types.ts'
import type { Guide } from '../guide.ts'

const texte = (libelle: string) =>
  ({ genre: 'texte', libelle, absence: 'si le logiciel ne le remplit pas' }) as const

const VACCINATIONS = {
  genre: 'tableau',
  libelle: 'Vaccinations du dossier',
  colonnes: {
    vaccin: { libelle: 'vaccin' },
    cip: { libelle: 'code CIP' },
    lot: { libelle: 'lot' },
    peremption: { libelle: 'péremption', genre: 'date' },
  },
} as const satisfies ChampTableau

export function actionsVaccination({ remplir, enregistrer }: Guide): ActionsVaccination {
  return {
    lireBoiteVaccin: ({ nom, enClair }) =>
      remplir({
        consigne:
          'Commencez une vaccination de ce patient en lisant le datamatrix de la boîte avec votre lecteur. N’enregistrez pas encore.',
        donnees: [
          { libelle: 'Image à lire, gardée avec les captures de ce scénario', valeur: nom },
          { libelle: 'Ce qu’elle contient', valeur: enClair },
        ],
        champs: {
          vaccin: texte('Vaccin rempli'),
          cip: texte('Code CIP rempli'),
          lot: texte('Lot rempli'),
          peremption: texte('Péremption remplie, jj/mm/aaaa'),
        },
      }),
    enregistrerVaccination: () => enregistrer('Enregistrez cette vaccination.'),
    async lireVaccinations() {
      const { vaccinations } = await remplir({
        consigne: 'Affichez les vaccinations du dossier de ce patient.',
        champs: { vaccinations: VACCINATIONS },
      })
      return vaccinations
    },
  }
}
