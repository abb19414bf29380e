import type { ActionsJournaux } from '../../contrat.ts'
import { JOURNAUX } from '../consignes.ts'
import type { Guide } from '../guide.ts'
import { lireLignes } from '../reponses.ts'

export function actionsJournaux(guide: Guide): ActionsJournaux {
  return {
    async lireHistorique() {
      guide.faire('Affichez l’historique de l’identité.')
      return lireLignes(guide.dialogue)
    },
    async lireJournal(journal) {
      guide.faire(`Affichez le ${JOURNAUX[journal]}.`)
      return lireLignes(guide.dialogue)
    },
  }
}
