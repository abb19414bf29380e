import type { ActionsSession } from '../../contrat.ts'
import type { Guide } from '../guide.ts'

export function actionsSession(guide: Guide): ActionsSession {
  return {
    connecter: (u) =>
      guide.enregistrer(`Ouvrez la session de ${u.prenom} ${u.nom}, ${u.profession}.`),
    async deconnecter() {
      guide.faire('Fermez la session.')
      await guide.dialogue.demander('Entrée quand c’est fait :')
    },
  }
}
