import type { Verbe } from '../verbe.ts'

const aide = `Change le temps qu’il fait sur les services simulés, pendant que vous essayez votre
logiciel à la main : service indisponible, lent, muet, carte illisible, partenaire qui refuse…
Sans situation, montre celle en cours, ou la liste.

Usage : npx segur meteo [situation] [options]

  --beau-temps       lève la situation en cours
  --controle <url>   API de contrôle des simulateurs ; par défaut ceux en marche sur cette machine

Exemples
  npx segur meteo
  npx segur meteo insi-indisponible
  npx segur meteo --beau-temps

Codes de sortie : 0 fait, 2 situation inconnue ou simulateurs arrêtés, 3 faute du banc.`

export const verbe: Verbe = {
  nom: 'meteo',
  resume: 'provoque une panne des services simulés, ou la lève',
  aide,
  options: { 'beau-temps': { type: 'boolean' }, controle: { type: 'string' } },
  positionnels: true,
  // Chargé seulement pour agir : l’aide et les erreurs de saisie restent immédiates.
  executer: async (entree) => (await import('../meteo/executer.ts')).executer(entree),
}
