import type { ActionsJournaux, LigneHistorique } from '../../contrat.ts'
import { JOURNAUX } from '../consignes.ts'
import type { ChampTableau } from '../formulaire/types.ts'
import type { Guide } from '../guide.ts'

const DATE = { libelle: 'date', genre: 'date' } as const

const HISTORIQUE = {
  genre: 'tableau',
  libelle: 'Lignes utiles, dans l’ordre de l’écran',
  colonnes: {
    date: DATE,
    heure: { libelle: 'heure' },
    auteur: { libelle: 'auteur' },
    type: { libelle: 'type' },
    detail: { libelle: 'détail' },
  },
} as const satisfies ChampTableau

const APPELS = {
  genre: 'tableau',
  libelle: 'Lignes utiles, la plus récente en tête',
  colonnes: {
    date: DATE,
    heure: { libelle: 'heure' },
    auteur: { libelle: 'auteur' },
    patient: { libelle: 'patient' },
    operation: { libelle: 'opération' },
    modalite: { libelle: 'modalité' },
    code: { libelle: 'code' },
    retour: { libelle: 'retour' },
  },
} as const satisfies ChampTableau

const DETAIL = {
  genre: 'tableau',
  libelle: 'Ce qui est gardé',
  colonnes: { libelle: { libelle: 'libellé' }, valeur: { libelle: 'valeur' } },
} as const satisfies ChampTableau

export function actionsJournaux({ remplir }: Guide): ActionsJournaux {
  const lireLignes = async (consigne: string): Promise<LigneHistorique[]> =>
    (await remplir({ consigne, champs: { lignes: HISTORIQUE } })).lignes
  return {
    lireHistorique: () => lireLignes('Affichez l’historique de l’identité.'),
    lireJournal: (journal) => lireLignes(`Affichez le ${JOURNAUX[journal]}.`),
    async lireAppelsInsi() {
      const consigne = `Affichez le ${JOURNAUX.insi}, le plus récent en tête.`
      return (await remplir({ consigne, champs: { lignes: APPELS } })).lignes
    },
    async lireDernierAppelInsi() {
      const consigne = `Affichez, dans le ${JOURNAUX.insi}, tout ce qui est gardé du dernier appel.`
      return (await remplir({ consigne, champs: { lignes: DETAIL } })).lignes
    },
  }
}
