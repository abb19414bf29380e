import type { Regle } from './types.ts'

/** Rien n'est arrivé, pas même une connexion : les trois causes, de la plus courante à la moins. */
export const silence: Regle = ({ acte, appels, incidents, attente, urlInsi }) => {
  const explique = acte !== null && (acte.compteRefuse !== null || acte.echec !== null)
  if (appels.length > 0 || incidents.length > 0 || explique) return []
  const adresse = urlInsi ?? 'celle de « npx segur simulateurs »'
  return [
    {
      constat: `Rien n’est arrivé à INSi simulé en ${attente} s. Première cause possible : le logiciel appelle une autre adresse.`,
      correcteur: 'reglage',
      remede: `Donnez-lui ${adresse}, port compris, et relancez-le s’il la lit au démarrage.`,
    },
    {
      constat:
        'Deuxième cause possible : un mandataire, un pare-feu ou le fichier hosts détourne l’appel.',
      correcteur: 'reseau',
      remede:
        'Depuis la machine du logiciel, ouvrez cette adresse ; ajoutez-la aux exceptions du mandataire (NO_PROXY).',
    },
    {
      constat: 'Troisième cause possible : le geste n’a pas déclenché d’appel.',
      correcteur: acte === null ? 'logiciel' : 'pilote',
      remede:
        acte === null
          ? 'Vérifiez que l’utilisateur a le droit d’appeler INSi, et que la fiche le permet.'
          : 'Vérifiez à l’écran ce que fait l’action interrogerInsi.',
    },
  ]
}
