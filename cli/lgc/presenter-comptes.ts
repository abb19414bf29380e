import { LIBELLES_ROLE } from '../../reference-lgc/comptes/roles.ts'
import { COMPTES_ESSAI, MOT_DE_PASSE_ESSAI } from '../../reference-lgc/index.ts'

/** Les comptes que toute base neuve du LGC de référence reçoit, tels qu’on les montre à qui l’essaie. */
export const presenterComptes = (): string[] => [
  ...COMPTES_ESSAI.map(
    ({ identifiant, prenom, nom, role }) =>
      `  ${identifiant.padEnd(16)}${prenom} ${nom}, ${LIBELLES_ROLE[role]}`,
  ),
  `  mot de passe de tous : ${MOT_DE_PASSE_ESSAI}`,
]
