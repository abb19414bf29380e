import type { Regle } from './types.ts'

/** Le compte d'essai n'existe pas dans le logiciel, ou son mot de passe est autre. */
export const compte: Regle = ({ acte }) => {
  if (!acte || acte.compteRefuse === null) return []
  const { identifiant } = acte.utilisateur
  const dit = acte.compteRefuse.length > 0 ? ` : « ${acte.compteRefuse.join(' ')} »` : ''
  return [
    {
      constat: `Le logiciel refuse la session de ${identifiant}${dit}.`,
      correcteur: 'reglage',
      remede:
        'Créez les comptes d’essai de docs/mon-lgc.md, ou faites-leur correspondre les vôtres dans l’action connecter du pilote.',
    },
  ]
}

/** Un geste du pilote a échoué, et rien n'est arrivé à INSi : c'est lui qu'il faut voir d'abord. */
export const gesteManque: Regle = ({ acte, appels }) => {
  if (!acte || acte.echec === null || appels.length > 0) return []
  const { geste, raison } = acte.echec
  return [
    {
      constat: `L’action ${geste} du pilote a échoué : ${raison}.`,
      correcteur: 'pilote',
      remede: 'Corrigez l’action, ou retirez-la : la personne guidée la fera.',
    },
  ]
}
