/** L'état d'une preuve du dossier : le premier obstacle, du plus lourd au plus léger, ou aucun. */
export const ETATS_DOSSIER = [
  'a-attester',
  'manquante',
  'a-corriger',
  'en-double',
  'mauvais-type',
  'film-partiel',
  'perimee',
  'autre-lieu',
  'sans-valeur',
  'provisoire',
  'prete',
  'non-due',
] as const
export type EtatDossier = (typeof ETATS_DOSSIER)[number]

/** Ce que chaque état veut dire, et le nom de plusieurs preuves dans cet état. */
export const LIBELLES_DOSSIER: Record<
  EtatDossier,
  { un: string; plusieurs: string; sens: string }
> = {
  prete: { un: 'prête', plusieurs: 'prêtes', sens: 'bonne en tout : elle peut être déposée' },
  'a-attester': {
    un: 'à attester',
    plusieurs: 'à attester',
    sens: 'pièce que vous signez ou obtenez d’un tiers, pas encore remise',
  },
  manquante: { un: 'manquante', plusieurs: 'manquantes', sens: 'aucun fichier à ce numéro' },
  'a-corriger': {
    un: 'à corriger',
    plusieurs: 'à corriger',
    sens: 'son scénario n’est pas conforme, ou n’a pas de verdict',
  },
  'en-double': {
    un: 'en double',
    plusieurs: 'en double',
    sens: 'plusieurs fichiers à ce numéro, ou le même fichier à deux numéros',
  },
  'mauvais-type': {
    un: 'de mauvais type',
    plusieurs: 'de mauvais type',
    sens: 'le fichier n’est pas du type que le REM demande',
  },
  'film-partiel': {
    un: 'au film partiel',
    plusieurs: 'au film partiel',
    sens: 'la vidéo ne montre pas tout l’écran, sa date et son heure',
  },
  perimee: {
    un: 'périmée',
    plusieurs: 'périmées',
    sens: 'prise sur une autre version du logiciel',
  },
  'autre-lieu': {
    un: 'prise ailleurs',
    plusieurs: 'prises ailleurs',
    sens: 'prise dans un autre environnement que celui que le REM exige',
  },
  'sans-valeur': {
    un: 'sans valeur',
    plusieurs: 'sans valeur',
    sens: 'bonne, mais prise sur le LGC de référence, un logiciel faussé ou en répétition',
  },
  provisoire: {
    un: 'à numéro provisoire',
    plusieurs: 'à numéro provisoire',
    sens: 'bonne, mais son numéro n’est pas encore celui du REM officiel',
  },
  'non-due': { un: 'non due', plusieurs: 'non dues', sens: 'rien n’est demandé à ce numéro' },
}
