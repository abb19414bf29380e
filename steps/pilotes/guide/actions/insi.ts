import type { ActionsInsi } from '../../contrat.ts'
import type { Guide } from '../guide.ts'
import { lireReponseInsi } from '../reponses.ts'

export function actionsInsi(guide: Guide): ActionsInsi {
  return {
    async interrogerInsi(voie) {
      guide.faire(
        `Interrogez INSi ${voie === 'traits' ? 'par les traits' : 'avec la carte Vitale'}.`,
      )
      return lireReponseInsi(guide.dialogue)
    },
    accepterIdentite: () => guide.enregistrer('Acceptez l’identité proposée par INSi.'),
  }
}
