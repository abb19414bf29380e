import type { ActionsSession } from '../../contrat.ts'
import type { Guide } from '../guide.ts'

export const actionsSession = ({ enregistrer, faire }: Guide): ActionsSession => ({
  connecter: (u) => enregistrer(`Ouvrez la session de ${u.prenom} ${u.nom}, ${u.profession}.`),
  deconnecter: () => faire('Fermez la session.'),
})
